import type { PlainDate } from "../core/index.js";
import type { Authorization } from "./authorization.js";
import type { Counters } from "./counters.js";
import type { PlanOfCare } from "./plan-of-care.js";
import type { Provider } from "./provider.js";
import type { Referral } from "./referral.js";

/** What a payer's rules are written for. */
export type LineOfBusiness =
  | "medicare_part_b" | "medicare_advantage" | "medicaid" | "commercial" | "workers_compensation" | "auto" | "veterans" | "tricare" | "cash";

/** Notice given to the patient, before treatment, that the payer may not pay. */
export interface AdvanceNotice {
  /** Medicare's Advance Beneficiary Notice, required or voluntary, or a payer's own consent form. */
  readonly kind: "abn_mandatory" | "abn_voluntary" | "payer_consent";
  /** Day the patient signed it. */
  readonly signedOn?: PlainDate;
}

/** What payers' rules read beside the services. Absent means not known; `"none"`, `[]` and 0 mean known to be none. */
export interface BillingContext {
  /** CMS-1500 or 837P (`professional`), UB-04 or 837I (`institutional`). */
  readonly form?: "professional" | "institutional";
  /** Who rendered the services, unless a line says otherwise. */
  readonly rendering?: Provider;
  /** Who supervised; `"none"` where nobody did. */
  readonly supervising?: Provider | "none";
  /** Who bills. */
  readonly billing?: Provider;
  /** ICD-10-CM codes of the claim, principal first; dotted or undotted. */
  readonly diagnoses?: readonly string[];
  /** The referral the visit rests on. */
  readonly referral?: Referral | "none";
  /** Every authorization on file. */
  readonly authorizations?: readonly Authorization[];
  /** The plan of care in force on the date of service. */
  readonly planOfCare?: PlanOfCare | "none";
  /** What is used up so far. */
  readonly counters?: Counters;
  /** What the treatment is for. */
  readonly purpose?: "treatment" | "maintenance" | "wellness" | "relaxation";
  /** Regaining a function (`rehabilitative`), or gaining or keeping one never had (`habilitative`). */
  readonly benefitType?: "rehabilitative" | "habilitative";
  /** Patient's age on the date of service, in whole years, 0 to 150. */
  readonly ageYears?: number;
  /** CMS place-of-service code, two digits, unless a service or line says otherwise. */
  readonly placeOfService?: string;
  /** Day of the injury or accident. */
  readonly injuryOn?: PlainDate;
  /** Day the insurance policy was issued. */
  readonly policyIssuedOn?: PlainDate;
  /** Day the payer received the claim. */
  readonly receivedOn?: PlainDate;
  /** Day the payer decided on the claim; `"none"` while it has not. */
  readonly decidedOn?: PlainDate | "none";
  /** Whether the patient was in a Medicare Part A stay. */
  readonly partAStay?: boolean;
  /** Whether the patient was under an open home health episode. */
  readonly openHomeHealthEpisode?: boolean;
  /** Notice that the payer may not pay. */
  readonly advanceNotice?: AdvanceNotice | "none";
}
