import { describe, expect, it } from "vitest";

import { checkDocumentation } from "../../src/documentation/index.js";
import * as payers from "../../src/payers/index.js";
import { type Finding, type PayerProfile, rulesInForce } from "../../src/rules/index.js";
import { safeParseRecord } from "../../src/schemas.js";
import { NOTE_DAY, type NoteCase, noteCases, recordOfNote } from "./record-of-note.js";

/** The books a row is judged by: Medicare's for therapy, the general one for massage, and the wording of notes in both. */
function booksFor({ discipline }: NoteCase): PayerProfile {
  return [payers.cptBaseline, discipline === "massage" ? payers.massageDocumentation : payers.medicarePartB, payers.documentationLanguage];
}

function violated(row: NoteCase): readonly Finding[] {
  const rules = rulesInForce(booksFor(row), { dateOfService: NOTE_DAY });
  return checkDocumentation(recordOfNote(row), rules, { asOf: NOTE_DAY }).findings.filter(({ outcome }) => outcome === "violated");
}

/** A fault a row is graded with, and the findings that say it. */
interface Fault {
  readonly fault: string;
  /** Empty where no rule with a source says so: it stays missed. */
  readonly found: RegExp;
}

const fault = (name: string, found: RegExp): Fault => ({ fault: name, found });
const NEVER = /(?!)/;
const SIGNATURE = fault("signature", /^signature_/);
const MINUTES = fault("minutes", /^time_documentation_|^time_agreement_/);
const GOALS = fault("goals", /^note_element_goals|^plan_of_care_goals/);
const PROGRESS = fault("progress against a goal", /^note_element_assessment|^progress_report_/);
const MEASURE = fault("measure", /^note_element_objective_measures/);
const NEED = fault("skilled need", /^language_(?:stock_phrase|vague_response|unskilled_wording|no_functional_limitation)/);
const VAGUE = fault("vague wording", /^language_(?:stock_phrase|vague_response)/);

/** Every sentence the rows grade with, as faults; a sentence that finds no fault has none. */
const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  // by the sources
  everything: [fault("everything", /./)],
  "no minutes, codes, signature": [MINUTES, fault("codes", /^billed_interventions_/), SIGNATURE],
  authentication: [SIGNATURE],
  "measurable goal": [fault("measurable goal", /^language_goal_without_measure|_measurable_goals$/)],
  "medical necessity": [NEED],
  clarity: [fault("clarity", NEVER)],
  "no technique, muscle, finding, response, time": [
    fault("technique", /^note_element_technique/), fault("muscle", NEVER), fault("finding", /^note_element_objective/), fault("response", /^note_element_response/), MINUTES,
  ],
  "minutes not in the visible part": [],
  // by us
  "no signature or date block in the text": [SIGNATURE],
  "no goals": [GOALS],
  "no assessment of progress against a goal": [PROGRESS],
  "says tolerated everything well without a measured response": [VAGUE],
  "97140 and 97530 on one region: separate time not shown": [fault("separate time", NEVER)],
  "no range or strength measured": [MEASURE],
  "no objective measure at all": [MEASURE],
  "no pain score, no measure": [MEASURE],
  "no minutes": [MINUTES],
  "race and full review of systems add nothing to PT necessity": [],
  "prior level not stated": [fault("prior level", NEVER)],
  "four interventions with no minutes": [MINUTES],
  "minimal difficulty and increased caution are unmeasured": [VAGUE],
  "skilled need not stated": [NEED],
  "ice listed: 97010 bundled": [],
  "gait training described, exercise billed": [fault("other code", /^language_technique_of_other_code/)],
  "assessment is vague": [VAGUE],
  "2 units against 38 minutes (3 allowed)": [fault("units", /^time_agreement_/)],
  "stable with no maintenance rationale": [fault("maintenance", /^maintenance_stated/)],
  "no measure but a legacy pain score": [MEASURE],
  "six timed codes, four under 8 minutes": [],
  "eight-minute ultrasound announced, three minutes timed": [fault("minutes in the text", /^language_minutes_in_text/)],
  "no distinct time shown for 97140 and 97530": [fault("separate time", NEVER)],
  "no goal, skilled need or signature": [GOALS, NEED, SIGNATURE],
};

const faultsOf = ({ deficiencies }: NoteCase): readonly Fault[] => deficiencies.flatMap((sentence) => FAULTS[sentence] ?? []);
const isLanguage = ({ code }: Finding) => code.startsWith("language_");
const ratio = (part: number, whole: number) => `${part} of ${whole}${whole === 0 ? "" : ` (${Math.round((100 * part) / whole)} %)`}`;
const named = (rows: readonly NoteCase[]) => rows.map((row) => [`${row.id}, ${row.kind}, ${row.quality} by ${row.ratedBy}`, row] as const);

/** What the sources graded and no finding says, each with the reason. */
const MISSED: Readonly<Record<string, string>> = {
  "D31 clarity": "no source says which words make a note unclear",
  "D34 muscle": "a region is named, and no rule asks for muscles",
};

/** What was found of the graded faults, and how much of what was found was graded. */
function score(rows: readonly NoteCase[]) {
  const each = rows.map((row) => ({ row, faults: faultsOf(row), findings: violated(row) }));
  const missed = each.flatMap(({ faults, findings, row }) => faults.filter(({ found }) => !findings.some(({ code }) => found.test(code))).map((one) => `${row.id} ${one.fault}`));
  const beyond = each.flatMap(({ faults, findings, row }) => findings.filter(({ code }) => !faults.some(({ found }) => found.test(code))).map(({ code }) => `${row.id} ${code}`));
  const graded = each.reduce((sum, { faults }) => sum + faults.length, 0);
  const found = each.reduce((sum, { findings }) => sum + findings.length, 0);
  return { graded, missed, found, beyond, says: `recall ${ratio(graded - missed.length, graded)}, precision ${ratio(found - beyond.length, found)}` };
}

const bySource = noteCases.filter(({ ratedBy }) => ratedBy === "source");
const byUs = noteCases.filter(({ ratedBy }) => ratedBy === "us");

describe("published notes", () => {
  it.each(named(noteCases))("%s: becomes a record that the door takes", (_, row) => {
    expect(safeParseRecord(recordOfNote(row).record)).toMatchObject({ ok: true });
  });

  it.each(named(noteCases))("%s: every sentence it is graded with stands in the table", (_, { deficiencies }) => {
    expect(deficiencies.filter((sentence) => !Object.hasOwn(FAULTS, sentence))).toEqual([]);
  });

  it("what the sources graded is found, but for what no rule with a source says; what we graded is printed beside it and proves nothing", () => {
    const { beyond, missed, says } = score(bySource);
    const ours = score(byUs);
    console.info(`Graded by their sources, ${bySource.length} notes: ${says}\n  missed: ${missed.join(", ")}\n  beyond the grading: ${beyond.join(", ")}`);
    console.info(`Graded by us, ${byUs.length} notes: ${ours.says}\n  missed: ${ours.missed.join(", ")}`);
    expect(missed).toEqual(Object.keys(MISSED));
  });

  it.each(named(bySource.filter(({ quality }) => quality === "good")))("%s: no error, except on what the source itself found missing", (_, row) => {
    const graded = faultsOf(row);
    expect(violated(row).filter(({ code, severity }) => severity === "error" && !graded.some(({ found }) => found.test(code))).map(({ code }) => code)).toEqual([]);
  });

  it("at most one finding of wording in twenty falls on a good note", () => {
    const onGood = noteCases.filter(({ quality }) => quality === "good").flatMap(violated).filter(isLanguage);
    const all = noteCases.flatMap(violated).filter(isLanguage);
    console.info(`Findings of wording: ${all.length}, on good notes ${ratio(onGood.length, all.length)}: ${onGood.map(({ id }) => id).join(", ")}`);
    expect(onGood.length).toBeLessThanOrEqual(all.length * 0.05);
  });
});
