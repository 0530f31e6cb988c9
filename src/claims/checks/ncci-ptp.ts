import type { CptCode, Modifier } from "../../codes/index.js";
import type { JsonPointer, Outcome, PlainDate } from "../../core/index.js";
import type { Applies, EditSetting, NcciPtpEdit } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { type Check, type Found, NO_SECOND, WHOLE_CLAIM } from "../check.js";
import { asksForDenial } from "../facts/asks-for-denial.js";
import { lineAddress, lineAt, lineCount } from "../facts/claim-lines.js";
import { prepareSetting } from "../edits/edit-setting.js";
import { known } from "../facts/known.js";
import { prepareBypass } from "../edits/ncci-ptp-bypass.js";
import { ncciPtpIndex } from "../edits/ncci-ptp-index.js";
import { preparePairs } from "../facts/pairs.js";
import { firstDayOf, isInForce } from "../edits/row-on.js";
import { saysAnything } from "../facts/says-anything.js";

/**
 * `ncci_ptp_pair`: two lines that an edit in force concerns. Beside it, undetermined only: `ncci_ptp_code`, a code the table does not answer for,
 * and `ncci_ptp_claim`, a claim of which the form, the day's other lines or the table itself is not known.
 */
export interface NcciPtpDetails {
  readonly setting: EditSetting;
  /** The code that is paid. */
  readonly column1: CptCode;
  /** The code that is denied where the edit is not bypassed. */
  readonly column2: CptCode;
  /** 0: no modifier helps. 1: a modifier may bypass the edit. */
  readonly modifierIndicator: NcciPtpEdit["modifierIndicator"];
  /** The first day the row is known to be in force. */
  readonly from: PlainDate;
  /** Whether it came into force on that day; else it may have before. */
  readonly startKnown: boolean;
  /** Its last day, where it has one. */
  readonly until?: PlainDate;
  /** The modifiers that bypass the edit; none where nothing does. */
  readonly modifiers: readonly Modifier[];
}

/** CMS's table of pairs of codes: its subjects are the pairs on the claim, and a pair without an edit yields nothing. */
export const ncciPtp: Check<"ncci_ptp"> = ({ appliesTo, parameters }, { rules }) => {
  const { completeFor, completeFrom, edits, setting, together } = parameters;
  const findEdit = ncciPtpIndex(edits);
  const pairs = preparePairs(appliesTo, together);
  const settingOf = prepareSetting("ncci_ptp", setting, rules);
  const answeredFor = completeFor === "all" ? undefined : new Set(completeFor);
  const isAnswered = (code: CptCode): boolean => answeredFor === undefined || answeredFor.has(code);
  const bypass = prepareBypass(parameters);

  /** A line without units bills nothing. */
  const isPair = (claim: Claim, first: number, second: number): Applies => (lineAt(claim, first).units === 0 || lineAt(claim, second).units === 0 ? "no" : pairs.pair(claim, first, second));
  const editOf = (claim: Claim, first: number, second: number): NcciPtpEdit | undefined => findEdit(lineAt(claim, first).code, lineAt(claim, second).code, claim.dateOfService);

  const judgePair = (claim: Claim, first: number, second: number): Outcome => {
    const edit = editOf(claim, first, second);
    if (edit === undefined || isLostOnPurpose(claim, edit, first) || isLostOnPurpose(claim, edit, second)) return "not_applicable";
    const applies = isPair(claim, first, second);
    if (applies === "no") return "not_applicable";
    if (applies === "unknown" || !isInForce(edit, claim.dateOfService)) return "undetermined";
    return bypass.holds(edit, claim, first, second) ? "satisfied" : "violated";
  };

  /** Whether a line makes a pair of two codes of which the table holds no row for the date. */
  const hasPairWithoutRow = (claim: Claim, index: number, answers: (code: CptCode) => boolean = () => true): boolean => {
    if (!answers(lineAt(claim, index).code)) return false;
    const count = index < claim.lines.length ? lineCount(claim) : claim.lines.length;
    for (let partner = 0; partner < count; partner += 1) {
      if (!answers(lineAt(claim, partner).code)) continue;
      const own = Math.min(index, partner);
      const other = Math.max(index, partner);
      if (lineAt(claim, own).code !== lineAt(claim, other).code && editOf(claim, own, other) === undefined && isPair(claim, own, other) !== "no") return true;
    }
    return false;
  };
  const isOpenCode = (claim: Claim, index: number): boolean => !isAnswered(lineAt(claim, index).code) && hasPairWithoutRow(claim, index);
  const openLinesOf = (claim: Claim, code: CptCode): readonly number[] => [...Array(lineCount(claim)).keys()].filter((index) => lineAt(claim, index).code === code && isOpenCode(claim, index));
  const isOpenDate = (claim: Claim): boolean => claim.dateOfService < completeFrom && claim.lines.some((_, own) => hasPairWithoutRow(claim, own));
  const mayPairElsewhere = (claim: Claim): boolean => claim.otherLinesSameDay === undefined && claim.lines.some(({ units }, own) => units > 0 && pairs.line(claim, own) !== "no");

  const judgeTable = (claim: Claim, found: Found): void => {
    const openDate = isOpenDate(claim);
    if (openDate || mayPairElsewhere(claim)) found("undetermined", WHOLE_CLAIM, NO_SECOND);
    const count = lineCount(claim);
    for (let first = 0; first < count; first += 1) {
      if (!openDate && isOpenCode(claim, first) && isFirstOfCode(claim, first, isOpenCode)) found("undetermined", first, NO_SECOND);
      for (let second = first + 1; second < count && first < claim.lines.length; second += 1) {
        const outcome = judgePair(claim, first, second);
        if (outcome !== "not_applicable") found(outcome, first, second);
      }
    }
  };
  const missingOfClaim = (claim: Claim): readonly JsonPointer[] => {
    const where = settingOf(claim);
    if (where === "no_table") return [];
    return [...(where === "unknown" ? ["/context/form"] : []), ...(mayPairElsewhere(claim) ? ["/otherLinesSameDay"] : [])];
  };
  const missingOf = (claim: Claim, first: number, second: number): readonly JsonPointer[] => {
    if (first === WHOLE_CLAIM) return missingOfClaim(claim);
    return second === NO_SECOND ? [] : pairs.missing(claim, first, second);
  };

  return {
    subject: "pair",
    code: (_, first, second) => (first === WHOLE_CLAIM ? "ncci_ptp_claim" : second === NO_SECOND ? "ncci_ptp_code" : "ncci_ptp_pair"),
    judge: (claim, _, found) => {
      const where = settingOf(claim);
      if (where === "this_table") judgeTable(claim, found);
      else if (where !== "other_table" && saysAnything(judgeTable, claim)) found("undetermined", WHOLE_CLAIM, NO_SECOND);
    },
    details: (claim, _, first, second): NcciPtpDetails => {
      const edit = known(editOf(claim, first, second));
      const { column1, column2, modifierIndicator, until } = edit;
      return { setting, column1, column2, modifierIndicator, from: firstDayOf(edit), startKnown: typeof edit.from === "string", ...(until === undefined ? {} : { until }), modifiers: bypass.found(edit, claim, first, second) };
    },
    paths: (claim, first, second) => {
      if (first === WHOLE_CLAIM) return [];
      if (second === NO_SECOND) return openLinesOf(claim, lineAt(claim, first).code).map((index) => `${lineAddress(claim, index)}/code`);
      return [`${lineAddress(claim, first)}/code`, `${lineAddress(claim, second)}/code`, `${lineAddress(claim, first)}/modifiers`, `${lineAddress(claim, second)}/modifiers`];
    },
    missing: (claim, _, first, second) => {
      const [fact, ...others] = missingOf(claim, first, second);
      return fact === undefined ? ["/dateOfService"] : [fact, ...others];
    },
    doubt: (claim, _, first, second) => {
      if (missingOf(claim, first, second).length > 0) return "fact_not_given";
      return second === NO_SECOND ? "parameter_not_known" : "start_not_known";
    },
    answersWithoutRow: (claim) => settingOf(claim) === "this_table" && claim.dateOfService >= completeFrom && claim.lines.some((_, own) => hasPairWithoutRow(claim, own, isAnswered)),
    row: (claim, first, second) => (second === NO_SECOND ? undefined : editOf(claim, first, second)),
  };
};

/** Whether a line is the one an edit denies, and asks for that itself. */
function isLostOnPurpose(claim: Claim, { column2 }: NcciPtpEdit, index: number): boolean {
  const line = lineAt(claim, index);
  return line.code === column2 && asksForDenial(line);
}

/** A code is named once, by its first line of which the same holds. */
function isFirstOfCode(claim: Claim, index: number, holds: (claim: Claim, index: number) => boolean): boolean {
  for (let before = 0; before < index; before += 1) if (lineAt(claim, before).code === lineAt(claim, index).code && holds(claim, before)) return false;
  return true;
}
