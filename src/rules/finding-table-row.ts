/** What a finding is about. */
export type FindingCategory =
  | "units" | "eligibility" | "authorization" | "modifier" | "coding_edit" | "limit" | "claim_form" | "deadline" | "payment" | "documentation";

/** Who can settle it. */
export type FindingActor = "clinician" | "biller" | "front_desk";

/** Numbers a payer's remittance may give for the same fault; the texts belong to X12. A payer may use others. */
export interface DenialCrosswalk {
  /** Claim adjustment reason codes. */
  readonly carc?: readonly string[];
  /** Remittance advice remark codes. */
  readonly rarc?: readonly string[];
}

/** What stands beside a finding code. */
export interface FindingTableRow {
  readonly category: FindingCategory;
  readonly actor: FindingActor;
  /** Empty where no number fits. */
  readonly crosswalk: DenialCrosswalk;
}
