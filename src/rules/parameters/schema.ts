import * as z from "zod";

import { list, object, plainDate, wholeNumber } from "../../core/schema.js";
import type { CountingRule } from "../../units/index.js";
import type { RuleKind, RuleParameters } from "../kinds.js";
import {
  atLeastOne, codes, confidence, cptCode, cptCodes, discipline, disciplines, key, keys, longList, modifier, modifiers, MOST, oneOf, packedTable, pair, percent,
  phrases, placesOfService, positive, providerType, providerTypes, start,
} from "../shapes/schema.js";

// ── words shared by several kinds ───────────────────────────────────────────────────────────────────────────────────

const flag = z.boolean();
const count = wholeNumber();
const someDay = plainDate.exactOptional();
const span = object({ count: positive(5_000), unit: z.enum(["days", "business_days", "months", "years"]) });
const window = object({ span, from: z.enum(["injury", "order", "authorization", "plan_of_care"]) });
const visitCounter = z.enum(["calendar_year", "benefit_year", "episode", "injury", "authorization"]);
const together = z.enum(["practitioner", "group", "everyone"]);
const purposes = list(z.enum(["treatment", "maintenance", "wellness", "relaxation"]), MOST.named);
const someProviderTypes = providerTypes.exactOptional();

// ── claim kinds ─────────────────────────────────────────────────────────────────────────────────────────────────────

const byOneMethod = [
  z.strictObject({ method: z.literal("cms_eight_minute"), poolBy: z.enum(["patient_day_discipline", "visit", "practitioner"]).exactOptional() }),
  z.strictObject({ method: z.literal("ama_midpoint") }),
  z.strictObject({ method: z.literal("per_code"), rounding: z.enum(["down", "up", "nearest"]), minimumMinutes: count.exactOptional() }),
  z.strictObject({ method: z.literal("block_plus_increment"), blockMinutes: positive(), incrementMinutes: positive(), minimumMinutes: positive() }),
] as const;
/** The schema is finite, so no depth and no cycle of the input can exhaust the stack. */
const compared = (inner: z.ZodType<CountingRule>) => z.strictObject({ method: z.enum(["higher_of", "lower_of"]), of: pair(inner) });
const counting = oneOf("method", [
  ...byOneMethod, compared(oneOf("method", [...byOneMethod, compared(oneOf("method", byOneMethod))])),
  z.strictObject({ method: z.literal("per_visit") }), z.strictObject({ method: z.literal("none") }),
]);

const dailyLimit = oneOf("measure", [
  z.strictObject({ measure: z.literal("units"), units: count }),
  z.strictObject({ measure: z.literal("minutes"), minutes: count }),
  z.strictObject({ measure: z.literal("procedures"), procedures: count }),
  z.strictObject({ measure: z.literal("treatments"), treatments: count }),
  z.strictObject({ measure: z.literal("cents"), amountCents: count.exactOptional() }),
  z.strictObject({ measure: z.literal("relative_value"), relativeValueHundredths: count }),
]);
const capConditions = list(oneOf("when", [
  z.strictObject({ when: z.literal("billed_with"), codes }),
  z.strictObject({ when: z.literal("billed_alone") }),
  z.strictObject({ when: z.literal("several_body_regions") }),
  z.strictObject({ when: z.literal("authorized") }),
]), MOST.named);
const dailyCap = object({
  limit: dailyLimit, together, each: z.enum(["all_together", "discipline", "code"]), onlyWhen: capConditions.exactOptional(),
  otherLimits: list(object({ when: capConditions, limit: z.union([z.literal("no_limit"), dailyLimit]) }), MOST.named).exactOptional(),
  keep: z.enum(["claim_order", "highest_allowed"]).exactOptional(),
});

const referral = object({
  needs: list(z.enum(["order", "npi_on_claim"]), MOST.named), by: someProviderTypes, notBy: someProviderTypes, startWithin: span.exactOptional(), validFor: span.exactOptional(),
});

const coverageExclusion = oneOf("excluded", [
  z.strictObject({ excluded: z.literal("service") }),
  z.strictObject({ excluded: z.literal("purpose"), purposes }),
  z.strictObject({ excluded: z.literal("technique"), techniques: phrases }),
  z.strictObject({ excluded: z.literal("place_of_service"), placesOfService, unlessAuthorized: flag }),
]);

const rung = object({ fromVisit: positive(), orAfter: window.exactOptional(), needs: z.enum(["nothing", "authorization"]), authorizationKind: key.exactOptional() });
const priorAuthorization = object({
  rungs: atLeastOne(rung, MOST.named), counter: visitCounter.exactOptional(),
  fixes: list(z.enum(["number", "dates", "codes", "visits", "units", "units_per_visit"]), MOST.named),
  request: oneOf("requested", [
    z.strictObject({ requested: z.literal("before"), lead: span }),
    z.strictObject({ requested: z.literal("after"), within: span, of: z.enum(["date_of_service", "first_visit"]) }),
  ]).exactOptional(),
});

const visitCap = oneOf("cap", [
  z.strictObject({
    cap: z.literal("visits"), visits: count, per: visitCounter, within: window.exactOptional(), extraVisitsWhenAuthorized: count.exactOptional(), authorizationKind: key.exactOptional(),
  }),
  z.strictObject({ cap: z.literal("course"), within: window }),
]);

const providerEligibility = oneOf("eligible", [
  z.strictObject({ eligible: z.literal("only"), providerTypes }),
  z.strictObject({ eligible: z.literal("never"), providerTypes }),
  z.strictObject({ eligible: z.literal("also"), providerTypes }),
  z.strictObject({ eligible: z.literal("supervised"), providerTypes, by: providerTypes }),
  z.strictObject({ eligible: z.literal("in_network"), networks: keys }),
]);

const modifierRequired = oneOf("requires", [
  z.strictObject({ requires: z.literal("one_of"), modifiers }),
  z.strictObject({ requires: z.literal("of_discipline"), modifiers: list(object({ discipline, modifier }), MOST.named), onlyUnderPlanOfCare: flag }),
  z.strictObject({ requires: z.literal("of_revenue_code"), modifiers: list(object({ revenueCode: key, modifier }), MOST.named) }),
  z.strictObject({ requires: z.literal("of_benefit_type"), modifiers: list(object({ benefitType: z.enum(["rehabilitative", "habilitative"]), modifier }), MOST.named) }),
  z.strictObject({ requires: z.literal("beside"), modifier, modifiers }),
]);

const codeEligibility = oneOf("payable", [
  z.strictObject({ payable: z.literal("only_with"), codes, together }),
  z.strictObject({ payable: z.literal("only_under_plan_of_care"), disciplines: disciplines.exactOptional() }),
  z.strictObject({ payable: z.literal("only_for_disciplines"), disciplines }),
  z.strictObject({ payable: z.literal("never_separately") }),
  z.strictObject({ payable: z.literal("replaced_by"), codes: cptCodes }),
]);

const codePair = object({
  codes, withCodes: codes, lost: z.enum(["codes", "with_codes"]).exactOptional(),
  bypass: z.union([z.literal("never"), object({ modifiers, separateBodyRegion: flag, separateTime: flag })]), sameDiscipline: flag, together,
});

const editTable = { setting: z.enum(["practitioner", "outpatient_hospital"]), completeFor: z.union([z.literal("all"), cptCodes]), together };
const editRow = { from: start, until: someDay, verifiedThrough: someDay, confidence: confidence.exactOptional() };
const ncciPtpEdit = object({ column1: cptCode, column2: cptCode, modifierIndicator: z.literal([0, 1, 9]), ...editRow });
const ncciPtp = object({
  ...editTable, edits: z.union([longList(ncciPtpEdit, MOST.rows), object({ packed: packedTable })]), completeFrom: plainDate, bypassModifiers: modifiers,
  bypassOn: z.enum(["column2", "either"]),
});
const mueRow = object({ code: cptCode, units: count, mai: z.literal([1, 2, 3]), ...editRow });

const assistantUnits = object({
  rule: object({ overPercent: percent(), arithmetic: z.enum(["ratio", "cms_simple", "cms_percentage"]), therapistMidpointException: flag, twoUnitException: flag }),
  modifiers: list(object({ assistant: providerType, modifier }), MOST.named),
});

const diagnosis = oneOf("diagnosis", [
  z.strictObject({ diagnosis: z.literal("any") }),
  z.strictObject({ diagnosis: z.literal("one_of"), codes: list(key, MOST.codes) }),
  z.strictObject({ diagnosis: z.literal("none_of"), codes: list(key, MOST.codes) }),
  z.strictObject({ diagnosis: z.literal("one_of_each"), groups: list(list(key, MOST.codes), MOST.named) }),
]);

const shownBy = object({ modifiers, placesOfService });
const telehealth = oneOf("telehealth", [
  z.strictObject({ telehealth: z.literal("codes"), listed: codes, notListed: codes, shownBy }),
  z.strictObject({ telehealth: z.literal("providers"), providerTypes, shownBy }),
]);

const paymentReduction = oneOf("reduction", [
  z.strictObject({
    reduction: z.literal("multiple_procedures"), base: z.enum(["practice_expense", "contracted_amount"]),
    full: z.enum(["highest_practice_expense", "highest_allowed", "first_unit"]), othersPercent: percent().exactOptional(), together, acrossDisciplines: flag,
  }),
  z.strictObject({ reduction: z.literal("modifier"), modifiers, paidPercent: percent() }),
  z.strictObject({ reduction: z.literal("ceiling"), percentOfMedicare: percent(10_000) }),
]);

const formCheck = <const Check extends string>(check: Check) => z.strictObject({ check: z.literal(check) });
const most = <const Check extends string>(check: Check) => z.strictObject({ check: z.literal(check), most: count });
const claimForm = oneOf("check", [
  formCheck("npi_check_digit"), formCheck("taxonomy_form"), formCheck("diagnosis_form"), most("diagnosis_count"), most("line_diagnosis_count"),
  formCheck("line_diagnosis_on_claim"), most("modifier_count"), formCheck("units_positive"), formCheck("unit_basis"), formCheck("duplicate_line"),
  formCheck("split_timed_code"), formCheck("authorization_number"),
]);

const benefitLimit = oneOf("benefit", [
  z.strictObject({ benefit: z.literal("amount"), ceilingCents: count }),
  z.strictObject({ benefit: z.literal("period"), afterInjury: span }),
  z.strictObject({ benefit: z.literal("first_care"), afterInjury: span }),
]);

const filingTime = oneOf("by", [z.strictObject({ by: z.literal("span"), span }), z.strictObject({ by: z.literal("end_of_following_year") })]);
const appealStep = object({ step: z.enum(["reconsideration", "appeal"]), within: span, of: z.enum(["decision", "previous_step", "date_of_service"]) });

// ── record kinds ────────────────────────────────────────────────────────────────────────────────────────────────────

const noteElement = z.enum([
  "subjective", "objective", "assessment", "plan", "response", "objective_measures", "technique", "body_region", "diagnosis", "home_program", "goals",
  "measurable_goals", "functional_goals", "expected_duration", "functional_limitations", "evaluation_findings", "consent", "contact",
]);
const timeForm = z.enum(["total_timed_minutes", "total_treatment_minutes", "minutes_per_code", "session_start_and_stop", "start_and_stop_per_code"]);
const planElement = z.enum(["diagnoses", "goals", "measurable_goals", "functional_goals", "type", "frequency", "duration", "functional_limitations"]);

const certification = oneOf("step", [
  z.strictObject({
    step: z.literal("initial"), within: span, delayedWithReason: flag, notForEvaluationOnly: flag, orOrderOnFile: object({ planSentWithin: span }).exactOptional(),
  }),
  z.strictObject({ step: z.literal("verbal_order"), within: span }),
  z.strictObject({ step: z.literal("recertification"), atLeastEvery: span, delayedWithReason: flag }),
]);

const counted = { count: positive(), of: z.enum(["treatment_days", "visits"]) };
const reportDue = oneOf("due", [
  z.strictObject({ due: z.literal("count"), ...counted }),
  z.strictObject({ due: z.literal("span"), span }),
  z.strictObject({ due: z.literal("whichever_first"), ...counted, span }),
]);
const reportElements = list(z.enum(["period", "goals_assessed", "plan_continues", "signature", "credentials"]), MOST.named);

const assistantPart = oneOf("shows", [
  z.strictObject({ shows: z.literal("who_treated") }),
  z.strictObject({ shows: z.literal("modifier_agrees") }),
  z.strictObject({ shows: z.literal("clinician_each_period"), by: providerTypes }),
]);

const referralElement = z.enum(["diagnosis", "visits", "frequency", "duration", "codes", "body_areas", "modalities", "goals", "signature", "date"]);

const language = oneOf("check", [
  z.strictObject({ check: z.literal("phrases"), sort: z.enum(["stock_phrase", "vague_response", "wellness_purpose", "unskilled_wording"]), phrases, unlessMeasured: flag }),
  z.strictObject({ check: z.literal("goal_without_measure") }),
  z.strictObject({ check: z.literal("no_functional_limitation"), words: phrases }),
  z.strictObject({ check: z.literal("copied_note"), similarityPercent: percent(), fewestCharacters: count }),
  z.strictObject({ check: z.literal("technique_of_other_code"), vocabulary: list(object({ code: cptCode, words: phrases }), MOST.named) }),
  z.strictObject({
    check: z.literal("not_performed"), words: list(object({ status: z.enum(["declined", "planned", "home_program", "prior"]), words: phrases }), MOST.named),
  }),
  z.strictObject({ check: z.literal("minutes_in_text") }),
]);

// ── the table ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** One line a kind, as in `RuleParameters`; test/rules/schema.test-d.ts holds each line to its interface in both directions. */
export const ruleParameters = {
  // claim kinds
  unit_counting: object({ counting, togetherCountsOnce: flag.exactOptional() }),
  daily_cap: dailyCap,
  referral,
  coverage_exclusion: coverageExclusion,
  prior_authorization: priorAuthorization,
  visit_cap: visitCap,
  evaluation_limit: object({ evaluations: count, per: z.enum(["day", "episode"]), together }),
  provider_eligibility: providerEligibility,
  modifier_required: modifierRequired,
  modifier_forbidden: oneOf("forbids", [z.strictObject({ forbids: z.literal("each"), modifiers }), z.strictObject({ forbids: z.literal("together"), modifiers })]),
  code_eligibility: codeEligibility,
  code_in_force: object({ codes: list(object({ code: cptCode, from: someDay, until: someDay }), MOST.codes) }),
  code_pair: codePair,
  ncci_ptp: ncciPtp,
  mue: object({ ...editTable, rows: longList(mueRow, MOST.rows) }),
  concurrent_services: object({ periodMinutes: positive(1_440) }),
  assistant_units: assistantUnits,
  diagnosis,
  telehealth,
  payment_reduction: paymentReduction,
  claim_form: claimForm,
  benefit_limit: benefitLimit,
  kx_threshold: object({
    ptSlpCents: count.exactOptional(), otCents: count.exactOptional(), medicalReviewCents: count.exactOptional(), modifier, allLinesOfInstitutionalClaim: flag,
  }),
  timely_filing: object({ within: filingTime, outOfNetwork: object({ networks: keys, within: filingTime }).exactOptional() }),
  appeal_window: object({ steps: atLeastOne(appealStep, MOST.named), shared: flag }),
  advance_notice: object({
    modifier, states: z.enum(["abn_mandatory", "abn_voluntary", "payer_consent", "none"]), beside: modifier.exactOptional(), requiredWithNotice: flag,
  }),
  // record kinds
  note_element: object({ elements: atLeastOne(noteElement, MOST.named), fromVisit: positive().exactOptional(), counter: visitCounter.exactOptional() }),
  billed_interventions: object({ everyBilled: flag, timedThoughUnbilled: flag }),
  time_documentation: object({ forms: atLeastOne(timeForm, MOST.named), accepted: z.enum(["all", "any"]) }),
  time_agreement: object({ compares: list(z.enum(["totals", "time_blocks", "billed_units"]), MOST.named) }),
  signature: object({ on: z.enum(["treatment_note", "evaluation", "progress_report"]), credentials: flag, dated: flag, licenseNumber: flag, by: someProviderTypes }),
  plan_of_care: object({ elements: list(planElement, MOST.named), authorSigned: flag, beforeTreatment: flag, physicianSigned: flag }),
  certification,
  progress_report: object({ every: reportDue, by: someProviderTypes, elements: reportElements }),
  assistant_part: assistantPart,
  discharge_note: object({ by: someProviderTypes, notesMayStandForIt: flag }),
  maintenance_stated: object({ accepts: list(z.enum(["restorative", "maintenance"]), MOST.named) }),
  group_documentation: object({ groupCodes: codes, fewestPatients: positive() }),
  referral_contents: object({ contents: atLeastOne(referralElement, MOST.named) }),
  language,
} satisfies { readonly [Kind in RuleKind]: z.ZodType<RuleParameters[Kind]> };
