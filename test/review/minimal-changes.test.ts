import { describe, expect, it } from "vitest";

import { type MinimalChange, minimalChanges, reviewVisit, type VisitReview, withClaim } from "../../src/review/index.js";
import type { RuleBook } from "../../src/rules/index.js";
import type { BillingContext, PerformedService, PlanOfCare, ServiceLine, TreatmentRecord } from "../../src/visit/index.js";
import { assistantModifier, bookOf, disciplineModifier, eightMinuteDay, midpoint, statedRule, visitOf } from "../claims/visit-rules.js";
import { patched } from "./patched.js";

type Rules = RuleBook["rules"];
interface Row {
  readonly services?: readonly PerformedService[];
  readonly context?: BillingContext;
  readonly rules: Rules;
  /** What the biller made of the line of that place. */
  readonly changed?: Readonly<Record<number, Partial<ServiceLine>>>;
  /** The lines the biller billed instead. */
  readonly claimed?: readonly ServiceLine[];
  /** The first line, so changed, stands twice. */
  readonly twice?: Partial<ServiceLine>;
  readonly record?: TreatmentRecord;
  /** The changes to the claim, in words. */
  readonly because: readonly string[];
  /** The documents to supply. */
  readonly supply?: readonly string[];
}

const thirty = [{ code: "97110", minutes: 30 }] as const;
const bothFurnished = [{ code: "97110", minutes: 30, performedBy: "assistant" }, { code: "97110", minutes: 15, performedBy: "therapist" }] as const;
const pair = [{ code: "97530", minutes: 15 }, { code: "97116", minutes: 15 }] as const;
const edit = statedRule("ncci_ptp", {
  setting: "practitioner", edits: [{ column1: "97530", column2: "97116", modifierIndicator: 1, from: "2020-01-01" }], completeFor: "all", completeFrom: "2020-01-01", bypassModifiers: ["59", "XE", "XS", "XP", "XU"], bypassOn: "either", together: "practitioner",
});
const barred = statedRule("ncci_ptp", {
  setting: "practitioner", edits: [{ column1: "97530", column2: "97116", modifierIndicator: 0, from: "2020-01-01" }], completeFor: "all", completeFrom: "2020-01-01", bypassModifiers: ["59"], bypassOn: "either", together: "practitioner",
});
const reevaluationLost = statedRule("ncci_ptp", {
  setting: "practitioner", edits: [{ column1: "97124", column2: "97164", modifierIndicator: 1, from: "2020-01-01" }], completeFor: "all", completeFrom: "2020-01-01", bypassModifiers: ["59", "XS"], bypassOn: "either", together: "practitioner",
});
const regionsApart = statedRule("code_pair", { codes: ["97116"], withCodes: ["97530"], lost: "codes", bypass: { modifiers: ["59", "XS"], separateBodyRegion: true, separateTime: false }, sameDiscipline: false, together: "practitioner" });
const oneAfterTheOther = (first: Omit<PerformedService, "timeBlocks">, second: Omit<PerformedService, "timeBlocks">): readonly PerformedService[] => [{ ...first, timeBlocks: [{ start: "10:00", end: "10:15" }] }, { ...second, timeBlocks: [{ start: "10:15", end: "10:30" }] }];
const threshold = statedRule("kx_threshold", { ptSlpCents: 248_000, otCents: 248_000, modifier: "KX", allLinesOfInstitutionalClaim: false });
const overThreshold: BillingContext = { counters: { allowedCentsYearToDate: { ptSlp: 260_000, ot: 0 } } };
const certified: BillingContext = { purpose: "treatment", planOfCare: { certifiedOn: "2026-02-20", certifiedThrough: "2026-05-20" } };
const byTherapist: BillingContext = { rendering: { type: "physical_therapist" } };
const mueOf = (units: number, mai: 1 | 2 | 3) => statedRule("mue", { setting: "practitioner", rows: [{ code: "97110", units, mai, from: "2020-01-01" }], completeFor: "all", together: "practitioner" });
const cap = (units: number) => statedRule("daily_cap", { limit: { measure: "units", units }, together: "practitioner", each: "all_together" });

const duplicate = statedRule("claim_form", { check: "duplicate_line" });
const split = statedRule("claim_form", { check: "split_timed_code" });
const bundled = statedRule("code_eligibility", { payable: "never_separately" }, { appliesTo: { codes: ["97010"] } });
const plan = (beforeTreatment: boolean) => statedRule("plan_of_care", { elements: [], authorSigned: false, beforeTreatment, physicianSigned: false });

const table: Readonly<Record<string, Row>> = {
  "nothing where nothing is broken": { services: thirty, rules: [midpoint, disciplineModifier], because: [] },

  // units
  "fewer units where more are billed than minutes support": { services: thirty, rules: [midpoint], changed: { 0: { units: 3 } }, because: ["Line 1, 97110: 2 units instead of 3."] },
  "fewer units of one code or the other where both share the last unit": {
    services: [{ code: "97112", minutes: 20 }, { code: "97110", minutes: 20 }], rules: [eightMinuteDay], changed: { 0: { units: 2 }, 1: { units: 2 } },
    because: ["Line 1, 97112: 1 unit instead of 2.", "Line 2, 97110: 1 unit instead of 2."],
  },
  "one unit of a code that has one whatever the time": { services: [{ code: "97161", minutes: 30 }], rules: [midpoint], changed: { 0: { units: 2 } }, because: ["Line 1, 97161: 1 unit instead of 2."] },
  "fewer units where a payer has an MUE by line": { services: [{ code: "97110", minutes: 60 }], context: { form: "professional" }, rules: [midpoint, mueOf(3, 1)], because: ["Line 1, 97110: 3 units instead of 4."] },
  "fewer units where it has one by day": { services: [{ code: "97110", minutes: 60 }], context: { form: "professional" }, rules: [midpoint, mueOf(2, 3)], because: ["Line 1, 97110: 2 units instead of 4."] },
  "the last unit to another code of the same remainder, where the rule leaves the choice": {
    services: [{ code: "97110", minutes: 20 }, { code: "97112", minutes: 20 }], context: { form: "professional" }, rules: [eightMinuteDay, mueOf(1, 2)],
    because: ["Line 1, 97110: 1 unit instead of 2. Line 2, 97112: 2 units instead of 1.", "Line 1, 97110: 1 unit instead of 2."],
  },
  "fewer units where a day has a cap": { services: [{ code: "97110", minutes: 30 }, { code: "97124", minutes: 15 }], rules: [midpoint, cap(2)], because: ["Line 2, 97124: not billed."] },
  "and from the last line": { services: [{ code: "97110", minutes: 15 }, { code: "97124", minutes: 45 }], rules: [midpoint, cap(3)], because: ["Line 2, 97124: 2 units instead of 3."] },
  "nothing where a day has a cap of minutes": { services: thirty, rules: [midpoint, statedRule("daily_cap", { limit: { measure: "minutes", minutes: 20 }, together: "practitioner", each: "all_together" })], because: [] },

  "fewer units where a line states minutes nobody worked": { services: thirty, rules: [midpoint], changed: { 0: { units: 4, minutes: 60 } }, because: ["Line 1, 97110: 2 units instead of 4."] },
  "as many as were worked, not as many as the line's minutes would support": { services: thirty, rules: [midpoint], changed: { 0: { units: 5, minutes: 60 } }, because: ["Line 1, 97110: 2 units instead of 5."] },
  "as many as were worked, not as many as a payer pays at most": { services: thirty, rules: [midpoint, cap(3)], changed: { 0: { units: 4, minutes: 60 } }, because: ["Line 1, 97110: 2 units instead of 4."] },
  "a unit less of either code that shares the last one, whatever minutes the lines state": {
    services: [{ code: "97112", minutes: 20 }, { code: "97110", minutes: 20 }], rules: [eightMinuteDay], changed: { 0: { units: 2, minutes: 30 }, 1: { units: 2, minutes: 30 } },
    because: ["Line 2, 97110: 1 unit instead of 2.", "Line 1, 97112: 1 unit instead of 2."],
  },

  "one line of what was counted where it stands twice with more": { services: thirty, rules: [midpoint], twice: { units: 3 }, changed: { 0: { units: 3 } }, because: ["Line 1, 97110: 2 units instead of 3. Line 2, 97110: not billed."] },

  // modifiers
  "the modifier of the discipline": { services: thirty, rules: [midpoint, disciplineModifier], changed: { 0: { modifiers: [] } }, because: ["Line 1, 97110: add modifier GP."] },
  "the right one for the wrong one": { services: thirty, rules: [midpoint, disciplineModifier], changed: { 0: { modifiers: ["GO", "KX"] } }, because: ["Line 1, 97110: modifier GP instead of GO."] },
  "the modifier of an assistant who rendered": { services: thirty, context: { rendering: { type: "physical_therapist_assistant" } }, rules: [midpoint, disciplineModifier, assistantModifier], changed: { 0: { modifiers: ["GP"] } }, because: ["Line 1, 97110: add modifier CQ."] },
  "the modifier of the sort of benefit": {
    services: thirty, context: { benefitType: "habilitative" }, changed: { 0: { modifiers: [] } },
    rules: [midpoint, statedRule("modifier_required", { requires: "of_benefit_type", modifiers: [{ benefitType: "habilitative", modifier: "96" }, { benefitType: "rehabilitative", modifier: "97" }] })], because: ["Line 1, 97110: add modifier 96."],
  },
  "no modifier that no fact states": { services: thirty, rules: [midpoint, statedRule("modifier_required", { requires: "one_of", modifiers: ["AT", "KX"] })], because: [] },
  "a line without a modifier the payer does not take": { services: thirty, rules: [midpoint, statedRule("modifier_forbidden", { forbids: "each", modifiers: ["52"] })], changed: { 0: { modifiers: ["GP", "52"] } }, because: ["Line 1, 97110: without modifier 52."] },
  "a line that is no therapy without the modifier of therapy": {
    services: thirty, context: { rendering: { type: "physician" }, planOfCare: "none" }, rules: [midpoint, statedRule("modifier_forbidden", { forbids: "outside_plan_of_care", modifiers: ["GP", "GO", "GN"] })],
    changed: { 0: { modifiers: ["GP"] } }, because: ["Line 1, 97110: without modifier GP."],
  },
  "no modifier beside another where nothing states it": { services: thirty, rules: [midpoint, statedRule("modifier_forbidden", { forbids: "without", modifiers: ["CQ"], beside: ["GP"] })], changed: { 0: { modifiers: ["CQ"] } }, because: [] },
  "the one of two contradicting modifiers that the discipline states": { services: thirty, rules: [midpoint, statedRule("modifier_forbidden", { forbids: "together", modifiers: ["GP", "GO"] })], changed: { 0: { modifiers: ["GO", "GP"] } }, because: ["Line 1, 97110: without modifier GO."] },
  "a line without a modifier that states a notice nobody signed": { services: thirty, context: { advanceNotice: "none" }, rules: [midpoint, statedRule("advance_notice", { modifier: "GA", states: "abn_mandatory", requiredWithNotice: false })], changed: { 0: { modifiers: ["GA"] } }, because: ["Line 1, 97110: without modifier GA."] },

  // KX
  "KX over the threshold, for treatment under a plan of care certified for the date": {
    services: thirty, rules: [midpoint, threshold], because: ["Line 1, 97110: add modifier KX."],
    context: { ...overThreshold, purpose: "treatment", planOfCare: { certifiedOn: "2026-02-20", certifiedThrough: "2026-05-20" } },
  },
  "no KX where the plan of care is not known; the plan is to be supplied": { services: thirty, rules: [midpoint, threshold], context: { ...overThreshold, purpose: "treatment" }, because: [], supply: ["/context/planOfCare"] },
  "no KX where the certification has run out": { services: thirty, rules: [midpoint, threshold], context: { ...overThreshold, purpose: "treatment", planOfCare: { certifiedOn: "2025-11-20", certifiedThrough: "2026-02-20" } }, because: [] },
  "no KX where nobody has certified the plan": { services: thirty, rules: [midpoint, threshold], context: { ...overThreshold, purpose: "treatment", planOfCare: { certifiedOn: "none", certifiedThrough: "2026-05-20" } }, because: [] },
  "no KX for maintenance": { services: thirty, rules: [midpoint, threshold], context: { ...overThreshold, purpose: "maintenance", planOfCare: { certifiedOn: "2026-02-20", certifiedThrough: "2026-05-20" } }, because: [] },

  "no KX on a line that is part of another service: it is not paid with it either": {
    services: [...thirty, { code: "97010" }], rules: [midpoint, threshold, bundled], because: ["Line 1, 97110: add modifier KX.", "Line 2, 97010: not billed."],
    context: { ...overThreshold, purpose: "treatment", planOfCare: { certifiedOn: "2026-02-20", certifiedThrough: "2026-05-20" } },
  },
  "nor on the line of a pair that no modifier saves": {
    services: pair, rules: [midpoint, threshold, barred], because: ["Line 1, 97530: add modifier KX."],
    context: { ...overThreshold, form: "professional", purpose: "treatment", planOfCare: { certifiedOn: "2026-02-20", certifiedThrough: "2026-05-20" } },
  },
  "and no plan of care for the sake of a line that is not paid anyhow": { services: [{ code: "97010" }], rules: [midpoint, threshold, bundled], context: { ...overThreshold, purpose: "treatment" }, because: [] },

  ...Object.fromEntries(Object.entries<PlanOfCare>({
    "certified after the day of asking": { certifiedOn: "2030-11-01", certifiedThrough: "2031-12-30" },
    "begun after the service": { establishedOn: "2026-03-03", certifiedOn: "2026-03-03", certifiedThrough: "2026-05-20" },
    "with no start but a certification after the service": { certifiedOn: "2026-03-03", certifiedThrough: "2026-05-20" },
    "of another discipline": { certifiedOn: "2026-02-20", certifiedThrough: "2026-05-20", disciplines: ["OT"] },
    "its author did not sign": { certifiedOn: "2026-02-20", certifiedThrough: "2026-05-20", signed: false },
    "that maintains": { certifiedOn: "2026-02-20", certifiedThrough: "2026-05-20", maintenance: true },
  }).map(([which, planOfCare]): [string, Row] => [`no KX under a plan of care ${which}`, { services: thirty, rules: [midpoint, threshold], context: { ...overThreshold, purpose: "treatment", planOfCare }, because: [] }])),
  "KX under a plan certified after the service, begun before it": {
    services: thirty, rules: [midpoint, threshold], because: ["Line 1, 97110: add modifier KX."],
    context: { ...overThreshold, purpose: "treatment", planOfCare: { establishedOn: "2026-03-01", certifiedOn: "2026-03-03", certifiedThrough: "2026-05-20", signed: true, disciplines: ["PT"] } },
  },

  "KX on either of two lines that pass the threshold together, where one is enough": {
    services: [{ code: "97110", minutes: 15 }, { code: "97124", minutes: 15 }], rules: [midpoint, threshold], changed: { 0: { allowedCents: 3_000 }, 1: { allowedCents: 3_000 } },
    context: { ...certified, counters: { allowedCentsYearToDate: { ptSlp: 243_000, ot: 0 } } }, because: ["Line 1, 97110: add modifier KX.", "Line 2, 97124: add modifier KX."],
  },
  "KX on both where one is not enough": {
    services: [{ code: "97110", minutes: 15 }, { code: "97124", minutes: 15 }], rules: [midpoint, threshold], changed: { 0: { allowedCents: 3_000 }, 1: { allowedCents: 3_000 } },
    context: { ...certified, counters: { allowedCentsYearToDate: { ptSlp: 246_000, ot: 0 } } }, because: ["Line 1, 97110: add modifier KX. Line 2, 97124: add modifier KX."],
  },

  // assistants
  "the assistant's modifier on a line of units an assistant furnished": {
    services: [{ code: "97110", minutes: 30, performedBy: "assistant" }, { code: "97140", minutes: 15, performedBy: "therapist" }], context: byTherapist, rules: [midpoint, disciplineModifier, assistantModifier],
    changed: { 0: { modifiers: ["GP"] } }, because: ["Line 1, 97110: add modifier CQ."],
  },
  "the therapist's own line without it": {
    services: [{ code: "97110", minutes: 30, performedBy: "assistant" }, { code: "97140", minutes: 15, performedBy: "therapist" }], context: byTherapist, rules: [midpoint, disciplineModifier, assistantModifier],
    changed: { 1: { modifiers: ["GP", "CQ"] } }, because: ["Line 2, 97140: without modifier CQ."],
  },
  "a line of their own for the units an assistant furnished, where a line holds others too": {
    services: bothFurnished, context: { ...byTherapist, form: "professional" }, rules: [midpoint, disciplineModifier, assistantModifier, duplicate, split, mueOf(6, 3)], claimed: [{ code: "97110", units: 3, modifiers: ["GP"], minutes: 45 }],
    because: ["Line 1, 97110: 2 units on a line of their own with GP and CQ, 1 unit left."],
  },
  "a line of its own for the therapist's unit, where a line with the modifier holds it too": {
    services: bothFurnished, context: byTherapist, rules: [midpoint, disciplineModifier, assistantModifier, duplicate, split], claimed: [{ code: "97110", units: 3, modifiers: ["GP", "CQ"], minutes: 45 }],
    because: ["Line 1, 97110: 1 unit on a line of its own with GP, 2 units left."],
  },
  "no such line where the line states other minutes than the services": {
    services: bothFurnished, context: byTherapist, rules: [midpoint, disciplineModifier, assistantModifier], claimed: [{ code: "97110", units: 3, modifiers: ["GP"], minutes: 50 }], because: [],
  },
  "nor where amounts of the line would have to be divided": {
    services: bothFurnished, context: byTherapist, rules: [midpoint, disciplineModifier, assistantModifier], claimed: [{ code: "97110", units: 3, modifiers: ["GP"], minutes: 45, chargeCents: 9_000 }], because: [],
  },
  "neither where it is not known who furnished the units": {
    services: [{ code: "97110", minutes: 30 }], context: byTherapist, rules: [midpoint, disciplineModifier, assistantModifier], changed: { 0: { modifiers: ["GP", "CQ"] } }, because: [],
  },

  // repeated lines
  "a modifier on both of two lines that lack it, not on one so that they differ": { services: thirty, rules: [midpoint, disciplineModifier, duplicate], twice: { units: 1, minutes: 15, modifiers: [] }, because: ["Line 1, 97110: add modifier GP. Line 2, 97110: add modifier GP."] },
  "a modifier on all lines of a rule at once": { services: pair, rules: [midpoint, disciplineModifier], changed: { 0: { modifiers: [] }, 1: { modifiers: [] } }, because: ["Line 1, 97530: add modifier GP. Line 2, 97116: add modifier GP."] },
  "on the others where one of them may not have it": { services: pair, rules: [midpoint, disciplineModifier, statedRule("modifier_forbidden", { forbids: "each", modifiers: ["GP"] }, { appliesTo: { codes: ["97116"] } })], changed: { 0: { modifiers: [] }, 1: { modifiers: [] } }, because: ["Line 1, 97530: add modifier GP."] },
  "nothing for lines that repeat each other and are both supported": { services: thirty, rules: [midpoint, duplicate], twice: { units: 1, minutes: 15 }, because: [] },
  "one of two lines less where one alone is what was counted": { services: thirty, rules: [midpoint, duplicate], twice: {}, because: ["Line 2, 97110: not billed."] },
  "and of a code without time": { services: [{ code: "97161" }], rules: [midpoint, duplicate], twice: {}, because: ["Line 2, 97161: not billed."] },
  "no modifier on one line of a timed code that is split": { services: thirty, rules: [midpoint, split, assistantModifier], context: { rendering: { type: "physical_therapist_assistant" } }, twice: { units: 1, minutes: 15, modifiers: [] }, because: ["Line 1, 97110: add modifier CQ. Line 2, 97110: add modifier CQ."] },

  // bundled codes
  "no line of a code that is part of another": { services: [...thirty, { code: "97010" }], rules: [midpoint, bundled], because: ["Line 2, 97010: not billed."] },
  "nothing where it is the only line": { services: [{ code: "97010" }], rules: [midpoint, bundled], because: [] },

  // pairs of codes
  "59 where time blocks show that two services were apart": {
    services: [{ code: "97530", timeBlocks: [{ start: "10:00", end: "10:15" }] }, { code: "97116", timeBlocks: [{ start: "10:15", end: "10:30" }] }], context: { form: "professional" }, rules: [midpoint, edit], because: ["Line 2, 97116: add modifier 59."],
  },
  "XS where regions are apart and the payer does not take 59": {
    services: [{ ...pair[0], bodyRegions: ["knee"] }, { ...pair[1], bodyRegions: ["shoulder"] }], rules: [midpoint, statedRule("code_pair", { codes: ["97530"], withCodes: ["97116"], lost: "codes", bypass: { modifiers: ["XE", "XS"], separateBodyRegion: true, separateTime: false }, sameDiscipline: false, together: "practitioner" })],
    because: ["Line 1, 97530: add modifier XS."],
  },
  "no 59 beside a re-evaluation, whose ground is a change of the patient's status": {
    services: oneAfterTheOther({ code: "97164", bodyRegions: ["knee"] }, { code: "97124", bodyRegions: ["shoulder"] }), context: { form: "professional" }, rules: [midpoint, reevaluationLost], because: [],
  },
  "nor by a payer's own rule on an evaluation": {
    services: oneAfterTheOther({ code: "97161", bodyRegions: ["knee"] }, { code: "97124", bodyRegions: ["shoulder"] }), because: [],
    rules: [midpoint, statedRule("code_pair", { codes: ["97161"], withCodes: ["97124"], bypass: { modifiers: ["59"], separateBodyRegion: true, separateTime: true }, sameDiscipline: false, together: "practitioner" })],
  },
  "no 59 where another rule on the same two lines stays broken": {
    services: oneAfterTheOther({ code: "97530", bodyRegions: ["knee"] }, { code: "97116", bodyRegions: ["knee"] }), context: { form: "professional" }, rules: [midpoint, edit, regionsApart], because: [],
  },
  "59 where it satisfies both rules on the same two lines": {
    services: oneAfterTheOther({ code: "97530", bodyRegions: ["knee"] }, { code: "97116", bodyRegions: ["shoulder"] }), context: { form: "professional" }, rules: [midpoint, edit, regionsApart], because: ["Line 2, 97116: add modifier 59."],
  },
  "59 whatever is broken between either line and a third": {
    services: [...oneAfterTheOther({ code: "97530", bodyRegions: ["knee"] }, { code: "97116", bodyRegions: ["shoulder"] }), { code: "97124", timeBlocks: [{ start: "10:30", end: "10:45" }], bodyRegions: ["shoulder"] }], context: { form: "professional" },
    rules: [midpoint, edit, statedRule("code_pair", { codes: ["97116"], withCodes: ["97124"], bypass: "never", sameDiscipline: false, together: "practitioner" })], because: ["Line 2, 97116: add modifier 59."],
  },
  "no 59 without facts for it": { services: pair, context: { form: "professional" }, rules: [midpoint, edit], because: [] },
  "no 59 on a line that is billed to be denied": {
    services: [{ code: "97530", timeBlocks: [{ start: "10:00", end: "10:15" }] }, { code: "97116", timeBlocks: [{ start: "10:15", end: "10:30" }] }], context: { form: "professional" }, rules: [midpoint, edit], changed: { 1: { modifiers: ["GY"] } }, because: [],
  },
  "no 59 where the times overlap": {
    services: [{ code: "97530", timeBlocks: [{ start: "10:00", end: "10:20" }], practitionerKey: "p", bodyRegions: ["knee"] }, { code: "97116", timeBlocks: [{ start: "10:10", end: "10:30" }], practitionerKey: "q", bodyRegions: ["hip"] }],
    context: { form: "professional" }, rules: [midpoint, edit], because: [],
  },
  "no 59 where no modifier helps": { services: [{ code: "97530", timeBlocks: [{ start: "10:00", end: "10:15" }] }, { code: "97116", timeBlocks: [{ start: "10:15", end: "10:30" }] }], context: { form: "professional" }, rules: [midpoint, barred], because: [] },

  // documents
  "no authorization where the days to request one afterwards are over": { services: thirty, context: { authorizations: [] }, rules: [midpoint, statedRule("prior_authorization", { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: [], request: { requested: "after", within: { count: 0, unit: "days" }, of: "date_of_service" } })], because: [] },
  "nor while they last: then nothing is broken": { services: thirty, context: { authorizations: [] }, rules: [midpoint, statedRule("prior_authorization", { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: [], request: { requested: "after", within: { count: 5, unit: "days" }, of: "date_of_service" } })], because: [] },
  "the number of an authorization that was requested in time": { services: thirty, context: { authorizations: [{ number: "" }] }, rules: [midpoint, statedRule("prior_authorization", { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: ["number"], request: { requested: "after", within: { count: 0, unit: "days" }, of: "date_of_service" } })], because: [], supply: ["/context/authorizations"] },
  "no authorization where there was none and none may be requested afterwards": { services: thirty, context: { authorizations: [] }, rules: [midpoint, statedRule("prior_authorization", { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: [] })], because: [] },
  "nor its number": { services: thirty, context: { authorizations: [] }, rules: [midpoint, statedRule("claim_form", { check: "authorization_number" })], because: [] },
  "the number of an authorization that is there": { services: thirty, context: { authorizations: [{ number: "" }] }, rules: [midpoint, statedRule("claim_form", { check: "authorization_number" })], because: [], supply: ["/context/authorizations"] },
  "no order where care was given without one": { services: thirty, context: { referral: "none" }, rules: [midpoint, statedRule("referral", { needs: ["order"] })], because: [] },
  "nor one given after the service": { services: thirty, context: { referral: { orderedOn: "2026-03-03", expiresOn: "none" } }, rules: [midpoint, statedRule("referral", { needs: ["order"] })], because: [] },
  "who gave an order that was there": { services: thirty, context: { referral: { npi: "", orderedOn: "2026-02-20", expiresOn: "none" } }, rules: [midpoint, statedRule("referral", { needs: ["order", "npi_on_claim"] })], because: [], supply: ["/context/referral"] },
  "not for a line that is billed to be denied": {
    services: thirty, context: { referral: { npi: "", orderedOn: "2026-02-20", expiresOn: "none" } }, rules: [midpoint, statedRule("referral", { needs: ["order", "npi_on_claim"] })], changed: { 0: { modifiers: ["GZ"] } }, because: [],
  },
  "no plan of care where a code is paid under one only and there was none": { services: thirty, context: { planOfCare: "none" }, rules: [midpoint, statedRule("code_eligibility", { payable: "only_under_plan_of_care" })], because: [] },
  "no plan of care in the chart that had to be there before treatment": { services: thirty, record: { planOfCare: "none" }, rules: [midpoint, plan(true)], because: [] },
  "one that did not have to be": { services: thirty, record: { planOfCare: "none" }, rules: [midpoint, plan(false)], because: [], supply: ["/record/planOfCare"] },
  "no authorization of more visits where there was none": { services: thirty, context: { authorizations: [], counters: { visits: { episode: 12 } } }, rules: [midpoint, statedRule("visit_cap", { cap: "visits", visits: 12, per: "episode", extraVisitsWhenAuthorized: 4 })], because: [] },
  "no document where none allows more visits": { services: thirty, context: { counters: { visits: { episode: 12 } } }, rules: [midpoint, statedRule("visit_cap", { cap: "visits", visits: 12, per: "episode" })], because: [] },
  "nothing for what is not covered": { services: thirty, rules: [midpoint, statedRule("coverage_exclusion", { excluded: "service" })], because: [] },

  "no change that breaks another rule": { services: thirty, rules: [midpoint, disciplineModifier, statedRule("modifier_forbidden", { forbids: "each", modifiers: ["GP"] })], changed: { 0: { modifiers: [] } }, because: [] },
};

function reviewOf({ changed = {}, claimed, context = {}, record, rules, services = thirty, twice }: Row): VisitReview {
  const review = reviewVisit(visitOf(services, { context, ...(record === undefined ? {} : { record }) }), { primary: [bookOf(rules)] }, { asOf: "2026-03-03" });
  if (claimed !== undefined) return withClaim(review, { ...review.claim, lines: claimed });
  if (Object.keys(changed).length === 0 && twice === undefined) return review;
  const lines = review.claim.lines.map((line, index) => ({ ...line, ...changed[index] }));
  return withClaim(review, { ...review.claim, lines: twice === undefined ? lines : [...lines, ...lines.slice(0, 1)].map((line) => ({ ...line, ...twice })) });
}

const wordsOf = (changes: readonly MinimalChange[]): readonly string[] => changes.flatMap((change) => (change.patch === undefined ? [] : [change.because]));
const violatedIn = ({ claimReport }: VisitReview): readonly string[] => claimReport.findings.filter(({ outcome }) => outcome === "violated").map(({ id }) => id);

describe("minimalChanges proposes", () => {
  it.each(Object.entries(table))("%s", (_, row) => {
    const changes = minimalChanges(reviewOf(row));
    expect(wordsOf(changes)).toEqual(row.because);
    expect(changes.flatMap((change) => (change.supply === undefined ? [] : [change.supply]))).toEqual(row.supply ?? []);
  });

  it.each(Object.entries(table))("what clears its finding and breaks nothing else when made: %s", (_, row) => {
    const review = reviewOf(row);
    for (const change of minimalChanges(review)) {
      if (change.patch === undefined) continue;
      const after = withClaim(review, patched(review.claim, change.patch));
      expect(violatedIn(after).toSorted()).toEqual(violatedIn(review).filter((id) => !change.clears.includes(id)).toSorted());
      expect(change.patch.filter(({ path }) => path.endsWith("/minutes"))).toEqual([]);
      expect(after.because.filter((reason) => change.clears.includes(reason))).toEqual([]);
    }
  });

  it("for the secondary payer's rules too, where the primary's allow it", () => {
    const visit = visitOf([{ code: "97110", minutes: 45 }]);
    const coverage = { primary: [bookOf([midpoint])], secondary: [bookOf([midpoint, cap(2)], "second")] };
    expect(minimalChanges(reviewVisit(visit, coverage, { asOf: "2026-03-03" }))).toEqual([
      { clears: ["second/daily_cap@claim"], patch: [{ op: "replace", path: "/lines/0/units", value: 2 }], because: "Line 1, 97110: 2 units instead of 3." },
    ]);
  });

  it("not to give up the only lawful unit for what the secondary payer counts", () => {
    const visit = visitOf([{ code: "97110", minutes: 7 }, { code: "97140", minutes: 7 }]);
    const coverage = { primary: [bookOf([eightMinuteDay])], secondary: [bookOf([midpoint], "second")] };
    const review = reviewVisit(visit, coverage, { asOf: "2026-03-03" });
    expect(review.readiness).toBe("needs_attention");
    expect(minimalChanges(review)).toEqual([]);
  });

  it("for one payer what the other does not take", () => {
    const visit = visitOf(oneAfterTheOther({ code: "97530", bodyRegions: ["knee"] }, { code: "97116", bodyRegions: ["knee"] }), { context: { form: "professional" } });
    const review = reviewVisit(visit, { primary: [bookOf([midpoint, edit])], secondary: [bookOf([midpoint, regionsApart], "second")] }, { asOf: "2026-03-03" });
    expect(minimalChanges(review)).toEqual([{ clears: ["payer/ncci_ptp@97116#1+97530#1"], patch: [{ op: "add", path: "/lines/1/modifiers/0", value: "59" }], because: "Line 2, 97116: add modifier 59." }]);
  });

  it("to take a code off that was not performed, without the minutes it states", () => {
    const review = reviewVisit(visitOf(thirty), { primary: [bookOf([midpoint])] }, { asOf: "2026-03-03" });
    const after = withClaim(review, { ...review.claim, lines: [...review.claim.lines, { code: "97116", units: 1, modifiers: [], minutes: 15 }] });
    const changes = minimalChanges(after);
    expect(changes).toEqual([{ clears: ["units_over/97116"], patch: [{ op: "remove", path: "/lines/1" }], because: "Line 2, 97116: not billed." }]);
    expect(withClaim(after, patched(after.claim, changes[0]?.patch ?? [])).because).not.toContain("units_over/97116");
  });

  it("to leave the minutes of a line that is taken off with the day", () => {
    const [change] = minimalChanges(reviewOf(table["fewer units where a day has a cap"]!));
    expect(change?.patch).toEqual([{ op: "remove", path: "/lines/1" }, { op: "add", path: "/unbilled/-", value: { code: "97124", minutes: 15 } }]);
  });
});
