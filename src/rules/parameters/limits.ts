// How much is paid: a day, a course, a year.
import type { Modifier } from "../../codes/index.js";
import type { RequestWindow } from "./access.js";
import type { CodeOrRange, SameDayScope, TimeSpan, VisitCounter, Window } from "./terms.js";

/** A limit of one day, in the measure the payer uses. */
export type DailyLimit =
  /** Units of the selected lines, timed and service-based alike. */
  | { readonly measure: "units"; readonly units: number }
  /** Minutes of the selected lines. */
  | { readonly measure: "minutes"; readonly minutes: number }
  /** Different codes among the selected lines: "modalities", "therapies", "procedures". */
  | { readonly measure: "procedures"; readonly procedures: number }
  /** Separate treatments: this claim is one, selected lines outside it (`otherLinesSameDay`) are another. */
  | { readonly measure: "treatments"; readonly treatments: number }
  /** Allowed amount of the selected lines, in cents. Absent where the amount is contract data or not known for the date: the host supplies it. */
  | { readonly measure: "cents"; readonly amountCents?: number }
  /** Relative value of the selected lines times their units, in hundredths (12.0 is 1200). */
  | { readonly measure: "relative_value"; readonly relativeValueHundredths: number };

/** What may change a daily limit. */
export type CapCondition =
  /** One of these codes is billed the same day, within the rule's scope. */
  | { readonly when: "billed_with"; readonly codes: readonly CodeOrRange[] }
  /** No line of another code is billed the same day, within the rule's scope. */
  | { readonly when: "billed_alone" }
  /** The selected lines treat two or more body regions. */
  | { readonly when: "several_body_regions" }
  /** An authorization covers the day. */
  | { readonly when: "authorized" };

/** How much of the selected services is paid in a day. Several caps may hold: the lowest wins and all are reported. */
export interface DailyCapParameters {
  /** The limit. */
  readonly limit: DailyLimit;
  /** Whose lines are added up. */
  readonly together: SameDayScope;
  /** What has a limit of its own: all selected lines together, each discipline, or each code. */
  readonly each: "all_together" | "discipline" | "code";
  /** The cap holds only while all of these hold. */
  readonly onlyWhen?: readonly CapCondition[];
  /** Other limits, the first whose conditions all hold; `no_limit` lifts the cap. */
  readonly otherLimits?: readonly { readonly when: readonly CapCondition[]; readonly limit: DailyLimit | "no_limit" }[];
  /** Which lines are paid when there are too many: the first ones on the claim, or those with the highest allowed amount. */
  readonly keep?: "claim_order" | "highest_allowed";
}

/** How many visits, or how long a course, the payer covers. */
export type VisitCapParameters =
  /** So many visits in a period; with `within`, at most so long as well: whichever is reached first. */
  | {
    readonly cap: "visits";
    readonly visits: number;
    readonly per: VisitCounter;
    readonly within?: Window;
    /** Visits more when an authorization covers the day. */
    readonly extraVisitsWhenAuthorized?: number;
    /** When that authorization has to be requested: while there is time, a visit among those is not beyond the cap yet. */
    readonly request?: RequestWindow;
    /** The cap of episodes under this sort of authorization only, as `context.authorizations[].kind` names it. */
    readonly authorizationKind?: string;
  }
  /** A course of so long, however many visits. */
  | { readonly cap: "course"; readonly within: Window };

/** How many evaluations are paid: so many of the codes of `appliesTo.codes`. `together`: whose lines of the day count. */
export type EvaluationLimitParameters =
  /** In a day. */
  | { readonly per: "day"; readonly evaluations: number; readonly together: SameDayScope }
  /** In an episode; the earlier ones are `context.counters.evaluationsThisEpisode`. */
  | { readonly per: "episode"; readonly evaluations: number; readonly together: SameDayScope }
  /** In any twelve months; the earlier ones are what `counted` names in `context.counters.evaluationsLast12Months`. */
  | { readonly per: "twelve_months"; readonly evaluations: number; readonly counted: "initial" | "reEvaluations"; readonly together: SameDayScope };

/** What the benefit or policy still pays. */
export type BenefitLimitParameters =
  /** A sum of money; what is left of it is `context.counters.benefitRemainingCents`, never more than the whole. */
  | { readonly benefit: "amount"; readonly ceilingCents: number }
  /** Care is paid so long after the injury. */
  | { readonly benefit: "period"; readonly afterInjury: TimeSpan }
  /** First care has to come so soon after the injury. */
  | { readonly benefit: "first_care"; readonly afterInjury: TimeSpan };

/** Medicare's therapy threshold of one year. Add a year as one more rule with this id and its own period. */
export interface KxThresholdParameters {
  /** Physical and speech therapy together, in cents of allowed amount; absent where it is not published yet: the host supplies it. */
  readonly ptSlpCents?: number;
  /** Occupational therapy, in cents. */
  readonly otCents?: number;
  /** From here on claims may be picked for medical review, in cents; the same for both. */
  readonly medicalReviewCents?: number;
  /** The modifier that attests necessity. */
  readonly modifier: Modifier;
  /** On an institutional claim every line of the bucket carries it once one exceeds. */
  readonly allLinesOfInstitutionalClaim: boolean;
}
