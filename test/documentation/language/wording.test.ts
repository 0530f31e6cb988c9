import { describe, expect, it } from "vitest";

import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import { documentationLanguage } from "../../../src/payers/index.js";
import type { Goal, Intervention, TreatmentNote, TreatmentRecord } from "../../../src/visit/index.js";
import { DAY, judgeRecord, recordRule } from "../judge-record.js";

const BLANK: TreatmentNote = { dateOfService: DAY, subjective: "", objective: "", assessment: "", plan: "", response: "", interventions: [] };

/** What the shipped rule of an id says of a record, as outcomes. */
function outcomeBy(id: string, record: TreatmentRecord, rest: Partial<RecordUnderReview> = {}): string | undefined {
  const rules = documentationLanguage.rules.filter((rule) => rule.id === id);
  return rules.flatMap((rule) => (rule.kind === "language" ? judgeRecord(recordRule("language", rule.parameters), { dateOfService: DAY, billed: [], ...rest, record }) : [])).map(({ outcome }) => outcome)[0];
}

describe("a function of daily life is named where it is limited, not where a limitation is denied", () => {
  it.each([
    ["Patient has no functional limitations.", "violated"],
    ["No difficulty with daily activities.", "violated"],
    ["Denies functional limitation", "violated"],
    ["Denies difficulty with stairs, walking, and lifting.", "violated"],
    ["Ambulates without restriction.", "violated"],
    ["Not limited in lifting or carrying.", "violated"],
    ["Heat works well.", "violated"],
    ["Cervical rotation within functional limits.", "violated"],
    ["Cannot climb stairs.", "satisfied"],
    ["Cannot walk without difficulty.", "satisfied"],
    ["No difficulty with stairs but needs help with dressing.", "satisfied"],
    ["Denies difficulty walking. Unable to reach overhead.", "satisfied"],
    ["Has not returned to work.", "satisfied"],
    ["Difficulty sleeping, no numbness.", "satisfied"],
    ["Limited in lifting at work.", "satisfied"],
    ["No change in walking, still with a cane.", "satisfied"],
  ])("%s", (assessment, outcome) => {
    expect(outcomeBy("functional-limitation-named", { evaluation: "none", notes: [{ ...BLANK, assessment }] })).toBe(outcome);
  });
});

describe("a refusal belongs to the service it stands next to", () => {
  it.each([
    ["Patient declined ice following therapeutic exercise.", "97110", "satisfied"],
    ["Tape omitted after manual therapy due to skin irritation.", "97140", "satisfied"],
    ["Ice was withheld after manual therapy", "97140", "satisfied"],
    ["Heat declined with massage.", "97124", "satisfied"],
    ["Client refuses deep pressure massage, light pressure used.", "97124", "satisfied"],
    ["Client declined further massage at 45 minutes of the session.", "97124", "satisfied"],
    ["No deep massage over the scar.", "97124", "satisfied"],
    ["Massage is not contraindicated.", "97124", "satisfied"],
    ["No massage related soreness reported.", "97124", "satisfied"],
    ["No massage oil used.", "97124", "satisfied"],
    ["Patient did not do therapeutic exercise at home.", "97110", "satisfied"],
    ["No therapeutic exercise at home since Monday.", "97110", "satisfied"],
    ["Massage performed with ice declined at the end.", "97124", "satisfied"],
    ["No pain during massage.", "97124", "satisfied"],
    ["Massage wasn't done", "97124", "violated"],
    ["Massage could not be performed", "97124", "violated"],
    ["Massage was unable to be performed", "97124", "violated"],
    ["Massage held today due to fever", "97124", "violated"],
    ["Massage was cancelled", "97124", "violated"],
    ["Pt declining massage", "97124", "violated"],
    ["Patient declined massage today.", "97124", "violated"],
    ["Patient refused to have any massage.", "97124", "violated"],
    ["Massage to the low back was declined.", "97124", "violated"],
    ["Massage is contraindicated.", "97124", "violated"],
    ["Massage was declined by the client.", "97124", "violated"],
    ["No massage today.", "97124", "violated"],
    ["Could not tolerate massage.", "97124", "violated"],
  ])("%s", (objective, code, outcome) => {
    const interventions: readonly Intervention[] = [{ code, name: "", status: "performed" }];
    expect(outcomeBy("billed-as-performed", { notes: [{ ...BLANK, objective, interventions }] }, { billed: [{ code, units: 1, modifiers: [] }] })).toBe(outcome);
  });
});

describe("minutes of a text are of today's treatment", () => {
  it.each([
    ["HEP: therapeutic exercise 45 min/day.", "satisfied"],
    ["Therapeutic exercise 45 min daily.", "satisfied"],
    ["Massage shortened to 30 min from 60 min", "satisfied"],
    ["Massage for 30 min instead of 60 min", "satisfied"],
    ["Able to stand 40 min with massage to low back", "satisfied"],
    ["Sits for up to 60 min with massage each week", "satisfied"],
    ["self massage 60 min weekly", "satisfied"],
    ["Massage at home 45 min", "satisfied"],
    ["Massage 60 min at the previous visit", "satisfied"],
    ["Massage 60 min twice, more than 45 min a week", "violated"],
    ["Massage 60 min", "violated"],
    ["Massage to low back 45 min, HEP reviewed", "violated"],
    ["Massage extended from 30 min to 45 min", "violated"],
    ["45 min of massage, can stand longer", "violated"],
    ["Therapeutic exercise 45 min today", "violated"],
    ["Massage x 45 min. Walks 10 min", "violated"],
    ["Massage 40 to 60 min", "violated"],
  ])("against 30 minutes: %s", (objective, outcome) => {
    const interventions: readonly Intervention[] = [{ code: objective.toLowerCase().includes("massage") ? "97124" : "97110", name: "", minutes: 30 }];
    expect(outcomeBy("minutes-agree-with-text", { notes: [{ ...BLANK, objective, interventions }] })).toBe(outcome);
  });
});

describe("the figures of a goal: a measure is none of a date, a span, an ordinal or the number of the goal", () => {
  it.each([
    ["Increase shoulder flexion to 120 degrees by 4/30", "satisfied"],
    ["Decrease pain to 2/10 in 4wks", "satisfied"],
    ["40# x 3 by d/c", "satisfied"],
    ["Walk 150 feet by the end of treatment", "satisfied"],
    ["Lift 20 lb within 6 weeks", "satisfied"],
    ["Walk 300 m by May 15", "satisfied"],
    ["Walk 300 m by 30 April", "satisfied"],
    ["Strength 4/5 by 4/30/26", "satisfied"],
    ["STG 2: stand 10 minutes in 3-4wks", "satisfied"],
    ["Improve rotation by 10 degrees in 4 weeks", "satisfied"],
    ["Sit 30 min by the 15th", "satisfied"],
    ["Improve gait by 4/30", "violated"],
    ["Improve gait in 4wks", "violated"],
    ["LTG 1: improve posture", "violated"],
    ["1. Improve posture by 2027", "violated"],
    ["Improve posture by the 3rd visit", "violated"],
    ["Better sleep by May", "violated"],
    ["Pain 2/10", "violated"],
    ["Strength 4/5", "violated"],
    ["Improve rotation by 10 degrees", "violated"],
  ])("%s", (text, outcome) => {
    const goal: Goal = { text, targetDate: "none" };
    expect(outcomeBy("goal-with-measure-and-time", { planOfCare: { goals: [goal] } })).toBe(outcome);
  });

  it.each([["Improve gait by 4/30", false, true], ["LTG 1: improve posture", false, false], ["Strength 4/5", true, false]])("%s: measure %s, time %s", (text, measure, time) => {
    const record: TreatmentRecord = { planOfCare: { goals: [{ text, targetDate: "none" }] } };
    expect(judgeRecord(recordRule("language", { check: "goal_without_measure" }), { dateOfService: DAY, billed: [], record })).toMatchObject([{ details: { measure, time } }]);
  });
});

describe("wellness and relaxation count as the purpose of the treatment only", () => {
  it.each([
    ["Cross-friction for relief of stress fracture pain", "satisfied"],
    ["Offloading brace for stress reduction at the patellar tendon", "satisfied"],
    ["Heel lift for stress reduction on the Achilles tendon", "satisfied"],
    ["Transition to general wellness program at the gym", "satisfied"],
    ["Discharged to a wellness class", "satisfied"],
    ["Positioned for relaxation, then massage to the low back", "satisfied"],
    ["Diaphragmatic breathing for relaxation before manual therapy", "satisfied"],
    ["Pillows under the knees for relaxation", "satisfied"],
    ["Client came for relaxation", "violated"],
    ["Massage for relaxation", "violated"],
    ["Massage for stress relief", "violated"],
    ["Here for general wellness", "violated"],
    ["Relaxation massage to the whole body", "violated"],
    ["Massage for stress reduction after a long week", "violated"],
    ["Massage with breathing cues for relaxation", "violated"],
    ["Seen for stress reduction, no pain", "violated"],
  ])("%s", (subjective, outcome) => {
    expect(outcomeBy("wellness-or-relaxation", { notes: [{ ...BLANK, subjective }] }, { billed: [{ code: "97124", units: 1, modifiers: [] }] })).toBe(outcome);
  });
});
