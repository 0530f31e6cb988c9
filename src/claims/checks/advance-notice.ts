import type { CptCode, Modifier } from "../../codes/index.js";
import type { Outcome, PlainDate } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check } from "../check.js";
import { lineAddress, lineAt } from "../facts/claim-lines.js";
import { claimCheck } from "../line-check.js";
import { type AdvanceNoticeFault, faultOfNotice, faultOfSilence, noticeOf, type NoticeOnFile, signedOnOf } from "../notice-fault.js";
import { prepareSelector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** `advance_notice_modifier`: a modifier, held against the notice on file. */
export interface AdvanceNoticeDetails {
  readonly modifier: Modifier;
  /** What the modifier says is on file. */
  readonly states: NoticeOnFile;
  /** What is on file; absent where not known and the answer is the same whatever it is. */
  readonly notice?: NoticeOnFile;
  readonly signedOn?: PlainDate;
  readonly dateOfService: PlainDate;
  /** The modifier that goes with it. */
  readonly beside?: Modifier;
  /** Everything that is wrong. */
  readonly faults: readonly AdvanceNoticeFault[];
  /** The lines that carry the modifier, by their number on the claim. */
  readonly lines: readonly { readonly line: number; readonly code: CptCode }[];
}

/** Whether a modifier about an advance notice agrees with the notice on file. */
export const advanceNotice: Check<"advance_notice"> = ({ appliesTo, parameters: { beside, modifier, requiredWithNotice, states } }) => {
  const selector = prepareSelector(appliesTo);
  const carries = (claim: Claim, index: number): boolean => lineAt(claim, index).modifiers.includes(modifier);
  const carriesAlone = (claim: Claim, index: number): boolean => beside !== undefined && carries(claim, index) && !lineAt(claim, index).modifiers.includes(beside);

  /** Whether there is such a line among those the rule looks at. */
  const anyLine = (claim: Claim, isSuch: (claim: Claim, index: number) => boolean): Applies => {
    let any: Applies = "no";
    for (let index = 0; index < claim.lines.length; index += 1) {
      const applies = isSuch(claim, index) ? selector.line(claim, index) : "no";
      if (applies === "yes") return "yes";
      if (applies === "unknown") any = "unknown";
    }
    return any;
  };
  const carrying = (claim: Claim): readonly number[] => numbersWhere(claim.lines.length, (index) => carries(claim, index) && selector.line(claim, index) !== "no");

  const judgeCarried = (claim: Claim): Outcome => {
    const alone = anyLine(claim, carriesAlone);
    const fault = faultOfNotice(claim, states);
    if (alone === "yes" || (fault !== "none" && fault !== "not_known")) return "violated";
    return alone === "unknown" || fault === "not_known" ? "undetermined" : "satisfied";
  };
  const judgeSilence = (claim: Claim): Outcome => {
    const fault = requiredWithNotice ? faultOfSilence(claim, states) : "none";
    return fault === "none" ? "not_applicable" : fault === "not_known" ? "undetermined" : "violated";
  };

  return claimCheck(appliesTo, {
    code: "advance_notice_modifier",
    judge: (claim) => {
      const carried = anyLine(claim, carries);
      return carried === "yes" ? judgeCarried(claim) : carried === "no" ? judgeSilence(claim) : "undetermined";
    },
    details: (claim): AdvanceNoticeDetails => {
      const notice = noticeOf(claim);
      const signedOn = signedOnOf(claim);
      const lines = carrying(claim);
      const fault = lines.length > 0 ? faultOfNotice(claim, states) : faultOfSilence(claim, states);
      return {
        modifier,
        states,
        ...(notice === undefined ? {} : { notice }),
        ...(signedOn === undefined ? {} : { signedOn }),
        dateOfService: claim.dateOfService,
        ...(beside === undefined ? {} : { beside }),
        faults: [...(fault === "none" || fault === "not_known" ? [] : [fault]), ...(anyLine(claim, carriesAlone) === "yes" ? ["beside_missing" as const] : [])],
        lines: lines.map((line) => ({ line, code: lineAt(claim, line).code })),
      };
    },
    paths: (claim) => [
      ...(claim.context.advanceNotice === undefined ? [] : ["/context/advanceNotice"]),
      ...carrying(claim).map((index) => `${lineAddress(claim, index)}/modifiers`),
    ],
    missing: (claim) => {
      const ofNotice = noticeOf(claim) === undefined ? "/context/advanceNotice" : "/context/advanceNotice/signedOn";
      const [first = ofNotice, ...others] = new Set(carrying(claim).flatMap((index) => selector.missing(claim, index)));
      return [first, ...others];
    },
  });
};
