import { expect, it } from "vitest";

import { describeRecordFinding } from "../../src/documentation/index.js";
import { assistantPartWords } from "../../src/documentation/words/assistant-part-words.js";
import { billedInterventionsWords } from "../../src/documentation/words/billed-interventions-words.js";
import { groupDocumentationWords } from "../../src/documentation/words/group-documentation-words.js";
import { languageWords } from "../../src/documentation/words/language-words.js";
import { noteElementWords } from "../../src/documentation/words/note-element-words.js";
import { timeAgreementWords } from "../../src/documentation/words/time-agreement-words.js";
import { timeDocumentationWords } from "../../src/documentation/words/time-documentation-words.js";
import { type Finding, rulesInForce } from "../../src/rules/index.js";

const inDoubt = (code: string): string => {
  const finding: Finding = {
    id: "plan/rule@episode", code, outcome: "undetermined", doubt: "start_not_known", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "plan", paths: [], missing: ["/dateOfService"],
  };
  return describeRecordFinding(finding, rulesInForce([], { dateOfService: "2026-03-02" })).message.split(". ")[0] ?? "";
};

it.each<[string, string]>([
  [noteElementWords.note_element_assessment.judged({ element: "assessment", lack: "blank" }, "violated"), "The note has to hold the practitioner's assessment; it does not."],
  [noteElementWords.note_element_goals.judged({ element: "goals", lack: "no_plan", visit: 7, fromVisit: 7 }, "violated"), "The plan of care has to hold goals from visit 7 on; there is no plan of care. This is visit 7."],
  [noteElementWords.note_element_technique.judged({ element: "technique", lack: "blank", without: ["97124"], uncoded: 1 }, "violated"), "The note has to hold the techniques of each intervention; it does not. It is missing for code 97124 and 1 intervention without a code."],
  [noteElementWords.note_element_co_treatment_rationale.judged({ element: "co_treatment_rationale", lack: "blank" }, "violated"), "The note has to hold why two disciplines treated at once; it does not."],
  [billedInterventionsWords.billed_interventions_code.judged({ code: "97124", noteOfDate: true, notedAs: ["declined"] }, "violated"), "Every billed code has to stand in the note as performed; 97124 does not, it is noted as declined."],
  [timeDocumentationWords.time_documentation_any_form.judged({ forms: ["session_start_and_stop", "total_treatment_minutes"], found: ["total_treatment_minutes"], without: [], noteOfDate: true }, "satisfied"), "The note has to state when the session began and ended or the total treatment minutes; it states the total treatment minutes."],
  [timeAgreementWords.time_agreement_parts.judged({ timed: { stated: 30, fewest: 38, most: 38 }, treatment: { stated: 35, fewest: 38 } }, "violated"), "The minutes of the interventions cannot be more than the totals of the note. The note states 30 minutes of timed codes, its interventions come to 38 minutes. The note states 35 minutes of treatment, its interventions come to at least 38 minutes."],
  [timeAgreementWords.time_agreement_session.judged({ sessionMinutes: 20, minutes: 30 }, "violated"), "The minutes cannot be more than the visit lasted; by its beginning and end it lasted 20 minutes, and the note has 30 minutes."],
  [timeAgreementWords.time_agreement_time_blocks.judged({ compared: 2, differing: [], atOnce: [["97110", "97140"]] }, "violated"), "Start and stop times have to give the minutes stated beside them; 2 interventions do. One practitioner gave 97110 and 97140 at one time."],
  [timeAgreementWords.time_agreement_billed_units.judged({ method: "cms_eight_minute", minutes: 37, billed: 3, supported: 2 }, "violated"), "The timed minutes have to support the units billed; 37 minutes support 2 units and 3 are billed."],
  [assistantPartWords.assistant_part_modifier.judged({ code: "97110", modifier: "CQ", billed: 2, expected: 1, minutes: { assistantMinutes: 23, therapistMinutes: 13 } }, "violated"), "Units of 97110 that an assistant furnished carry modifier CQ; the assistant furnished 23 minutes and the therapist 13, so that 1 unit is the assistant's, and 2 are billed with it."],
  [groupDocumentationWords.group_documentation_size.judged({ code: "97150", fewestPatients: 2, patients: 1, noteOfDate: true }, "violated"), "97150 is billed for a group of at least 2 patients; the note states 1 patient."],
  [timeAgreementWords.time_agreement_units_of_codes.judged({ methods: [], codes: [{ code: "97535", minutes: 0, billed: 1, supported: 0 }, { code: "97140", minutes: 7, billed: 1, supported: 0 }] }, "violated"), "The minutes of each code have to support the units billed of it. 97535: 0 minutes support 0 units, 1 is billed; 97140: 7 minutes support 0 units, 1 is billed."],
  [languageWords.language_vague_response.judged({ places: [{ field: "response", found: 1, offsets: [{ from: 0, to: 14 }] }] }, "violated"), "The response to treatment should be stated with a measure; a vague response without one stands in the response to treatment (characters 1 to 14)."],
  [languageWords.language_unskilled_wording.judged({ places: [{ field: "objective", found: 1, offsets: [{ from: 0, to: 6 }] }] }, "violated"), "A note should show why a therapist's skill is needed; wording that shows none stands alone in the objective part (characters 1 to 6)."],
  [languageWords.language_goal_without_measure.judged({ goal: 0, places: [], measure: false, time: true }, "violated"), "A goal should state what will be measured and by when; goal 1 has no measure."],
  [languageWords.language_no_functional_limitation.judged({ namedIn: "nowhere" }, "violated"), "The record should name what the patient cannot do in daily life; neither the evaluation nor the assessment of the note does."],
  [inDoubt("plan_of_care_not_known"), 'It cannot be told whether the rule "Plan of care" is kept'],
  [inDoubt("note_element_not_known"), 'It cannot be told whether the rule "What the note has to hold" is kept'],
  [inDoubt("future_kind_not_known"), "It cannot be told whether a rule about the record is kept"],
])("%s", (said, expected) => {
  expect(said).toBe(expected);
});
