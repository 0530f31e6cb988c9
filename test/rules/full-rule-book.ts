// A synthetic rule book in which every property and every option the schema knows stands at least once (schema.test.ts proves it).
import { ncciPtpFromCms } from "../../src/rules/cms-files.js";
import type { Report, RuleBase, RuleBook, RuleKind, RuleOf, RuleParameters, UnknownRule } from "../../src/rules/index.js";

const citations: RuleBase["citations"] = [{ sourceId: "manual", locator: "§1", quote: "shall be", derived: true }, { sourceId: "page", locator: "table 2" }];

const base: Omit<RuleBase, "id"> = {
  from: { unknown: true, seenOn: "2024-07-01" }, until: "2026-12-31", unknownAfterUntil: true, verifiedThrough: "2026-11-23", dateBasis: "service",
  severity: "error", confidence: "primary", citations,
  appliesTo: {
    codes: ["97110-97124", "97140"], exceptCodes: ["97113"], providerTypes: ["massage_therapist"], disciplines: ["massage", "PT"], orDisciplines: ["massage"], placesOfService: ["11"],
    form: "professional", benefitType: "rehabilitative", ageYears: { from: 18, until: 64 },
  },
};

const span = { count: 30, unit: "days" } as const;
const window = { span, from: "injury" } as const;
const shownBy = { modifiers: ["95"], placesOfService: ["02", "10"] };
const periods = { until: "2025-12-31", verifiedThrough: "2025-12-31", confidence: "secondary" } as const;

/** For each kind, parameters of every option it has. */
export const fullParameters: { readonly [Kind in RuleKind]: readonly [RuleParameters[Kind], ...RuleParameters[Kind][]] } = {
  unit_counting: [
    { counting: { method: "cms_eight_minute", poolBy: "visit" }, togetherCountsOnce: true },
    { counting: { method: "lower_of", of: [{ method: "higher_of", of: [{ method: "ama_midpoint" }, { method: "cms_eight_minute" }] }, { method: "ama_midpoint" }] } },
    { counting: { method: "per_code", rounding: "nearest", minimumMinutes: 0 } },
    { counting: { method: "block_plus_increment", blockMinutes: 30, incrementMinutes: 15, minimumMinutes: 8 } },
    { counting: { method: "per_visit" } }, { counting: { method: "none" } },
  ],
  daily_cap: [
    {
      limit: { measure: "units", units: 4 }, together: "practitioner", each: "all_together", keep: "claim_order",
      onlyWhen: [{ when: "billed_with", codes: ["98940-98942"] }, { when: "billed_alone" }, { when: "several_body_regions" }, { when: "authorized" }],
      otherLimits: [{ when: [], limit: "no_limit" }, { when: [{ when: "authorized" }], limit: { measure: "minutes", minutes: 60 } }],
    },
    { limit: { measure: "procedures", procedures: 2 }, together: "group", each: "discipline", keep: "highest_allowed" },
    { limit: { measure: "treatments", treatments: 1 }, together: "everyone", each: "code" },
    { limit: { measure: "cents", amountCents: 0 }, together: "everyone", each: "code" },
    { limit: { measure: "cents" }, together: "everyone", each: "code" },
    { limit: { measure: "relative_value", relativeValueHundredths: 1200 }, together: "everyone", each: "code" },
  ],
  referral: [{ needs: ["order", "npi_on_claim"], by: ["physician"], notBy: ["chiropractor"], startWithin: span, validFor: { count: 1, unit: "years" } }],
  coverage_exclusion: [
    { excluded: "service" }, { excluded: "purpose", purposes: ["wellness"] }, { excluded: "technique", techniques: ["cupping"] },
    { excluded: "place_of_service", placesOfService: ["12"], unlessAuthorized: true },
  ],
  prior_authorization: [
    {
      rungs: [{ fromVisit: 1, needs: "nothing" }, { fromVisit: 7, orAfter: window, needs: "authorization", authorizationKind: "form" }], counter: "injury",
      fixes: ["number", "dates", "codes", "visits", "units", "units_per_visit"], request: { requested: "before", lead: { count: 2, unit: "business_days" } },
    },
    { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: [], request: { requested: "after", within: span, of: "first_visit" } },
  ],
  visit_cap: [
    { cap: "visits", visits: 20, per: "calendar_year", within: window, extraVisitsWhenAuthorized: 10, request: { requested: "after", within: { count: 5, unit: "business_days" }, of: "date_of_service" }, authorizationKind: "form" },
    { cap: "course", within: { span: { count: 6, unit: "months" }, from: "plan_of_care" } },
  ],
  evaluation_limit: [
    { per: "day", evaluations: 1, together: "practitioner" }, { per: "episode", evaluations: 1, together: "everyone" },
    { per: "twelve_months", evaluations: 2, counted: "initial", together: "everyone" }, { per: "twelve_months", evaluations: 4, counted: "reEvaluations", together: "everyone" },
  ],
  provider_eligibility: [
    { eligible: "only", providerTypes: ["massage_therapist"] }, { eligible: "never", providerTypes: [] }, { eligible: "also", providerTypes: ["aide"] },
    { eligible: "supervised", providerTypes: ["physical_therapist_assistant"], by: ["physical_therapist"] }, { eligible: "in_network", networks: ["network-1"] },
  ],
  modifier_required: [
    { requires: "one_of", modifiers: ["AT"] },
    { requires: "of_discipline", modifiers: [{ discipline: "PT", modifier: "GP" }], onlyUnderPlanOfCare: true },
    { requires: "of_revenue_code", modifiers: [{ revenueCode: "042", modifier: "GP" }] },
    { requires: "of_benefit_type", modifiers: [{ benefitType: "habilitative", modifier: "96" }] },
    { requires: "beside", modifier: "CQ", modifiers: ["GP"] },
  ],
  modifier_forbidden: [
    { forbids: "each", modifiers: ["22"] }, { forbids: "together", modifiers: ["GP", "GO", "GN"] }, { forbids: "without", modifiers: ["CQ"], beside: ["GP"] }, { forbids: "beside", modifiers: ["KX"], beside: ["GZ"] },
    { forbids: "outside_plan_of_care", modifiers: ["GP", "GO", "GN"] },
  ],
  code_eligibility: [
    { payable: "only_with", codes: ["98940-98942"], together: "practitioner" }, { payable: "only_under_plan_of_care", disciplines: ["PT"] },
    { payable: "only_under_plan_of_care" }, { payable: "only_for_disciplines", disciplines: ["OT"] }, { payable: "never_separately" },
    { payable: "replaced_by", codes: ["G0283"] },
  ],
  code_in_force: [{ codes: [{ code: "97161", from: "2017-01-01", until: "2026-12-31" }, { code: "97001", until: "2016-12-31" }] }],
  code_pair: [
    { codes: ["97124"], withCodes: ["98940-98942"], lost: "codes", bypass: { modifiers: ["59"], separateBodyRegion: true, separateTime: false }, sameDiscipline: false, together: "everyone" },
    { codes: ["97124"], withCodes: ["97140"], bypass: "never", sameDiscipline: true, together: "everyone" },
    { codes: ["97124"], withCodes: ["98940-98942"], insteadOf: ["XU"], bypass: { modifiers: ["59"], separateBodyRegion: false, separateTime: false }, sameDiscipline: false, together: "everyone" },
  ],
  ncci_ptp: [
    {
      setting: "practitioner", completeFor: ["97124", "97140"], completeFrom: "2020-01-01", bypassModifiers: ["59", "LT", "RT"], anatomicModifiers: ["LT", "RT"], bypassOn: "either", together: "practitioner",
      edits: [
        { column1: "97140", column2: "97124", modifierIndicator: 0, from: "2020-01-01", ...periods },
        { column1: "97530", column2: "97124", modifierIndicator: 1, from: { unknown: true, seenOn: "2024-07-01" } },
        { column1: "97530", column2: "97140", modifierIndicator: 9, from: "2020-01-01", until: "2020-01-01" },
      ],
    },
    {
      setting: "outpatient_hospital", completeFor: "all", completeFrom: "2020-01-01", bypassModifiers: [], bypassOn: "column2", together: "group",
      edits: ncciPtpFromCms(["97140\t97124\t\t20200101\t20251231\t0\tMisuse\n", "97140\t97124\t\t20260101\t*\t1\tMisuse\n"], { quarter: "2026Q3" }).rows,
    },
  ],
  mue: [{
    setting: "practitioner", completeFor: "all", together: "practitioner",
    rows: [{ code: "97124", units: 4, mai: 3, from: "2020-01-01", ...periods }, { code: "97124", units: 6, mai: 2, from: "2026-01-01" }],
  }],
  concurrent_services: [{ periodMinutes: 15 }],
  assistant_units: [{
    rule: { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true },
    modifiers: [{ assistant: "physical_therapist_assistant", modifier: "CQ" }], notUnder: ["physician"],
  }],
  diagnosis: [
    { diagnosis: "any" }, { diagnosis: "one_of", codes: ["M54.5"] }, { diagnosis: "none_of", codes: ["Z00"] }, { diagnosis: "one_of_each", groups: [["M54"], ["R26.2"]] },
  ],
  telehealth: [
    { telehealth: "codes", listed: ["97110"], notListed: ["97124-97140"], shownBy }, { telehealth: "providers", providerTypes: ["physical_therapist"], shownBy },
  ],
  payment_reduction: [
    { reduction: "multiple_procedures", base: "practice_expense", full: "first_unit", othersPercent: 50, together: "group", acrossDisciplines: true },
    { reduction: "modifier", modifiers: ["CQ"], paidPercent: 85 }, { reduction: "ceiling", percentOfMedicare: 187.5 },
  ],
  claim_form: [
    { check: "npi_check_digit" }, { check: "taxonomy_form" }, { check: "diagnosis_form" }, { check: "diagnosis_count", most: 12 },
    { check: "line_diagnosis_count", most: 4 }, { check: "line_diagnosis_on_claim" }, { check: "modifier_count", most: 4 }, { check: "units_positive" },
    { check: "unit_basis" }, { check: "duplicate_line" }, { check: "split_timed_code" }, { check: "authorization_number" },
  ],
  benefit_limit: [{ benefit: "amount", ceilingCents: 1_000_000 }, { benefit: "period", afterInjury: span }, { benefit: "first_care", afterInjury: span }],
  kx_threshold: [{ ptSlpCents: 248_000, otCents: 248_000, medicalReviewCents: 300_000, modifier: "KX", allLinesOfInstitutionalClaim: true }],
  timely_filing: [{ within: { by: "end_of_following_year" }, outOfNetwork: { networks: ["network-1"], within: { by: "span", span } } }],
  appeal_window: [{ steps: [{ step: "reconsideration", within: span, of: "decision" }, { step: "appeal", within: span, of: "previous_step" }], shared: false }],
  advance_notice: [{ modifier: "GX", states: "abn_voluntary", beside: "GY", requiredWithNotice: false }],
  note_element: [{ elements: ["assessment", "plan"], fromVisit: 7, counter: "injury" }],
  billed_interventions: [{ everyBilled: true, timedThoughUnbilled: false, notForEvaluationOnly: true }],
  time_documentation: [{ forms: ["total_timed_minutes", "total_treatment_minutes"], accepted: "all", notForEvaluationOnly: true }],
  time_agreement: [{ compares: ["totals", "parts", "time_blocks", "session", "billed_units", "units_of_codes"] }],
  signature: [{ on: "treatment_note", credentials: true, dated: true, licenseNumber: false, by: ["massage_therapist"], notForEvaluationOnly: true }],
  plan_of_care: [{ elements: ["goals"], authorSigned: true, beforeTreatment: true, physicianSigned: false, notForEvaluationOnly: true }],
  certification: [
    { step: "initial", within: span, delayedWithReason: true, notForEvaluationOnly: false, orOrderOnFile: { planSentWithin: span } },
    { step: "verbal_order", within: { count: 14, unit: "days" } }, { step: "recertification", atLeastEvery: { count: 90, unit: "days" }, delayedWithReason: true, notForEvaluationOnly: true },
  ],
  progress_report: [
    { every: { due: "count", count: 10, of: "treatment_days" }, by: ["physical_therapist"], elements: ["goals_assessed"] },
    { every: { due: "span", span }, elements: [] }, { every: { due: "whichever_first", count: 6, of: "visits", span }, elements: [] },
  ],
  assistant_part: [{ shows: "who_treated", notForEvaluationOnly: true }, { shows: "modifier_agrees" }, { shows: "clinician_each_period", by: ["physical_therapist"], treatmentDays: 10 }],
  discharge_note: [{ by: ["physical_therapist"], notesMayStandForIt: true, notForEvaluationOnly: true }],
  maintenance_stated: [{ accepts: ["restorative", "maintenance"], notForEvaluationOnly: true }],
  group_documentation: [{ groupCodes: ["97150"], fewestPatients: 2 }],
  referral_contents: [{ contents: ["diagnosis", "signature"] }],
  language: [
    { check: "phrases", sort: "stock_phrase", phrases: ["tolerated well"], unlessMeasured: true }, { check: "goal_without_measure" },
    { check: "no_functional_limitation", words: ["reach"] }, { check: "copied_note", similarityPercent: 90, fewestCharacters: 200 },
    { check: "technique_of_other_code", vocabulary: [{ code: "97124", words: ["effleurage"] }] },
    { check: "not_performed", words: [{ status: "declined", words: ["declined"] }] }, { check: "minutes_in_text" },
  ],
};

/** A rule of a kind that no version knows yet. */
export const unknownRule: UnknownRule = { ...base, id: "future", kind: "future_kind", parameters: { nested: [{ any: "thing" }, null, 1.5, true] } };

const knownRules = Object.entries(fullParameters).flatMap(([kind, options]) => options.map((parameters, index) => ({ ...base, id: `${kind}-${index}`, kind, parameters })));

export const fullRuleBook: RuleBook = {
  schemaVersion: 1, id: "test/full", edition: "2026-11", title: "Everything", authority: "Nobody", linesOfBusiness: ["commercial", "cash"], jurisdiction: "WA",
  sources: [
    { id: "manual", title: "Manual", publisher: "Nobody", url: "https://example.org/manual", published: "2026-01-01", retrieved: "2026-11-23" },
    { id: "page", title: "Page", publisher: "Nobody" },
  ],
  rules: [...knownRules, unknownRule],
  silentOn: ["referral"],
  overrides: [
    { action: "replace", ruleBookId: "test/base", ruleId: "cap", withRuleId: "daily_cap-0", citations: [{ sourceId: "page", locator: "p. 1" }] },
    { action: "close", ruleBookId: "test/base", kind: "visit_cap", until: "2025-12-31", citations: [{ sourceId: "page", locator: "p. 2" }] },
    { action: "off", ruleBookId: "test/base", ruleId: "other", citations: [{ sourceId: "page", locator: "p. 3" }] },
  ],
};

/** The full book once for each of its rules: to ask three thousand places of the whole book would take minutes. */
export const booksOfOneRule: readonly RuleBook[] = fullRuleBook.rules.map((rule) => ({ ...fullRuleBook, rules: [rule] }));

/** A rule with nothing unusual about it. */
export function ruleOf<Kind extends RuleKind>(kind: Kind, rest: Partial<RuleBase> & { readonly parameters?: RuleParameters[Kind] } = {}): RuleOf | UnknownRule {
  return {
    id: kind, kind, from: "2020-01-01", verifiedThrough: "2026-12-31", severity: "warning", confidence: "primary", citations: [{ sourceId: "source", locator: "§1" }],
    parameters: fullParameters[kind][0], ...rest,
  };
}

/** A book with nothing unusual about it. */
export function bookOf(id: string, rules: RuleBook["rules"], rest: Partial<RuleBook> = {}): RuleBook {
  return {
    schemaVersion: 1, id, edition: "2026-11", title: "Title", authority: "Authority", linesOfBusiness: ["commercial"],
    sources: [{ id: "source", title: "Source", publisher: "Publisher" }], rules, silentOn: [], ...rest,
  };
}

/** A report in which every property stands at least once. */
export const fullReport: Report = {
  dateOfService: "2026-03-02", asOf: "2026-03-05", outcome: "violated",
  findings: [
    {
      id: "test/full/daily_cap-0@claim", code: "daily_cap_units", severity: "error", confidence: "primary", ruleId: "daily_cap-0", ruleBookId: "test/full",
      paths: ["/lines/0/units", ""], dueBy: "2026-06-01", outcome: "violated", details: { units: 6, limit: 4, codes: ["97124"] },
    },
    {
      id: "test/full/referral-0@claim", code: "referral_order", severity: "warning", confidence: "secondary", ruleId: "referral-0", ruleBookId: "test/full",
      paths: [], outcome: "undetermined", doubt: "fact_not_given", missing: ["/context/referral"],
    },
  ],
  notApplicable: ["test/full/mue-0"], notCovered: ["unit_counting"], stale: [{ ruleId: "test/full/daily_cap-0", verifiedThrough: "2026-01-01" }],
  acknowledged: [{ findingId: "test/full/referral-0@claim", reason: "asked for" }],
  assumptions: [{ pointer: "/lines/*/separateTime", value: false, because: "one therapist" }], deadlines: [{ ruleId: "test/full/timely_filing-0", dueBy: "2027-03-02" }],
  rulesAsked: {
    books: [{ id: "test/full", edition: "1" }],
    rules: [{ ruleBookId: "test/full", id: "daily_cap-0", kind: "daily_cap", from: { unknown: true, seenOn: "2025-01-01" }, until: "2026-12-31", doubt: "start_not_known" }],
    overridden: [{ action: "off", ruleBookId: "test/general", ruleId: "mue", citations: [{ sourceId: "source", locator: "§1" }] }],
  },
};
