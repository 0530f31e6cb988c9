import { describe, expect, it } from "vitest";

import type { PlainDate } from "../../../src/core/index.js";
import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import { documentationLanguage } from "../../../src/payers/index.js";
import type { LanguageParameters } from "../../../src/rules/index.js";
import type { Goal, Intervention, TreatmentNote, TreatmentRecord } from "../../../src/visit/index.js";
import { DAY, judgeRecord, outcomes, recordRule } from "../judge-record.js";

/** A note whose texts are all blank, so that nothing is unknown. */
const BLANK = { subjective: "", objective: "", assessment: "", plan: "", response: "" } as const;

function under(note: Partial<TreatmentNote>, more: Partial<TreatmentRecord> = {}, rest: Partial<RecordUnderReview> = {}): RecordUnderReview {
  return { dateOfService: DAY, billed: [], ...rest, record: { ...more, notes: [...more.notes ?? [], { dateOfService: DAY, ...BLANK, ...note }] } };
}

function judged(parameters: LanguageParameters, given: RecordUnderReview) {
  return judgeRecord(recordRule("language", parameters, { severity: "warning" }), given);
}

const billed = (...codes: readonly string[]) => codes.map((code) => ({ code, units: 1, modifiers: [] }));

it("the shipped rules find ordinary wording written short, and nothing in a note that is written short and measured", () => {
  const found = (response: string) => documentationLanguage.rules
    .flatMap((rule) => (rule.kind === "language" && rule.parameters.check === "phrases" ? judged(rule.parameters, under({ response })) : [])).filter(({ outcome }) => outcome === "violated").map(({ code }) => code);
  expect(found("Pt tolerated tx well. Cont POC.")).toEqual(["language_vague_response", "language_stock_phrase"]);
  expect(found("Pt tol tx: pain 6/10 before, 3/10 after. Cont manual tx of the L shoulder 2x/wk per POC until flexion is 150 degrees.")).toEqual([]);
});

describe("phrases", () => {
  const vague: LanguageParameters = { check: "phrases", sort: "vague_response", unlessMeasured: true, phrases: ["tolerated well", "tolerated treatment well", "improving"] };
  const labels: LanguageParameters = { check: "phrases", sort: "unskilled_wording", unlessMeasured: false, phrases: ["ther ex", "balance re-ed"] };

  it.each([
    ["a phrase of the rule", "Patient tolerated treatment well.", "violated"],
    ["letters of any case, and marks between the words", "TOLERATED - treatment (well)", "violated"],
    ["a phrase broken by a line end", "Tolerated treatment\nwell", "satisfied"],
    ["a figure in the same sentence", "Tolerated well, pain 6 to 3", "satisfied"],
    ["a number written out in the same sentence", "Tolerated well for ten minutes", "satisfied"],
    ["a level of help in the same sentence", "Tolerated well with minimal assist", "satisfied"],
    ["a figure in another sentence", "Tolerated well. Pain 6 to 3", "violated"],
    ["a phrase that is denied", "Treatment was not tolerated well", "satisfied"],
    ["a phrase across the end of a sentence", "Pressure tolerated. Well rested", "satisfied"],
    ["a single word that is all the sentence says", "Patient is improving.", "violated"],
    ["a single word in a fuller sentence", "Improving range so that overhead work is possible", "satisfied"],
    ["a word that only contains it", "Unimproving", "satisfied"],
    ["an empty text", "", "satisfied"],
  ])("%s", (_, response, outcome) => {
    expect(outcomes(judged(vague, under({ response })))).toEqual([`note ${outcome}`]);
  });

  it.each([
    ["written short", "Pt tol tx well", "violated"],
    ["written short, with a point after Pt.", "Pt. tol tx well.", "violated"],
    ["a point after other abbreviations ends the sentence", "Pt. tol. Tx well.", "satisfied"],
    ["written short and measured", "Pt tol tx well, pain 6 to 3", "satisfied"],
    ["written short and denied", "Tx not tol well", "satisfied"],
    ["letters that only begin so", "Tolerable txs", "satisfied"],
  ])("%s", (_, response, outcome) => {
    expect(outcomes(judged(vague, under({ response })))).toEqual([`note ${outcome}`]);
  });

  it.each([
    ["Cont POC.", 0, 8], ["Cont. POC", 0, 9], ["Gains; cont with plan of care", 7, 29], ["Continue with POC", 0, 17],
  ])("the plan to go on as before, %s, stands where it is written", (plan, from, to) => {
    const onward: LanguageParameters = { check: "phrases", sort: "stock_phrase", unlessMeasured: true, phrases: ["continue plan of care", "continue with plan of care"] };
    expect(judged(onward, under({ plan }))).toMatchObject([{ outcome: "violated", details: { places: [{ field: "plan", offsets: [{ from, to }], found: 1 }] } }]);
  });

  it.each([
    ["labels alone", "Ther ex, balance re-ed", "violated"],
    ["labels that were done", "Ther ex done today", "violated"],
    ["a label with a description", "Ther ex with verbal cues for scapular setting", "satisfied"],
    ["a label with a figure", "Ther ex 3 x 10", "satisfied"],
  ])("wording that shows no skill: %s", (_, objective, outcome) => {
    expect(outcomes(judged(labels, under({ objective })))).toEqual([`note ${outcome}`]);
  });

  it.each([
    ["a purpose", "Client came for relaxation.", "violated"],
    ["a purpose that was declined", "Massage for relaxation was declined, treated for radiculopathy.", "satisfied"],
    ["a purpose that is denied", "Client came for pain, not for relaxation.", "satisfied"],
    ["a purpose, and a denial in another clause", "Massage for relaxation, no pain.", "violated"],
    ["relaxation of a muscle", "Massage for relaxation of the upper trapezius.", "satisfied"],
  ])("wellness: %s", (_, subjective, outcome) => {
    expect(outcomes(judged({ check: "phrases", sort: "wellness_purpose", unlessMeasured: false, phrases: ["massage for relaxation", "for relaxation"] }, under({ subjective })))).toEqual([`note ${outcome}`]);
  });

  it("gives where each phrase stands, and never what stands there", () => {
    expect(judged(vague, under({ assessment: "Gait better. 😀 Tolerated well; tolerated well!", response: "Tolerated treatment well" }))).toEqual([{
      subject: "note", code: "language_vague_response", outcome: "violated", paths: ["/record/notes/0/assessment", "/record/notes/0/response"],
      details: { places: [
        { field: "assessment", offsets: [{ from: 16, to: 30 }, { from: 32, to: 46 }], found: 2 },
        { field: "response", offsets: [{ from: 0, to: 24 }], found: 1 },
      ] },
    }]);
  });

  it("lists a hundred places and counts the others", () => {
    const place = { field: "plan", offsets: Array.from({ length: 100 }, (_, at) => ({ from: 15 * at, to: 15 * at + 14 })), found: 1_000 };
    expect(judged(vague, under({ plan: "tolerated well\n".repeat(1_000) }))).toMatchObject([{ outcome: "violated", details: { places: [place] } }]);
  });

  it("is not known while a text is not given, unless another has a phrase", () => {
    const known = { dateOfService: DAY, subjective: "", objective: "", assessment: "", plan: "" } as const;
    expect(judged(vague, { dateOfService: DAY, billed: [], record: { notes: [known] } })).toEqual([
      { subject: "note", code: "language_vague_response", outcome: "undetermined", paths: [], missing: ["/record/notes/0/response"] },
    ]);
    expect(outcomes(judged(vague, { dateOfService: DAY, billed: [], record: { notes: [{ dateOfService: DAY, plan: "Tolerated well" }] } }))).toEqual(["note violated"]);
  });

  it("is not known while the notes are not given, and silent where none is of the date", () => {
    expect(judged(vague, { dateOfService: DAY, billed: [], record: {} })).toEqual([
      { subject: "note", code: "language_vague_response", outcome: "undetermined", paths: [], missing: ["/record/notes"] },
    ]);
    expect(judged(vague, { dateOfService: DAY, billed: [], record: { notes: [{ dateOfService: "2026-03-01", plan: "Tolerated well" }] } })).toEqual([]);
  });

  it("judges each note of the date", () => {
    expect(outcomes(judged(vague, under({ plan: "Tolerated well" }, { notes: [{ dateOfService: DAY, ...BLANK }] })))).toEqual(["note#1 satisfied", "note#2 violated"]);
  });

  it("looks only at what its selector names", () => {
    const rule = recordRule("language", vague, { appliesTo: { codes: ["97124"], disciplines: ["massage"] } });
    const note = under({ plan: "Tolerated well" }, {}, { billed: billed("97124") });
    expect(judgeRecord(rule, { ...note, billed: billed("97140") })).toEqual([]);
    expect(judgeRecord(rule, note)).toEqual([{ subject: "note", code: "language_vague_response", outcome: "undetermined", paths: [], missing: ["/discipline"] }]);
    expect(outcomes(judgeRecord(rule, { ...note, discipline: "massage" }))).toEqual(["note violated"]);
  });
});

describe("goal without a measure or a time", () => {
  const goals = (...given: readonly Goal[]) => judged({ check: "goal_without_measure" }, { dateOfService: DAY, billed: [], record: { planOfCare: { goals: given } } });

  it.each<readonly [string, Goal, string]>([
    ["a measure and a time", { text: "Walks 150 feet in 4 weeks" }, "satisfied"],
    ["a level of help and a time", { text: "Independent transfers by discharge" }, "satisfied"],
    ["a measure in minutes and a time", { text: "Stands for 8 minutes with walker in 6 weeks" }, "satisfied"],
    ["a range of weeks counts as time", { text: "Reaches 120 degrees in 4 to 6 weeks" }, "satisfied"],
    ["a date counts as time", { text: "Reaches 120 degrees by 2026-04-30" }, "satisfied"],
    ["a date alone is no measure", { text: "Better gait by 2026-04-30" }, "violated"],
    ["a grade of strength is no date", { text: "Abductors 4/5" }, "undetermined"],
    ["neither", { text: "Aim to improve shoulder strength" }, "violated"],
    ["a blank goal", { text: "" }, "violated"],
    ["a measure, and the time as a target date", { text: "Walks 150 feet", targetDate: "2026-04-30" }, "satisfied"],
    ["a measure, and known to have no target date", { text: "Walks 150 feet", targetDate: "none" }, "violated"],
    ["a measure and a time in its wording, no target date", { text: "Walks 150 feet in 4 weeks", targetDate: "none" }, "satisfied"],
    ["a level of the spine is no measure", { text: "Decrease pain at L5", targetDate: "2026-04-30" }, "violated"],
    ["two levels of the spine", { text: "Decrease pain at C5-6 and L5/S1", targetDate: "2026-04-30" }, "violated"],
    ["a level of the spine and a measure", { text: "Decrease pain at L4 to 2/10", targetDate: "2026-04-30" }, "satisfied"],
    ["a level of the spine right before a measure", { text: "Pain at L1 3/10", targetDate: "2026-04-30" }, "satisfied"],
    ["a measure, and no target date is given", { text: "Walks 150 feet" }, "undetermined"],
    ["the record says that it can be measured, and has no target date", { text: "Sleeps through the night", measurable: true, targetDate: "none" }, "violated"],
    ["the record says that it can be measured, and gives no target date", { text: "Sleeps through the night", measurable: true }, "undetermined"],
    ["the record says that it cannot be measured, and its wording has no measure", { text: "Less pain", measurable: false, targetDate: "2026-04-30" }, "violated"],
    ["the text is not given", { targetDate: "2026-04-30" }, "undetermined"],
    ["the text and the target date are not given", { measurable: true }, "undetermined"],
  ])("%s", (_, goal, outcome) => {
    expect(outcomes(goals(goal))).toEqual([`episode.goal#1 ${outcome}`]);
  });

  it.each<readonly [string, Goal]>([
    ["with a target date", { text: "Sleeps through the night without waking from neck pain", measurable: true, targetDate: "2026-05-01" }],
    ["with a time in its wording", { text: "Sleeps through the night in 4 weeks", measurable: true, targetDate: "none" }],
    ["with a target date and no text", { measurable: true, targetDate: "2026-05-01" }],
  ])("leaves a goal that the record says can be measured to other rules: %s", (_, goal) => {
    expect(goals(goal)).toEqual([]);
  });

  it("says which goal lacks what, and where it stands", () => {
    expect(goals({ text: "Walks 150 feet in 4 weeks" }, { text: "Less pain in 2 weeks" })[1]).toEqual({
      subject: "episode.goal#2", code: "language_goal_without_measure", outcome: "violated", paths: ["/record/planOfCare/goals/1/text"],
      details: { goal: 1, measure: false, time: true, places: [{ field: "goal", offsets: [{ from: 0, to: 20 }], found: 1 }] },
    });
    expect(goals({ text: "Walks 150 feet", targetDate: "none" })).toMatchObject([{ details: { goal: 0, measure: true, time: false, places: [{ field: "goal", offsets: [{ from: 0, to: 14 }], found: 1 }] } }]);
    expect(goals({}, { text: "Walks 150 feet" })).toEqual([
      { subject: "episode.goal#1", code: "language_goal_without_measure", outcome: "undetermined", paths: [], missing: ["/record/planOfCare/goals/0/text"] },
      { subject: "episode.goal#2", code: "language_goal_without_measure", outcome: "undetermined", paths: [], missing: ["/record/planOfCare/goals/1/targetDate"] },
    ]);
  });

  it("asks for the plan and its goals, and leaves a record without them to other rules", () => {
    const of = (record: TreatmentRecord) => judged({ check: "goal_without_measure" }, { dateOfService: DAY, billed: [], record });
    expect(of({})).toMatchObject([{ outcome: "undetermined", missing: ["/record/planOfCare"] }]);
    expect(of({ planOfCare: {} })).toMatchObject([{ outcome: "undetermined", missing: ["/record/planOfCare/goals"] }]);
    expect([of({ planOfCare: "none" }), of({ planOfCare: { goals: [] } })]).toEqual([[], []]);
  });
});

describe("no functional limitation", () => {
  const of = (note: Partial<TreatmentNote>, record: Partial<TreatmentRecord>) => judged({ check: "no_functional_limitation", words: ["stairs", "bed mobility"] }, under(note, record));

  it.each<readonly [string, Partial<TreatmentNote>, Partial<TreatmentRecord>, string]>([
    ["the assessment names a function", { assessment: "Cannot climb stairs." }, {}, "satisfied"],
    ["a function of two words", { assessment: "Needs help with bed mobility" }, { evaluation: "none" }, "satisfied"],
    ["the evaluation names one", { assessment: "Stiff" }, { evaluation: { on: DAY, functionalLimitations: ["stairs"] } }, "satisfied"],
    ["neither names one", { assessment: "Stiff" }, { evaluation: { on: DAY, functionalLimitations: [] } }, "violated"],
    ["a blank limitation names none", { assessment: "Stiff" }, { evaluation: { on: DAY, functionalLimitations: [" "] } }, "violated"],
    ["there is no evaluation, and a blank assessment", {}, { evaluation: "none" }, "violated"],
    ["the evaluation is not given", { assessment: "Stiff" }, {}, "undetermined"],
  ])("%s", (_, note, record, outcome) => {
    expect(outcomes(of(note, record))).toEqual([`note ${outcome}`]);
  });

  it("names what would settle it", () => {
    expect(judged({ check: "no_functional_limitation", words: ["stairs"] }, { dateOfService: DAY, billed: [], record: { evaluation: { on: DAY }, notes: [{ dateOfService: DAY }] } })).toEqual([{
      subject: "note", code: "language_no_functional_limitation", outcome: "undetermined", paths: [],
      missing: ["/record/notes/0/assessment", "/record/evaluation/functionalLimitations"],
    }]);
    expect(of({}, { evaluation: "none" })).toEqual([{
      subject: "note", code: "language_no_functional_limitation", outcome: "violated", paths: ["/record/notes/0/assessment"], details: { namedIn: "nowhere" },
    }]);
  });
});

describe("copied note", () => {
  const TEXT = "Right shoulder flexion limited by pain at end range with guarding of upper trapezius during overhead reach";
  const rule: LanguageParameters = { check: "copied_note", similarityPercent: 80, fewestCharacters: 50 };
  const earlier = (assessment: string, dateOfService: PlainDate = "2026-02-23") => ({ ...BLANK, dateOfService, assessment });

  it.each<readonly [string, string, string, string]>([
    ["the same text", TEXT, TEXT, "violated"],
    ["the same text in other letters and marks", TEXT.toUpperCase(), TEXT.replaceAll(" ", ", "), "violated"],
    ["another text", TEXT, "Left knee swelling is down and the patient climbs stairs with one hand on the rail for the first time", "satisfied"],
    ["the same words in another order", TEXT, TEXT.split(" ").sort().join(" "), "satisfied"],
    ["a short text", "Tolerated well", "Tolerated well", "satisfied"],
  ])("%s", (_, now, before, outcome) => {
    expect(outcomes(judged(rule, under({ assessment: now }, { notes: [earlier(before)] })))).toEqual([`note ${outcome}`]);
  });

  it("says which text repeats how much of which note, and where", () => {
    const notes = [earlier(TEXT), earlier(TEXT, "2026-02-25"), earlier(`${TEXT} in sitting`, "2026-03-09")];
    expect(judged(rule, under({ assessment: `Today: ${TEXT}` }, { notes }))).toEqual([{
      subject: "note", code: "language_copied_note", outcome: "violated", paths: ["/record/notes/3/assessment", "/record/notes/1/assessment"],
      details: { fromPercent: 80, places: [{ field: "assessment", similarityPercent: 93, earlierOn: "2026-02-25", offsets: [{ from: 7, to: 7 + TEXT.length }], found: 1 }] },
    }]);
  });

  it("finds a text that was copied to another heading, and of two like it the one under the same", () => {
    expect(judged(rule, under({ plan: TEXT }, { notes: [earlier(TEXT)] }))).toMatchObject([
      { outcome: "violated", paths: ["/record/notes/1/plan", "/record/notes/0/assessment"], details: { places: [{ field: "plan", similarityPercent: 100 }] } },
    ]);
    expect(judged(rule, under({ plan: TEXT }, { notes: [{ ...earlier(TEXT), plan: TEXT }] }))).toMatchObject([{ outcome: "violated", paths: ["/record/notes/1/plan", "/record/notes/0/plan"] }]);
  });

  it("is silent on a first note, and not known while the text of an earlier one is not given", () => {
    expect(judged(rule, under({ assessment: TEXT }))).toEqual([]);
    const without = { dateOfService: "2026-02-20", subjective: "", objective: "", plan: "", response: "" } as const;
    expect(judged(rule, under({ assessment: TEXT }, { notes: [without] }))).toMatchObject([{ outcome: "undetermined", missing: ["/record/notes/0/assessment"] }]);
    expect(outcomes(judged(rule, under({ assessment: TEXT }, { notes: [without, earlier(TEXT)] })))).toEqual(["note violated"]);
  });
});

describe("technique that fits another code", () => {
  const rule: LanguageParameters = {
    check: "technique_of_other_code",
    vocabulary: [{ code: "97124", words: ["massage", "effleurage"] }, { code: "97140", words: ["massage", "joint mobilization"] }, { code: "97110", words: ["strengthening"] }, { code: "97116", words: ["gait training"] }],
  };
  const of = (interventions: readonly Intervention[], codes: readonly string[], note: Partial<TreatmentNote> = {}) => judged(rule, under({ ...note, interventions }, {}, { billed: billed(...codes) }));

  it.each<readonly [string, readonly Intervention[], string]>([
    ["a technique of the code", [{ code: "97110", name: "strengthening", techniques: [] }], "satisfied"],
    ["a technique of another code", [{ code: "97110", name: "gait training", techniques: [] }], "violated"],
    ["techniques of both", [{ code: "97110", name: "gait training", techniques: ["strengthening"] }], "satisfied"],
    ["no technique of any code", [{ code: "97110", name: "quad sets", techniques: ["straight leg raise"] }], "satisfied"],
    ["another code's technique that is denied", [{ code: "97110", name: "no gait training", techniques: [] }], "satisfied"],
    ["a name alone, its techniques not given", [{ code: "97110", name: "gait training" }], "undetermined"],
    ["techniques alone, its name not given", [{ code: "97110", techniques: ["gait training"] }], "undetermined"],
  ])("under an intervention of the code: %s", (_, interventions, outcome) => {
    expect(outcomes(of(interventions, ["97110"]))).toEqual([`97110#1 ${outcome}`]);
  });

  it.each<readonly [string, Partial<TreatmentNote>, readonly string[], readonly string[]]>([
    ["the text speaks of another code's technique", { objective: "Gait training on level ground" }, ["97110"], ["97110#1 violated"]],
    ["and of the code's own", { objective: "Gait training", assessment: "Strengthening goes well" }, ["97110"], ["97110#1 satisfied"]],
    ["that other code is billed as well", { objective: "Gait training" }, ["97110", "97116"], ["97110#1 satisfied", "97116#1 satisfied"]],
    ["a word of two codes fits both", { objective: "Massage" }, ["97124", "97140"], ["97124#1 satisfied", "97140#1 satisfied"]],
    ["a word of two codes, one of them billed as well", { objective: "Massage" }, ["97110", "97124"], ["97110#1 satisfied", "97124#1 satisfied"]],
    ["what is planned is not read", { plan: "Gait training" }, ["97110"], ["97110#1 satisfied"]],
    ["codes without words are not looked at, and a code billed twice is judged once", {}, ["97530", "97110", "97110"], ["97110#1 satisfied"]],
  ])("without an intervention of the code: %s", (_, note, codes, expected) => {
    expect(outcomes(of([], codes, note))).toEqual(expected);
  });

  it.each<readonly [string, readonly Intervention[], Partial<TreatmentNote>, string]>([
    ["the text speaks of another code's technique", [{ code: "97110", name: "", techniques: [] }], { objective: "Effleurage to the back" }, "violated"],
    ["and of the code's own", [{ code: "97110", name: " ", techniques: [""] }], { objective: "Effleurage to the back", assessment: "Strengthening goes well" }, "satisfied"],
    ["that other code is in the note as well", [{ code: "97110", name: "", techniques: [] }, { code: "97124", name: "massage", techniques: ["effleurage"] }], { objective: "Effleurage to the back" }, "satisfied"],
    ["the text is not given", [{ code: "97110", name: "", techniques: [] }], {}, "undetermined"],
    ["another intervention of the code is named", [{ code: "97110", name: "", techniques: [] }, { code: "97110", name: "quad sets", techniques: [] }], { objective: "Effleurage to the back" }, "satisfied"],
    ["another intervention has no code", [{ code: "97110", name: "", techniques: [] }, { name: "strengthening", techniques: [] }], { objective: "Effleurage to the back" }, "undetermined"],
    ["whether it has a technique is not known", [{ code: "97110", name: "" }], { objective: "Effleurage to the back" }, "undetermined"],
  ])("under an intervention that has neither name nor technique: %s", (_, interventions, note, outcome) => {
    const bare: TreatmentNote = { assessment: "", ...note, dateOfService: DAY, interventions };
    expect(outcomes(judged(rule, { dateOfService: DAY, billed: billed("97110"), record: { notes: [bare] } }))).toEqual([`97110#1 ${outcome}`]);
  });

  it("names the codes the words fit, and where they stand", () => {
    expect(of([{ code: "97110", name: "Massage", techniques: ["warm up", "then joint mobilization"] }], ["97530", "97110"])).toEqual([{
      subject: "97110#1", code: "language_technique_of_other_code", outcome: "violated",
      paths: ["/record/notes/0/interventions/0/name", "/record/notes/0/interventions/0/techniques/1", "/billed/1/code"],
      details: { code: "97110", fits: ["97124", "97140"], places: [{ field: "name", offsets: [{ from: 0, to: 7 }], found: 1 }, { field: "technique", offsets: [{ from: 5, to: 23 }], found: 1 }] },
    }]);
  });

  it("reads the interventions under other codes, where none is under the code", () => {
    expect(outcomes(of([{ code: "97116", name: "gait training", techniques: [] }], ["97110"]))).toEqual(["97110#1 violated"]);
    expect(outcomes(of([{ code: "97116", name: "gait training", techniques: ["strengthening"] }], ["97110"]))).toEqual(["97110#1 satisfied"]);
  });

  it.each<readonly [string, readonly [Partial<TreatmentNote>, Partial<TreatmentNote>], string]>([
    ["its own technique in one of them", [{ interventions: [{ code: "97110", name: "gait training", techniques: [] }] }, { interventions: [{ code: "97110", name: "strengthening", techniques: [] }] }], "satisfied"],
    ["another code's in both", [{ interventions: [{ code: "97110", name: "gait training", techniques: [] }] }, { interventions: [{ code: "97110", name: "gait training", techniques: [] }] }], "violated"],
    ["an intervention of the code in one, other words in the other", [{ interventions: [{ code: "97110", name: "quad sets", techniques: [] }] }, { interventions: [], objective: "Gait training" }], "satisfied"],
    ["the interventions of one not known", [{ interventions: [{ code: "97110", name: "gait training", techniques: [] }] }, {}], "undetermined"],
  ])("judges two notes of the date together: %s", (_, [morning, afternoon], outcome) => {
    expect(outcomes(judged(rule, under(afternoon, { notes: [{ dateOfService: DAY, ...BLANK, ...morning }] }, { billed: billed("97110") })))).toEqual([`97110#1 ${outcome}`]);
  });

  it("asks for the interventions, and for a code that one lacks", () => {
    expect(judged(rule, under({ objective: "Gait training" }, {}, { billed: billed("97110") }))).toMatchObject([{ outcome: "undetermined", missing: ["/record/notes/0/interventions"] }]);
    expect(of([{ name: "gait training", techniques: [] }], ["97110"])).toMatchObject([{ outcome: "undetermined", missing: ["/record/notes/0/interventions/0/code"] }]);
  });
});

describe("billed, but said not to be performed", () => {
  const rule: LanguageParameters = {
    check: "not_performed",
    words: [{ status: "declined", words: ["declined", "not done"] }, { status: "planned", words: ["next visit"] }, { status: "home_program", words: ["at home"] }, { status: "prior", words: ["last visit"] }],
  };
  const of = (note: Partial<TreatmentNote>, ...codes: readonly string[]) => judged(rule, under(note, {}, { billed: billed(...codes) }));

  it.each<readonly [string, string, string]>([
    ["declined", "97140 declined", "violated"],
    ["not done", "Manual therapy not done", "violated"],
    ["denied", "No manual therapy today", "violated"],
    ["planned", "Next visit: manual therapy", "violated"],
    ["done before", "Manual therapy last visit", "violated"],
    ["at home", "Manual therapy at home by the spouse", "violated"],
    ["mentioned plainly", "Manual therapy to the neck", "satisfied"],
    ["mentioned plainly and planned again", "Manual therapy to the neck. Next visit manual therapy and heat", "satisfied"],
    ["with minutes", "Manual therapy 15 min, patient declined heat", "satisfied"],
    ["something else is declined", "Manual therapy, heat declined", "satisfied"],
    ["not mentioned", "Heat declined", "satisfied"],
  ])("where the note has no such intervention: %s", (_, plan, outcome) => {
    expect(outcomes(of({ plan, interventions: [] }, "97140"))).toEqual([`97140#1 ${outcome}`]);
  });

  it.each<readonly [string, Intervention["status"] | undefined, string, readonly string[]]>([
    ["given as performed, declined in the text", "performed", "97140 declined", ["97140#1 violated"]],
    ["given as performed, planned again in the text", "performed", "97140 next visit", ["97140#1 satisfied"]],
    ["its status not given, declined in the text", undefined, "97140 declined", ["97140#1 violated"]],
    ["its status not given, planned in the text", undefined, "97140 next visit", ["97140#1 undetermined"]],
    ["given as planned: nothing for words to add", "planned", "97140 next visit", []],
  ])("%s", (_, status, plan, expected) => {
    expect(outcomes(of({ plan, interventions: [{ code: "97140", name: "soft tissue work", ...(status === undefined ? {} : { status }) }] }, "97140"))).toEqual(expected);
  });

  it.each<readonly [string, readonly [Partial<TreatmentNote>, Partial<TreatmentNote>], readonly string[]]>([
    ["declined in one, performed in the other", [{ plan: "97140 declined", interventions: [] }, { interventions: [{ code: "97140", name: "hands", status: "performed" }] }], ["97140#1 satisfied"]],
    ["declined in one, mentioned plainly in the other", [{ plan: "97140 declined", interventions: [] }, { objective: "97140 to the neck", interventions: [] }], ["97140#1 satisfied"]],
    ["declined in both", [{ plan: "97140 declined", interventions: [] }, { plan: "97140 not done", interventions: [] }], ["97140#1 violated"]],
    ["declined in one, not mentioned in the other", [{ plan: "97140 declined", interventions: [] }, { interventions: [] }], ["97140#1 violated"]],
    ["declined in one, the interventions of the other not known", [{ plan: "97140 declined", interventions: [] }, {}], ["97140#1 undetermined"]],
    ["declined in one, its status not known in the other", [{ plan: "97140 declined", interventions: [] }, { interventions: [{ code: "97140", name: "hands" }] }], ["97140#1 undetermined"]],
    ["declined in one, given as planned in the other", [{ plan: "97140 declined", interventions: [] }, { interventions: [{ code: "97140", name: "hands", status: "planned" }] }], ["97140#1 violated"]],
  ])("judges two notes of the date together: %s", (_, [morning, afternoon], expected) => {
    expect(outcomes(judged(rule, under(afternoon, { notes: [{ dateOfService: DAY, ...BLANK, ...morning }] }, { billed: billed("97140") })))).toEqual(expected);
  });

  it("takes what is declined on one side for no denial of the whole", () => {
    const of97124 = (assessment: string) => outcomes(of({ assessment, interventions: [{ code: "97124", name: "massage", status: "performed" }] }, "97124"));
    expect([of97124("Patient could not tolerate massage to the left side."), of97124("Could not tolerate massage."), of97124("Massage to the left side fine, could not tolerate massage of feet.")]).toEqual([["97124#1 satisfied"], ["97124#1 violated"], ["97124#1 satisfied"]]);
  });

  it.each<readonly [string, string, Intervention, string]>([
    ["declined, no name given", "Patient declined massage today.", { code: "97124", status: "performed", minutes: 30 }, "violated"],
    ["declined, with a name that is blank", "Patient declined massage today.", { code: "97124", status: "performed", name: "" }, "violated"],
    ["declined, and done under the note's own name", "Massage declined at first. Hands-on work to the neck", { code: "97124", status: "performed", name: "hands-on work" }, "violated"],
    ["mentioned plainly, its own name declined", "Massage to the neck, hands-on work declined", { code: "97124", status: "performed", name: "hands-on work" }, "satisfied"],
    ["nothing denied, no name given", "Massage to the neck", { code: "97124", status: "performed" }, "satisfied"],
    ["something denied, no name given", "Massage to the neck. No new pain", { code: "97124", status: "performed" }, "undetermined"],
    ["offered, and refused in the next clause", "Massage was offered but the patient refused.", { code: "97124", status: "performed" }, "violated"],
    ["offered, and refused in the next sentence", "Massage was offered. However, she declined.", { code: "97124", status: "performed" }, "violated"],
    ["offered, and something else refused", "Massage was offered, patient declined heat.", { code: "97124", status: "performed", name: "" }, "satisfied"],
    ["performed, and something refused after it", "Massage to the neck, patient declined.", { code: "97124", status: "performed", name: "" }, "satisfied"],
    ["offered and accepted", "Massage was offered and the patient agreed.", { code: "97124", status: "performed" }, "satisfied"],
  ])("in the words that anyone uses for the code: %s", (_, assessment, intervention, outcome) => {
    const shipped = documentationLanguage.rules.flatMap(({ kind, parameters }) => (kind === "language" && parameters.check === "not_performed" ? [parameters] : []));
    expect(shipped.flatMap((parameters) => outcomes(judged(parameters, under({ assessment, interventions: [intervention] }, {}, { billed: billed("97124") }))))).toEqual([`97124#1 ${outcome}`]);
  });

  it("knows the name the note gives, says what stands against it, and where", () => {
    expect(of({ assessment: "Good day. Soft-tissue work declined", interventions: [{ code: "97140", name: "soft tissue work", status: "performed" }] }, "97110", "97140")[1]).toEqual({
      subject: "97140#1", code: "language_not_performed", outcome: "violated", paths: ["/record/notes/0/assessment", "/billed/1/code"],
      details: { code: "97140", says: ["declined"], places: [{ field: "assessment", offsets: [{ from: 10, to: 26 }], found: 1 }] },
    });
  });

  it("asks for what would settle it", () => {
    expect(of({ plan: "97140 next visit", interventions: [{ code: "97140" }] }, "97140")).toMatchObject([
      { outcome: "undetermined", missing: ["/record/notes/0/interventions/0/status"] },
    ]);
    expect(of({ plan: "Soft tissue work declined", interventions: [{ code: "97140", status: "performed" }] }, "97140")).toMatchObject([
      { outcome: "undetermined", missing: ["/record/notes/0/interventions/0/name"] },
    ]);
    expect(of({ plan: "97140 next visit" }, "97140")).toMatchObject([{ outcome: "undetermined", missing: ["/record/notes/0/interventions"] }]);
  });
});

describe("minutes in the text", () => {
  const of = (note: Partial<TreatmentNote>) => judged({ check: "minutes_in_text" }, under(note));
  const two: readonly Intervention[] = [{ code: "97140", name: "soft tissue work", minutes: 15 }, { code: "97110", name: "pulleys", minutes: 20 }, { code: "97110", name: "bands", minutes: 10 }];

  it.each<readonly [string, string, string]>([
    ["the same minutes", "Manual therapy 15 min", "satisfied"],
    ["other minutes", "Manual therapy 25 min", "violated"],
    ["other minutes, joined", "97140: 25min", "violated"],
    ["the figure before the name", "25 minutes of soft tissue work", "violated"],
    ["a range that holds the minutes", "Manual therapy 10-20 min", "satisfied"],
    ["a range that does not", "Manual therapy 20 to 30 minutes", "violated"],
    ["one of two under a code", "Therapeutic exercise 20 min", "satisfied"],
    ["both together", "Therapeutic exercise 30 min", "satisfied"],
    ["in parts that come to all", "Therapeutic exercise 25 min. Therapeutic exercise 5 min", "satisfied"],
    ["each figure goes to its own name", "Manual therapy 15 min, pulleys 20 min", "satisfied"],
    ["a figure that counts no minutes", "Manual therapy grade 4, 25 degrees gained", "satisfied"],
    ["minutes of something else", "Sits 40 minutes, was 15", "satisfied"],
    ["a figure that is multiplied", "Manual therapy 2 x 8 min", "satisfied"],
    ["a total of timed minutes", "Total timed minutes: 40 min", "violated"],
    ["the total of timed minutes", "Total timed: 45 minutes", "satisfied"],
    ["a total of treatment time", "Total treatment time 55 minutes", "violated"],
  ])("%s", (_, objective, outcome) => {
    expect(outcomes(of({ objective, interventions: two, totalTimedMinutes: 45, totalTreatmentMinutes: 50 }))).toEqual([`note ${outcome}`]);
  });

  it.each<readonly [string, string, string]>([
    ["how long relief lasted", "Pain relief lasted 20 minutes after massage.", "satisfied"],
    ["the time after it", "Iced 20 minutes after massage", "satisfied"],
    ["a figure far before it", "Sat 20 minutes on the table during the massage", "satisfied"],
    ["a figure of it", "20 min of deep tissue massage", "violated"],
    ["a figure behind it", "Massage to both calves x 20 min", "violated"],
    ["an hour", "Massage for 1 hour.", "violated"],
    ["an hour in a word", "Massage for one hour.", "violated"],
    ["half an hour", "Massage for half an hour.", "satisfied"],
    ["parts of an hour", "Massage for 0.5 hours.", "satisfied"],
    ["the minutes recorded", "Massage for 30 minutes.", "satisfied"],
    ["longer than an intervention is", "Massage, sore 24 hours", "satisfied"],
  ])("against 30 minutes of massage: %s", (_, objective, outcome) => {
    expect(outcomes(of({ objective, interventions: [{ code: "97124", name: "massage", minutes: 30 }] }))).toEqual([`note ${outcome}`]);
  });

  it("adds minutes to hours", () => {
    expect(outcomes(of({ objective: "Massage 1 hour and 15 min", interventions: [{ code: "97124", name: "massage", minutes: 75 }] }))).toEqual(["note satisfied"]);
  });

  it("gives both figures and where the text states them", () => {
    expect(of({ objective: "Manual therapy 25 min. Total time 60 min", interventions: two, totalTimedMinutes: 45, totalTreatmentMinutes: 50 })).toEqual([{
      subject: "note", code: "language_minutes_in_text", outcome: "violated", paths: ["/record/notes/0/objective"],
      details: {
        contradictions: [{ of: "intervention", code: "97140", structured: 15, stated: [25] }, { of: "total_treatment_minutes", structured: 50, stated: [60] }],
        places: [{ field: "objective", offsets: [{ from: 15, to: 21 }, { from: 34, to: 40 }], found: 2 }],
      },
    }]);
  });

  it("asks for what would settle it", () => {
    expect(of({ objective: "Manual therapy 25 min. Total time 60 min", interventions: [{ code: "97140", name: "hands" }] })).toMatchObject([
      { outcome: "undetermined", missing: ["/record/notes/0/interventions/0/minutes", "/record/notes/0/totalTreatmentMinutes"] },
    ]);
    expect(of({ objective: "Massage 15 min" })).toMatchObject([{ outcome: "undetermined", missing: ["/record/notes/0/interventions"] }]);
    expect(of({ objective: "Massage 25 minutes", interventions: [{ code: "97124", minutes: 30 }, { code: "97140", minutes: 10 }] })).toMatchObject([
      { outcome: "undetermined", missing: ["/record/notes/0/interventions/0/name", "/record/notes/0/interventions/1/name"] },
    ]);
    expect(judged({ check: "minutes_in_text" }, { dateOfService: DAY, billed: [], record: { notes: [{ dateOfService: DAY, objective: "Massage 25 minutes", interventions: [{ code: "97124", minutes: 30 }] }] } })).toMatchObject([
      { outcome: "undetermined", missing: ["/record/notes/0/assessment", "/record/notes/0/response", "/record/notes/0/interventions/0/name"] },
    ]);
  });

  it.each<readonly [string, Partial<TreatmentNote>, readonly Intervention[], string]>([
    ["by region, after a comma", { objective: "Massage: 15 min neck, 15 min back." }, [{ code: "97124", name: "Massage", minutes: 30 }], "satisfied"],
    ["by region, the unit once", { objective: "Massage 15 min neck, 15 back." }, [{ code: "97124", name: "Massage", minutes: 30 }], "satisfied"],
    ["by region, after then", { objective: "Massage 20 minutes to low back, then 10 minutes to hips." }, [{ code: "97124", name: "Massage", minutes: 30 }], "satisfied"],
    ["by side", { objective: "Massage 5 minutes on the left and 25 minutes on the right." }, [{ code: "97124", name: "Massage", minutes: 30 }], "satisfied"],
    ["by technique", { objective: "Began massage with 10 minutes of effleurage, then 20 minutes of petrissage." }, [{ code: "97124", name: "Massage", minutes: 30 }], "satisfied"],
    ["by technique, with a total that is recorded", { objective: "Massage x 30 minutes. Neck massage 10 minutes. Back massage 20 minutes." }, [{ code: "97124", name: "Massage", minutes: 30 }], "satisfied"],
    ["by level of the spine", { objective: "Manual therapy 8 min to C-spine and 8 min to T-spine." }, [{ code: "97140", name: "MT", minutes: 16 }], "satisfied"],
    ["by exercise", { objective: "Therapeutic exercise: bike 10 minutes, then leg press 15 minutes." }, [{ code: "97110", name: "", minutes: 25 }], "satisfied"],
    ["one part multiplied", { objective: "Massage 10 min to neck, massage 2 x 10 min to legs" }, [{ code: "97124", name: "Massage", minutes: 30 }], "satisfied"],
    ["one part half an hour", { objective: "Neck massage 10 min. Back massage half an hour." }, [{ code: "97124", name: "Massage", minutes: 40 }], "satisfied"],
    ["over two texts", { objective: "Massage 15 minutes to neck", assessment: "Tolerated massage of 15 minutes to the back" }, [{ code: "97124", name: "Massage", minutes: 30 }], "satisfied"],
    ["and repeated in another text", { objective: "Neck massage 10 min, back massage 20 min", response: "Neck massage 10 min relaxed" }, [{ code: "97124", name: "Massage", minutes: 30 }], "satisfied"],
    ["two codes in one figure", { objective: "Manual therapy and therapeutic exercise 45 min" }, [{ code: "97140", name: "MT", minutes: 15 }, { code: "97110", name: "", minutes: 30 }], "satisfied"],
    ["that was broken off", { objective: "Massage was interrupted for 3 minutes for a phone call." }, [{ code: "97124", name: "Massage", minutes: 30 }], "satisfied"],
    ["in parts, one of them more than all", { objective: "Massage: 45 min neck, 15 min back." }, [{ code: "97124", name: "Massage", minutes: 30 }], "violated"],
    ["in parts that come to less", { objective: "Neck massage 10 min. Back massage 15 min." }, [{ code: "97124", name: "Massage", minutes: 30 }], "violated"],
    ["in parts that come to more", { objective: "Neck massage 20 min. Back massage 20 min." }, [{ code: "97124", name: "Massage", minutes: 30 }], "violated"],
    ["two codes in one figure that is more than both", { objective: "Manual therapy and therapeutic exercise 60 min" }, [{ code: "97140", name: "MT", minutes: 15 }, { code: "97110", name: "", minutes: 30 }], "violated"],
    ["more than is recorded of all, no name given", { objective: "Massage 45 min" }, [{ code: "97124", minutes: 30 }, { code: "97140", minutes: 10 }], "violated"],
    ["less, of the only code, its name not given", { objective: "Massage 20 min" }, [{ code: "97124", minutes: 30 }], "violated"],
    ["nothing timed, and no name given", { objective: "Massage to the neck" }, [{ code: "97124", minutes: 30 }], "satisfied"],
  ])("time divided in the text: %s", (_, note, interventions, outcome) => {
    expect(outcomes(of({ ...note, interventions }))).toEqual([`note ${outcome}`]);
  });

  it("weighs as advice that no source states word by word", () => {
    expect(documentationLanguage.rules.find(({ id }) => id === "minutes-agree-with-text")).toMatchObject({ severity: "warning", confidence: "secondary" });
  });
});

it("of two notes, one that denies what is billed and does not say what became of it leaves it open: the other decides if it was declined", () => {
  const rule: LanguageParameters = { check: "not_performed", words: [] };
  const two = (status: Pick<Intervention, "status">): RecordUnderReview => under(
    { assessment: "no gait training", interventions: [{ code: "97140", name: "gait training", ...status }] },
    { notes: [{ dateOfService: DAY, ...BLANK, interventions: [] }] }, { billed: billed("97140") },
  );
  expect(outcomes(judged(rule, two({ status: "declined" })))).toEqual(["97140#1 satisfied"]);
  expect(outcomes(judged(rule, two({})))).toEqual(["97140#1 undetermined"]);
});
