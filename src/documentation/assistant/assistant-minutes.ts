import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import { assignAssistantServices, assignAssistantUnits, type AssistantRule, type UnitLine } from "../../units/index.js";
import type { PerformedService } from "../../visit/index.js";
import { interventionsOf, type PlacedIntervention } from "../interventions.js";
import type { PlacedNote } from "../notes-of-date.js";
import { allTold, NO, notTold, type Told } from "../told.js";
import { byPractitioner, isDirectTime, minutesInNotes } from "../time/minutes-in-notes.js";
import { isTimedCode } from "../time/timed-code.js";

/** What the notes say of who furnished the units of a code. */
export type AssistantMinutes =
  /** No performed intervention of the code is noted. */
  | { readonly is: "not_noted" }
  /** Facts of the record are missing. */
  | { readonly is: "not_known"; readonly missing: readonly string[] }
  /** The units cannot be worked out for this code. */
  | { readonly is: "code_not_known"; readonly paths: readonly string[] }
  /** The units hang on the way the share is worked out. */
  | { readonly is: "not_settled"; readonly paths: readonly string[] }
  | { readonly is: "known"; readonly assistantUnits: number; readonly shares?: Shares; readonly paths: readonly string[] };

/** Minutes by who furnished them; a therapist's are those of both together too. */
export interface Shares {
  readonly assistantMinutes: number;
  readonly therapistMinutes: number;
}

/** Says how many of the units billed of a code are the assistant's. Where one practitioner furnished all of it, no minutes are needed. */
export function assistantMinutes(code: CptCode, units: number, notes: readonly PlacedNote[] | undefined, rule: AssistantRule, codes: Catalogue): AssistantMinutes {
  if (notes === undefined) return { is: "not_known", missing: ["/record/notes"] };
  const { missing, performed } = interventionsOf(notes);
  const belongs = belongsTo(code, codes);
  const named = performed.map((placed) => ({ placed, belongs: allTold([belongs(placed), placed.performed]) })).filter((one) => one.belongs.is !== "no");
  if (missing.length === 0 && named.length === 0) return { is: "not_noted" };
  const isAssistant = ({ placed: { intervention } }: { readonly placed: PlacedIntervention }): boolean => intervention.performedBy === "assistant";
  const isOneSort = missing.length === 0 && named.every(({ placed: { intervention } }) => intervention.code !== undefined && intervention.performedBy !== undefined) && new Set(named.map(isAssistant)).size === 1;
  const unread = [...missing, ...named.flatMap((one) => one.belongs.missing)];
  if (unread.length > 0 && !(isOneSort && named.some(({ placed }) => placed.performed.is === "yes"))) return { is: "not_known", missing: [...new Set(unread)] };
  const noted = minutesInNotes(notes, belongs);
  const unstated = noted.flatMap((one) => one.missing);
  const minutesOf = (assistant: boolean): number => noted.filter(({ path }) => named.some((one) => one.placed.path === path && isAssistant(one) === assistant)).reduce((sum, { fewest }) => sum + fewest, 0);
  const shares = { assistantMinutes: minutesOf(true), therapistMinutes: minutesOf(false) };
  const known = { is: "known", paths: named.map(({ placed }) => placed.path), ...(unstated.length === 0 ? { shares } : {}) } as const;
  if (isOneSort) return { ...known, assistantUnits: named.every(isAssistant) ? units : 0 };
  if (unstated.length > 0) return { is: "not_known", missing: unstated };
  const basis = findCode(codes, code)?.basis;
  if (basis === undefined || (basis.kind === "timed" && basis.minutesPerUnit !== 15)) return { is: "code_not_known", paths: known.paths };
  const assistantUnits = unitsOfAssistant(code, units, shares, rule, codes);
  return assistantUnits === undefined ? { is: "not_settled", paths: known.paths } : { ...known, assistantUnits };
}

/** Direct time of a timed code, any treatment time of another. */
function belongsTo(code: CptCode, codes: Catalogue): (placed: PlacedIntervention) => Told {
  const counts = isTimedCode(codes, code) === "yes" ? isDirectTime : byPractitioner;
  return (placed) => {
    const { intervention, path } = placed;
    if (intervention.code === undefined) return allTold([notTold(`${path}/code`), counts(placed)]);
    return intervention.code === code ? counts(placed) : NO;
  };
}

/** Of a timed code, units of 15 minutes; absent where the answer hangs on the arithmetic. */
function unitsOfAssistant(code: CptCode, units: number, { assistantMinutes: assistant, therapistMinutes: therapist }: Shares, rule: AssistantRule, codes: Catalogue): number | undefined {
  const isTimed = findCode(codes, code)?.basis.kind === "timed";
  const minutes = assistant + therapist;
  const fullUnits = isTimed ? Math.floor(minutes / 15) : units;
  const line: UnitLine = { code, minutes, units, fullUnits, remainderMinutes: isTimed ? minutes % 15 : 0, remainderUnit: units > fullUnits, mergedFrom: 2, billable: units > 0 };
  const performed: readonly PerformedService[] = [{ code, minutes: therapist, performedBy: "therapist" }, { code, minutes: assistant, performedBy: "assistant" }];
  const { lines, methodDependent } = isTimed
    ? assignAssistantUnits({ method: "ama_midpoint", totalTimedMinutes: minutes, totalUnits: units, lines: [line] }, performed, rule)
    : assignAssistantServices([line], performed, rule, codes);
  return methodDependent.length > 0 ? undefined : lines.filter((one) => one.assistant).reduce((sum, one) => sum + one.units, 0);
}
