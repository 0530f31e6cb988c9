import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import { countUnits, type CountingRule, firstAndAdditionalUnits, type TimedService, type UnitCount } from "../../units/index.js";
import { notTold, NO, type Told, toldIf, YES } from "../told.js";
import type { NotedMinutes } from "./minutes-in-notes.js";

/** The units of a code that the minutes of the note support. */
export interface SupportedCode {
  readonly code: CptCode;
  /** Minutes noted, the most there can be. */
  readonly minutes: number;
  readonly billed: number;
  /** Most units these minutes support beside those of the other codes. */
  readonly supported: number;
}

/** What the minutes of some codes say of the units billed of them. */
export interface Support {
  readonly told: Told;
  readonly codes: readonly SupportedCode[];
}

interface Span { readonly code: CptCode; readonly billed: number; readonly fewest: number; readonly most: number }

/** Whether the minutes support the units billed of codes that one counting rule counts. Codes noted and not billed are counted too: they share the units. */
export function supportedByMinutes(rule: CountingRule, billed: ReadonlyMap<CptCode, number>, noted: readonly NotedMinutes[], codes: Catalogue): Support {
  const spans = spansOf(billed, noted);
  const missing = [...new Set(noted.flatMap((one) => one.missing))];
  const most = spans.map(({ code, most: minutes }) => service(code, minutes, codes));
  if (missing.length === 0) {
    const counted = supportedCodes(best(most, rule, billed), spans);
    return { told: toldIf(counted.every((one) => one.billed <= one.supported)), codes: counted };
  }
  const alone = spans.map((span, index): SupportedCode => ({ code: span.code, minutes: span.most, billed: span.billed, supported: mostUnits(most[index], rule) }));
  const overInAll = noted.every(({ code }) => code !== undefined) && total(spans.map((span) => span.billed)) > countUnits(most, rule).totalUnits;
  if (overInAll || alone.some((one) => one.billed > one.supported)) return { told: NO, codes: alone };
  const certain = spans.map(({ billed: units, code, fewest: minutes }): SupportedCode => ({ code, minutes, billed: units, supported: surelyEarned(service(code, minutes, codes), rule) }));
  return { told: certain.every((one) => one.billed <= one.supported) ? YES : notTold(...missing), codes: certain };
}

/** The same for a pair of a first and an additional code, which has thresholds of its own. */
export function pairSupported(firstCode: CptCode, billed: ReadonlyMap<CptCode, number>, noted: readonly NotedMinutes[], codes: Catalogue): Support {
  const missing = [...new Set(noted.flatMap((one) => one.missing))];
  const at = (minutes: number): readonly SupportedCode[] => {
    const lines = firstAndAdditionalUnits(firstCode, minutes, codes);
    return [...billed].map(([code, units]) => ({ code, minutes, billed: units, supported: lines.find((line) => line.code === code)?.units ?? 0 }));
  };
  const most = at(total(noted.map((one) => one.most)));
  const fewest = at(total(noted.map((one) => one.fewest)));
  if (most.some((one) => one.billed > one.supported)) return { told: NO, codes: most };
  return { told: fewest.every((one) => one.billed <= one.supported) ? YES : notTold(...missing), codes: fewest };
}

/** Whether the rule pools the minutes of different codes, which takes units of 15 minutes. */
export function poolsCodes(rule: CountingRule): boolean {
  return rule.method === "cms_eight_minute" || ((rule.method === "higher_of" || rule.method === "lower_of") && rule.of.some(poolsCodes));
}

/** Time without a code may be that of any code. */
function spansOf(billed: ReadonlyMap<CptCode, number>, noted: readonly NotedMinutes[]): readonly Span[] {
  const ofNoCode = total(noted.filter(({ code }) => code === undefined).map(({ most }) => most));
  const all = new Set([...billed.keys(), ...noted.flatMap(({ code }) => code ?? [])]);
  return [...all].map((code) => {
    const own = noted.filter((one) => one.code === code);
    return { code, billed: billed.get(code) ?? 0, fewest: total(own.map(({ fewest }) => fewest)), most: total(own.map(({ most }) => most)) + ofNoCode };
  });
}

/** Of the ways the rule allows to give the units out, the one that serves what is billed; of two counts compared with equal totals, either. */
function best(services: readonly TimedService[], rule: CountingRule, billed: ReadonlyMap<CptCode, number>): UnitCount {
  const preferred = services.filter(({ code, minutes }) => (billed.get(code) ?? 0) > Math.floor(minutes / 15)).map(({ code }) => code);
  const count = countUnits(services, rule, preferred);
  return alike(count).find(({ lines }) => lines.every(({ code, units }) => (billed.get(code) ?? 0) <= units)) ?? count;
}

function alike(count: UnitCount): readonly UnitCount[] {
  return [count, ...(count.considered ?? []).filter(({ totalUnits }) => totalUnits === count.totalUnits).flatMap(alike)];
}

function supportedCodes({ lines }: UnitCount, spans: readonly Span[]): readonly SupportedCode[] {
  return spans.map(({ billed, code, most: minutes }) => ({ code, minutes, billed, supported: lines.find((line) => line.code === code)?.units ?? 0 }));
}

/** The most units the minutes of one code can earn, whatever other codes are counted with them. */
function mostUnits(one: TimedService | undefined, rule: CountingRule): number {
  if (one === undefined) return 0;
  switch (rule.method) {
    case "cms_eight_minute": return Math.ceil(one.minutes / 15);
    case "higher_of":
    case "lower_of": return Math.max(...rule.of.map((each) => mostUnits(one, each)));
    default: return countUnits([one], rule).totalUnits;
  }
}

/** The units the minutes of one code earn, whatever other codes are counted with them. */
function surelyEarned(one: TimedService, rule: CountingRule): number {
  switch (rule.method) {
    case "cms_eight_minute": return Math.floor(one.minutes / 15);
    case "higher_of":
    case "lower_of": return Math.min(...rule.of.map((each) => surelyEarned(one, each)));
    default: return countUnits([one], rule).totalUnits;
  }
}

/** Minutes of a code as the counting takes them: with its own unit length where it has one. */
export function service(code: CptCode, minutes: number, codes: Catalogue): TimedService {
  const basis = findCode(codes, code)?.basis;
  return { code, minutes, ...(basis?.kind === "timed" ? { minutesPerUnit: basis.minutesPerUnit } : {}) };
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

