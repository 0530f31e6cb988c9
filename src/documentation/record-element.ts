/** Something a rule asks a record to hold. */
export type RecordElement =
  | "subjective" | "objective" | "objective_measures" | "diagnosis" | "billed_interventions" | "unbilled_timed_services" | "technique" | "body_region"
  | "home_program" | "group_size" | "co_treatment_rationale" | "co_treatment_goals" | "co_treatment_progress" | "who_treated" | "treatment_time" | "total_timed_minutes" | "total_treatment_minutes" | "minutes_per_code"
  | "session_start_and_stop" | "start_and_stop_per_code" | "assessment" | "response" | "plan" | "note_signature" | "note_signature_credentials"
  | "note_signature_date" | "note_signature_license_number" | "consent" | "contact" | "evaluation_diagnosis" | "evaluation_findings" | "functional_limitations" | "evaluation_signature"
  | "evaluation_signature_credentials" | "evaluation_signature_date" | "evaluation_signature_license_number" | "plan_of_care_date" | "plan_of_care_diagnoses"
  | "plan_of_care_goals" | "plan_of_care_measurable_goals" | "plan_of_care_functional_goals" | "plan_of_care_type" | "plan_of_care_frequency"
  | "plan_of_care_duration" | "plan_of_care_purpose" | "plan_of_care_author_signature" | "plan_of_care_physician_signature" | "certification"
  | "verbal_order_signature" | "recertification" | "progress_report" | "progress_report_period" | "progress_report_no_gap" | "progress_report_date" | "progress_report_goal_status" | "progress_report_goals" | "progress_report_plan"
  | "progress_report_signature" | "progress_report_signature_credentials" | "progress_report_signature_date" | "progress_report_signature_license_number"
  | "clinician_participation" | "referral_date" | "referral_diagnosis" | "referral_visits" | "referral_frequency" | "referral_duration" | "referral_session_length" | "referral_codes"
  | "referral_body_areas" | "referral_modalities" | "referral_goals" | "referral_signature" | "discharge_note";

/** Everything a rule can ask a record to hold, in the order of a chart, as words for people. */
const ELEMENTS: Readonly<Record<RecordElement, string>> = {
  // the treatment note
  subjective: "What the patient reports",
  objective: "What was observed",
  objective_measures: "A measure with its value",
  diagnosis: "The diagnosis each service treats",
  billed_interventions: "Every billed service, under its code",
  unbilled_timed_services: "Timed services that were performed but not billed",
  technique: "The technique used",
  body_region: "The body region treated",
  home_program: "The home program",
  group_size: "How many patients the group had",
  co_treatment_rationale: "In co-treatment, why two disciplines treated at once",
  co_treatment_goals: "In co-treatment, the goals worked on",
  co_treatment_progress: "In co-treatment, the progress made",
  who_treated: "Who furnished each service",
  treatment_time: "The time of treatment, in one of several forms",
  total_timed_minutes: "Total minutes of timed services",
  total_treatment_minutes: "Total treatment minutes, timed and untimed",
  minutes_per_code: "Minutes of each timed service",
  session_start_and_stop: "When the session began and ended",
  start_and_stop_per_code: "When each timed service began and ended",
  assessment: "The assessment",
  response: "The response to treatment",
  plan: "The plan",
  note_signature: "The signature on the note",
  note_signature_credentials: "Credentials by the signature on the note",
  note_signature_date: "The date of the signature on the note",
  note_signature_license_number: "The license number by the signature on the note",
  consent: "Whether consent is on record",
  contact: "Whether contact details are on record",
  // the evaluation
  evaluation_diagnosis: "The diagnosis in the evaluation",
  evaluation_findings: "What the evaluation found",
  functional_limitations: "Functional limitations",
  evaluation_signature: "The signature on the evaluation",
  evaluation_signature_credentials: "Credentials by the signature on the evaluation",
  evaluation_signature_date: "The date of the signature on the evaluation",
  evaluation_signature_license_number: "The license number by the signature on the evaluation",
  // the plan of care
  plan_of_care_date: "The day the plan of care was established",
  plan_of_care_diagnoses: "Diagnoses in the plan of care",
  plan_of_care_goals: "Goals in the plan of care",
  plan_of_care_measurable_goals: "Goals that can be measured",
  plan_of_care_functional_goals: "Goals tied to function",
  plan_of_care_type: "The type of therapy in the plan of care",
  plan_of_care_frequency: "The frequency of treatment in the plan of care",
  plan_of_care_duration: "How long treatment is to last",
  plan_of_care_purpose: "Whether the plan restores or maintains function",
  plan_of_care_author_signature: "The author's signature on the plan of care",
  plan_of_care_physician_signature: "The physician's signature on the plan of care",
  certification: "The certification of the plan of care",
  verbal_order_signature: "The signature under a verbal order",
  recertification: "The recertification of the plan of care",
  // progress, referral, discharge
  progress_report: "The progress report",
  progress_report_period: "The days the progress report covers",
  progress_report_no_gap: "Every treatment day in one of the progress reports",
  progress_report_date: "The day the progress report was written",
  progress_report_goal_status: "Measures or changes for each goal, in the progress report",
  progress_report_goals: "Progress towards each goal in the progress report",
  progress_report_plan: "How treatment goes on, in the progress report",
  progress_report_signature: "The signature on the progress report",
  progress_report_signature_credentials: "Credentials by the signature on the progress report",
  progress_report_signature_date: "The date of the signature on the progress report",
  progress_report_signature_license_number: "The license number by the signature on the progress report",
  clinician_participation: "The clinician's part in treatment between progress reports",
  referral_date: "The date of the order",
  referral_diagnosis: "The diagnosis in the order",
  referral_visits: "The number of visits in the order",
  referral_frequency: "The frequency in the order",
  referral_duration: "The duration in the order",
  referral_session_length: "The time per session in the order",
  referral_codes: "The services by code in the order",
  referral_body_areas: "The body areas in the order",
  referral_modalities: "The treatment ordered",
  referral_goals: "The goals in the order",
  referral_signature: "The signature under the order",
  discharge_note: "The discharge note",
};

/**
 * Says an element of a record in English, as the heading of a template would.
 *
 * @param element - The word `requiredElements` gives for it
 * @returns A few words
 */
export function describeElement(element: RecordElement): string {
  return ELEMENTS[element];
}

/** Where an element stands in a chart: the note first, the discharge last. */
export function placeInChart(): (element: RecordElement) => number {
  const places = new Map<string, number>(Object.keys(ELEMENTS).map((element, place) => [element, place]));
  return (element) => places.get(element) ?? places.size;
}
