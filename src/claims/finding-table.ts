import type { Finding } from "../rules/index.js";
import type { ClaimFinding, ClaimFindingCode } from "./claim-finding-code.js";

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

/** Every finding code of the claim checks: what it is about, who can settle it, and the denial it foretells. */
export const claimFindingTable: Readonly<Record<ClaimFindingCode, FindingTableRow>> = {
  advance_notice_modifier: { category: "modifier", actor: "biller", crosswalk: {} },
  appeal_window_open: { category: "deadline", actor: "biller", crosswalk: { carc: ["286"] } },
  assistant_units_modifier: { category: "modifier", actor: "biller", crosswalk: { carc: ["4"], rarc: ["N822", "N823"] } },
  benefit_limit_amount: { category: "limit", actor: "front_desk", crosswalk: { carc: ["119"], rarc: ["N362", "N640"] } },
  benefit_limit_first_care: { category: "limit", actor: "front_desk", crosswalk: { carc: ["119"], rarc: ["N362", "N640"] } },
  benefit_limit_period: { category: "limit", actor: "front_desk", crosswalk: { carc: ["119"], rarc: ["N362", "N640"] } },
  claim_form_authorization_number: { category: "claim_form", actor: "biller", crosswalk: { carc: ["15"] } },
  claim_form_diagnosis_count: { category: "claim_form", actor: "biller", crosswalk: {} },
  claim_form_diagnosis_form: { category: "claim_form", actor: "biller", crosswalk: { carc: ["146"] } },
  claim_form_duplicate_line: { category: "claim_form", actor: "biller", crosswalk: { carc: ["18"], rarc: ["N522"] } },
  claim_form_line_diagnosis_count: { category: "claim_form", actor: "biller", crosswalk: {} },
  claim_form_line_diagnosis_on_claim: { category: "claim_form", actor: "biller", crosswalk: { carc: ["16"] } },
  claim_form_modifier_count: { category: "claim_form", actor: "biller", crosswalk: {} },
  claim_form_npi_check_digit: { category: "claim_form", actor: "biller", crosswalk: { carc: ["16"] } },
  claim_form_split_timed_code: { category: "claim_form", actor: "biller", crosswalk: {} },
  claim_form_taxonomy_form: { category: "claim_form", actor: "biller", crosswalk: { carc: ["16"] } },
  claim_form_unit_basis: { category: "claim_form", actor: "biller", crosswalk: { carc: ["16"] } },
  claim_form_units_positive: { category: "claim_form", actor: "biller", crosswalk: { carc: ["16"] } },
  code_eligibility_companion: { category: "eligibility", actor: "biller", crosswalk: {} },
  code_eligibility_discipline: { category: "eligibility", actor: "biller", crosswalk: {} },
  code_eligibility_plan_of_care: { category: "eligibility", actor: "clinician", crosswalk: {} },
  code_eligibility_replaced: { category: "eligibility", actor: "biller", crosswalk: {} },
  code_eligibility_separately: { category: "eligibility", actor: "biller", crosswalk: { carc: ["97", "234"], rarc: ["N20"] } },
  code_in_force_date: { category: "eligibility", actor: "biller", crosswalk: {} },
  code_pair_together: { category: "coding_edit", actor: "biller", crosswalk: { carc: ["97", "231", "234", "236"], rarc: ["N20"] } },
  concurrent_services_time: { category: "coding_edit", actor: "clinician", crosswalk: {} },
  coverage_exclusion_place: { category: "eligibility", actor: "front_desk", crosswalk: { carc: ["96", "204", "272"], rarc: ["N130"] } },
  coverage_exclusion_purpose: { category: "eligibility", actor: "clinician", crosswalk: { carc: ["50", "96", "204", "272"], rarc: ["N115", "N130", "N386"] } },
  coverage_exclusion_service: { category: "eligibility", actor: "front_desk", crosswalk: { carc: ["96", "204", "272"], rarc: ["N130"] } },
  coverage_exclusion_technique: { category: "eligibility", actor: "clinician", crosswalk: { carc: ["96", "204", "272"], rarc: ["N130"] } },
  daily_cap_cents: { category: "limit", actor: "biller", crosswalk: { carc: ["151", "222", "273"], rarc: ["N362", "N435", "N640"] } },
  daily_cap_minutes: { category: "limit", actor: "biller", crosswalk: { carc: ["151", "222", "273"], rarc: ["N362", "N435", "N640"] } },
  daily_cap_procedures: { category: "limit", actor: "biller", crosswalk: { carc: ["151", "222", "273"], rarc: ["N362", "N435", "N640"] } },
  daily_cap_relative_value: { category: "limit", actor: "biller", crosswalk: { carc: ["151", "222", "273"], rarc: ["N362", "N435", "N640"] } },
  daily_cap_treatments: { category: "limit", actor: "biller", crosswalk: { carc: ["151", "222", "273"], rarc: ["N362", "N435", "N640"] } },
  daily_cap_units: { category: "limit", actor: "biller", crosswalk: { carc: ["151", "222", "273"], rarc: ["N362", "N435", "N640"] } },
  diagnosis_any: { category: "coding_edit", actor: "clinician", crosswalk: { carc: ["16"] } },
  diagnosis_excluded: { category: "coding_edit", actor: "clinician", crosswalk: { carc: ["11", "167"] } },
  diagnosis_groups: { category: "coding_edit", actor: "clinician", crosswalk: { carc: ["11", "167"] } },
  diagnosis_listed: { category: "coding_edit", actor: "clinician", crosswalk: { carc: ["11", "167"] } },
  evaluation_limit_day: { category: "limit", actor: "biller", crosswalk: { carc: ["119"], rarc: ["N362", "N640"] } },
  evaluation_limit_episode: { category: "limit", actor: "biller", crosswalk: { carc: ["119"], rarc: ["N362", "N640"] } },
  kx_threshold_early: { category: "modifier", actor: "biller", crosswalk: {} },
  kx_threshold_modifier: { category: "modifier", actor: "biller", crosswalk: { carc: ["119"], rarc: ["N362", "N640"] } },
  modifier_forbidden_present: { category: "modifier", actor: "biller", crosswalk: { carc: ["4"], rarc: ["N822", "N823"] } },
  modifier_forbidden_together: { category: "modifier", actor: "biller", crosswalk: { carc: ["4"], rarc: ["N822", "N823"] } },
  modifier_required_benefit_type: { category: "modifier", actor: "biller", crosswalk: { carc: ["4"], rarc: ["N822", "N823"] } },
  modifier_required_beside: { category: "modifier", actor: "biller", crosswalk: { carc: ["4"], rarc: ["N822", "N823"] } },
  modifier_required_discipline: { category: "modifier", actor: "biller", crosswalk: { carc: ["4"], rarc: ["N822", "N823"] } },
  modifier_required_one_of: { category: "modifier", actor: "biller", crosswalk: { carc: ["4"], rarc: ["N822", "N823"] } },
  modifier_required_revenue_code: { category: "modifier", actor: "biller", crosswalk: { carc: ["4"], rarc: ["N822", "N823"] } },
  mue_claim: { category: "coding_edit", actor: "biller", crosswalk: { carc: ["151", "222", "273"], rarc: ["N362", "N435", "N640"] } },
  mue_units: { category: "coding_edit", actor: "biller", crosswalk: { carc: ["151", "222", "273"], rarc: ["N362", "N435", "N640"] } },
  ncci_ptp_claim: { category: "coding_edit", actor: "biller", crosswalk: { carc: ["231", "236"], rarc: ["N20"] } },
  ncci_ptp_code: { category: "coding_edit", actor: "biller", crosswalk: { carc: ["231", "236"], rarc: ["N20"] } },
  ncci_ptp_pair: { category: "coding_edit", actor: "biller", crosswalk: { carc: ["231", "236"], rarc: ["N20"] } },
  payment_reduction_ceiling: { category: "payment", actor: "biller", crosswalk: { carc: ["45", "P12"] } },
  payment_reduction_modifier: { category: "payment", actor: "biller", crosswalk: {} },
  payment_reduction_multiple_procedures: { category: "payment", actor: "biller", crosswalk: { carc: ["59"] } },
  prior_authorization_on_file: { category: "authorization", actor: "front_desk", crosswalk: { carc: ["15", "197", "198", "210", "284"], rarc: ["M62"] } },
  provider_eligibility_network: { category: "eligibility", actor: "front_desk", crosswalk: {} },
  provider_eligibility_supervision: { category: "eligibility", actor: "front_desk", crosswalk: { carc: ["185"], rarc: ["N95"] } },
  provider_eligibility_type: { category: "eligibility", actor: "front_desk", crosswalk: { carc: ["170", "172", "185"], rarc: ["N95"] } },
  referral_not_needed: { category: "authorization", actor: "front_desk", crosswalk: {} },
  referral_npi: { category: "authorization", actor: "biller", crosswalk: { carc: ["16"], rarc: ["N286"] } },
  referral_order: { category: "authorization", actor: "front_desk", crosswalk: { carc: ["173", "174", "175", "176", "287", "288"], rarc: ["N286"] } },
  telehealth_code: { category: "eligibility", actor: "biller", crosswalk: {} },
  telehealth_provider: { category: "eligibility", actor: "front_desk", crosswalk: { carc: ["170", "172", "185"], rarc: ["N95"] } },
  timely_filing_received: { category: "deadline", actor: "biller", crosswalk: { carc: ["29"] } },
  unit_counting_units: { category: "units", actor: "biller", crosswalk: { carc: ["151", "222", "273"], rarc: ["N362", "N435", "N640"] } },
  visit_cap_course: { category: "limit", actor: "front_desk", crosswalk: { carc: ["119"], rarc: ["N362", "N640"] } },
  visit_cap_visits: { category: "limit", actor: "front_desk", crosswalk: { carc: ["119"], rarc: ["N362", "N640"] } },
};

/** Whether a finding is one of the library's own checks, so that its code tells its details; a check of the caller's own with such a code would be taken for it. */
export function isClaimFinding(finding: Finding): finding is ClaimFinding {
  return Object.hasOwn(claimFindingTable, finding.code) || (finding.outcome === "undetermined" && finding.code.endsWith("_not_known"));
}
