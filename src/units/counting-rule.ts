/** How a payer turns minutes into units. There is no default: without a rule the answer is not known. */
export type CountingRule =
  | CmsEightMinuteRule
  | AmaMidpointRule
  | PerCodeRule
  | BlockPlusIncrementRule
  | { readonly method: "higher_of" | "lower_of"; readonly of: readonly [CountingRule, CountingRule] };

/** Medicare's rule: pooled minutes give the total, largest remainders take what is left. */
export interface CmsEightMinuteRule {
  readonly method: "cms_eight_minute";
  /**
   * Whose minutes are added together before counting: the patient's of the day in a discipline, those of the visit (so where it is absent), or those of each
   * practitioner within the visit. Read when a visit is counted and a claim is checked; the pure methods count what they are given.
   */
  readonly poolBy?: "patient_day_discipline" | "visit" | "practitioner";
}

/** The CPT midpoint: each code alone, a unit once more than half of it is done. */
export interface AmaMidpointRule {
  readonly method: "ama_midpoint";
}

/** Each code alone, its minutes rounded to whole units. */
export interface PerCodeRule {
  readonly method: "per_code";
  /** `down` keeps full units only, `up` bills any part, `nearest` bills from exactly half. */
  readonly rounding: "down" | "up" | "nearest";
  /** Fewer minutes of a code than this earn it nothing. */
  readonly minimumMinutes?: number;
}

/** Each code alone: a unit for a whole first block, then one for each increment. */
export interface BlockPlusIncrementRule {
  readonly method: "block_plus_increment";
  /** Minutes of the first block; it must be whole. */
  readonly blockMinutes: number;
  /** Minutes of each further unit. */
  readonly incrementMinutes: number;
  /** Minutes of an increment that are enough to bill it. */
  readonly minimumMinutes: number;
}

/** What a rule book may say; under `per_visit` and `none` minutes give no units. */
export type BookCountingRule = CountingRule | { readonly method: "per_visit" } | { readonly method: "none" };
