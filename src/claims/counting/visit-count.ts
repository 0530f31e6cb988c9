import type { InputProblem, JsonPointer } from "../../core/index.js";
import type { NotCountedReason, TimeProblemCode, UnitCount, UnitLine } from "../../units/index.js";

/** Why a service of a visit gives no units. */
export type VisitNotCountedReason =
  | NotCountedReason
  /** The visit was cancelled: nothing was performed. */
  | "visit_cancelled"
  /** The patient did not come: nothing was performed. */
  | "visit_no_show"
  /** No rule book says how minutes of this code become units. */
  | "no_counting_rule"
  /** A counting rule may hold, and a fact or date that would settle it is not known. */
  | "counting_rule_not_known"
  /** The payer pays the visit, not its minutes. */
  | "counted_per_visit"
  /** The payer counts no minutes. */
  | "minutes_not_counted"
  /** The rule pools 15-minute codes, and a unit of this code is of another length. */
  | "not_a_15_minute_code"
  /** All its time is time of another practitioner's service as well, and the payer counts it once. */
  | "together_counted_once";

/** What was found in a visit before any line was billed. */
export type VisitProblemCode =
  | TimeProblemCode
  /** A service holds more minutes than a day; it is counted without minutes. */
  | "minutes_over_a_day"
  /** The payer adds up the patient's day, and the other visits of the day are not given: this visit alone was counted. */
  | "same_day_visits_not_given"
  /** A visit given as one of the same day has another date of service and was left out. */
  | "same_day_visit_of_other_date"
  /** The payer counts each practitioner's minutes apart, and these services do not say whose they are: they were counted together. */
  | "practitioner_not_given"
  /** The counting rule that may hold cannot be judged: the paths would settle it, or `doubt` says why none can. */
  | "counting_rule_not_known"
  /** Time of two practitioners at once was counted once, and these blocks lost what they shared. */
  | "together_counted_once"
  /** A review only: the context and the record state the plan of care differently. */
  | "plan_of_care_differs"
  /** A review only: the context and the record state the referral differently. */
  | "referral_differs";

/** Minutes that one counting rule counted together. */
export interface MinutePool {
  /** The book of the rule. */
  readonly ruleBookId: string;
  /** The rule that counted them. */
  readonly ruleId: string;
  /** The services whose minutes are in it: pointers into the visit. */
  readonly services: readonly JsonPointer[];
  /** What they came to. */
  readonly count: UnitCount;
}

/** The units of a visit, or of the whole day where the payer's rule adds the day up; plain data. */
export interface VisitCount {
  /**
   * The timed codes, all pools together: totals and units by code are sums, and ties and steps are those of each pool. Absent where no rule
   * counted a minute although there may be minutes to count.
   */
  readonly timed?: UnitCount;
  /** What was counted together, rule by rule: one pool as a rule, several where practitioners or codes are counted apart. */
  readonly pools: readonly MinutePool[];
  /** Codes of one unit whatever the time. */
  readonly serviceBased: readonly UnitLine[];
  /** Pairs of a first and an additional code, counted by their own thresholds. */
  readonly firstAndAdditional: readonly UnitLine[];
  /** What gives no units, and why: pointers into the visit. */
  readonly notCounted: readonly { readonly path: JsonPointer; readonly reason: VisitNotCountedReason }[];
  /** Minutes of timed and untimed services together, without those of aides and students; absent where those of any are not known. */
  readonly totalTreatmentMinutes?: number;
  /** What is wrong or worth knowing: pointers into the visit. */
  readonly problems: readonly InputProblem<VisitProblemCode>[];
}
