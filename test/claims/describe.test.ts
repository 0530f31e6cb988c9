import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, expectTypeOf, it } from "vitest";

import { catalogue } from "../../src/codes/index.js";
import { type Check, NO_SECOND, type PreparedCheck, WHOLE_CLAIM } from "../../src/claims/check.js";
import { claimChecks } from "../../src/claims/checks/index.js";
import type { ClaimFinding, ClaimFindingCode, ClaimFindingDetails } from "../../src/claims/claim-finding-code.js";
import { describeClaimFinding } from "../../src/claims/describe.js";
import { claimFindingTable, isClaimFinding } from "../../src/claims/finding-table.js";
import { type OwnCheck, prepareClaimChecks } from "../../src/claims/index.js";
import * as payers from "../../src/payers/index.js";
import {
  type ClaimFormParameters, type ClaimRuleKind, type DailyLimit, type EvaluationLimitParameters, type Finding, isRecordRuleKind, type RuleParameters, type RuleSet, rulesInForce,
  type UndeterminedFinding,
} from "../../src/rules/index.js";
import type { Claim } from "../../src/visit/index.js";
import { fullParameters } from "../rules/full-rule-book.js";
import { changed, isObject, placesOf, pointerOf, takeOut } from "../visit/places.js";
import { faultyClaim, fullClaims, soundClaim } from "./full-claims.js";
import { claimOf, noRules, ruleOf } from "./judge.js";

type Judged = Exclude<ClaimFindingCode, "mue_claim" | "ncci_ptp_code" | "ncci_ptp_claim">;

const base = { id: "test/book/rule@97124", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book", paths: [] } as const;

const judged = (code: string, outcome: "violated" | "satisfied", details: unknown): Finding => ({ ...base, code, outcome, details });
const undetermined = (code: string, missing: UndeterminedFinding["missing"] = ["/dateOfService"], doubt: UndeterminedFinding["doubt"] = "fact_not_given"): Finding => ({ ...base, code, outcome: "undetermined", doubt, missing });
const says = (finding: Finding): string => describeClaimFinding(finding, noRules).message;

const daily = { sums: [] };
const form = { wrong: 1 };
const diagnosis = { code: "97124", of: "line", given: 0, found: [] } as const;
const required = { code: "97124", expected: ["GP"], found: [] };
const order = { needs: [], faults: [] };
const year = { bucket: "ptSlp", modifier: "KX", reachedCents: 0, thresholdCents: 0 } as const;
const forbidden = { forbidden: ["GA"], lines: [] };

/** The least that a finding of each code holds. */
const least: { readonly [Code in Judged]: ClaimFindingDetails[Code] } = {
  advance_notice_modifier: { modifier: "GA", states: "abn_mandatory", dateOfService: "2026-03-02", faults: [], lines: [] },
  appeal_window_open: { until: "2026-06-01", steps: [] },
  assistant_units_modifier: { code: "97110", providerType: "physical_therapist_assistant", found: [] },
  benefit_limit_amount: { allowedCents: 0, ceilingCents: 0 },
  benefit_limit_first_care: { injuryOn: "2026-01-01", until: "2026-01-15" },
  benefit_limit_period: { injuryOn: "2026-01-01", until: "2027-01-01" },
  claim_form_authorization_number: form,
  claim_form_diagnosis_count: form,
  claim_form_diagnosis_form: form,
  claim_form_duplicate_line: form,
  claim_form_line_diagnosis_count: form,
  claim_form_line_diagnosis_on_claim: form,
  claim_form_modifier_count: form,
  claim_form_npi_check_digit: form,
  claim_form_split_timed_code: form,
  claim_form_taxonomy_form: form,
  claim_form_unit_basis: form,
  claim_form_units_positive: form,
  code_eligibility_companion: { code: "97124", companions: ["97110"], found: [] },
  code_eligibility_discipline: { code: "97124", discipline: "PT", disciplines: ["OT"] },
  code_eligibility_plan_of_care: { code: "97124", planOfCare: false },
  code_eligibility_replaced: { code: "97124", replacements: [] },
  code_eligibility_separately: { code: "97010" },
  code_in_force_date: { code: "97124", dateOfService: "2026-03-02", periods: [] },
  code_pair_together: { codes: ["97124", "98941"], bypass: "never", modifiers: [], faults: [] },
  concurrent_services_time: { periodMinutes: 15, together: [] },
  coverage_exclusion_place: { code: "97124", placesOfService: ["12"], authorized: false },
  coverage_exclusion_purpose: { purpose: "wellness", purposes: ["wellness"] },
  coverage_exclusion_service: { code: "97124" },
  coverage_exclusion_technique: { code: "97124", excluded: [] },
  daily_cap_cents: daily,
  daily_cap_minutes: daily,
  daily_cap_procedures: daily,
  daily_cap_relative_value: daily,
  daily_cap_treatments: daily,
  daily_cap_units: daily,
  diagnosis_any: diagnosis,
  diagnosis_excluded: diagnosis,
  diagnosis_groups: diagnosis,
  diagnosis_listed: diagnosis,
  evaluation_limit_day: { per: "day", counted: 2, evaluations: 1 },
  evaluation_limit_episode: { per: "episode", counted: 2, evaluations: 1 },
  evaluation_limit_twelve_months: { per: "twelve_months", counted: 3, evaluations: 2 },
  kx_threshold_early: year,
  kx_threshold_modifier: year,
  modifier_forbidden_outside_plan: forbidden,
  modifier_forbidden_present: forbidden,
  modifier_forbidden_together: forbidden,
  modifier_forbidden_without: { ...forbidden, beside: ["GP"] },
  modifier_forbidden_beside: { ...forbidden, beside: ["GZ"] },
  modifier_required_benefit_type: required,
  modifier_required_beside: required,
  modifier_required_discipline: required,
  modifier_required_one_of: required,
  modifier_required_revenue_code: required,
  mue_units: { setting: "practitioner", limit: 4, mai: 3, counted: 5, deniedUnits: 5, from: "2013-01-01" },
  ncci_ptp_pair: { setting: "practitioner", column1: "97140", column2: "97124", modifierIndicator: 1, from: "2020-01-01", startKnown: true, modifiers: [] },
  payment_reduction_ceiling: { percentOfMedicare: 200 },
  payment_reduction_modifier: { lines: [], paidPercent: 85 },
  payment_reduction_multiple_procedures: { base: "practice_expense", full: "highest_practice_expense", units: 2 },
  prior_authorization_on_file: { fromVisit: 1, needs: "authorization", fixes: [], faults: [] },
  provider_eligibility_network: { code: "97124", networks: [] },
  provider_eligibility_supervision: { code: "97124", providerType: "massage_therapist", supervisedBy: "chiropractor", by: ["physician"] },
  provider_eligibility_type: { code: "97124", providerType: "massage_therapist", eligible: "never", providerTypes: ["massage_therapist"] },
  referral_not_needed: order,
  referral_npi: order,
  referral_order: order,
  telehealth_code: { lines: [] },
  telehealth_provider: { lines: [], providerTypes: ["physical_therapist"] },
  timely_filing_received: { receivedOn: "2027-04-01", deadline: "2027-03-02" },
  unit_counting_units: { method: "cms_eight_minute", pools: [], beyond: [], untimed: [], notCounted: [] },
  visit_cap_course: {},
  visit_cap_visits: { visits: 12, per: "calendar_year" },
};

const codes = Object.keys(claimFindingTable) as ClaimFindingCode[];

describe("the table of finding codes", () => {
  const claims: readonly Claim[] = [claimOf([{ code: "97124" }, { code: "97140" }]), claimOf([{ code: "97124", modifiers: ["KX"] }, { code: "97140" }])];
  const WHOLE = [WHOLE_CLAIM, NO_SECOND] as const;
  const LINE = [0, NO_SECOND] as const;
  /** The subjects a check may judge. */
  const subjects: Readonly<Record<PreparedCheck["subject"], readonly (readonly [number, number])[]>> = { claim: [WHOLE], line: [LINE], code: [WHOLE, LINE], pair: [WHOLE, LINE, [0, 1]] };
  /** Options that the full rule book leaves out. */
  const furtherParameters: { readonly [Kind in ClaimRuleKind]?: readonly RuleParameters[Kind][] } = {
    daily_cap: [{ limit: { measure: "minutes", minutes: 60 }, together: "everyone", each: "all_together" }],
    referral: [{ needs: ["npi_on_claim"] }, { needs: [] }],
  };
  const codesOf = (kind: ClaimRuleKind): readonly string[] => [...fullParameters[kind], ...(furtherParameters[kind] ?? [])].flatMap((parameters) => {
    const check = (claimChecks[kind] as Check<ClaimRuleKind>)(ruleOf(kind, parameters), { codes: catalogue, rules: noRules });
    return claims.flatMap((claim) => subjects[check.subject].map(([first, second]) => (typeof check.code === "string" ? check.code : check.code(claim, first, second))));
  });

  it("holds every code the checks can give, and no other", () => {
    const given = new Set((Object.keys(claimChecks) as ClaimRuleKind[]).flatMap(codesOf));
    expect(codes.toSorted()).toEqual([...given].toSorted());
  });

  it("holds every code written out in a check", () => {
    const folder = new URL("../../src/claims/checks/", import.meta.url);
    const kinds = Object.keys(claimChecks);
    const written = readdirSync(folder).flatMap((file) => [...readFileSync(new URL(file, folder), "utf8").matchAll(/(?<!case )"([a-z_]+)"/g)].map(([, word = ""]) => word));
    expect(written.filter((word) => kinds.some((kind) => word.startsWith(`${kind}_`)) && !Object.hasOwn(claimFindingTable, word))).toEqual([]);
  });

  it("holds every code that is put together from an option of a rule", () => {
    type PutTogether = `claim_form_${ClaimFormParameters["check"]}` | `daily_cap_${DailyLimit["measure"]}` | `evaluation_limit_${EvaluationLimitParameters["per"]}`;
    expectTypeOf<PutTogether>().toExtend<ClaimFindingCode>();
  });

  it("names reason and remark codes by number only", () => {
    for (const { crosswalk: { carc = [], rarc = [] } } of Object.values(claimFindingTable)) {
      for (const number of carc) expect(number).toMatch(/^P?\d{1,3}$/);
      for (const number of rarc) expect(number).toMatch(/^[MN]A?\d{1,3}$/);
    }
  });

  it("lets a consumer switch on the code and read the details", () => {
    const limitOf = (finding: ClaimFinding): number | undefined => {
      if (finding.outcome === "undetermined") return undefined;
      switch (finding.code) {
        case "mue_units": return finding.details.limit;
        case "visit_cap_visits": return finding.details.visits;
        default: return undefined;
      }
    };
    const findings = [judged("mue_units", "violated", least.mue_units), judged("visit_cap_visits", "satisfied", least.visit_cap_visits), undetermined("mue_not_known"), judged("of_the_house", "violated", {})];
    expect(findings.filter(isClaimFinding).map(limitOf)).toEqual([4, 12, undefined]);
  });
});

describe("a finding in words", () => {
  it.each<[code: Judged, outcome: "violated" | "satisfied", details: unknown, message: string]>([
    ["mue_units", "violated", { ...least.mue_units, mai: 2 }, "97124 has 5 units on this day; the payer's MUE is 4, and when it is exceeded all units of the day are denied."],
    ["mue_units", "violated", least.mue_units, "97124 has 5 units on this day; the payer's MUE is 4, and when it is exceeded all units of the day are denied; the denial may be appealed with the record."],
    ["mue_units", "violated", { ...least.mue_units, mai: 1 }, "97124 has 5 units on one line; the payer's MUE is 4 a line, and all units of a line above it are denied: 5 here."],
    ["mue_units", "satisfied", { ...least.mue_units, counted: 1, deniedUnits: 0 }, "97124 has 1 unit on this day; the payer's MUE is 4."],
    ["daily_cap_units", "violated", { sums: [{ measure: "units", code: "97124", counted: 5, limit: 4, over: 1, linesOver: [1] }] }, "97124 comes to 5 units on this day; the payer pays at most 4 units a day, so that 1 unit is beyond the limit. Line 2 does not wholly fit within it."],
    ["daily_cap_cents", "violated", { sums: [{ measure: "cents", counted: 123_405, limit: 100_000, over: 23_405 }] }, "The services the rule counts come to $1,234.05 on this day; the payer pays at most $1,000.00 a day, so that $234.05 is beyond the limit."],
    ["daily_cap_relative_value", "satisfied", { sums: [{ measure: "relative_value", counted: 1105, limit: 1200, over: 0 }] }, "The services the rule counts come to a relative value of 11.05 on this day; the payer pays at most a relative value of 12.00 a day."],
    ["daily_cap_procedures", "satisfied", { sums: [{ measure: "procedures", discipline: "PT", counted: 3, over: 0 }] }, "PT comes to 3 different procedures on this day; no limit holds for them."],
    ["unit_counting_units", "violated", { ...least.unit_counting_units, pools: [{ discipline: "PT", minutes: 40, billed: 4, supported: 3, codes: [{ code: "97124", minutes: 40, billed: 4, fewest: 3, most: 3 }] }] }, "The minutes do not support the units billed, under Medicare's 8-minute rule. PT: 4 units billed, 40 minutes support 3 (97124 has 4 for 40 minutes, where 3 are supported)."],
    ["unit_counting_units", "violated", { ...least.unit_counting_units, beyond: [{ code: "97124", minutes: 20, billed: 3, most: 2 }], untimed: [{ code: "97161", billed: 2, supported: 1 }] }, "The minutes do not support the units billed, under Medicare's 8-minute rule. 97124 has 3 units; its 20 minutes earn at most 2. 97161 is billed as 1 unit whatever the time; the line has 2."],
    ["ncci_ptp_pair", "violated", least.ncci_ptp_pair, "NCCI pairs 97124 with 97140, in force from 2020-01-01: 97124 is denied when both are billed, unless a modifier bypasses the edit, and none does."],
    ["ncci_ptp_pair", "satisfied", { ...least.ncci_ptp_pair, modifiers: ["59"] }, "NCCI pairs 97124 with 97140, in force from 2020-01-01; the edit is bypassed by modifier 59: it denies neither."],
    ["ncci_ptp_pair", "violated", { ...least.ncci_ptp_pair, startKnown: false }, "NCCI pairs 97124 with 97140, in force from 2020-01-01 or before: 97124 is denied when both are billed, unless a modifier bypasses the edit, and none does."],
    ["code_pair_together", "violated", { codes: ["97124", "98941"], lost: "97124", bypass: { modifiers: ["59", "XS"], separateBodyRegion: true, separateTime: false }, modifiers: [], faults: ["no_modifier", "same_region"] }, "The payer does not pay 97124 and 98941 on the same day without modifiers 59 or XS and separate body regions: neither line carries such a modifier and both treat the same body region. 97124 is not paid."],
    ["code_pair_together", "violated", { codes: ["97140", "98941"], bypass: { modifiers: ["59", "XS"], separateBodyRegion: false, separateTime: false }, modifiers: [], instead: ["XU"], faults: ["no_modifier"] }, "For 97140 and 98941 of the same day the payer asks for modifiers 59 or XS; there is XU instead."],
    ["code_pair_together", "satisfied", { codes: ["97140", "98941"], bypass: { modifiers: ["59", "XS"], separateBodyRegion: false, separateTime: false }, modifiers: ["59"], instead: ["XU"], faults: [] }, "For 97140 and 98941 of the same day the payer asks for modifiers 59 or XS; there is 59."],
    ["concurrent_services_time", "violated", { periodMinutes: 15, together: [{ codes: ["97124", "97140"], minutes: 10 }] }, "No two services of a patient may share a stretch of 15 minutes: 97124 and 97140 share 10 minutes."],
    ["modifier_required_discipline", "violated", { code: "97124", expected: ["GP"], found: ["GO"] }, "97124 has to carry modifier GP for its discipline; it carries GO."],
    ["modifier_forbidden_together", "violated", { forbidden: ["GP", "GO", "GN"], lines: [{ line: 0, code: "97124", modifiers: ["GP", "GO"] }] }, "No line may carry more than one of modifiers GP, GO and GN: line 1 (97124) carries GP and GO."],
    ["modifier_forbidden_without", "violated", { forbidden: ["CQ"], beside: ["GP"], lines: [{ line: 0, code: "97140", modifiers: ["CQ"] }] }, "No line may carry modifier CQ without GP: line 1 (97140) carries CQ."],
    ["modifier_forbidden_beside", "violated", { forbidden: ["KX"], beside: ["GA", "GZ"], lines: [{ line: 0, code: "97140", modifiers: ["KX"] }] }, "No line may carry modifier KX beside GA or GZ: line 1 (97140) carries KX."],
    ["modifier_forbidden_outside_plan", "violated", { forbidden: ["GP", "GO", "GN"], lines: [{ line: 0, code: "97610", modifiers: ["GP"] }] }, "No line that no therapist renders and no plan of care covers may carry modifiers GP, GO or GN: line 1 (97610) carries GP."],
    ["assistant_units_modifier", "violated", { code: "97535", providerType: "occupational_therapy_assistant", expected: "CO", found: [] }, "97535 was rendered by an occupational therapy assistant and has to carry modifier CO, and carries none."],
    ["assistant_units_modifier", "satisfied", { code: "97535", providerType: "occupational_therapist", found: ["CO"] }, "An assistant furnished 97535, rendered under an occupational therapist; it carries modifier CO."],
    ["assistant_units_modifier", "violated", { code: "97535", providerType: "occupational_therapist", expected: "CO", found: [] }, "An assistant furnished 97535, rendered under an occupational therapist; it has to carry modifier CO, and carries none."],
    ["kx_threshold_modifier", "violated", { bucket: "ptSlp", modifier: "KX", reachedCents: 251_000, thresholdCents: 248_000, overMedicalReview: false }, "The amounts allowed this year for PT and SLP together reach $2,510.00, over the threshold of $2,480.00; this line lacks modifier KX."],
    ["advance_notice_modifier", "violated", { ...least.advance_notice_modifier, notice: "none", faults: ["missing"] }, "Modifier GA states a required ABN; none is on file."],
    ["advance_notice_modifier", "violated", { ...least.advance_notice_modifier, notice: "abn_mandatory", signedOn: "2026-03-03", faults: ["after_service"] }, "Modifier GA states a required ABN; the patient signed it on 2026-03-03, after the service of 2026-03-02."],
    ["visit_cap_visits", "violated", { visit: 13, visits: 12, per: "calendar_year" }, "This is visit 13; the payer covers 12 visits in a calendar year. This visit is beyond that."],
    ["evaluation_limit_episode", "violated", least.evaluation_limit_episode, "2 evaluations count in an episode; the payer pays 1, so that 1 too many is billed."],
    ["evaluation_limit_twelve_months", "violated", least.evaluation_limit_twelve_months, "3 evaluations count in twelve months; the payer pays 2, so that 1 too many is billed."],
    ["benefit_limit_amount", "violated", { allowedCents: 9000, remainingCents: 5000, ceilingCents: 1_000_000 }, "The lines come to $90.00; $50.00 of the benefit of $10,000.00 is left, which does not cover them."],
    ["prior_authorization_on_file", "violated", { ...least.prior_authorization_on_file, fromVisit: 7, visit: 8, faults: ["dates", "visits"], visitsLeft: 0, requestBy: "2026-03-16" }, "The payer asks for an authorization from visit 7 on; this is visit 8: the date of service lies outside its dates and its visits are used up. It has 0 visits left, this visit included. Last day to request one: 2026-03-16."],
    ["prior_authorization_on_file", "satisfied", { ...least.prior_authorization_on_file, needs: "nothing", visit: 3 }, "Visit 3 needs no authorization."],
    ["referral_order", "violated", { needs: ["order"], faults: ["by"], by: "chiropractor" }, "The payer asks for an order or referral on file: it was given by a chiropractor, who may not."],
    ["provider_eligibility_type", "violated", least.provider_eligibility_type, "97124 is not paid to a massage therapist; it was rendered by a massage therapist, to whom it is not paid."],
    ["provider_eligibility_supervision", "violated", least.provider_eligibility_supervision, "97124 of a massage therapist is paid only under the supervision of a physician; the supervisor was a chiropractor, which is not accepted."],
    ["provider_eligibility_supervision", "violated", { ...least.provider_eligibility_supervision, supervisedBy: "none" }, "97124 of a massage therapist is paid only under the supervision of a physician; nobody supervised it."],
    ["coverage_exclusion_technique", "violated", { code: "97124", excluded: [2] }, "1 technique used under 97124 is on the payer's list of techniques that are not covered."],
    ["diagnosis_any", "violated", least.diagnosis_any, "97124 has to have at least one diagnosis; it does not. The line has 0 diagnoses."],
    ["code_in_force_date", "violated", { code: "97001", dateOfService: "2026-03-02", periods: [{ until: "2016-12-31" }] }, "97001 may not be reported for 2026-03-02; it is in force through 2016-12-31."],
    ["claim_form_modifier_count", "violated", { wrong: 1, most: 4, counted: 5 }, "A line takes at most 4 modifiers; there are 5."],
    ["claim_form_diagnosis_count", "satisfied", { wrong: 0, most: 12, counted: 1 }, "A claim takes at most 12 diagnoses; no more than 1 is given."],
    ["claim_form_modifier_count", "satisfied", { wrong: 0, most: 4, counted: 3 }, "A line takes at most 4 modifiers; no more than 3 are given."],
    ["claim_form_modifier_count", "satisfied", { wrong: 0, most: 4, counted: 0 }, "A line takes at most 4 modifiers; none is given."],
    ["claim_form_npi_check_digit", "violated", { wrong: 2 }, "An NPI has ten digits, the last of them its check digit; 2 places of the claim are wrong."],
    ["telehealth_provider", "satisfied", { lines: [{ line: 0, code: "97110", modifiers: ["95"], providerType: "physical_therapist" }], providerTypes: ["physical_therapist"] }, "Telehealth is paid to a physical therapist; 97110 was rendered by a physical therapist."],
    ["timely_filing_received", "violated", least.timely_filing_received, "The payer received the claim on 2027-04-01; the last day for it was 2027-03-02, so it came too late."],
    ["payment_reduction_multiple_procedures", "satisfied", { ...least.payment_reduction_multiple_procedures, othersPercent: 50 }, "Of 2 units of the day, the unit with the highest practice expense is paid in full and the others are paid 50 percent of the practice expense. This is to be expected."],
  ])("%s %s", (code, outcome, details, message) => {
    expect(says(judged(code, outcome, details))).toBe(message);
  });

  it.each<[code: string, missing: UndeterminedFinding["missing"], doubt: UndeterminedFinding["doubt"], message: string]>([
    ["provider_eligibility_type", ["/context/rendering/type"], "fact_not_given", "It cannot be told whether the payer pays the service to who rendered it. It is not known who rendered the service."],
    ["mue_units", ["/otherLinesSameDay"], "fact_not_given", "It cannot be told whether the units keep within the MUE. It is not known which other lines were billed for the patient that day."],
    ["visit_cap_visits", ["/context/authorizations"], "holidays_not_known", "It cannot be told whether the payer still covers the visit. The time is counted in business days, and public holidays, which are not known here, may have made it longer."],
    ["mue_units", ["/dateOfService"], "start_not_known", "It cannot be told whether the units keep within the MUE. Nobody published the day it came into force, and the date of service lies before the first day it was seen."],
    ["unit_counting_units", ["/lines/0/minutes", "/lines/2/minutes", "/otherLinesSameDay/0/minutes"], "fact_not_given", "It cannot be told whether the minutes support the units billed. It is not known how many minutes stand behind lines 1 and 3 and how many minutes stand behind line 1 of the day's other claims."],
    ["prior_authorization_on_file", ["/context/authorizations/0/until", "/context/authorizations/1/until"], "fact_not_given", "It cannot be told whether the visit needs an authorization and one covers it. It is not known until which day an authorization on file is good."],
    ["kx_threshold_modifier", ["/dateOfService"], "parameter_not_known", "It cannot be told whether the yearly threshold is exceeded and the line needs its modifier. The rule lacks a figure or a row that it needs, or does not know the code; a rule of your own can supply it."],
    ["benefit_limit_not_known", ["/context/injuryOn"], "basis_date_not_given", "It cannot be told whether the rule \"Benefit left\" is kept. The rules were asked for without telling when the patient was injured, which decides whether this one is in force."],
    ["rule_kind_not_known", ["/dateOfService"], "kind_not_known", "It cannot be told whether a rule of the payer is kept. This version does not know this kind of rule."],
    ["mue_units", ["/context/secretNickname"], "fact_not_given", "It cannot be told whether the units keep within the MUE. A fact that it depends on is not given."],
  ])("%s, undetermined by %s (%s)", (code, missing, doubt, message) => {
    expect(says(undetermined(code, missing, doubt))).toBe(message);
  });

  it.each(codes)("%s has a title and a message for each outcome", (code) => {
    const details: unknown = code in least ? least[code as Judged] : undefined;
    for (const finding of [judged(code, "violated", details), judged(code, "satisfied", details), undetermined(code)]) {
      const { message, title } = describeClaimFinding(finding, noRules);
      expect(title).toMatch(/^[A-Z][^.]+$/);
      expect(message).toMatch(/^[A-Z0-9].+\.$/);
      expect(message).not.toMatch(/undefined|NaN|Infinity|\[object| {2}| [,.;]|, \./);
    }
  });

  it("differs between what is broken and what is kept", () => {
    for (const [code, details] of Object.entries(least)) {
      if (!code.startsWith("payment_reduction")) expect(says(judged(code, "violated", details)), code).not.toBe(says(judged(code, "satisfied", details)));
    }
  });

  it("says a code nobody here knows in general words", () => {
    expect(describeClaimFinding(judged("toString", "violated", null), noRules)).toEqual({ title: "Rule of the payer", message: "A rule of the payer is broken; there are no words for it here.", citations: [] });
    expect(says(undetermined("of_a_newer_version", ["/context/ofANewerVersion"]))).toBe("It cannot be told whether a rule of the payer is kept. A fact that it depends on is not given.");
  });

  it("adds the day by which something is due, in words that are true before and after it", () => {
    expect(says({ ...undetermined("timely_filing_received", ["/context/receivedOn"]), dueBy: "2027-03-02" })).toMatch(/The last day for it: 2027-03-02\.$/);
  });

  it("does not make general practice a payer", () => {
    const pair = judged("code_pair_together", "violated", { codes: ["97124", "97140"], bypass: "never", modifiers: [], faults: [] });
    expect(describeClaimFinding({ ...pair, ruleBookId: payers.cptBaseline.id }, rulesInForce([payers.cptBaseline, payers.medicarePartB], { dateOfService: "2026-03-02" })).message).toBe("General coding practice does not expect 97124 and 97140 on the same day.");
    expect(describeClaimFinding({ ...pair, ruleBookId: payers.medicarePartB.id }, rulesInForce([payers.cptBaseline, payers.medicarePartB], { dateOfService: "2026-03-02" })).message).toBe("The payer does not pay 97124 and 97140 on the same day.");
  });

  it("gives the two halves of what cannot be told", () => {
    expect(describeClaimFinding(undetermined("mue_units", ["/otherLinesSameDay"]), noRules).open).toEqual({ question: "whether the units keep within the MUE", because: "It is not known which other lines were billed for the patient that day." });
  });

  it("cites the rule of the finding", () => {
    const rules: RuleSet = { ...noRules, rules: [ruleOf("mue", fullParameters.mue[0])] };
    expect(describeClaimFinding(judged("mue_units", "violated", least.mue_units), rules).citations).toEqual([{ sourceId: "source", locator: "§1" }]);
  });

  it("leaves the words and citations of a check of the caller's own to the caller", () => {
    const own: OwnCheck = {
      ruleBookId: "house/rules", ruleId: "friday", edition: "1", code: "house_friday", severity: "warning", confidence: "primary", citations: [{ sourceId: "house", locator: "p. 1" }],
      judge: () => "violated", details: () => ({}), paths: () => [], describe: ({ outcome }) => ({ title: "Friday", message: `Friday is ${outcome}.` }),
    };
    const [finding] = prepareClaimChecks(noRules, [own]).violations(soundClaim, { asOf: "2026-03-02" });
    expect(describeClaimFinding(finding!, noRules, [own])).toEqual({ title: "Friday", message: "Friday is violated.", citations: own.citations });
    expect(describeClaimFinding(finding!, noRules).title).toBe("Rule of the payer");
  });
});

describe("no text of the input", () => {
  const CANARY = "Canary Kowalski";
  const FREE = /^(id|techniques|bodyRegions|diagnoses|npi|taxonomy|networks|number|kind|revenueCode|contents|frequency|duration|type|text)$/;

  /** The claim with the canary in every field of free text, and under a key nobody knows in every object. */
  function planted(value: unknown, key = "", parent = ""): unknown {
    if (Array.isArray(value)) return value.map((one) => planted(one, key, parent));
    if (isObject(value)) {
      const inside = Object.entries(value).map(([name, member]) => [name, planted(member, name, key)]);
      return { ...Object.fromEntries(inside) as object, [`${CANARY} key`]: `${CANARY} value`, ...(key === "lines" || key === "otherLinesSameDay" ? { id: `${CANARY} line` } : {}) };
    }
    const isText = FREE.test(key) && !(key === "type" && parent !== "planOfCare") && !(key === "kind" && parent !== "authorizations");
    return isText && typeof value === "string" ? `${CANARY} ${value}` : value;
  }

  const dates = { injuryOn: "2026-01-15", orderedOn: "2026-02-20", policyIssuedOn: "2025-07-01", receivedOn: "2026-03-10" } as const;
  const everyKind: RuleSet = {
    ...noRules,
    rules: (Object.keys(fullParameters) as ClaimRuleKind[]).filter((kind) => !isRecordRuleKind(kind))
      .flatMap((kind) => fullParameters[kind].map((parameters, index) => ({ ...ruleOf(kind, parameters as never), id: `${kind}-${index}` }))),
  };
  const ruleSets: Readonly<Record<string, RuleSet>> = {
    "every kind of rule": everyKind,
    ...Object.fromEntries(Object.entries(payers).map(([name, book]) => [name, rulesInForce([...new Set([payers.cptBaseline, book])], { dateOfService: soundClaim.dateOfService, ...dates })])),
  };
  const bare: Claim = { ...faultyClaim, context: {}, lines: faultyClaim.lines.map(({ code, modifiers, units }) => ({ code, modifiers, units })) };
  const REQUIRED = /\/(\d+|code|units|modifiers|start|end)$/;
  const someGone = placesOf(faultyClaim).map(({ path }) => path).filter((path) => path.length > 1 && !REQUIRED.test(pointerOf(path))).map((path) => changed(faultyClaim, path, takeOut) as Claim);

  it.each(Object.entries(ruleSets))("stands in the words of a finding under %s", (_, rules) => {
    const checks = prepareClaimChecks(rules);
    for (const claim of [...Object.values(fullClaims), bare, ...someGone]) {
      for (const finding of checks.report(planted(claim) as Claim, { asOf: "2026-04-15" }).findings) {
        expect(isClaimFinding(finding)).toBe(true);
        const { message, title } = describeClaimFinding(finding, rules);
        expect(`${title} ${message}`).not.toMatch(/canary|kowalski/i);
        expect(message).not.toMatch(/undefined|NaN|Infinity|\[object| {2}| [,.;:]|A fact that it depends on/);
      }
    }
  });
});
