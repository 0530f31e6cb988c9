/** What a number of visits is counted within. */
export type CounterPeriod = "calendar_year" | "benefit_year" | "episode" | "injury" | "authorization";

/** Allowed amounts that count towards the KX thresholds, in cents. */
export interface AllowedYearToDate {
  /** Physical therapy and speech-language pathology together. */
  readonly ptSlp?: number;
  /** Occupational therapy. */
  readonly ot?: number;
}

/** Evaluations and re-evaluations before this date of service in the twelve months that end with it, PT and OT alike. */
export interface EvaluationsLast12Months {
  /** Initial evaluations. */
  readonly initial?: number;
  /** Re-evaluations. */
  readonly reEvaluations?: number;
}

/** Numbers the host knows and the library cannot: how many so far, before this date of service. 0 means none so far. */
export interface Counters {
  /** Visits in each period. */
  readonly visits?: { readonly [Period in CounterPeriod]?: number };
  /** Evaluations of the claim's discipline in this episode. */
  readonly evaluationsThisEpisode?: number;
  /** Evaluations of the last twelve months. */
  readonly evaluationsLast12Months?: EvaluationsLast12Months;
  /** Allowed amounts since 1 January. */
  readonly allowedCentsYearToDate?: AllowedYearToDate;
  /** What is left of the benefit, in cents. */
  readonly benefitRemainingCents?: number;
  /** Treatment days since the last progress report, or since the first treatment day where there was none. */
  readonly treatmentDaysSinceProgressReport?: number;
}
