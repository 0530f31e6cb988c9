import { type Catalogue, findCode } from "../../codes/index.js";
import { assignAssistantServices, assignAssistantUnits, type AssistantRule, type AssistantUnits, type UnitLine } from "../../units/index.js";
import type { PerformedBy, PerformedService } from "../../visit/index.js";
import { lengthOf, stretchesOf } from "./time-together.js";
import type { ServiceOfDay } from "./treatment-day.js";

/** The units of a code by who furnished them. */
export interface AssistantShare {
  readonly line: UnitLine;
  readonly assistant: boolean;
  readonly services: readonly ServiceOfDay[];
}

/** The parts, and what is worth saying of how they came about. */
export interface AssistantAnswer {
  readonly parts: readonly AssistantShare[];
  readonly note?: "not_known" | "within_the_share" | "depends_on_method";
}

type Read = (performedBy: PerformedBy | undefined) => PerformedBy | undefined;

/** Splits the units of a code where an assistant furnished some; where that cannot be told, the line stands whole and without the modifier. */
export function assistantShare(line: UnitLine, services: readonly ServiceOfDay[], rule: AssistantRule, codes: Catalogue): AssistantAnswer {
  const unsaid = services.some(({ service }) => service.performedBy === undefined);
  const readings: readonly Read[] = unsaid ? [(by) => by ?? "therapist", (by) => by ?? "assistant"] : [(by) => by];
  const [answer, ...others] = readings.map((read) => furnished(line, services, read, rule, codes));
  if (answer === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(answer))) return { parts: [{ line, assistant: false, services }], note: "not_known" };
  const { lines, methodDependent } = answer;
  const parts = lines.map(({ assistant, ...part }) => ({ line: part, assistant, services: lines.length === 1 ? services : services.filter(({ service }) => (service.performedBy === "assistant") === assistant) }));
  if (methodDependent.length > 0) return { parts, note: "depends_on_method" };
  return services.some(({ service }) => service.performedBy === "assistant") && parts.every(({ assistant }) => !assistant) ? { parts, note: "within_the_share" } : { parts };
}

/** Undefined where the share cannot be worked out. Time of one practitioner alone needs no working out. */
function furnished(line: UnitLine, services: readonly ServiceOfDay[], read: Read, rule: AssistantRule, codes: Catalogue): AssistantUnits | undefined {
  const byAssistant = services.filter(({ service }) => read(service.performedBy) === "assistant");
  if (byAssistant.length === 0 || byAssistant.length === services.length) return { lines: [{ ...line, assistant: byAssistant.length > 0 }], methodDependent: [] };
  if (services.some(({ minutes }) => minutes === undefined)) return undefined;
  const all = secondsOf(services);
  const therapist = Math.floor((all - secondsOf(byAssistant)) / 60);
  const basis = findCode(codes, line.code)?.basis;
  if (basis?.kind !== "timed") return assignAssistantServices([line], performed(line, therapist, Math.floor(all / 60)), rule, codes);
  if (basis.minutesPerUnit !== 15 || line.minutes - line.remainderMinutes !== line.fullUnits * 15) return undefined;
  return assignAssistantUnits({ method: "ama_midpoint", totalTimedMinutes: line.minutes, totalUnits: line.units, lines: [line] }, performed(line, Math.min(therapist, line.minutes), line.minutes), rule);
}

/** Whole minutes of each; a minute made of both's seconds is the assistant's. */
function performed({ code }: UnitLine, therapist: number, all: number): readonly PerformedService[] {
  return [{ code, minutes: therapist, performedBy: "therapist" }, { code, minutes: all - therapist, performedBy: "assistant" }];
}

/** Stated minutes count whole; otherwise the time blocks, to the second. */
function secondsOf(services: readonly ServiceOfDay[]): number {
  return services.reduce((sum, { service }) => sum + (service.minutes === undefined ? lengthOf(stretchesOf(service)) : service.minutes * 60), 0);
}
