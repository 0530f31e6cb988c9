import { describe, expect, it } from "vitest";

import { addDays, type PlainDate } from "../../src/core/index.js";
import * as payers from "../../src/payers/index.js";
import { rulesInForce, type RuleInForce, type RuleOf, type ShippedRuleBook } from "../../src/rules/index.js";

/** What changes in a book on a day. A rule with several periods is named with the first day of the one meant. */
interface Change {
  readonly day: PlainDate;
  /** Rules seen in force from this day; the day before, their start is not known. */
  readonly seen?: readonly string[];
  /** Rules that begin. */
  readonly begins?: readonly string[];
  /** Rules in force the day before and no longer. */
  readonly ends?: readonly string[];
  /** Rules whose figure or law has run out: from this day on the answer is not known. */
  readonly lapses?: readonly string[];
}

const changes: Record<keyof typeof payers, readonly Change[]> = {
  anthemCommercial: [
    { day: "2021-04-01", begins: ["four-units-a-day"] },
    { day: "2025-07-09", seen: ["time-in-and-out"] },
  ],
  cashPay: [],
  coTreatmentGuidelines: [
    { day: "2012-02-15", seen: ["reason-goals-progress"] },
  ],
  cptBaseline: [
    { day: "2007-05-23", begins: ["npi-check-digit"] },
    { day: "2008-09-30", seen: ["units-at-least-one"] },
    { day: "2011-12-31", seen: ["midpoint-per-code"] },
    { day: "2012-01-01", begins: ["at-most-12-diagnoses", "at-most-4-diagnoses-a-line", "line-diagnosis-on-claim", "at-most-4-modifiers"] },
    { day: "2013-04-30", seen: ["duplicate-line"] },
    { day: "2013-07-08", seen: ["manipulation-with-soft-tissue-work"] },
    { day: "2015-08-10", seen: ["one-discipline-modifier"] },
    { day: "2015-10-01", begins: ["diagnosis-form"] },
    { day: "2015-12-31", seen: ["modifier-52-on-timed-codes"] },
    { day: "2017-07-31", seen: ["taxonomy-form"] },
    { day: "2018-01-01", begins: ["modifier-sz-retired"] },
    { day: "2020-01-01", begins: ["cq-with-gp", "co-with-go"] },
    { day: "2021-04-19", begins: ["timed-code-on-one-line"] },
    { day: "2025-12-26", seen: ["units-not-minutes"] },
    { day: "2025-12-31", seen: ["massage-with-manual-therapy"] },
  ],
  deeoicMassage: [
    { day: "2013-01-02", begins: ["prescription-on-file", "letter-contents", "authorization-first"] },
  ],
  documentationLanguage: [],
  evicoreMassage: [
    { day: "2020-02-14", seen: ["not-for-maintenance-or-wellness"] },
    { day: "2026-11-23", seen: ["complaint-and-progress", "baseline-limitation"] },
  ],
  floridaMassageEstablishments: [
    { day: "2024-07-01", begins: ["client-records", "therapist-and-license", "type-of-service"] },
  ],
  floridaPip: [
    { day: "2013-01-01", begins: ["massage-is-no-benefit", "not-massage-therapists of 2013-01-01", "first-care-within-14-days", "benefit-of-10000"] },
    { day: "2020-02-26", begins: ["not-massage-therapists of 2020-02-26"], ends: ["not-massage-therapists of 2013-01-01"] },
  ],
  hsaFsaMassage: [
    { day: "2026-07-05", seen: ["letter-on-file", "letter-contents", "not-for-general-health"] },
  ],
  marylandMassageBoard: [
    { day: "2026-11-23", seen: ["soap-summary", "techniques-and-response", "contact-details"] },
  ],
  massageDocumentation: [
    { day: "2017-08-23", seen: ["goals-and-length", "limited-function"] },
    { day: "2020-12-01", seen: ["linked-diagnosis"] },
    { day: "2021-02-04", seen: ["time-supports-units"] },
    { day: "2024-07-31", seen: ["response-to-treatment", "measured-progress", "treatment-in-the-note", "note-signature"] },
    { day: "2024-12-01", seen: ["soap-note", "technique-and-region", "length-of-session", "consent-recorded", "contact-details"] },
  ],
  medicarePartB: [
    { day: "2010-01-01", begins: ["one-year-to-file"] },
    { day: "2013-04-01", begins: ["mppr"] },
    { day: "2014-01-01", begins: ["discipline-modifier-97610"] },
    { day: "2017-01-01", seen: ["eight-minute-rule"] },
    {
      day: "2019-07-01",
      begins: ["ncci-ptp-practitioner of 2019-07-01", "ncci-ptp-outpatient-hospital of 2019-07-01"],
      ends: ["ncci-ptp-practitioner of 0001-01-01", "ncci-ptp-outpatient-hospital of 0001-01-01"],
    },
    {
      day: "2019-12-31",
      seen: [
        "not-massage-therapists", "pt-assistants-under-physical-therapists", "ot-assistants-under-occupational-therapists", "plan-of-care", "eval-diagnosis", "plan-goals", "plan-frequency", "plan-before-treatment of 2019-12-31", "initial-certification of 2019-12-31",
        "verbal-order", "recertification", "progress-report", "clinician-takes-part", "interventions-in-the-note", "total-times",
        "time-supports-units", "optional-times-agree", "note-signature", "who-treated",
      ],
    },
    {
      day: "2020-01-01",
      begins: [
        "cq-beside-gp", "co-beside-go", "assistant-modifier of 2020-01-01", "assistant-modifier-agrees",
      ],
    },
    { day: "2020-03-01", begins: ["telehealth-codes of 2020-03-01"] },
    {
      day: "2021-11-22",
      seen: [
        "discipline-modifier", "discipline-modifier-not-always-therapy", "no-discipline-modifier-off-therapy", "no-discipline-modifier-outside-a-plan-not-always-therapy", "one-discipline-modifier", "modifier-of-revenue-code", "referring-npi", "inside-a-therapy-plan", "kx-beside-notice",
        "pt-evaluations-by-pt", "ot-evaluations-by-ot", "one-pt-evaluation-a-day", "one-ot-evaluation-a-day",
      ],
    },
    {
      day: "2022-01-01",
      begins: ["assistant-modifier of 2022-01-01", "assistant-payment"],
      ends: ["assistant-modifier of 2020-01-01"],
    },
    { day: "2022-10-12", seen: ["evaluations-by-clinicians"] },
    { day: "2023-01-25", seen: ["not-students"] },
    { day: "2024-07-01", seen: ["97010-bundled", "97602-bundled", "97014-replaced", "98943-not-covered", "not-covered-codes"] },
    {
      day: "2025-01-01",
      begins: ["initial-certification of 2025-01-01"],
      ends: ["initial-certification of 2019-12-31"],
    },
    {
      day: "2026-01-01",
      seen: [
        "no-two-services-in-the-same-15-minutes", "not-speech-language-pathologists", "one-pt-evaluation-an-episode", "one-ot-evaluation-an-episode",
        "pt-and-ot-evaluation-by-one-practitioner", "tests-beside-an-evaluation", "orthotics-beside-a-re-evaluation", "manipulation-and-soft-tissue-work", "manipulation-and-soft-tissue-work-59-or-xs", "manual-therapy-under-compression",
      ],
      begins: ["discipline-modifier-sometimes-therapy", "no-discipline-modifier-outside-a-plan", "telehealth-codes of 2026-01-01"],
      ends: ["telehealth-codes of 2020-03-01"],
    },
    { day: "2026-01-19", seen: ["no-prior-authorization"] },
    { day: "2026-06-20", begins: ["plan-before-treatment of 2026-06-20"], ends: ["plan-before-treatment of 2019-12-31"] },
    {
      day: "2026-11-23",
      seen: [
        "at-on-chiropractic-manipulation", "chiropractors-only-manipulate", "chiropractic-maintenance", "ga-mandatory-notice", "gx-voluntary-notice",
        "gz-no-notice", "plan-signed", "discharge-note", "group-of-two",
      ],
    },
  ],
  michiganPip: [
    { day: "2015-05-23", seen: ["massage-therapists-too"] },
    { day: "2021-07-02", begins: ["percent-of-medicare of 2021-07-02"] },
    { day: "2022-07-02", begins: ["percent-of-medicare of 2022-07-02"], ends: ["percent-of-medicare of 2021-07-02"] },
    { day: "2023-07-02", begins: ["percent-of-medicare of 2023-07-02"], ends: ["percent-of-medicare of 2022-07-02"] },
  ],
  michiganWorkersCompensation: [
    { day: "2020-09-17", begins: ["massage-by-physical-therapists", "assistants-supervised", "massage-prescribed"] },
  ],
  montanaMassageBoard: [
    { day: "2020-07-25", begins: ["services-provided", "therapists-signature", "consent-to-treat"] },
  ],
  newJerseyMassageBoard: [
    { day: "2019-11-18", begins: ["reason-for-visit", "modalities-and-areas"] },
  ],
  newYorkWcb: [
    { day: "2018-02-28", seen: ["relative-values-of-a-day of 2018-02-28"] },
    { day: "2019-04-01", begins: ["relative-values-of-a-day of 2019-04-01"], ends: ["relative-values-of-a-day of 2018-02-28"] },
  ],
  oregonMedicaid: [
    { day: "2014-06-15", seen: ["therapists-and-their-assistants"] },
    { day: "2021-12-01", seen: ["30-rehabilitative-visits", "30-habilitative-visits"] },
    {
      day: "2026-11-23",
      seen: [
        "one-hour-a-day", "two-units-of-massage", "two-modalities-a-day", "modalities-with-a-procedure", "supervised-modality-once",
        "authorization-after-30-visits", "two-evaluations-in-12-months", "four-re-evaluations-in-12-months", "evaluation-and-re-evaluation", "prescribing-practitioners-referral", "assistants-supervised",
        "signed-plan",
      ],
    },
  ],
  premeraMassage: [
    { day: "2014-02-15", seen: ["massage-therapists-too"], begins: ["prescription-on-file", "prescription-contents", "limited-function", "goals-of-the-diagnosis"] },
  ],
  texasMassageBoard: [
    { day: "2026-11-23", seen: ["consultation-signed"] },
  ],
  unitedHealthcareCommercial: [
    { day: "1999-01-31", seen: ["manual-therapy-with-manipulation"] },
    { day: "2012-03-01", begins: ["mppr"] },
    { day: "2020-01-01", begins: ["total-minutes"] },
    { day: "2020-07-01", begins: ["discipline-modifier"] },
    { day: "2020-12-31", seen: ["therapists-no-e-m", "assistants-no-evaluations", "twelve-months-to-dispute"] },
    { day: "2023-04-01", begins: ["signed-plan of 2023-04-01"] },
    { day: "2023-07-01", begins: ["session-time of 2023-07-01", "evaluation-contents"] },
    { day: "2023-08-01", begins: ["signed-plan of 2023-08-01"], ends: ["signed-plan of 2023-04-01"] },
    { day: "2023-11-29", begins: ["session-time of 2023-11-29"], ends: ["session-time of 2023-07-01"] },
    {
      day: "2024-07-01",
      begins: ["session-time of 2024-07-01", "session-note", "treatment-matches-code", "note-signature"],
      ends: ["session-time of 2023-11-29"],
    },
    { day: "2025-02-01", begins: ["consent-and-ga"] },
    { day: "2026-03-14", seen: ["ninety-days-to-file"] },
  ],
  vaCommunityCareMassage: [
    { day: "2024-12-31", seen: ["reduction-after-the-first-unit"] },
    { day: "2025-05-05", seen: ["referral-authorizes", "initial-episode"] },
    { day: "2026-11-23", seen: ["referral-names-codes", "continuation-episode", "not-for-wellness", "modifier-gp"] },
  ],
  waLaborIndustriesMassage: [
    {
      day: "2008-07-01",
      begins: [
        "licensed-massage-therapists", "attending-doctors-order", "authorization-beyond-six", "not-at-home", "daily-maximum of 2008-07-01",
        "one-treatment-a-day", "progress-report", "beyond-six-treatments",
      ],
    },
    { day: "2009-07-01", begins: ["daily-maximum of 2009-07-01"], ends: ["daily-maximum of 2008-07-01"] },
    { day: "2023-03-21", begins: ["daily-maximum of 2023-03-21"], ends: ["daily-maximum of 2009-07-01"] },
    { day: "2023-07-01", begins: ["daily-maximum of 2023-07-01"], ends: ["daily-maximum of 2023-03-21"] },
    { day: "2026-11-23", seen: ["authorization-ladder"], ends: ["authorization-beyond-six"] },
  ],
  washingtonMassageBoard: [
    { day: "2024-12-01", seen: ["health-status", "duration-of-treatment", "techniques-and-areas", "written-consent", "contact-details"] },
  ],
};

/** Figures of a year, and laws that lapse: past their last day the answer is not known. Their days follow from the book below, so that next year's figure is one line of data. */
const isYearly = (book: ShippedRuleBook, ruleId: string): boolean => book.rules.filter(({ id }) => id === ruleId).every(({ unknownAfterUntil }) => unknownAfterUntil === true);
const firstDay = ({ from }: Pick<RuleOf, "from">): PlainDate => (typeof from === "string" ? from : from.seenOn);
const inForce = (book: ShippedRuleBook, dateOfService: PlainDate) => rulesInForce([book], { dateOfService }).rules;

function nameIn(book: ShippedRuleBook, rule: RuleInForce): string {
  const name = book.rules.filter(({ id }) => id === rule.id).length === 1 ? rule.id : `${rule.id} of ${firstDay(rule)}`;
  return rule.doubt === undefined ? name : `${name}: ${rule.doubt}`;
}

const namesOn = (book: ShippedRuleBook, day: PlainDate) => inForce(book, day).filter(({ id }) => !isYearly(book, id)).map((rule) => nameIn(book, rule));
const without = (names: readonly string[], others: readonly string[]) => names.filter((name) => !others.includes(name)).sort();

describe.each(Object.entries(changes))("%s", (name, dated) => {
  const book: ShippedRuleBook = payers[name as keyof typeof payers];

  it("has no dated change that is not listed", () => {
    const days = book.rules.filter(({ id }) => !isYearly(book, id)).flatMap((rule) => [firstDay(rule), ...(rule.until === undefined ? [] : [addDays(rule.until, 1)])]);
    expect(dated.map(({ day }) => day)).toEqual([...new Set(days)].filter((day) => day !== "0001-01-01").sort());
  });

  it.each(dated)("on $day, the day before and the day after", ({ day, seen = [], begins = [], ends = [], lapses = [] }) => {
    const before = namesOn(book, addDays(day, -1));
    const after = namesOn(book, addDays(day, 1));
    const now = namesOn(book, day);
    expect(without(before, now)).toEqual([...seen.map((rule) => `${rule}: start_not_known`), ...ends, ...lapses].sort());
    expect(without(now, before)).toEqual([...seen, ...begins, ...lapses.map((rule) => `${rule}: figure_not_known`)].sort());
    expect(without([...seen, ...begins, ...lapses.map((rule) => `${rule}: figure_not_known`)], after)).toEqual([]);
    expect(without([...ends, ...lapses], after)).toEqual([...ends, ...lapses].sort());
  });
});

/** Parameters of a rule on a day: `undefined` where it is not in force, its doubt where it cannot be judged. */
function onDay(book: ShippedRuleBook, ruleId: string, day: PlainDate): unknown {
  const rule = inForce(book, day).find(({ id }) => id === ruleId);
  return rule?.doubt ?? rule?.parameters;
}

describe.each(Object.entries(payers).flatMap(([name, book]) => [...new Set(book.rules.map(({ id }) => id))].filter((id) => isYearly(book, id)).map((id) => [name, id, book] as const)))("%s, %s", (_, id, book) => {
  const periods = book.rules.filter((rule) => rule.id === id).toSorted((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));

  it.each(periods.map((period, index) => [firstDay(period), period, periods[index + 1]] as const))("the figure from %s holds to its last day and no longer", (first, { from, parameters, until = first }, next) => {
    const dayAfter = addDays(until, 1);
    expect(until > first).toBe(true);
    expect(onDay(book, id, first)).toEqual(parameters);
    expect(onDay(book, id, until)).toEqual(parameters);
    expect(onDay(book, id, dayAfter)).toEqual(next === undefined ? "figure_not_known" : next.parameters);
    if (first === firstDay(periods[0] ?? { from })) expect(onDay(book, id, addDays(first, -1))).toBe(typeof from === "string" ? undefined : "start_not_known");
  });
});

describe("what a date decides", () => {
  it.each([
    ["2017-12-31", undefined], ["2018-01-01", 201_000], ["2018-12-31", 201_000], ["2019-01-01", 204_000], ["2020-01-01", 208_000], ["2021-01-01", 211_000],
    ["2022-01-01", 215_000], ["2023-01-01", 223_000], ["2024-01-01", 233_000], ["2025-01-01", 241_000], ["2026-01-01", 248_000], ["2026-12-31", 248_000],
  ] as const)("Medicare's therapy threshold on %s is %s cents, medical review from 300000", (day, cents) => {
    const expected = cents === undefined ? undefined : { ptSlpCents: cents, otCents: cents, medicalReviewCents: 300_000, modifier: "KX", allLinesOfInstitutionalClaim: true };
    expect(onDay(payers.medicarePartB, "kx-threshold", day)).toEqual(expected);
  });

  it("Medicare flags assistants' work from 2020, with two exceptions from 2022", () => {
    const rule = { overPercent: 10, arithmetic: "ratio" };
    expect(onDay(payers.medicarePartB, "assistant-modifier", "2019-12-31")).toBeUndefined();
    expect(onDay(payers.medicarePartB, "assistant-modifier", "2021-12-31")).toMatchObject({ rule: { ...rule, therapistMidpointException: false, twoUnitException: false } });
    expect(onDay(payers.medicarePartB, "assistant-modifier", "2022-01-01")).toMatchObject({ rule: { ...rule, therapistMidpointException: true, twoUnitException: true } });
  });

  it("therapists' telehealth under Medicare is known through 2027", () => {
    expect(onDay(payers.medicarePartB, "telehealth-therapists", "2027-12-31")).toMatchObject({ telehealth: "providers" });
    expect(onDay(payers.medicarePartB, "telehealth-therapists", "2028-01-01")).toBe("figure_not_known");
  });

  it.each([
    ["2019-03-31", 800, 1_350, 1_100], ["2019-04-01", 1_200, 1_800, 1_500],
  ] as const)("New York on %s pays %i hundredths of relative value a day, %i beside an evaluation, %i beside a re-evaluation", (day, plain, evaluation, reEvaluation) => {
    const hundredths = (relativeValueHundredths: number) => ({ measure: "relative_value", relativeValueHundredths });
    expect(onDay(payers.newYorkWcb, "relative-values-of-a-day", day)).toMatchObject({
      limit: hundredths(plain), otherLimits: [{ limit: hundredths(evaluation) }, { limit: hundredths(reEvaluation) }],
    });
  });

  it.each([
    ["2009-06-30", 8_855], ["2009-07-01", undefined], ["2023-03-20", undefined], ["2023-03-21", 10_563], ["2023-06-30", 10_563], ["2023-07-01", undefined],
  ] as const)("Washington's daily maximum of massage on %s is %s cents; without an amount the host supplies it", (day, amountCents) => {
    expect(onDay(payers.waLaborIndustriesMassage, "daily-maximum", day)).toMatchObject({ limit: amountCents === undefined ? { measure: "cents" } : { measure: "cents", amountCents } });
  });

  it.each([
    ["2023-06-30", undefined], ["2023-07-01", ["session_start_and_stop"]], ["2023-11-28", ["session_start_and_stop"]],
    ["2023-11-29", ["session_start_and_stop", "total_treatment_minutes"]], ["2024-06-30", ["session_start_and_stop", "total_treatment_minutes"]], ["2024-07-01", ["total_treatment_minutes"]],
  ] as const)("UnitedHealthcare's session note on %s states %j", (day, forms) => {
    if (forms === undefined) expect(onDay(payers.unitedHealthcareCommercial, "session-time", day)).toBeUndefined();
    else expect(onDay(payers.unitedHealthcareCommercial, "session-time", day)).toMatchObject({ forms });
  });

  it.each([["2023-03-31", undefined], ["2023-04-01", true], ["2023-07-31", true], ["2023-08-01", false]] as const)("UnitedHealthcare asks a physician to sign the plan on %s: %s", (day, physicianSigned) => {
    if (physicianSigned === undefined) expect(onDay(payers.unitedHealthcareCommercial, "signed-plan", day)).toBeUndefined();
    else expect(onDay(payers.unitedHealthcareCommercial, "signed-plan", day)).toMatchObject({ physicianSigned });
  });

  it("Michigan answers both ways on massage therapists the same day", () => {
    expect(onDay(payers.michiganWorkersCompensation, "massage-by-physical-therapists", "2022-01-03")).toEqual({ eligible: "only", providerTypes: ["physical_therapist", "physical_therapist_assistant"] });
    expect(onDay(payers.michiganPip, "massage-therapists-too", "2022-01-03")).toEqual({ eligible: "also", providerTypes: ["massage_therapist"] });
  });

  it.each([["2022-07-01", 200], ["2022-07-02", 195], ["2023-07-01", 195], ["2023-07-02", 190]] as const)("Michigan's no-fault ceiling on %s is %i %% of Medicare's amount", (day, percentOfMedicare) => {
    expect(onDay(payers.michiganPip, "percent-of-medicare", day)).toEqual({ reduction: "ceiling", percentOfMedicare });
  });
});
