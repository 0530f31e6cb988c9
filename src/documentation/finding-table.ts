import type { DenialCrosswalk, Finding, FindingTableRow } from "../rules/index.js";
import type { RecordFinding, RecordFindingCode } from "./record-finding-code.js";

const NONE: DenialCrosswalk = {};
/** Records are missing or incomplete. */
const RECORDS: DenialCrosswalk = { carc: ["16", "226", "251", "252"], rarc: ["N822"] };
/** The record does not show the need. */
const NECESSITY: DenialCrosswalk = { carc: ["50", "150"], rarc: ["N115"] };
/** The record does not support so many units. */
const UNITS: DenialCrosswalk = { carc: ["151", "222", "273"], rarc: ["N362", "N435", "N640"] };
const ASSISTANT: DenialCrosswalk = { carc: ["4"], rarc: ["N822", "N823"] };
/** The order is missing or incomplete. */
const ORDER: DenialCrosswalk = { carc: ["173", "175", "288"], rarc: ["N286"] };

/** Every finding code of the record checks: what it is about, who can settle it, and the denial it foretells. */
export const recordFindingTable: Readonly<Record<RecordFindingCode, FindingTableRow>> = {
  assistant_part_clinician_each_period: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  assistant_part_modifier: { category: "modifier", actor: "biller", crosswalk: ASSISTANT },
  assistant_part_who_treated: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  billed_interventions_code: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  billed_interventions_unbilled: { category: "documentation", actor: "clinician", crosswalk: NONE },
  certification_initial: { category: "deadline", actor: "front_desk", crosswalk: RECORDS },
  certification_recertification: { category: "deadline", actor: "front_desk", crosswalk: RECORDS },
  certification_verbal_order: { category: "deadline", actor: "front_desk", crosswalk: RECORDS },
  discharge_note_author: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  discharge_note_written: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  group_documentation_size: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  language_copied_note: { category: "documentation", actor: "clinician", crosswalk: NONE },
  language_goal_without_measure: { category: "documentation", actor: "clinician", crosswalk: NECESSITY },
  language_minutes_in_text: { category: "documentation", actor: "clinician", crosswalk: UNITS },
  language_no_functional_limitation: { category: "documentation", actor: "clinician", crosswalk: NECESSITY },
  language_not_performed: { category: "documentation", actor: "clinician", crosswalk: NONE },
  language_stock_phrase: { category: "documentation", actor: "clinician", crosswalk: NECESSITY },
  language_technique_of_other_code: { category: "documentation", actor: "clinician", crosswalk: NONE },
  language_unskilled_wording: { category: "documentation", actor: "clinician", crosswalk: NECESSITY },
  language_vague_response: { category: "documentation", actor: "clinician", crosswalk: NECESSITY },
  language_wellness_purpose: { category: "documentation", actor: "clinician", crosswalk: NECESSITY },
  maintenance_stated_purpose: { category: "documentation", actor: "clinician", crosswalk: NECESSITY },
  note_element_assessment: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_body_region: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_co_treatment_goals: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_co_treatment_progress: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_co_treatment_rationale: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_consent: { category: "documentation", actor: "front_desk", crosswalk: RECORDS },
  note_element_contact: { category: "documentation", actor: "front_desk", crosswalk: RECORDS },
  note_element_diagnosis: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_evaluation_findings: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_expected_duration: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_functional_goals: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_functional_limitations: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_goals: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_home_program: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_measurable_goals: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_objective: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_objective_measures: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_plan: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_response: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_subjective: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  note_element_technique: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_before_treatment: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_diagnoses: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_duration: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_frequency: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_functional_goals: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_functional_limitations: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_goals: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_measurable_goals: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_physician_signed: { category: "documentation", actor: "front_desk", crosswalk: RECORDS },
  plan_of_care_present: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_signed: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  plan_of_care_type: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  progress_report_credentials: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  progress_report_due: { category: "deadline", actor: "clinician", crosswalk: RECORDS },
  progress_report_goals_assessed: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  progress_report_period: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  progress_report_plan_continues: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  progress_report_signature: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  referral_contents_body_areas: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  referral_contents_codes: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  referral_contents_date: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  referral_contents_diagnosis: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  referral_contents_duration: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  referral_contents_frequency: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  referral_contents_goals: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  referral_contents_modalities: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  referral_contents_order: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  referral_contents_signature: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  referral_contents_visits: { category: "authorization", actor: "front_desk", crosswalk: ORDER },
  signature_by: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  signature_credentials: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  signature_date: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  signature_license_number: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  signature_present: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  time_agreement_billed_units: { category: "units", actor: "biller", crosswalk: UNITS },
  time_agreement_parts: { category: "documentation", actor: "clinician", crosswalk: NONE },
  time_agreement_session: { category: "documentation", actor: "clinician", crosswalk: NONE },
  time_agreement_time_blocks: { category: "documentation", actor: "clinician", crosswalk: NONE },
  time_agreement_totals: { category: "documentation", actor: "clinician", crosswalk: NONE },
  time_agreement_units_of_codes: { category: "units", actor: "biller", crosswalk: UNITS },
  time_documentation_any_form: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  time_documentation_minutes_per_code: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  time_documentation_session_start_and_stop: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  time_documentation_start_and_stop_per_code: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  time_documentation_total_timed_minutes: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
  time_documentation_total_treatment_minutes: { category: "documentation", actor: "clinician", crosswalk: RECORDS },
};

/** Whether a finding is one of the library's own record checks, so that its code tells its details. */
export function isRecordFinding(finding: Finding): finding is RecordFinding {
  return Object.hasOwn(recordFindingTable, finding.code) || (finding.outcome === "undetermined" && finding.code.endsWith("_not_known"));
}
