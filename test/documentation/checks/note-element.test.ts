import { describe, expect, it } from "vitest";

import { addDays } from "../../../src/core/index.js";
import type { RecordUnderReview } from "../../../src/documentation/record-under-review.js";
import type { NoteElement } from "../../../src/rules/index.js";
import type { Intervention, PlanOfCare, TreatmentNote } from "../../../src/visit/index.js";
import { judgeRecord, outcomes, recordRule } from "../judge-record.js";
import { billed, note, performed, under } from "../notes.js";

const judge = (element: NoteElement, record: RecordUnderReview, appliesTo?: { readonly codes: readonly string[] }) =>
  judgeRecord(recordRule("note_element", { elements: [element] }, appliesTo === undefined ? {} : { appliesTo }), record);
const outcome = (...given: Parameters<typeof judge>) => judge(...given).map((judgement) => judgement.outcome).join();
const missing = (...given: Parameters<typeof judge>) => judge(...given).flatMap((judgement) => (judgement.outcome === "undetermined" ? judgement.missing : []));

describe("a text the note has to hold", () => {
  it.each(["subjective", "objective", "assessment", "plan", "response"] as const)("%s", (element) => {
    expect(outcome(element, under([note({ [element]: "as written" })]))).toBe("satisfied");
    expect(outcome(element, under([note({ [element]: "" })]))).toBe("violated");
    expect(outcome(element, under([note({ [element]: " \n" })]))).toBe("violated");
    expect(missing(element, under([note()]))).toEqual([`/record/notes/0/${element}`]);
  });

  it("is judged on the note of the date alone", () => {
    const record = under([note({ dateOfService: "2026-03-01", assessment: "" }), note({ assessment: "gains" })]);
    expect(judge("assessment", record)).toEqual([{ subject: "note.assessment", code: "note_element_assessment", outcome: "satisfied", paths: ["/record/notes/1/assessment"], details: { element: "assessment" } }]);
  });

  it("is told once, however often the rule names it", () => {
    expect(outcomes(judgeRecord(recordRule("note_element", { elements: ["response", "response"] }), under([note({ response: "" })])))).toEqual(["note.response violated"]);
  });

  it("is asked of each note of the date", () => {
    expect(outcomes(judge("assessment", under([note({ assessment: "gains" }), note({ assessment: "" })])))).toEqual(["note#1.assessment satisfied", "note#2.assessment violated"]);
  });

  it("is not there where the record has no note of the date, and not known where it gives no notes", () => {
    expect(judge("assessment", under([]))).toEqual([{ subject: "note.assessment", code: "note_element_assessment", outcome: "violated", paths: ["/record/notes"], details: { element: "assessment", lack: "no_note" } }]);
    expect(missing("assessment", under(undefined))).toEqual(["/record/notes"]);
  });
});

describe("measurements, consent, contact and the home program", () => {
  it.each<[string, NoteElement, Partial<TreatmentNote>, string]>([
    ["a measurement with its figure", "objective_measures", { measures: [{ name: "flexion", value: 0 }] }, "satisfied"],
    ["no measurement", "objective_measures", { measures: [] }, "violated"],
    ["a measurement whose figure is not known", "objective_measures", { measures: [{ name: "flexion" }] }, "undetermined"],
    ["measurements not known", "objective_measures", {}, "undetermined"],
    ["consent recorded", "consent", { consentRecorded: true }, "satisfied"],
    ["consent not recorded", "consent", { consentRecorded: false }, "violated"],
    ["consent not known", "consent", {}, "undetermined"],
    ["contact details recorded", "contact", { contactRecorded: true }, "satisfied"],
    ["contact details not recorded", "contact", { contactRecorded: false }, "violated"],
    ["a home program", "home_program", { interventions: [performed("97124"), { name: "stretches", status: "home_program" }] }, "satisfied"],
    ["no home program", "home_program", { interventions: [performed("97124")] }, "violated"],
    ["an intervention that may be the home program", "home_program", { interventions: [{ name: "stretches" }] }, "undetermined"],
    ["interventions not known", "home_program", {}, "undetermined"],
  ])("%s", (_, element, given, expected) => {
    expect(outcome(element, under([note(given)]))).toBe(expected);
  });
});

describe("techniques and body regions of each intervention", () => {
  const codes = { codes: ["97124", "97140"] };
  const withTechnique = performed("97124", 30, { techniques: ["effleurage"] });

  it.each<[string, readonly TreatmentNote[], string]>([
    ["each has one", [note({ interventions: [withTechnique] })], "satisfied"],
    ["one has none", [note({ interventions: [withTechnique, performed("97140", 15, { techniques: [] })] })], "violated"],
    ["one has a blank one", [note({ interventions: [performed("97124", 15, { techniques: [" "] })] })], "violated"],
    ["one is not known", [note({ interventions: [performed("97124", 15)] })], "undetermined"],
    ["one of a code the rule does not look at has none", [note({ interventions: [withTechnique, performed("97110", 15, { techniques: [] })] })], "satisfied"],
    ["one without a code has none", [note({ interventions: [withTechnique, { name: "massage", status: "performed", techniques: [] }] })], "undetermined"],
    ["one that was declined has none", [note({ interventions: [withTechnique, { code: "97140", status: "declined", techniques: [] }] })], "satisfied"],
    ["one that may have been declined has none", [note({ interventions: [withTechnique, { code: "97140", techniques: [] }] })], "undetermined"],
    ["the only one may have been declined", [note({ interventions: [{ code: "97124", techniques: ["effleurage"] }] })], "undetermined"],
    ["the note names none of what is billed", [note({ interventions: [performed("97110")] })], "violated"],
    ["interventions are not known", [note()], "undetermined"],
  ])("%s", (_, notes, expected) => {
    expect(outcome("technique", under(notes), codes)).toBe(expected);
  });

  it("lists the codes without one, and counts interventions without a code", () => {
    const interventions = [performed("97124", 15, { bodyRegions: [] }), { name: "massage", status: "performed", bodyRegions: [] } as const, performed("97140", 15, { bodyRegions: ["neck"] })];
    expect(judge("body_region", under([note({ interventions })]))).toEqual([{
      subject: "note.body_region", code: "note_element_body_region", outcome: "violated", paths: ["/record/notes/0/interventions/0", "/record/notes/0/interventions/1"],
      details: { element: "body_region", lack: "blank", without: ["97124"], uncoded: 1 },
    }]);
  });

  it("says nothing where nothing is billed and nothing was performed", () => {
    expect(judge("technique", under([note({ interventions: [] })], { billed: [], services: [] }))).toEqual([]);
  });

  it("asks a visit that nobody bills for the techniques of what was performed", () => {
    const of = (more: Partial<RecordUnderReview>) => judge("technique", under([note({ interventions: [] })], { billed: [], ...more }));
    expect(of({ services: [{ code: "97124", minutes: 60 }] })).toMatchObject([{ subject: "note.technique", outcome: "violated", details: { without: ["97124"] } }]);
    expect(of({})).toMatchObject([{ subject: "note.technique", outcome: "undetermined", missing: ["/services"] }]);
  });
});

describe("a diagnosis for each intervention and billed service", () => {
  const linked = { diagnoses: ["M54.2"] };
  it.each<[string, RecordUnderReview, string]>([
    ["on the billed line", under([note({ interventions: [performed("97124")] })], { billed: [billed("97124", 4, linked)] }), "satisfied"],
    ["on the intervention of its code", under([note({ interventions: [performed("97124", 15, linked)] })], { billed: [billed("97124", 4, { diagnoses: [] })] }), "satisfied"],
    ["on neither", under([note({ interventions: [performed("97124", 15, { diagnoses: [] })] })], { billed: [billed("97124", 4, { diagnoses: [] })] }), "violated"],
    ["not on an intervention that is not billed", under([note({ interventions: [performed("97140", 15, { diagnoses: [] })] })], { billed: [billed("97124", 4, linked)] }), "violated"],
    ["not known on the line", under([note({ interventions: [performed("97124", 15, { diagnoses: [] })] })]), "undetermined"],
    ["perhaps on an intervention without a code", under([note({ interventions: [{ status: "performed", diagnoses: ["M54.2"] }] })], { billed: [billed("97124", 4, { diagnoses: [] })] }), "undetermined"],
    ["on the line, and not on an intervention without a code", under([note({ interventions: [{ status: "performed", diagnoses: [] }] })], { billed: [billed("97124", 4, linked)] }), "undetermined"],
    ["notes not known", under(undefined, { billed: [billed("97124", 4, linked)] }), "undetermined"],
    ["no note, but on the line", under([], { billed: [billed("97124", 4, linked)] }), "satisfied"],
  ])("%s", (_, record, expected) => {
    expect(outcome("diagnosis", record)).toBe(expected);
  });
});

describe("what the plan of care and the evaluation hold", () => {
  const plan = (planOfCare: PlanOfCare | "none") => under([note()], {}, { planOfCare });
  it.each<[string, NoteElement, RecordUnderReview, string]>([
    ["a goal", "goals", plan({ goals: [{ text: "Reaches a shelf" }] }), "satisfied"],
    ["a goal known by what it is", "goals", plan({ goals: [{ measurable: true }] }), "satisfied"],
    ["a goal that is blank", "goals", plan({ goals: [{ text: "" }] }), "violated"],
    ["a goal of which nothing is known", "goals", plan({ goals: [{}] }), "undetermined"],
    ["no goal", "goals", plan({ goals: [] }), "violated"],
    ["goals not known", "goals", plan({}), "undetermined"],
    ["no plan", "goals", plan("none"), "violated"],
    ["plan not known", "goals", under([note()]), "undetermined"],
    ["all goals measurable", "measurable_goals", plan({ goals: [{ measurable: true }, { measurable: true }] }), "satisfied"],
    ["one goal not measurable", "measurable_goals", plan({ goals: [{ measurable: true }, { measurable: false }] }), "violated"],
    ["one goal not known", "measurable_goals", plan({ goals: [{ measurable: true }, {}] }), "undetermined"],
    ["all goals functional", "functional_goals", plan({ goals: [{ functional: true }] }), "satisfied"],
    ["no goals to be functional", "functional_goals", plan({ goals: [] }), "violated"],
    ["a duration", "expected_duration", plan({ duration: "6 weeks" }), "satisfied"],
    ["a duration left blank", "expected_duration", plan({ duration: "" }), "violated"],
    ["limitations", "functional_limitations", under([], {}, { evaluation: { on: "2026-02-01", functionalLimitations: ["reaching"] } }), "satisfied"],
    ["no limitations", "functional_limitations", under([], {}, { evaluation: { on: "2026-02-01", functionalLimitations: [] } }), "violated"],
    ["findings not known", "evaluation_findings", under([], {}, { evaluation: { on: "2026-02-01" } }), "undetermined"],
    ["a diagnosis in the evaluation", "evaluation_diagnosis", under([], {}, { evaluation: { on: "2026-02-01", diagnoses: ["M25.511"] } }), "satisfied"],
    ["the condition in words", "evaluation_diagnosis", under([], {}, { evaluation: { on: "2026-02-01", diagnoses: ["abnormality of gait"] } }), "satisfied"],
    ["no diagnosis in the evaluation", "evaluation_diagnosis", under([], {}, { evaluation: { on: "2026-02-01", diagnoses: [] } }), "violated"],
    ["a blank diagnosis in the evaluation", "evaluation_diagnosis", under([], {}, { evaluation: { on: "2026-02-01", diagnoses: [" "] } }), "violated"],
    ["diagnoses of the evaluation not known", "evaluation_diagnosis", under([], {}, { evaluation: { on: "2026-02-01" } }), "undetermined"],
    ["no evaluation that could name one", "evaluation_diagnosis", under([], {}, { evaluation: "none" }), "violated"],
    ["no evaluation", "evaluation_findings", under([], {}, { evaluation: "none" }), "violated"],
  ])("%s", (_, element, record, expected) => {
    expect(outcome(element, record)).toBe(expected);
  });

  it("says why it is not there", () => {
    expect(judge("goals", plan("none"))).toEqual([{ subject: "episode.goals", code: "note_element_goals", outcome: "violated", paths: ["/record/planOfCare"], details: { element: "goals", lack: "no_plan" } }]);
  });
});

describe("what a note of co-treatment has to hold", () => {
  const together = (said: TreatmentNote["coTreatment"], mode: Intervention["mode"] = "co_treatment", more: Partial<Intervention> = {}) =>
    under([note({ interventions: [performed("97530", 30, { ...(mode === undefined ? {} : { mode }), ...more })], ...(said === undefined ? {} : { coTreatment: said }) })], { billed: [billed("97530", 2)] });
  const withoutMode: Intervention = { code: "97530", status: "performed", performedBy: "therapist", minutes: 30 };

  it.each<[string, NoteElement, RecordUnderReview, string]>([
    ["why two disciplines treated at once", "co_treatment_rationale", together({ rationale: "Dressing and balance at once" }), "satisfied"],
    ["the reason left blank", "co_treatment_rationale", together({ rationale: "" }), "violated"],
    ["the reason not known", "co_treatment_rationale", together({}), "undetermined"],
    ["a goal", "co_treatment_goals", together({ goals: ["stands while dressing"] }), "satisfied"],
    ["no goal named", "co_treatment_goals", together({ goals: [] }), "violated"],
    ["the goals not known", "co_treatment_goals", together({ rationale: "Dressing and balance at once" }), "undetermined"],
    ["the progress", "co_treatment_progress", together({ progress: "Stands for 4 minutes" }), "satisfied"],
    ["the progress left blank", "co_treatment_progress", together({ progress: " " }), "violated"],
    ["known to say nothing of it", "co_treatment_rationale", together("none"), "violated"],
    ["not known whether it says anything of it", "co_treatment_rationale", together(undefined), "undetermined"],
    ["one-on-one: nothing to hold", "co_treatment_rationale", together("none", "one_on_one"), ""],
    ["a group: nothing to hold", "co_treatment_rationale", together(undefined, "group"), ""],
    ["co-treatment that was only planned", "co_treatment_rationale", together("none", "co_treatment", { status: "planned" }), ""],
    ["mode not known, nothing said", "co_treatment_rationale", under([note({ interventions: [withoutMode], coTreatment: "none" })]), "undetermined"],
    ["mode not known, the reason given", "co_treatment_rationale", under([note({ interventions: [withoutMode], coTreatment: { rationale: "Dressing and balance" } })]), "satisfied"],
    ["interventions not known", "co_treatment_rationale", under([note({ coTreatment: "none" })]), "undetermined"],
    ["no note of the date", "co_treatment_rationale", under([]), ""],
    ["notes not known", "co_treatment_rationale", under(undefined), "undetermined"],
  ])("%s", (_, element, record, expected) => {
    expect(outcome(element, record)).toBe(expected);
  });

  it("is asked of the codes the rule looks at", () => {
    expect(outcome("co_treatment_rationale", together("none"), { codes: ["97530"] })).toBe("violated");
    expect(outcome("co_treatment_rationale", { ...together("none"), billed: [billed("97110"), billed("97530")] }, { codes: ["97110"] })).toBe("");
  });

  it("points to what the note says and to the intervention, and to what is missing", () => {
    expect(judge("co_treatment_goals", together({ goals: [] }))).toEqual([{
      subject: "note.co_treatment_goals", code: "note_element_co_treatment_goals", outcome: "violated", paths: ["/record/notes/0/coTreatment", "/record/notes/0/interventions/0"],
      details: { element: "co_treatment_goals", lack: "blank" },
    }]);
    expect(missing("co_treatment_goals", under([note({ interventions: [withoutMode] })]))).toEqual(["/record/notes/0/interventions/0/mode", "/record/notes/0/coTreatment"]);
  });
});

describe("a text that says nothing", () => {
  const rule = recordRule("note_element", { elements: ["response"] });
  it.each<[string, string, string]>([
    ["a character that nobody sees", "\u200b", "violated"], ["a stroke", "-", "violated"], ["strokes", " -- / ", "violated"], ["N/A", "N/A", "violated"], ["n.a.", " n.a. ", "violated"],
    ["the same without a stroke", "NA", "violated"], ["less", "↓ pain", "satisfied"], ["a figure", "4/10", "satisfied"], ["another script", "痛み軽減", "satisfied"], ["a word that begins so", "NAD", "satisfied"],
  ])("%s", (_, response, expected) => {
    expect(outcomes(judgeRecord(rule, under([note({ response })])))).toEqual([`note.response ${expected}`]);
  });
});

describe("a rule that asks from the seventh visit on", () => {
  const rule = recordRule("note_element", { elements: ["assessment"], fromVisit: 7, counter: "injury" });
  const earlier = (visits: number): TreatmentNote[] => Array.from({ length: visits }, (_, index) => note({ dateOfService: addDays("2026-02-01", index) }));
  const blank = note({ assessment: "" });
  it.each<[string, RecordUnderReview, string]>([
    ["fifth earlier note: this is the sixth visit", under([...earlier(5), blank]), "not_applicable"],
    ["sixth earlier note: this is the seventh", under([...earlier(6), blank]), "violated"],
    ["two notes of one date are one visit", under([...earlier(5), ...earlier(1), blank]), "not_applicable"],
    ["later notes are no earlier visits", under([...earlier(5), blank, note({ dateOfService: "2026-03-03" }), note({ dateOfService: "2026-03-04" })]), "not_applicable"],
    ["earlier notes prove more visits than are counted", under([...earlier(6), blank], {}, { history: { visits: { injury: 2 } } }), "violated"],
    ["no earlier note, and a count of eight", under([blank], {}, { history: { visits: { injury: 8 } } }), "violated"],
    ["no earlier note, and a count of eight beside the record", under([blank], { context: { counters: { visits: { injury: 8 } } } }), "violated"],
    ["no earlier note, and a count of five", under([blank], {}, { history: { visits: { injury: 5 } } }), "not_applicable"],
    ["no earlier note, and no count", under([blank]), "undetermined"],
    ["three earlier notes, and a count of eight: the others are kept elsewhere", under([...earlier(3), blank], {}, { history: { visits: { injury: 8 } } }), "violated"],
    ["no notes, a count of six", under(undefined, {}, { history: { visits: { injury: 6 } } }), "undetermined"],
    ["no notes, a count of five", under(undefined, {}, { history: { visits: { injury: 5 } } }), "not_applicable"],
    ["no notes, a count beside the record", under(undefined, { context: { counters: { visits: { injury: 5 } } } }), "not_applicable"],
    ["no notes, another count", under(undefined, {}, { history: { visits: { episode: 5 } } }), "undetermined"],
  ])("%s", (_, record, expected) => {
    expect(judgeRecord(rule, record).map((judgement) => judgement.outcome)).toEqual([expected]);
  });

  it("states the visit", () => {
    expect(judgeRecord(rule, under([...earlier(6), blank]))[0]).toMatchObject({ details: { element: "assessment", lack: "blank", visit: 7, fromVisit: 7 } });
    expect(judgeRecord(rule, under(undefined))[0]).toMatchObject({ outcome: "undetermined", missing: ["/record/notes", "/record/history/visits/injury"] });
  });

  it("goes by the stated count where notes of this episode are not all there are", () => {
    const yearly = recordRule("note_element", { elements: ["assessment"], fromVisit: 7, counter: "calendar_year" });
    expect(outcomes(judgeRecord(yearly, under([...earlier(1), blank], {}, { history: { visits: { calendar_year: 9 } } })))).toEqual(["note.assessment violated"]);
    expect(outcomes(judgeRecord(yearly, under([...earlier(6), blank])))).toEqual(["note.assessment undetermined"]);
  });
});

describe("whether the rule looks at the record", () => {
  const rule = recordRule("note_element", { elements: ["assessment"] }, { appliesTo: { codes: ["97124"], disciplines: ["massage"] } });
  it.each<[string, Partial<RecordUnderReview>, readonly string[]]>([
    ["does", { discipline: "massage" }, ["note.assessment violated"]],
    ["other discipline", { discipline: "PT" }, []],
    ["other code", { discipline: "massage", billed: [billed("97110")] }, []],
    ["not known", {}, ["note.assessment undetermined"]],
  ])("%s", (_, more, expected) => {
    expect(outcomes(judgeRecord(rule, under([note({ assessment: "" })], more)))).toEqual(expected);
  });
});
