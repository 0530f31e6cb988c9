import type { PlainDate } from "../core/index.js";
import type { AdvanceNoticeParameters } from "../rules/index.js";
import type { Claim } from "../visit/index.js";

/** What a modifier says is on file, or what is. */
export type NoticeOnFile = AdvanceNoticeParameters["states"];

/** What is wrong between a modifier and the notice it speaks of. */
export type AdvanceNoticeFault =
  /** The modifier states a notice, and there is none. */
  | "missing"
  /** The notice is of another kind. */
  | "wrong_kind"
  /** The patient signed after the service. */
  | "after_service"
  /** The modifier states that there is no notice, and there is one. */
  | "contradicted"
  /** The modifier that goes with it is not beside it. */
  | "beside_missing"
  /** A notice is on file, and no line says so. */
  | "not_reported";

/** The notice on file; absent where not known. */
export function noticeOf({ context: { advanceNotice: notice } }: Claim): NoticeOnFile | undefined {
  return notice === "none" ? notice : notice?.kind;
}

/** The day the patient signed it. */
export function signedOnOf({ context: { advanceNotice: notice } }: Claim): PlainDate | undefined {
  return notice === "none" ? undefined : notice?.signedOn;
}

/** Holds the notice on file against the modifier of a line that says what is there. */
export function faultOfNotice(claim: Claim, states: NoticeOnFile): AdvanceNoticeFault | "not_known" | "none" {
  const notice = noticeOf(claim);
  if (notice === undefined) return "not_known";
  if (states === "none") return notice === "none" ? "none" : "contradicted";
  if (notice !== states) return notice === "none" ? "missing" : "wrong_kind";
  const signedOn = signedOnOf(claim);
  if (signedOn === undefined) return "not_known";
  return signedOn > claim.dateOfService ? "after_service" : "none";
}

/** Holds the notice on file against a claim on which no line says that it is there. */
export function faultOfSilence(claim: Claim, states: NoticeOnFile): AdvanceNoticeFault | "not_known" | "none" {
  const notice = noticeOf(claim);
  if (notice === undefined) return states === "none" ? "none" : "not_known";
  return notice === states && states !== "none" ? "not_reported" : "none";
}
