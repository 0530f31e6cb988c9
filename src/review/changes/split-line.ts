import type { Modifier } from "../../codes/index.js";
import type { Claim, ServiceLine, Visit } from "../../visit/index.js";
import type { AssistantGap } from "../assistant-units.js";
import type { ClaimEdit } from "./claim-edit.js";
import { linesOf } from "./fewer-units.js";
import type { Ways } from "./over-its-lines.js";

/**
 * A line of which some units only are the assistant's, as two: the units and minutes of each part stand with the modifier due to them, and their sum stays. Not
 * offered where the services do not tell whose the minutes of the line are, nor of a line with amounts or time blocks, which nobody has divided.
 */
export function splitForAssistant({ code, gap, modifiers, units }: AssistantGap, due: Modifier | undefined, claim: Claim, visit: Visit): Ways {
  return linesOf(claim, code).flatMap((index) => {
    const line = claim.lines[index];
    if (line === undefined || line.units <= units || isUndivided(line)) return [];
    if (line.modifiers.some((modifier) => modifiers.includes(modifier)) !== (gap === "modifier_not_due")) return [];
    const apart = gap === "modifier_not_due" ? line.modifiers.filter((modifier) => !modifiers.includes(modifier)) : due === undefined ? undefined : line.modifiers.toSpliced(Math.min(1, line.modifiers.length), 0, due);
    const minutes = minutesApart(line, gap, visit);
    return apart === undefined || minutes === "not told" ? [] : [[splitOff(index, line, units, minutes, apart)]];
  });
}

function splitOff(index: number, line: ServiceLine, units: number, minutes: number | undefined, modifiers: readonly Modifier[]): ClaimEdit {
  const { id, ...rest } = line;
  const ofPart = (part: number): Pick<ServiceLine, "minutes"> => (minutes === undefined ? {} : { minutes: part });
  return {
    edit: "split_line", line: index,
    kept: { ...rest, ...(id === undefined ? {} : { id }), units: line.units - units, ...ofPart((line.minutes ?? 0) - (minutes ?? 0)) },
    apart: { ...rest, units, modifiers, ...ofPart(minutes ?? 0) },
  };
}

function isUndivided({ allowedCents, chargeCents, timeBlocks }: ServiceLine): boolean {
  return allowedCents !== undefined || chargeCents !== undefined || timeBlocks !== undefined;
}

/** The minutes of the units that are split off; undefined where the line states none. */
function minutesApart({ code, minutes }: ServiceLine, gap: AssistantGap["gap"], { sameDayVisits = [], services }: Visit): number | "not told" | undefined {
  if (minutes === undefined) return undefined;
  const own = [...services, ...sameDayVisits.flatMap((other) => other.services)].filter((service) => service.code === code);
  const all = own.reduce((sum, service) => sum + (service.minutes ?? Number.NaN), 0);
  if (all !== minutes || own.some(({ performedBy }) => performedBy !== "assistant" && performedBy !== "therapist")) return "not told";
  const wanted = gap === "modifier_missing" ? "assistant" : "therapist";
  return own.filter(({ performedBy }) => performedBy === wanted).reduce((sum, service) => sum + (service.minutes ?? 0), 0);
}
