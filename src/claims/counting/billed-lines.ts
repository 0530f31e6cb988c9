import type { Catalogue } from "../../codes/index.js";
import { type JsonPointer, jsonPointer } from "../../core/index.js";
import type { RuleSet } from "../../rules/index.js";
import type { Claim, ServiceLine, Visit } from "../../visit/index.js";
import { type AssistantPart, prepareAssistantParts } from "./assistant-parts.js";
import { type ClaimReason, whyUnits } from "../claim-reason.js";
import type { CountedVisit } from "./counted-visit.js";
import { lineFacts } from "../facts/line-facts.js";
import { type ModifierReason, prepareModifiers, type Telehealth } from "../facts/line-modifiers.js";
import { addLines } from "./pool-minutes.js";
import type { ServiceOfDay } from "./treatment-day.js";
import { unitGroups } from "./unit-groups.js";

/** The lines of a counted visit, and why each is as it is. */
export interface BilledLines {
  readonly lines: readonly ServiceLine[];
  readonly reasons: readonly ClaimReason[];
}

/** Makes rules ready to turn the units of many visits into lines: one a code, two where an assistant furnished some of its units, in the order the codes were first performed. */
export function prepareLines(rules: RuleSet, codes: Catalogue): (visit: Visit, counted: CountedVisit) => BilledLines {
  const prepared = { codes, partsOf: prepareAssistantParts(rules, codes), modifiersOf: prepareModifiers(rules) };
  return (visit, counted) => billedLines(visit, counted, prepared);
}

interface Prepared {
  readonly codes: Catalogue;
  readonly partsOf: ReturnType<typeof prepareAssistantParts>;
  readonly modifiersOf: ReturnType<typeof prepareModifiers>;
}

function billedLines(visit: Visit, counted: CountedVisit, { codes, modifiersOf, partsOf }: Prepared): BilledLines {
  const groups = unitGroups(counted, codes);
  const performed = [...new Set(counted.services.map(({ service }) => service.code))];
  const order = ({ services }: AssistantPart) => Math.min(...new Set(services.map(({ service }) => performed.indexOf(service.code))));
  const parts = eachCodeOnce(groups.filter(({ line }) => line.units > 0).flatMap((group) => partsOf(group, visit))).toSorted((a, b) => order(a) - order(b));
  const withFacts = parts.map((part) => ({ part, ...lineFacts(visit, part.services, part.line.code) }));
  const bare: Claim = { dateOfService: visit.dateOfService, discipline: visit.discipline, context: visit.context ?? {}, lines: withFacts.map(({ facts, part }) => ({ code: part.line.code, units: part.line.units, modifiers: part.modifier === undefined ? [] : [part.modifier.modifier], ...facts })) };
  const lines = withFacts.map(({ facts, notes, part }, index) => {
    const { carried, leftOut } = modifiersOf(bare, index, telehealthOf(part.services));
    const modifiers = part.modifier === undefined ? carried : [...carried.slice(0, 1), part.modifier, ...carried.slice(1)];
    const ofLine = [whyUnits(part.line, part.source), ...notes, ...telehealthNotes(part.services, modifiers)];
    const ofModifiers = [...leftOut.map(({ because }) => because), ...(part.note === undefined ? [] : [part.note])];
    return { line: lineOf(part, facts, modifiers), reasons: reasonsOf(jsonPointer("lines", index), ofLine, modifiers, ofModifiers) };
  });
  const unbilled = groups.filter(({ line }) => line.units === 0).flatMap(({ line, services, source }) => services.map(({ address }) => ({ path: address, because: whyUnits(line, source) })));
  return { lines: lines.map(({ line }) => line), reasons: [...lines.flatMap(({ reasons }) => reasons), ...unbilled] };
}

/** The parts of a code that carry the same modifier are one line, whichever pool counted them. */
function eachCodeOnce(parts: readonly AssistantPart[]): readonly AssistantPart[] {
  const once = new Map<string, AssistantPart>();
  for (const part of parts) {
    const name = `${part.line.code} ${part.modifier?.modifier ?? ""}`;
    const before = once.get(name);
    once.set(name, before === undefined ? part : { ...before, line: addLines(before.line, part.line), services: [...before.services, ...part.services] });
  }
  return [...once.values()];
}

function lineOf({ line, ownTime, services }: AssistantPart, { timeBlocks, ...facts }: ReturnType<typeof lineFacts>["facts"], modifiers: readonly ModifierReason[]): ServiceLine {
  return {
    ...facts,
    code: line.code, units: line.units, modifiers: modifiers.map(({ modifier }) => modifier),
    ...(services.every(({ minutes }) => minutes !== undefined) ? { minutes: line.minutes } : {}),
    ...(timeBlocks === undefined || !ownTime ? {} : { timeBlocks }),
  };
}

function reasonsOf(path: JsonPointer, ofLine: readonly string[], modifiers: readonly ModifierReason[], ofModifiers: readonly string[]): readonly ClaimReason[] {
  return [
    ...ofLine.map((because) => ({ path, because })),
    ...modifiers.map(({ because }, at) => ({ path: `${path}/modifiers/${at}`, because })),
    ...ofModifiers.map((because) => ({ path: `${path}/modifiers`, because })),
  ];
}

function telehealthOf(services: readonly ServiceOfDay[]): Telehealth {
  const [first, ...others] = services.map(({ service }) => service.telehealth);
  return others.every((one) => one === first) ? first : undefined;
}

/** A claim that does not show what was given by telehealth would pass for one in person. */
function telehealthNotes(services: readonly ServiceOfDay[], modifiers: readonly ModifierReason[]): readonly string[] {
  if (services.every(({ service }) => service.telehealth === undefined) || modifiers.some(({ modifier }) => modifier === "95" || modifier === "93")) return [];
  return ["some of it was given by telehealth, and the line does not show it: the host adds the modifier or the place of service"];
}
