import type { CptCode } from "../codes/index.js";
import { codeList, type DocumentationRuleKind, type NoteElement, type PlanElement, type ReportElement, type RuleParameters, type SignatureParameters, type SignedDocument } from "../rules/index.js";
import type { RecordElement } from "./record-element.js";

/** One thing a rule asks a record to hold. */
export interface ElementAsked {
  readonly element: RecordElement;
  /** The forms of which one will do. */
  readonly oneOf?: readonly RecordElement[];
  /** The only codes it is asked for. */
  readonly codes?: readonly CptCode[];
  /** The first visit it is asked for, counted from 1. */
  readonly fromVisit?: number;
}

type ElementsOf = { readonly [Kind in DocumentationRuleKind]: (parameters: RuleParameters[Kind], codes: readonly CptCode[]) => readonly ElementAsked[] };

const REPORT: Readonly<Record<ReportElement, RecordElement>> = {
  period: "progress_report_period", no_gap: "progress_report_no_gap", date: "progress_report_date", goal_status: "progress_report_goal_status", goals_assessed: "progress_report_goals", plan_continues: "progress_report_plan",
  signature: "progress_report_signature", credentials: "progress_report_signature_credentials",
};

const SIGNATURES: Readonly<Record<SignedDocument, "note_signature" | "evaluation_signature" | "progress_report_signature">> = {
  treatment_note: "note_signature", evaluation: "evaluation_signature", progress_report: "progress_report_signature",
};

/** What a rule of each kind asks a record to hold; rules that compare figures or read the wording ask for nothing of their own. */
export const elementsAsked: ElementsOf = {
  note_element: ({ elements, fromVisit }) => asked(elements.map(ofNote)).map((one) => (fromVisit === undefined ? one : { ...one, fromVisit })),
  billed_interventions: ({ everyBilled, timedThoughUnbilled }) => asked([...when(everyBilled, "billed_interventions"), ...when(timedThoughUnbilled, "unbilled_timed_services")]),
  time_documentation: ({ accepted, forms }) => (accepted === "any" && forms.length > 1 ? [{ element: "treatment_time", oneOf: forms }] : asked(forms)),
  time_agreement: () => [],
  signature: (parameters) => asked(ofSignature(parameters)),
  plan_of_care: ({ authorSigned, beforeTreatment, elements, physicianSigned }) => asked([
    ...when(beforeTreatment, "plan_of_care_date"), ...elements.map(ofPlan),
    ...when(authorSigned, "plan_of_care_author_signature"), ...when(physicianSigned, "plan_of_care_physician_signature"),
  ]),
  certification: ({ step }) => asked([({ initial: "certification", verbal_order: "verbal_order_signature", recertification: "recertification" } as const)[step]]),
  progress_report: ({ elements }) => asked(["progress_report", ...elements.map((element) => REPORT[element])]),
  assistant_part: ({ shows }) => asked([...when(shows === "who_treated", "who_treated"), ...when(shows === "clinician_each_period", "clinician_participation")]),
  discharge_note: () => asked(["discharge_note"]),
  maintenance_stated: () => asked(["plan_of_care_purpose"]),
  group_documentation: ({ groupCodes }, codes) => {
    const group = codes.filter(codeList(groupCodes));
    return group.length === 0 ? [] : [{ element: "group_size", codes: group }];
  },
  referral_contents: ({ contents }) => asked(contents.map((content) => `referral_${content}` as const)),
  language: () => [],
};

function asked(elements: readonly RecordElement[]): readonly ElementAsked[] {
  return elements.map((element) => ({ element }));
}

function when(so: boolean, element: RecordElement): readonly RecordElement[] {
  return so ? [element] : [];
}

function ofNote(element: NoteElement): RecordElement {
  if (element === "goals" || element === "measurable_goals" || element === "functional_goals") return `plan_of_care_${element}`;
  return element === "expected_duration" ? "plan_of_care_duration" : element;
}

function ofPlan(element: PlanElement): RecordElement {
  return element === "functional_limitations" ? element : `plan_of_care_${element}`;
}

function ofSignature({ credentials, dated, licenseNumber, on }: SignatureParameters): readonly RecordElement[] {
  const signature = SIGNATURES[on];
  return [signature, ...when(credentials, `${signature}_credentials`), ...when(dated, `${signature}_date`), ...when(licenseNumber, `${signature}_license_number`)];
}
