import type { CptCode } from "../../codes/index.js";
import type { JsonPointer, Outcome, PlainDate } from "../../core/index.js";
import type { Applies, EditSetting, MueRow } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { type Check, type Found, NO_SECOND, WHOLE_CLAIM } from "../check.js";
import { lineAddress, lineAt, lineCount } from "../facts/claim-lines.js";
import { placesOf, placesOnLines } from "../facts/line-places.js";
import { countsWith, countsWithMissing, type DayGroups, prepareDayGroups } from "../limits/day-group.js";
import { prepareSetting } from "../edits/edit-setting.js";
import { asksForDenial } from "../facts/asks-for-denial.js";
import { known } from "../facts/known.js";
import { muesOn } from "../edits/mue-index.js";
import { firstDayOf, isInForce } from "../edits/row-on.js";
import { saysAnything } from "../facts/says-anything.js";
import { type CodeNumbers, isOnlyOfCode, isRepeated, prepareOfCode } from "../facts/numbered-codes.js";
import { looksAt, prepareSelector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** `mue_units`: the units of a code against the most CMS pays. Beside it, undetermined only: `mue_claim`, a claim whose form or the table for it is not known. */
export interface MueDetails {
  readonly setting: EditSetting;
  /** Most units. */
  readonly limit: number;
  /** 1: by line. 2: by day, absolute. 3: by day, may be overturned on review. */
  readonly mai: MueRow["mai"];
  /** Units counted: those of the day for a day edit, those of the line that has most for a line edit. */
  readonly counted: number;
  /** Units that are denied: all of the day, or all of each line above the limit; 0 where none are. */
  readonly deniedUnits: number;
  /** The first day the row is known to be in force. */
  readonly from: PlainDate;
  /** Its last day, where it has one. */
  readonly until?: PlainDate;
}

/**
 * Medically unlikely edits: the subjects are the codes on the claim, and a code without an edit yields nothing. A line that asks for denial is not judged;
 * its units are units of the day all the same.
 */
export const mue: Check<"mue"> = ({ appliesTo, parameters }, { rules }) => {
  const { dateOfService } = rules.dates;
  const { completeFor, rows, setting, together } = parameters;
  const rowOf = muesOn(rows, dateOfService);
  const answeredFor = completeFor === "all" ? undefined : new Set(completeFor);
  const groups = prepareDayGroups(prepareSelector(appliesTo), together, "code");
  const settingOf = prepareSetting("mue", setting, rules);
  const placeOf = placesOnLines("units");
    const isOpenCode = (code: CptCode): boolean => answeredFor !== undefined && !answeredFor.has(code);

  /** Judges one line of a code that has a row, together with the lines of the day that count with it. */
  const judgeByRow = (claim: Claim, own: number, row: MueRow): Outcome => {
    if (!isInForce(row, dateOfService)) return "undetermined";
    if (row.mai === 1) return lineAt(claim, own).units > row.units ? "violated" : "satisfied";
    if (claim.otherLinesSameDay !== undefined && unitsOfDay(claim, own, groups, "unknown") <= row.units) return "satisfied";
    return unitsOfDay(claim, own, groups, "yes") > row.units ? "violated" : "undetermined";
  };
  const judgeLine = (claim: Claim, own: number, row: MueRow | undefined): Outcome => {
    const looked = looksAt(groups.selector, claim, own);
    if (looked === "no") return "not_applicable";
    if (asksForDenial(lineAt(claim, own))) return "not_applicable";
    return looked === "unknown" || row === undefined ? "undetermined" : judgeByRow(claim, own, row);
  };
  /** Judges a code by all its lines on the claim, of which `first` is the first; the worst decides. */
  const judgeCode = (claim: Claim, first: number, row: MueRow | undefined, codes: CodeNumbers): Outcome => {
    const { lines } = claim;
    const code = codes[first];
    let worst: Outcome = "not_applicable";
    for (let own = first; own < lines.length; own += 1) {
      if (codes[own] !== code) continue;
      const outcome = judgeLine(claim, own, row);
      if (outcome === "violated") return outcome;
      if (outcome === "undetermined" || worst === "not_applicable") worst = outcome;
    }
    return worst;
  };
  const rowOfCode = prepareOfCode<MueRow | "none" | "open">((code) => rowOf(code) ?? (isOpenCode(code) ? "open" : "none"));
  const judgeTable = (claim: Claim, found: Found, codes: CodeNumbers): void => {
    const { lines } = claim;
    for (let first = 0; first < lines.length; first += 1) {
      const row = rowOfCode(claim, first, codes);
      if (row === "none" || isRepeated(codes, first)) continue;
      const outcome = judgeCode(claim, first, row === "open" ? undefined : row, codes);
      if (outcome !== "not_applicable") found(outcome, first, NO_SECOND);
    }
  };
  /** The lines of the code that gave it its outcome. */
  const deciding = (claim: Claim, first: number, row: MueRow | undefined, outcome: Outcome, codes: CodeNumbers): readonly number[] => {
    const code = codes[first];
    return isOnlyOfCode(codes, first, claim.lines.length) ? [first] : numbersWhere(claim.lines.length, (own) => codes[own] === code && judgeLine(claim, own, row) === outcome, first);
  };
  const rowAt = (claim: Claim, first: number, codes: CodeNumbers): MueRow | undefined => {
    const row = rowOfCode(claim, first, codes);
    return typeof row === "string" ? undefined : row;
  };
  const isOfDay = (row: MueRow | undefined): boolean => row !== undefined && row.mai !== 1;
  const missingOf = (claim: Claim, first: number, codes: CodeNumbers): readonly JsonPointer[] => {
    if (first === WHOLE_CLAIM) return settingOf(claim) === "unknown" ? ["/context/form"] : [];
    const row = rowAt(claim, first, codes);
    const isKnown = row !== undefined && isInForce(row, dateOfService);
    return [...new Set(deciding(claim, first, row, "undetermined", codes).flatMap((own) => (isKnown && isOfDay(row) ? countsWithMissing(claim, own, groups) : groups.selector.missing(claim, own))))];
  };

  return {
    subject: "code",
    property: "units",
    code: (_, first) => (first === WHOLE_CLAIM ? "mue_claim" : "mue_units"),
    judge: (claim, _, found, codes) => {
      const where = settingOf(claim);
      if (where === "this_table") judgeTable(claim, found, codes);
      else if (where !== "other_table" && saysAnything((given, take) => { judgeTable(given, take, codes); }, claim)) found("undetermined", WHOLE_CLAIM, NO_SECOND);
    },
    details: (claim, _asking, first, _second, outcome, codes): MueDetails => {
      const row = known(rowAt(claim, first, codes));
      const { mai, units: limit, until } = row;
      const from = firstDayOf(row);
      const isOver = outcome === "violated";
      let counted = 0;
      let all = 0;
      for (const own of deciding(claim, first, row, outcome, codes)) {
        const units = mai === 1 ? lineAt(claim, own).units : unitsOfDay(claim, own, groups, isOver ? "yes" : "unknown");
        counted = Math.max(counted, units);
        all += units;
      }
      const deniedUnits = isOver ? (mai === 1 ? all : counted) : 0;
      return until === undefined ? { setting, limit, mai, counted, deniedUnits, from } : { setting, limit, mai, counted, deniedUnits, from, until };
    },
    paths: (claim, first, _, outcome, codes) => {
      if (first === WHOLE_CLAIM) return [];
      const row = rowAt(claim, first, codes);
      const owns = deciding(claim, first, row, outcome, codes);
      if (!isOfDay(row)) return placesOf(owns, placeOf);
      return numbersWhere(lineCount(claim), (index) => owns.some((own) => countsWith(claim, own, index, groups) !== "no")).map((index) => `${lineAddress(claim, index)}/units`);
    },
    missing: (claim, _asking, first, _second, codes) => {
      const [fact, ...others] = missingOf(claim, first, codes);
      return fact === undefined ? ["/dateOfService"] : [fact, ...others];
    },
    doubt: (claim, _asking, first, _second, codes) => {
      if (missingOf(claim, first, codes).length > 0) return "fact_not_given";
      return first === WHOLE_CLAIM || rowAt(claim, first, codes) === undefined ? "parameter_not_known" : "start_not_known";
    },
    answersWithoutRow: (claim, codes) => settingOf(claim) === "this_table" && claim.lines.some((_, index) => rowOfCode(claim, index, codes) === "none" && looksAt(groups.selector, claim, index) !== "no"),
    row: (claim, first, _, codes) => (first === WHOLE_CLAIM ? undefined : rowAt(claim, first, codes)),
  };
};

/** Units of the day that count with a line; with `unknown`, those that may as well. */
function unitsOfDay(claim: Claim, own: number, groups: DayGroups, upTo: Applies): number {
  const { code } = lineAt(claim, own);
  let units = 0;
  for (let index = 0; index < lineCount(claim); index += 1) {
    const line = lineAt(claim, index);
    if (line.code !== code) continue;
    const counts = countsWith(claim, own, index, groups);
    if (counts === "yes" || counts === upTo) units += line.units;
  }
  return units;
}
