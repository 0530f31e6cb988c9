import type { VisitCount } from "../claims/index.js";
import { type Catalogue, catalogue, type CptCode } from "../codes/index.js";
import { type Outcome, requireHolding, requireList } from "../core/index.js";
import { type UnitStep, unitSteps } from "../units/index.js";
import type { BilledService } from "../visit/index.js";
import { type CountedAs, type CountedCode, countedCodes, countsOf } from "./compared/counted-codes.js";
import { type CountDoubt, type CountDoubts, doubtsOf } from "./compared/doubts.js";
import { suitedCounts } from "./compared/suited-units.js";
import { type OtherCountings, otherCountings } from "./compared/other-countings.js";

/** Units billed against units supported: violated where more is billed, satisfied where it is not; fewer is lawful. */
export type ComparisonOutcome = Exclude<Outcome, "not_applicable">;

/** Units billed and supported. */
export interface ComparedFigures {
  readonly billed: number;
  /** Units the visit supports. Where the provider chooses who gets a unit left over, the choice that suits what was billed. */
  readonly supported: number;
  /** Units billed beyond those supported. */
  readonly overbilled: number;
  /** Units supported and not billed. */
  readonly underbilled: number;
  /** Minutes that earn no unit; they are still documented. */
  readonly unusedMinutes: number;
}

/** One code, billed or counted. */
export type ComparedCode =
  | ComparedFigures & {
    readonly code: CptCode;
    readonly outcome: ComparisonOutcome;
    /** How its units were found; `not_counted` where none of its time counts: it was not performed, or by somebody whose time is not billed. */
    readonly countedAs: CountedAs | "not_counted";
    readonly minutes: number;
  }
  /** It is billed, and the count does not tell how many units it has. */
  | { readonly code: CptCode; readonly outcome: "undetermined"; readonly countedAs: "not_known"; readonly billed: number };

/** What was billed against what the minutes support; plain data. */
export interface ComparedUnits {
  /** Violated where a code is surely over-billed, undetermined where a doubt could change the answer. */
  readonly outcome: ComparisonOutcome;
  /** The codes in the order billed, then those counted and not billed. */
  readonly codes: readonly ComparedCode[];
  /** Together, without the codes whose units are not known: a unit billed under the wrong code is over for one, under for another, and neither here. */
  readonly inAll: ComparedFigures;
  /** How the minutes became units, pool by pool; where the provider chooses who gets a unit left over, by the choice that suits what was billed. */
  readonly steps: readonly UnitStep[];
  /** The same timed minutes counted in the two usual ways; absent where no rule counted a minute. */
  readonly otherCountings?: OtherCountings;
  /** What keeps the count from being the last word. */
  readonly doubts: readonly CountDoubt[];
}

/**
 * Compares the units billed with those a visit's minutes support, code by code and in all. Lines of one code are added together. Billing fewer units than
 * supported is lawful and reported; minutes that earn no unit are reported as they are, and nothing here says how to earn one.
 *
 * Where a doubt of the count could change the answer (minutes not known, other visits of the day not given, no counting rule), it is undetermined.
 *
 * @param billed - The lines billed
 * @param count - The count of the visit, from `countVisit`
 * @param codes - The catalogue the visit was counted by; ours when absent
 *
 * @example
 * ```ts
 * import { compareUnits, countVisit, describeStep, rulesInForce } from "therapy-units";
 * import { medicarePartB } from "therapy-units/payers";
 *
 * const count = countVisit({
 *   dateOfService: "2026-03-02", discipline: "PT", sameDayVisits: [],
 *   services: [{ code: "97112", minutes: 24 }, { code: "97110", minutes: 23 }],
 * }, rulesInForce([medicarePartB], { dateOfService: "2026-03-02" }));
 * const compared = compareUnits([{ code: "97112", units: 2, modifiers: ["GP"] }, { code: "97110", units: 2, modifiers: ["GP"] }], count);
 *
 * compared.outcome; // => "violated"
 * compared.codes.map(({ code, outcome }) => [code, outcome]); // => [["97112", "satisfied"], ["97110", "violated"]]
 * compared.inAll; // => { billed: 4, supported: 3, overbilled: 1, underbilled: 0, unusedMinutes: 8 }
 * compared.steps.map(describeStep)[0]; // => "47 minutes of timed codes in all: 3 units."
 * compared.otherCountings?.perCode.totalUnits; // => 4
 * ```
 */
export function compareUnits(billed: readonly BilledService[], count: VisitCount, codes: Catalogue = catalogue): ComparedUnits {
  requireList(billed, "billed is not a list: give the lines billed, such as the lines of a claim");
  requireHolding(count, "notCounted", "count is no count of a visit: give what countVisit returns");
  const billedOf = (code: CptCode): number => billed.reduce((units, line) => units + (line.code === code ? line.units : 0), 0);
  const counted = countedCodes(count, billedOf);
  const doubts = doubtsOf(count);
  const each = [...new Set([...billed.map(({ code }) => code), ...counted.keys()])].map((code) => compared(code, billedOf(code), counted.get(code), doubts));
  return {
    outcome: worstOf(each),
    codes: each,
    inAll: inAll(each),
    steps: suitedCounts(countsOf(count), billedOf).flatMap(unitSteps),
    ...(count.timed === undefined ? {} : { otherCountings: otherCountings(count.timed.lines, codes) }),
    doubts: doubts.doubts,
  };
}

function compared(code: CptCode, billed: number, counted: CountedCode | undefined, doubts: CountDoubts): ComparedCode {
  if (counted === undefined && doubts.otherCodesMayStand) return { code, outcome: "undetermined", countedAs: "not_known", billed };
  const { countedAs = "not_counted", minutes = 0, supported = 0, surely = 0, unusedMinutes = 0 } = counted ?? {};
  const outcome = outcomeOf(countedAs, billed, supported, surely, doubts);
  return { code, outcome, countedAs, minutes, ...difference(billed, supported, unusedMinutes) };
}

function outcomeOf(countedAs: CountedAs | "not_counted", billed: number, supported: number, surely: number, doubts: CountDoubts): ComparisonOutcome {
  const { dayIsOpen, mayBeDivided, moreMinutesMayStand } = doubts;
  if (billed === 0) return "satisfied";
  if (countedAs === "service_based") return billed <= supported ? "satisfied" : dayIsOpen ? "undetermined" : "violated";
  if (countedAs === "timed" && mayBeDivided) return "undetermined";
  if (moreMinutesMayStand) return billed <= surely ? "satisfied" : "undetermined";
  return billed <= supported ? "satisfied" : "violated";
}

function difference(billed: number, supported: number, unusedMinutes: number): ComparedFigures {
  return { billed, supported, overbilled: Math.max(0, billed - supported), underbilled: Math.max(0, supported - billed), unusedMinutes };
}

function inAll(codes: readonly ComparedCode[]): ComparedFigures {
  const known = codes.filter((one) => one.countedAs !== "not_known");
  const sum = (figure: "billed" | "supported" | "unusedMinutes"): number => known.reduce((total, one) => total + one[figure], 0);
  return difference(sum("billed"), sum("supported"), sum("unusedMinutes"));
}

function worstOf(codes: readonly ComparedCode[]): ComparisonOutcome {
  if (codes.some(({ outcome }) => outcome === "violated")) return "violated";
  return codes.some(({ outcome }) => outcome === "undetermined") ? "undetermined" : "satisfied";
}
