// Words that the parameters of several rule kinds share.
import type { PlainDate } from "../../core/index.js";
import type { BillingContext } from "../../visit/index.js";

/** A CPT or HCPCS code, or a range of them such as `97110-97124`, both ends included. */
export type CodeOrRange = string;

/** The first day something is known to be in force. Before `seenOn` of an unknown start the answer is undetermined. */
export type Start = PlainDate | { readonly unknown: true; readonly seenOn: PlainDate };

/** A stretch of time; the day it is counted from is day 0, and the last day still counts as in time. */
export interface TimeSpan {
  /** How many. Positive, whole. */
  readonly count: number;
  /**
   * Of what. Business days are Monday to Friday; public holidays are not known and count as business days, so that the last day is the earliest it may be.
   * A request for an authorization after it is late for certain only where 11 public holidays a year (5 U.S.C. 6103) do not make it timely.
   */
  readonly unit: "days" | "business_days" | "months" | "years";
}

/** The day a span is counted from, as far as a claim can tell it. */
export type ClockStart =
  /** The day of the injury: `context.injuryOn`. */
  | "injury"
  /** The day of the order: `context.referral.orderedOn`. */
  | "order"
  /** The first day of the authorization: `context.authorizations[].from`. */
  | "authorization"
  /** The day the plan of care was established: `context.planOfCare.establishedOn`. */
  | "plan_of_care";

/** A span and the day it is counted from. */
export interface Window {
  /** How long it lasts. */
  readonly span: TimeSpan;
  /** From which day. */
  readonly from: ClockStart;
}

/** Which count of earlier visits a rule goes by: a key of `context.counters.visits`. The visit under review is one more than it. */
export type VisitCounter = "calendar_year" | "benefit_year" | "episode" | "injury" | "authorization";

/** Whose lines of the day belong together, beside the claim's own. */
export type SameDayScope =
  /** Lines of the same practitioner, an assistant's being those of the therapist: `otherLinesSameDay[].samePractitioner`. */
  | "practitioner"
  /** Lines of the same group or tax number: `otherLinesSameDay[].sameGroup`. */
  | "group"
  /** All of the patient's lines that day. */
  | "everyone";

/** Why the service is given, as `context.purpose` says it. */
export type Purpose = NonNullable<BillingContext["purpose"]>;
