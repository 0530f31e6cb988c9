import type { Citation } from "../core/index.js";
import { codeList, type RuleKind } from "../rules/index.js";
import type { Claim, ServiceLine } from "../visit/index.js";
import { type ConcernedLines, type DenialFamily, type DenialRoute, type DenialRow, denials } from "./denials.js";

/** A denial as a remittance states it, in code numbers. */
export interface Denial {
  /** Claim adjustment group code: CO, PR, OA, PI or CR. */
  readonly group: string;
  /** Claim adjustment reason code, such as `97`. */
  readonly carc: string;
  /** Remittance advice remark codes. */
  readonly rarc?: readonly string[];
}

/** Who bears the amount, as the group code says (`resdac-ansi` in `denialSources`). */
export type DenialBearer =
  /** CO: the provider, under its contract; it is written off. */
  | "provider"
  /** PR: the patient. */
  | "patient"
  /** PI: the payer reduced it by itself. */
  | "payer_initiated"
  /** OA: neither, by another adjustment. */
  | "other"
  /** CR: a reversal or correction of an earlier payment. */
  | "reversal";

/** What a denial means and what to do about it. */
export interface DenialExplanation {
  readonly family: DenialFamily;
  readonly bornBy: DenialBearer;
  /** The rule kinds that look at the same thing before a claim is sent; none where the library has no such rule. */
  readonly predictedBy: readonly RuleKind[];
  /** Remark codes it usually comes with. */
  readonly remarks: readonly string[];
  /** What usually follows. */
  readonly route: DenialRoute;
  /** What to check, most telling first. */
  readonly check: readonly string[];
  /** What an appeal, or the answer to a request, has to hold; none where there is nothing to appeal. */
  readonly appealNeeds: readonly string[];
  /** Where this is read, in `denialSources`; secondary throughout. */
  readonly citations: readonly Citation[];
}

const BEARERS: Readonly<Partial<Record<string, DenialBearer>>> = { CO: "provider", PR: "patient", PI: "payer_initiated", OA: "other", CR: "reversal" };

/** CARC 16 says only that something is missing: these remark codes say what. */
const SAYS_LITTLE = "16";
const SAID_BY_REMARK: Readonly<Record<string, DenialFamily>> = { M62: "no_authorization", N286: "no_referral_or_order", N822: "missing_modifier", N823: "missing_modifier" };

/**
 * Explains a denial met with therapy lines by its code numbers, in our own words: X12's and CMS's texts of the codes are licensed and not here.
 *
 * With the claim, checks about lines that it surely does not have are left out; what the claim does not say leaves them in. It judges nothing: ask
 * `checkClaim` for findings. A payer may use a number in another sense, and its remark codes tell more than is known here.
 *
 * The codes are given apart: `CO-97` of a remittance is `{ group: "CO", carc: "97" }`. They are never taken apart here, since text that only looks like a
 * code would be read as one.
 *
 * @param denial - Group, reason and remark codes
 * @param claim - The claim that was denied
 * @returns Absent where the reason code is none of those met with therapy lines
 * @throws RangeError when the group is not CO, PR, OA, PI or CR, or the reason code is not one to three digits, or a letter and digits
 *
 * @example
 * ```ts
 * import { explainDenial } from "therapy-units";
 *
 * const denial = { group: "CO", carc: "97", rarc: ["N20"] };
 * const explained = explainDenial(denial, {
 *   dateOfService: "2026-03-02", context: {}, otherLinesSameDay: [],
 *   lines: [{ code: "98941", units: 1, modifiers: ["AT"] }, { code: "97140", units: 1, modifiers: ["59"] }],
 * });
 *
 * explained?.family; // => "bundled"
 * explained?.bornBy; // => "provider"
 * explained?.predictedBy; // => ["code_pair", "code_eligibility"]
 * explained?.check[1]; // => "Whether manual therapy or massage was given to another region than the manipulation, and the note names both regions."
 * explainDenial({ group: "CO", carc: "999" }); // => undefined
 * ```
 */
export function explainDenial(denial: Denial, claim?: Claim): DenialExplanation | undefined {
  const bornBy = bearerOf(denial);
  requireCodes(denial);
  const { carc, rarc = [] } = denial;
  const family = familyOf(carc, rarc);
  if (family === undefined) return undefined;
  const row = denials[family];
  return {
    family,
    bornBy,
    predictedBy: row.carc[carc] ?? kindsOf(row),
    remarks: row.rarc,
    route: row.route,
    check: row.check.filter(({ concerns }) => claim === undefined || concerns === undefined || mayConcern(claim, concerns)).map(({ text }) => text),
    appealNeeds: row.appealNeeds,
    citations: row.citations,
  };
}

function bearerOf(denial: Denial): DenialBearer {
  const given: unknown = denial;
  const bearer = typeof given === "object" && given !== null && Object.hasOwn(BEARERS, denial.group) ? BEARERS[denial.group] : undefined;
  if (bearer === undefined) throw new RangeError('denial.group is not a group code, CO, PR, OA, PI or CR: write CO-97 of a remittance as { group: "CO", carc: "97" }');
  return bearer;
}

function requireCodes(denial: Denial): void {
  if (!isCode(denial.carc, /^([1-9]\d{0,2}|[A-Z]\d{1,2})$/)) throw new RangeError('denial.carc is not a reason code: give the number alone, so that CO-97 of a remittance is { group: "CO", carc: "97" }');
  if (denial.rarc !== undefined && !Array.isArray(denial.rarc)) throw new TypeError('denial.rarc is not a list: give the remark codes as ["N20"]');
}

function isCode(code: unknown, form: RegExp): boolean {
  return typeof code === "string" && form.test(code);
}

function familyOf(carc: string, rarc: readonly string[]): DenialFamily | undefined {
  const said = carc === SAYS_LITTLE ? rarc.find((remark) => Object.hasOwn(SAID_BY_REMARK, remark)) : undefined;
  if (said !== undefined) return SAID_BY_REMARK[said];
  return families().find((family) => Object.hasOwn(denials[family].carc, carc));
}

function families(): readonly DenialFamily[] {
  return Object.keys(denials).filter((family): family is DenialFamily => family in denials);
}

function kindsOf({ carc }: DenialRow): readonly RuleKind[] {
  return [...new Set(Object.values(carc).flat())];
}

/** Whether the claim has, or may have, a line that a check is about. */
function mayConcern({ lines, otherLinesSameDay }: Claim, concerns: ConcernedLines): boolean {
  const some = (among: readonly ServiceLine[], modifiers: readonly string[], carried: boolean): boolean =>
    among.some((line) => line.modifiers.some((modifier) => modifiers.includes(modifier)) === carried);
  switch (concerns.lines) {
    case "with_modifier": return some(lines, concerns.modifiers, true);
    case "without_modifier": return some(lines, concerns.modifiers, false);
    case "of_several_units": return lines.some(({ units }) => units > 1);
    case "several": return otherLinesSameDay === undefined || lines.length + otherLinesSameDay.length > 1;
    case "of_code": {
      const isListed = codeList(concerns.codes);
      return otherLinesSameDay === undefined || [...lines, ...otherLinesSameDay].some(({ code }) => isListed(code));
    }
  }
}
