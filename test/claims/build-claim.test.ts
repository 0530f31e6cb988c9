import { describe, expect, it } from "vitest";

import { buildClaim } from "../../src/claims/build-claim.js";
import { modifiers, type ProviderType } from "../../src/codes/index.js";
import type { ModifierRequiredParameters, RuleSet } from "../../src/rules/index.js";
import type { BillingContext, PerformedService, Visit } from "../../src/visit/index.js";
import { assistantModifier, bookOf, disciplineModifier, eightMinuteDay, midpoint, rulesOf, statedRule, visitAlone, visitOf } from "./visit-rules.js";

const medicare = rulesOf(bookOf([eightMinuteDay, disciplineModifier, assistantModifier]));
const plain = rulesOf(bookOf([midpoint]));
const by = (performedBy: PerformedService["performedBy"], code: string, minutes: number): PerformedService => ({ code, minutes, ...(performedBy === undefined ? {} : { performedBy }) });

/** The lines in short: code, units, modifiers. */
const billed = (visit: Visit, rules: RuleSet = medicare) => buildClaim(visit, rules).claim.lines.map(({ code, modifiers: carried, units }) => [`${code} ×${units}`, ...carried].join(" "));
const reasons = (visit: Visit, rules: RuleSet = medicare) => buildClaim(visit, rules).reasons.map(({ because, path }) => `${path}: ${because}`);
const because = (visit: Visit, path: string, rules: RuleSet = medicare) => buildClaim(visit, rules).reasons.filter((one) => one.path === path).map((one) => one.because);

describe("the lines of a claim", () => {
  it("are one a code with its units, and say why", () => {
    const visit = visitOf([by("therapist", "97110", 18), by("therapist", "97161", 20), by("therapist", "97110", 15), by("therapist", "97140", 7), by("aide", "97035", 8), by("therapist", "97112", 2)]);
    const { claim, count, reasons: why } = buildClaim(visit, medicare);
    expect(claim).toEqual({
      dateOfService: "2026-03-02", discipline: "PT", context: {}, unbilled: [{ code: "97112", minutes: 2 }], otherLinesSameDay: [],
      lines: [
        { code: "97110", units: 2, modifiers: ["GP"], minutes: 33 }, { code: "97161", units: 1, modifiers: ["GP"], minutes: 20 }, { code: "97140", units: 1, modifiers: ["GP"], minutes: 7 },
      ],
    });
    expect(count.timed?.totalUnits).toBe(3);
    expect(why).toEqual([
      { path: "/lines/0", because: "2 units for 33 minutes, counted by payer/eight-minute" },
      { path: "/lines/0/modifiers/0", because: "it states the discipline, as payer/discipline asks" },
      { path: "/lines/1", because: "1 unit whatever the time" },
      { path: "/lines/1/modifiers/0", because: "it states the discipline, as payer/discipline asks" },
      { path: "/lines/2", because: "1 unit for 7 minutes, counted by payer/eight-minute" },
      { path: "/lines/2/modifiers/0", because: "it states the discipline, as payer/discipline asks" },
      { path: "/services/5", because: "not billed: no unit for 2 minutes, counted by payer/eight-minute" },
      { path: "/services/4", because: "not billed: minutes of an aide are not billable" },
    ]);
  });

  it("of a pair follow its own thresholds and hold no time blocks where both codes share them", () => {
    const visit = visitOf([{ code: "97129", timeBlocks: [{ start: "10:00", end: "10:38" }], bodyRegions: ["head"] }]);
    expect(buildClaim(visit, plain).claim.lines).toEqual([{ code: "97129", units: 1, modifiers: [], minutes: 15, bodyRegions: ["head"] }, { code: "97130", units: 2, modifiers: [], minutes: 23, bodyRegions: ["head"] }]);
    expect(because(visit, "/lines/1", plain)).toEqual(["2 units for 23 minutes, by the code's own first and additional time"]);
    expect(buildClaim(visitOf([{ code: "97129", timeBlocks: [{ start: "10:00", end: "10:15" }] }]), plain).claim.lines[0]).toHaveProperty("timeBlocks");
  });

  it("say where the provider may choose between codes", () => {
    const visit = visitOf([by("therapist", "97110", 20), by("therapist", "97140", 20)]);
    const tie = "; its remainder equals another code's, so that the provider may choose which of them is billed";
    expect([...because(visit, "/lines/0"), ...because(visit, "/lines/1")]).toEqual([`2 units for 20 minutes, counted by payer/eight-minute${tie}`, `1 unit for 20 minutes, counted by payer/eight-minute${tie}`]);
  });

  it.each(["cancelled", "no_show"] as const)("are none where the visit was %s", (status) => {
    const visit = visitOf([by("therapist", "97110", 30)], { status });
    expect(billed(visit)).toEqual([]);
    expect(because(visit, "/status")).toEqual(["not billed: nothing was performed"]);
    expect(reasons({ ...visit, sameDayVisits: [] })).toEqual([`/services/0: not billed: ${status === "cancelled" ? "the visit was cancelled" : "the patient did not come"}`, "/status: not billed: nothing was performed"]);
  });

  it("are none where nothing earned a unit", () => {
    expect(billed(visitOf([]))).toEqual([]);
    expect(billed(visitOf([by("therapist", "97110", 7)]))).toEqual([]);
    expect(reasons(visitOf([by("therapist", "97110", 1)]))).toEqual(["/services/0: not billed: no unit for 1 minute, counted by payer/eight-minute"]);
    expect(reasons(visitOf([by("therapist", "97110", 30)]), rulesOf())).toEqual(["/services/0: not billed: no rule in force says how its minutes become units"]);
  });

  it("are one a code where practitioners are counted apart", () => {
    const rules = rulesOf(bookOf([statedRule("unit_counting", { counting: { method: "cms_eight_minute", poolBy: "practitioner" } }), assistantModifier]));
    const visit = visitOf([{ ...by("therapist", "97110", 8), practitionerKey: "a" }, { ...by("assistant", "97110", 8), practitionerKey: "b" }, { ...by("therapist", "97110", 15), practitionerKey: "c" }]);
    expect(billed(visit, rules)).toEqual(["97110 ×2", "97110 ×1 CQ"]);
    expect(because(visit, "/lines/0", rules)).toEqual(["2 units for 23 minutes, counted by payer/unit_counting"]);
  });

  it("refuse a visit of another date than the rules", () => {
    expect(() => buildClaim(visitOf([], { dateOfService: "2026-03-03" }), medicare)).toThrow(RangeError);
  });
});

describe("what a line takes over", () => {
  it("is what is known of every service in it", () => {
    const first: PerformedService = { id: "a", code: "97124", timeBlocks: [{ start: "10:00", end: "10:20" }], diagnoses: ["M54.50", "M25.511"], bodyRegions: ["neck"], techniques: ["effleurage"], placeOfService: "12" };
    const second: PerformedService = { id: "b", code: "97124", timeBlocks: [{ start: "10:20", end: "10:40" }], diagnoses: ["M54.50"], bodyRegions: [], techniques: ["petrissage"], placeOfService: "12" };
    const context = { placeOfService: "11", diagnoses: ["M54.50", "M25.511"] };
    expect(buildClaim(visitOf([first], { context }), plain).claim).toMatchObject({ context, lines: [{ id: "a", timeBlocks: first.timeBlocks, placeOfService: "12" }] });
    expect(buildClaim(visitOf([first, second], { context }), plain).claim.lines).toEqual([{
      code: "97124", units: 3, modifiers: [], minutes: 40, timeBlocks: [...first.timeBlocks ?? [], ...second.timeBlocks ?? []],
      diagnoses: ["M54.50", "M25.511"], bodyRegions: ["neck"], techniques: ["effleurage", "petrissage"], placeOfService: "12",
    }]);
  });

  it("is left open where one service leaves it open", () => {
    const visit = visitOf([{ code: "97124", timeBlocks: [{ start: "10:00", end: "10:20" }], diagnoses: ["M54.50"], bodyRegions: ["neck"], techniques: [] }, { code: "97124", minutes: 20 }]);
    expect(buildClaim(visit, plain).claim.lines).toEqual([{ code: "97124", units: 3, modifiers: [], minutes: 40 }]);
    expect(buildClaim(visitOf([{ code: "97161", minutes: 20 }, { code: "97161" }]), plain).claim.lines).toEqual([{ code: "97161", units: 1, modifiers: [] }]);
  });

  it("leaves the claim's place of service where the services differ, and says so", () => {
    const visit = visitOf([{ code: "97124", minutes: 20, placeOfService: "11" }, { code: "97124", minutes: 20, placeOfService: "12" }]);
    expect(buildClaim(visit, plain).claim.lines[0]).not.toHaveProperty("placeOfService");
    expect(because(visit, "/lines/0/modifiers", plain)).toEqual([]);
    expect(because(visit, "/lines/0", plain)).toContain("its services were given at several places of service: the claim's own stands for the line");
  });

  it("is the time that was counted, without what counts for another service", () => {
    const visit = visitOf([
      { code: "97110", performedBy: "assistant", timeBlocks: [{ start: "10:00", end: "10:30" }] }, { code: "97140", performedBy: "therapist", timeBlocks: [{ start: "10:10", end: "10:15" }, { start: "10:25", end: "10:40", endSeconds: 30 }] },
    ]);
    expect(buildClaim(visit, medicare).claim.lines).toEqual([
      { code: "97110", units: 2, modifiers: ["GP", "CQ"], minutes: 20, timeBlocks: [{ start: "10:00", end: "10:10" }, { start: "10:15", end: "10:25" }] },
      { code: "97140", units: 1, modifiers: ["GP"], minutes: 20, timeBlocks: [{ start: "10:10", end: "10:15" }, { start: "10:25", end: "10:40", endSeconds: 30 }] },
    ]);
  });

  it("fits the claim's own limits: a longer list is left out", () => {
    const services = Array.from({ length: 101 }, (_, index): PerformedService => ({ code: "97124", minutes: 1, bodyRegions: ["neck"], techniques: [`technique ${index}`] }));
    expect(buildClaim(visitOf(services), plain).claim.lines).toEqual([{ code: "97124", units: 7, modifiers: [], minutes: 101, bodyRegions: ["neck"] }]);
  });
});

describe("the assistant's modifier", () => {
  it("splits a code where some of its units are the assistant's (CMS's scenario of 23 and 13 minutes)", () => {
    const visit = visitOf([by("assistant", "97110", 23), by("therapist", "97110", 13), by("therapist", "97140", 30)]);
    expect(billed(visit)).toEqual(["97110 ×1 GP", "97110 ×1 GP CQ", "97140 ×2 GP"]);
    expect(buildClaim(visit, medicare).claim.lines.map(({ minutes }) => minutes)).toEqual([13, 23, 30]);
    expect(because(visit, "/lines/1/modifiers/1")).toEqual(["an assistant furnished more of these units than payer/assistant leaves without it"]);
  });

  it("gives each part the facts of its own services", () => {
    const visit = visitOf([{ ...by("assistant", "97110", 15), id: "a", bodyRegions: ["knee"] }, { ...by("therapist", "97110", 15), id: "b", bodyRegions: ["hip"] }]);
    expect(buildClaim(visit, medicare).claim.lines).toEqual([
      { id: "b", code: "97110", units: 1, modifiers: ["GP"], minutes: 15, bodyRegions: ["hip"] }, { id: "a", code: "97110", units: 1, modifiers: ["GP", "CQ"], minutes: 15, bodyRegions: ["knee"] },
    ]);
  });

  it.each<[string, Visit, string[]]>([
    ["is CQ for physical therapy", visitOf([by("assistant", "97110", 15)]), ["97110 ×1 GP CQ"]],
    ["is CO for occupational therapy", visitOf([by("assistant", "97530", 15)], { discipline: "OT" }), ["97530 ×1 GO CO"]],
    ["is none for another discipline", visitOf([by("assistant", "97530", 15)], { discipline: "SLP" }), ["97530 ×1 GN"]],
    ["is none for time together", visitOf([by("together", "97110", 15)]), ["97110 ×1 GP"]],
    ["stands on an untimed service", visitOf([by("assistant", "97150", 5), by("therapist", "97150", 35)]), ["97150 ×1 GP CQ"]],
    ["stands on an untimed service of the assistant alone, whatever its time", visitOf([by("assistant", "G0283", 0)]), ["G0283 ×1 GP CQ"]],
    ["stands on both codes of a pair the assistant gave alone", visitOf([by("assistant", "97129", 30)]), ["97129 ×1 GP CQ", "97130 ×1 GP CQ"]],
    ["stands on both codes of a pair by the share of their minutes together", visitOf([by("assistant", "97129", 15), by("therapist", "97130", 15)]), ["97129 ×1 GP CQ", "97130 ×1 GP CQ"]],
    ["does not stand on a pair of which the assistant gave little", visitOf([by("assistant", "97129", 1), by("therapist", "97130", 29)]), ["97129 ×1 GP", "97130 ×1 GP"]],
  ])("%s", (_, visit, lines) => {
    expect(billed(visit)).toEqual(lines);
  });

  it("does not depend on the order of services that share a minute", () => {
    const therapist: PerformedService = { code: "97110", performedBy: "therapist", timeBlocks: [{ start: "10:00", end: "10:07", endSeconds: 30 }] };
    const assistant: PerformedService = { code: "97110", performedBy: "assistant", timeBlocks: [{ start: "10:07", startSeconds: 30, end: "10:15" }] };
    for (const services of [[therapist, assistant], [assistant, therapist]]) expect(billed(visitOf(services))).toEqual(["97110 ×1 GP CQ"]);
  });

  it("is not due where the share stays small, which is said", () => {
    const visit = visitOf([by("assistant", "97150", 1), by("therapist", "97150", 39)]);
    expect(billed(visit)).toEqual(["97150 ×1 GP"]);
    expect(because(visit, "/lines/0/modifiers")).toEqual(["no assistant's modifier: the assistant's share stays within what payer/assistant allows"]);
  });

  it("says where it hangs on the way the share is worked out", () => {
    const visit = visitOf([by("assistant", "97110", 1), by("therapist", "97110", 7)]);
    expect(billed(visit)).toEqual(["97110 ×1 GP CQ"]);
    expect(because(visit, "/lines/0/modifiers")).toEqual(["which units carry the assistant's modifier hangs on the way the share is worked out under payer/assistant"]);
  });

  it.each<[string, readonly PerformedService[], string[]]>([
    ["who performed some of it is not known, and it matters", [by(undefined, "97110", 20), by("therapist", "97110", 10)], ["97110 ×2 GP"]],
    ["an untimed service of both has no minutes", [{ code: "97150", performedBy: "assistant" }, by("therapist", "97150", 35)], ["97150 ×1 GP"]],
  ])("is left out, with the reason, where %s", (_, services, lines) => {
    expect(billed(visitOf(services))).toEqual(lines);
    expect(because(visitOf(services), "/lines/0/modifiers")).toEqual(["whether the assistant's modifier is due is not known: payer/assistant asks who furnished how many of the minutes"]);
  });

  it("is known where it is the same whoever performed the rest", () => {
    expect(billed(visitOf([by("assistant", "97150", 20), by(undefined, "97150", 20)]))).toEqual(["97150 ×1 GP CQ"]);
  });

  it("is left out where the payer's units are not of 15 minutes and both worked", () => {
    const rules = rulesOf(bookOf([statedRule("unit_counting", { counting: { method: "block_plus_increment", blockMinutes: 30, incrementMinutes: 15, minimumMinutes: 15 } }), assistantModifier]));
    expect(billed(visitOf([by("assistant", "97124", 30), by("therapist", "97124", 15)]), rules)).toEqual(["97124 ×2"]);
    expect(billed(visitOf([by("assistant", "97124", 45)]), rules)).toEqual(["97124 ×2 CQ"]);
  });

  it("follows the most particular rule in force, and is left out where that is not known", () => {
    const stricter = statedRule("assistant_units", { rule: { overPercent: 50, arithmetic: "ratio", therapistMidpointException: false, twoUnitException: false }, modifiers: [{ assistant: "physical_therapist_assistant", modifier: "CQ" }] }, { id: "half", appliesTo: { form: "professional" } });
    const rules = rulesOf(bookOf([eightMinuteDay, assistantModifier], "general"), bookOf([stricter], "particular"));
    const visit = visitOf([by("assistant", "97110", 5), by("therapist", "97110", 7)]);
    expect(billed({ ...visit, context: { form: "professional" } }, rules)).toEqual(["97110 ×1"]);
    expect(billed({ ...visit, context: { form: "institutional" } }, rules)).toEqual(["97110 ×1 CQ"]);
    expect(because(visit, "/lines/0/modifiers", rules)).toEqual(["whether the assistant's modifier is due is not known: whether particular/half holds here is not known"]);
    expect(because(visitOf([by("therapist", "97110", 12)]), "/lines/0/modifiers", rules)).toEqual([]);
  });

  it("is not asked where no rule is in force or names the assistant", () => {
    const massageOnly = statedRule("assistant_units", { rule: { overPercent: 10, arithmetic: "ratio", therapistMidpointException: false, twoUnitException: false }, modifiers: [{ assistant: "occupational_therapy_assistant", modifier: "CO" }] });
    for (const rules of [plain, rulesOf(bookOf([midpoint, massageOnly]))]) {
      expect(billed(visitOf([by("assistant", "97110", 15)]), rules)).toEqual(["97110 ×1"]);
      expect(reasons(visitOf([by("assistant", "97110", 15)]), rules)).toEqual(["/lines/0: 1 unit for 15 minutes, counted by payer/midpoint"]);
    }
  });
});

describe("modifiers that state a fact", () => {
  const gp = { requires: "of_discipline", modifiers: [{ discipline: "PT", modifier: "GP" }], onlyUnderPlanOfCare: true } as const;
  const underPlan = rulesOf(bookOf([midpoint, statedRule("modifier_required", gp, { id: "sometimes" })]));
  const massage = (rest: Partial<Visit> = {}) => visitOf([{ code: "97124", minutes: 15 }], rest);

  it.each<[string, Visit, string[], number]>([
    ["is left out, with the reason, where the plan's discipline is not known", massage({ context: { planOfCare: {} } }), ["97124 ×1"], 1],
    ["stands under a plan of care of the discipline", massage({ context: { planOfCare: { disciplines: ["OT", "PT"] } } }), ["97124 ×1 GP"], 0],
    ["stands where a therapist treats, without a plan of care", massage({ context: { planOfCare: "none", rendering: { type: "physical_therapist" } } }), ["97124 ×1 GP"], 0],
    ["stands where a therapist treats, under another discipline's plan", massage({ context: { planOfCare: { disciplines: ["OT"] }, rendering: { type: "physical_therapist" } } }), ["97124 ×1 GP"], 0],
    ["does not stand where a physician treats without a plan of care", massage({ context: { planOfCare: "none", rendering: { type: "physician" } } }), ["97124 ×1"], 0],
    ["does not stand where a physician treats under another discipline's plan", massage({ context: { planOfCare: { disciplines: ["OT"] }, rendering: { type: "physician" } } }), ["97124 ×1"], 0],
    ["is left out, with the reason, where there is no plan and nobody said who treats", massage({ context: { planOfCare: "none" } }), ["97124 ×1"], 1],
    ["is left out, with the reason, where the plan is not known", massage(), ["97124 ×1"], 1],
    ["is none for a discipline the rule does not name", massage({ discipline: "massage", context: { planOfCare: {} } }), ["97124 ×1"], 0],
  ])("the discipline's %s", (_, visit, lines, left) => {
    expect(billed(visit, underPlan)).toEqual(lines);
    expect(because(visit, "/lines/0/modifiers", underPlan)).toEqual(Array.from({ length: left }, () => "GP is left out: whether payer/sometimes asks for it here is not known"));
  });

  it("is the discipline's own where a rule takes any of several, and none that would state something else", () => {
    const rules = rulesOf(bookOf([midpoint, statedRule("modifier_required", { requires: "one_of", modifiers: ["GP", "GO", "GN"] }), statedRule("modifier_required", { requires: "one_of", modifiers: ["AT", "KX", "59"] }, { id: "attests" })]));
    expect(billed(massage(), rules)).toEqual(["97124 ×1 GP"]);
    expect(billed(massage({ discipline: "OT" }), rules)).toEqual(["97124 ×1 GO"]);
    expect(billed(massage({ discipline: "massage" }), rules)).toEqual(["97124 ×1"]);
  });

  it("is the discipline's as the catalogue of modifiers has it", () => {
    const rules = rulesOf(bookOf([midpoint, statedRule("modifier_required", { requires: "one_of", modifiers: modifiers.map(({ modifier }) => modifier) })]));
    for (const { discipline, kind, modifier } of modifiers) if (kind === "discipline" && discipline !== undefined) expect(billed(massage({ discipline }), rules)).toEqual([`97124 ×1 ${modifier}`]);
  });

  it.each<[sentence: string, visit: Visit, beside: ModifierRequiredParameters, lines: readonly string[]]>([
    ["CQ brings GP where that alone is asked for", visitOf([by("therapist", "97110", 5), by("assistant", "97110", 10)]), { requires: "beside", modifier: "CQ", modifiers: ["GP"] }, ["97110 ×1 GP CQ"]],
    ["CO brings GO", visitOf([by("therapist", "97110", 5), by("assistant", "97110", 10)], { discipline: "OT" }), { requires: "beside", modifier: "CO", modifiers: ["GO"] }, ["97110 ×1 GO CO"]],
    ["a line of the therapist alone brings none", visitOf([by("therapist", "97110", 15)]), { requires: "beside", modifier: "CQ", modifiers: ["GP"] }, ["97110 ×1"]],
    ["what would attest something is not brought", visitOf([by("assistant", "97110", 15)]), { requires: "beside", modifier: "CQ", modifiers: ["59", "KX"] }, ["97110 ×1 CQ"]],
    ["nor is the modifier of another discipline", visitOf([by("assistant", "97110", 15)]), { requires: "beside", modifier: "CQ", modifiers: ["GO"] }, ["97110 ×1 CQ"]],
  ])("beside the assistant's modifier: %s", (_, visit, beside, lines) => {
    expect(billed(visit, rulesOf(bookOf([midpoint, assistantModifier, statedRule("modifier_required", beside)])))).toEqual(lines);
  });

  it("is carried once, whichever rules ask for it, and looked for by code", () => {
    const rules = rulesOf(bookOf([midpoint, statedRule("modifier_required", gp, { id: "sometimes" }), disciplineModifier, statedRule("modifier_required", { requires: "one_of", modifiers: ["GP"] }, { id: "again", appliesTo: { codes: ["97124"] } })]));
    expect(billed(massage(), rules)).toEqual(["97124 ×1 GP"]);
    expect(because(massage(), "/lines/0/modifiers", rules)).toEqual([]);
    expect(billed(massage(), rulesOf(bookOf([midpoint, { ...disciplineModifier, appliesTo: { codes: ["97140"] } }])))).toEqual(["97124 ×1"]);
  });

  it("is left out where the rule is in doubt or may not look at the line", () => {
    for (const doubtful of [{ ...disciplineModifier, from: { unknown: true, seenOn: "2026-06-01" } } as const, { ...disciplineModifier, appliesTo: { form: "professional" } } as const]) {
      const rules = rulesOf(bookOf([midpoint, doubtful]));
      expect(billed(massage(), rules)).toEqual(["97124 ×1"]);
      expect(because(massage(), "/lines/0/modifiers", rules)).toEqual(["GP is left out: whether payer/discipline asks for it here is not known"]);
    }
  });

  it("is the benefit's where the benefit is known", () => {
    const rules = rulesOf(bookOf([midpoint, statedRule("modifier_required", { requires: "of_benefit_type", modifiers: [{ benefitType: "habilitative", modifier: "96" }, { benefitType: "rehabilitative", modifier: "97" }] }, { id: "benefit" })]));
    expect(billed(massage({ context: { benefitType: "habilitative" } }), rules)).toEqual(["97124 ×1 96"]);
    expect(billed(massage(), rules)).toEqual(["97124 ×1"]);
  });

  it("is telehealth's as the rule has it shown, and what was given by telehealth never passes unsaid", () => {
    const rules = rulesOf(bookOf([midpoint, disciplineModifier, assistantModifier, statedRule("telehealth", { telehealth: "codes", listed: ["97110"], notListed: ["97124"], shownBy: { modifiers: ["95", "93"], placesOfService: ["02", "10"] } }, { id: "telehealth" })]));
    const given = (...kinds: readonly (PerformedService["telehealth"])[]) => visitOf(kinds.map((telehealth) => ({ code: "97110", minutes: 15, performedBy: "assistant", ...(telehealth === undefined ? {} : { telehealth }) })));
    const unsaid = "some of it was given by telehealth, and the line does not show it: the host adds the modifier or the place of service";
    expect(billed(given("video"), rules)).toEqual(["97110 ×1 GP CQ 95"]);
    expect(billed(given("audio", "audio"), rules)).toEqual(["97110 ×2 GP CQ 93"]);
    expect(billed(given("audio", undefined), rules)).toEqual(["97110 ×2 GP CQ"]);
    expect(because(given("audio", undefined), "/lines/0", rules)).toContain(unsaid);
    expect(because(given("video"), "/lines/0", plain)).toContain(unsaid);
  });

  it("is never KX, never tells services apart, and never what the input does not hold", () => {
    const rules = rulesOf(bookOf([midpoint, statedRule("modifier_required", { requires: "one_of", modifiers: ["KX"] }), statedRule("modifier_required", { requires: "of_revenue_code", modifiers: [{ revenueCode: "042", modifier: "GP" }] }, { id: "revenue" }), statedRule("modifier_required", { requires: "one_of", modifiers: ["59", "XE", "XS", "XP", "XU"] }, { id: "apart" })]));
    expect(billed(massage(), rules)).toEqual(["97124 ×1"]);
  });
});

describe("the lines of the day's other visits", () => {
  const other = (services: readonly PerformedService[], rest: Partial<Visit> = {}): Visit => ({ dateOfService: "2026-03-02", discipline: "OT", ...rest, services });
  const own: readonly PerformedService[] = [by("therapist", "97110", 8)];
  const others = (visit: Visit, rules: RuleSet = medicare) => buildClaim(visit, rules).claim.otherLinesSameDay?.map(({ code, discipline, modifiers: carried, units }) => [discipline, `${code} ×${units}`, ...carried].join(" "));
  const notKnown = "the lines of the day's other visits are left out: not all of them are known";

  it("are not known where the visits are not given", () => {
    const alone = visitAlone(own);
    expect(buildClaim(alone, medicare).claim).not.toHaveProperty("otherLinesSameDay");
    expect(because(alone, "/sameDayVisits")).toEqual([]);
  });

  it("are those of other disciplines, each discipline's day counted together", () => {
    const visit = visitOf(own, { sameDayVisits: [other([by("therapist", "97530", 8)]), other([by("therapist", "97530", 8)], { discipline: "SLP" }), other([by("therapist", "97530", 8), by("aide", "97110", 9)])] });
    expect(others(visit)).toEqual(["OT 97530 ×1 GO", "SLP 97530 ×1 GN"]);
  });

  it("are not among them where the payer adds them to the claim's own, which is said", () => {
    const visit = visitOf(own, { sameDayVisits: [other([by("therapist", "97110", 8), by("therapist", "97140", 20)], { discipline: "PT" })] });
    expect(billed(visit)).toEqual(["97110 ×1 GP", "97140 ×1 GP"]);
    expect(others(visit)).toEqual([]);
    expect(because(visit, "/sameDayVisits")).toEqual(["the payer adds up the patient's day: the lines hold the day's other visits in the discipline, and are billed once"]);
  });

  it("are those of the same discipline too where the payer counts each visit", () => {
    const visit = visitOf(own, { sameDayVisits: [other([by("therapist", "97110", 8)], { discipline: "PT" }), other([by("therapist", "97110", 8)], { discipline: "PT" })] });
    expect(billed(visit, plain)).toEqual(["97110 ×1"]);
    expect(others(visit, plain)).toEqual(["PT 97110 ×1", "PT 97110 ×1"]);
  });

  it("are all there where the visit itself was cancelled, and hold no visit that was cancelled or of another date", () => {
    const visit = visitOf(own, { status: "cancelled", sameDayVisits: [other([by("therapist", "97110", 8)], { discipline: "PT" }), other(own, { status: "no_show" }), other(own, { dateOfService: "2026-03-04" })] });
    expect(others(visit)).toEqual(["PT 97110 ×1 GP"]);
  });

  it.each<[string, PerformedService, RuleSet]>([
    ["minutes are not known", { code: "97530" }, medicare], ["the code is not known", { code: "99213", minutes: 10 }, medicare], ["no rule counts them", { code: "97530", minutes: 10 }, rulesOf()],
  ])("are not known where %s", (_, service, rules) => {
    const visit = visitOf([], { sameDayVisits: [other([service])] });
    expect(others(visit, rules)).toBeUndefined();
    expect(because(visit, "/sameDayVisits", rules)).toEqual([notKnown]);
  });

  it("name their practitioner and group as the same or not where both visits name theirs", () => {
    const context = (type: ProviderType, rendering: string, billing: string) => ({ rendering: { type, npi: rendering }, billing: { npi: billing } });
    const sameDayVisits = [
      other([by("therapist", "97530", 8)], { context: context("occupational_therapist", "2", "9") }),
      other([by("therapist", "97530", 8)], { discipline: "SLP" }),
    ];
    const [occupational, speech] = buildClaim(visitOf(own, { context: context("physical_therapist", "1", "9"), sameDayVisits }), medicare).claim.otherLinesSameDay ?? [];
    expect(occupational).toMatchObject({ samePractitioner: false, sameGroup: true });
    expect(speech).not.toHaveProperty("samePractitioner");
    expect(speech).not.toHaveProperty("sameGroup");
  });

  it.each<[sentence: string, context: BillingContext, same: boolean | undefined]>([
    ["an assistant the claim's therapist supervises", { rendering: { npi: "2", type: "occupational_therapy_assistant" }, supervising: { npi: "1" } }, true],
    ["an assistant another supervises", { rendering: { npi: "2", type: "occupational_therapy_assistant" }, supervising: { npi: "3" } }, false],
    ["an assistant of nobody said whom", { rendering: { npi: "2", type: "occupational_therapy_assistant" } }, undefined],
    ["somebody who may be an assistant", { rendering: { npi: "2" } }, undefined],
  ])("count for the practitioner for whom they count: %s", (_, context, same) => {
    const visit = visitOf(own, { context: { rendering: { npi: "1", type: "occupational_therapist" } }, sameDayVisits: [other([by("therapist", "97530", 8)], { context })] });
    expect(buildClaim(visit, medicare).claim.otherLinesSameDay?.[0]?.samePractitioner).toBe(same);
  });

  it("take a rendering provider of their own to the claim's lines where the day is added up", () => {
    const rendering = (npi: string) => ({ context: { rendering: { npi } } });
    const visit = visitOf(own, { ...rendering("1"), sameDayVisits: [other([by("therapist", "97110", 8), by("therapist", "97140", 20)], { discipline: "PT", ...rendering("2") })] });
    const { lines } = buildClaim(visit, medicare).claim;
    expect(lines.map(({ rendering: provider }) => provider)).toEqual([undefined, { npi: "2" }]);
    expect(because(visit, "/lines/0")).toContain("its services have several rendering providers: the claim's own stands for the line");
  });
});
