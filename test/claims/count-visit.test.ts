import { describe, expect, it } from "vitest";

import { countVisit } from "../../src/claims/count-visit.js";
import { catalogue, extendCatalogue } from "../../src/codes/index.js";
import type { AppliesTo, RuleSet } from "../../src/rules/index.js";
import type { BookCountingRule } from "../../src/units/index.js";
import type { PerformedService, TimeBlock } from "../../src/visit/index.js";
import { bookOf, eightMinuteDay, midpoint, rulesOf, statedRule, visitAlone, visitOf } from "./visit-rules.js";

const day = rulesOf(bookOf([eightMinuteDay]));
const counted = (counting: BookCountingRule, appliesTo?: AppliesTo, id = "counting") => statedRule("unit_counting", { counting }, { id, ...(appliesTo === undefined ? {} : { appliesTo }) });
const eightMinutes = (poolBy?: "patient_day_discipline" | "visit" | "practitioner") => ({ method: "cms_eight_minute", ...(poolBy === undefined ? {} : { poolBy }) }) as const;

const units = (lines: readonly { readonly code: string; readonly units: number }[] = []) => lines.map(({ code, units: number }) => `${code} ×${number}`);
const reasons = (visit: Parameters<typeof countVisit>[0], rules: RuleSet = day) => countVisit(visit, rules).notCounted.map(({ path, reason }) => `${path} ${reason}`);
const problems = (visit: Parameters<typeof countVisit>[0], rules: RuleSet = day) => countVisit(visit, rules).problems.map(({ code, paths }) => [code, ...paths].join(" "));
const at = (start: `${number}:${number}`, end: `${number}:${number}`): readonly TimeBlock[] => [{ start, end }];

describe("a visit counted by its payer's rule", () => {
  it("counts timed codes by the rule, untimed codes once, pairs by their own thresholds, and says what it left out", () => {
    const count = countVisit(visitOf([
      { code: "97110", minutes: 33 }, { code: "97140", minutes: 7 }, { code: "97161", minutes: 20 }, { code: "97129", minutes: 38 }, { code: "97110", minutes: 10, performedBy: "aide" },
      { code: "97799", minutes: 5 },
    ]), day);
    expect(count.timed).toMatchObject({ method: "cms_eight_minute", totalTimedMinutes: 40, totalUnits: 3 });
    expect(units(count.timed?.lines)).toEqual(["97110 ×2", "97140 ×1"]);
    expect(units(count.serviceBased)).toEqual(["97161 ×1"]);
    expect(units(count.firstAndAdditional)).toEqual(["97129 ×1", "97130 ×2"]);
    expect(count.notCounted).toEqual([{ path: "/services/4", reason: "aide" }, { path: "/services/5", reason: "unlisted" }]);
    expect(count.totalTreatmentMinutes).toBe(103);
    expect(count.problems).toEqual([]);
    expect(count.pools.map(({ ruleBookId, ruleId, services }) => [ruleBookId, ruleId, services])).toEqual([["payer", "eight-minute", ["/services/0", "/services/1"]]]);
  });

  it("takes minutes from time blocks and points into the visit for what is wrong with them", () => {
    const visit = visitOf([{ code: "97124", timeBlocks: at("10:00", "10:40") }, { code: "97140", minutes: 25, timeBlocks: at("10:45", "11:00") }]);
    expect(units(countVisit(visit, day).timed?.lines)).toEqual(["97124 ×3"]);
    expect(reasons(visit)).toEqual(["/services/1 minutes_not_known"]);
    expect(problems(visit)).toEqual(["time_gap /services/0/timeBlocks/0 /services/1/timeBlocks/0", "minutes_differ_from_time_blocks /services/1/minutes /services/1/timeBlocks"]);
    expect(countVisit(visit, day)).not.toHaveProperty("totalTreatmentMinutes");
  });

  it("knows that a supervised modality runs beside what is given one-on-one", () => {
    const visit = visitOf([{ code: "97110", timeBlocks: at("10:00", "10:30") }, { code: "G0283", timeBlocks: at("10:00", "10:15") }]);
    expect(problems(visit)).toEqual([]);
    expect(countVisit(visit, day).totalTreatmentMinutes).toBe(45);
  });

  it.each<[string, string]>([["cancelled", "visit_cancelled"], ["no_show", "visit_no_show"]])("counts nothing of a visit that was %s", (status, reason) => {
    const count = countVisit(visitOf([{ code: "97110", minutes: 30 }], { status: status as "cancelled" | "no_show" }), day);
    expect(count).toEqual({
      timed: { method: "cms_eight_minute", totalTimedMinutes: 0, totalUnits: 0, lines: [] }, pools: [], serviceBased: [], firstAndAdditional: [],
      notCounted: [{ path: "/services/0", reason }], totalTreatmentMinutes: 0, problems: [],
    });
  });

  it("counts a visit that was broken off like any other", () => {
    expect(countVisit(visitOf([{ code: "97110", minutes: 8 }], { status: "short" }), day).timed?.totalUnits).toBe(1);
  });

  it("knows that an empty visit has no units where the payer counts minutes", () => {
    expect(countVisit(visitOf([]), day)).toMatchObject({ timed: { totalUnits: 0 }, pools: [], totalTreatmentMinutes: 0, problems: [] });
    expect(countVisit(visitOf([{ code: "97161" }]), day)).toMatchObject({ timed: { totalUnits: 0 }, serviceBased: [{ units: 1 }] });
    expect(countVisit(visitOf([]), rulesOf())).not.toHaveProperty("timed");
  });

  it("refuses a visit of another date than the rules", () => {
    expect(() => countVisit(visitOf([], { dateOfService: "2026-03-03" }), day)).toThrow(RangeError);
  });
});

describe("which rule counts", () => {
  const visit = visitOf([{ code: "97124", minutes: 10 }, { code: "97110", minutes: 10 }]);

  it("is the most particular one", () => {
    expect(countVisit(visit, rulesOf(bookOf([midpoint], "general"), bookOf([eightMinuteDay], "particular"))).timed).toMatchObject({ method: "cms_eight_minute", totalUnits: 1 });
    expect(countVisit(visit, rulesOf(bookOf([eightMinuteDay], "general"), bookOf([midpoint], "particular"))).timed).toMatchObject({ method: "ama_midpoint", totalUnits: 2 });
  });

  it("may be another for some codes: each rule counts its own, and the totals are sums", () => {
    const count = countVisit(visitOf([{ code: "97124", minutes: 20 }, { code: "97110", minutes: 10 }]), rulesOf(bookOf([midpoint, counted({ method: "per_code", rounding: "up" }, { codes: ["97124"] })])));
    expect(count.pools.map(({ count: { method, totalUnits }, ruleId, services }) => [ruleId, services, method, totalUnits])).toEqual([["counting", ["/services/0"], "per_code", 2], ["midpoint", ["/services/1"], "ama_midpoint", 1]]);
    expect(count.timed).toMatchObject({ totalTimedMinutes: 30, totalUnits: 3 });
    expect(units(count.timed?.lines)).toEqual(["97124 ×2", "97110 ×1"]);
  });

  it.each<[string, AppliesTo, number]>([
    ["the discipline", { disciplines: ["massage"] }, 2],
    ["the provider type", { providerTypes: ["massage_therapist"] }, 2],
    ["the form", { form: "institutional" }, 2],
    ["the place of service", { placesOfService: ["12"] }, 2],
    ["the age", { ageYears: { from: 65 } }, 2],
    ["the discipline of the visit", { disciplines: ["PT"] }, 1],
    ["the provider type of the visit", { providerTypes: ["physical_therapist"] }, 1],
    ["codes that are excepted", { exceptCodes: ["97530"] }, 1],
  ])("is looked for by %s", (_, appliesTo, totalUnits) => {
    const rules = rulesOf(bookOf([midpoint], "general"), bookOf([counted(eightMinutes("visit"), appliesTo)], "particular"));
    const context = { rendering: { type: "physical_therapist" }, form: "professional", placeOfService: "11", ageYears: 40 } as const;
    expect(countVisit({ ...visit, context }, rules).timed?.totalUnits).toBe(totalUnits);
  });

  it("is not known while a fact that decides is not known, and the problem names the fact", () => {
    const rules = rulesOf(bookOf([midpoint], "general"), bookOf([counted(eightMinutes("visit"), { form: "institutional" })], "particular"));
    const count = countVisit(visit, rules);
    expect(count).not.toHaveProperty("timed");
    expect(count.notCounted).toEqual([{ path: "/services/0", reason: "counting_rule_not_known" }, { path: "/services/1", reason: "counting_rule_not_known" }]);
    expect(count.problems).toEqual([{ code: "counting_rule_not_known", paths: ["/context/form"], details: { ruleBookId: "particular", ruleId: "counting" } }]);
  });

  it("is known all the same where both rules count alike", () => {
    const rules = rulesOf(bookOf([counted({ method: "ama_midpoint" })], "general"), bookOf([counted({ method: "ama_midpoint" }, { form: "institutional" })], "particular"));
    expect(countVisit(visit, rules).timed?.totalUnits).toBe(2);
  });

  it("is not known where the rule itself is in doubt, and the problem says why", () => {
    const rule = statedRule("unit_counting", { counting: { method: "ama_midpoint" } }, { id: "late", from: { unknown: true, seenOn: "2026-06-01" } });
    const count = countVisit(visit, rulesOf(bookOf([rule])));
    expect(count).not.toHaveProperty("timed");
    expect(count.problems).toEqual([{ code: "counting_rule_not_known", paths: [], details: { ruleBookId: "payer", ruleId: "late", doubt: "start_not_known" } }]);
  });

  it.each<[string, RuleSet, string]>([
    ["no rule is in force", rulesOf(), "no_counting_rule"],
    ["the payer pays the visit", rulesOf(bookOf([counted({ method: "per_visit" })])), "counted_per_visit"],
    ["the payer counts no minutes", rulesOf(bookOf([counted({ method: "none" })])), "minutes_not_counted"],
  ])("leaves timed codes uncounted where %s, and untimed ones stand", (_, rules, reason) => {
    const count = countVisit(visitOf([{ code: "97124", minutes: 40 }, { code: "97010" }, { code: "97124", minutes: 5, performedBy: "student" }]), rules);
    expect(count).not.toHaveProperty("timed");
    expect(units(count.serviceBased)).toEqual(["97010 ×1"]);
    expect(count.notCounted).toEqual([{ path: "/services/0", reason }, { path: "/services/2", reason: "student" }]);
  });

  it("leaves pairs of a first and an additional code uncounted only where the payer counts no minutes", () => {
    const pair = visitOf([{ code: "97129", minutes: 15 }, { code: "97130", minutes: 15 }]);
    expect(units(countVisit(pair, rulesOf()).firstAndAdditional)).toEqual(["97129 ×1", "97130 ×1"]);
    expect(countVisit(pair, rulesOf(bookOf([counted({ method: "none" })])))).toMatchObject({ firstAndAdditional: [], notCounted: [{ reason: "minutes_not_counted" }, { reason: "minutes_not_counted" }] });
  });

  it("pools 15-minute codes only: a code of another length is left out, not refused", () => {
    const codes = extendCatalogue(catalogue, [{ code: "0999T", label: "half an hour", basis: { kind: "timed", minutesPerUnit: 30 }, confidence: "secondary" }]);
    const half = visitOf([{ code: "0999T", minutes: 30 }, { code: "97110", minutes: 15 }]);
    expect(countVisit(half, day, codes)).toMatchObject({ timed: { totalUnits: 1 }, notCounted: [{ path: "/services/0", reason: "not_a_15_minute_code" }] });
    expect(countVisit(half, rulesOf(bookOf([counted({ method: "lower_of", of: [eightMinutes(), { method: "ama_midpoint" }] })])), codes).notCounted).toHaveLength(1);
    expect(countVisit(half, rulesOf(bookOf([midpoint])), codes).timed?.totalUnits).toBe(2);
  });
});

describe("the treatment day", () => {
  const morning = { dateOfService: "2026-03-02", discipline: "PT", services: [{ code: "97110", minutes: 8 }, { code: "97140", minutes: 5, performedBy: "aide" }] } as const;
  const own: readonly PerformedService[] = [{ code: "97110", minutes: 8 }];

  it("is added up in the visit's discipline where the payer adds up the day", () => {
    const count = countVisit(visitOf(own, { sameDayVisits: [{ ...morning, discipline: "OT" }, morning] }), day);
    expect(count.timed).toMatchObject({ totalTimedMinutes: 16, totalUnits: 1 });
    expect(count.pools[0]?.services).toEqual(["/services/0", "/sameDayVisits/1/services/0"]);
    expect(count.notCounted).toEqual([{ path: "/sameDayVisits/1/services/1", reason: "aide" }]);
    expect(count.totalTreatmentMinutes).toBe(16);
  });

  it.each<[string, BookCountingRule]>([["counts the visit", eightMinutes("visit")], ["does not say what it adds up", eightMinutes()], ["counts each code alone", { method: "ama_midpoint" }]])("is not where the payer %s", (_, counting) => {
    expect(countVisit(visitOf(own, { sameDayVisits: [morning] }), rulesOf(bookOf([counted(counting)]))).timed?.totalTimedMinutes).toBe(8);
  });

  it("is added up for both of two rules compared where one of them asks for it", () => {
    const rules = rulesOf(bookOf([counted({ method: "higher_of", of: [eightMinutes("patient_day_discipline"), { method: "ama_midpoint" }] })]));
    expect(countVisit(visitOf(own, { sameDayVisits: [morning] }), rules).timed).toMatchObject({ method: "higher_of", totalTimedMinutes: 16 });
  });

  it("holds no visit that was cancelled or is of another date", () => {
    const visit = visitOf(own, { sameDayVisits: [{ ...morning, status: "cancelled" }, { ...morning, dateOfService: "2026-03-03" }] });
    expect(countVisit(visit, day).timed?.totalTimedMinutes).toBe(8);
    expect(problems(visit)).toEqual(["same_day_visit_of_other_date /sameDayVisits/1/dateOfService"]);
  });

  it("is not known where the other visits are not given: this visit is counted, and a problem says so", () => {
    const alone = visitAlone(own);
    expect(countVisit(alone, day).timed?.totalUnits).toBe(1);
    expect(problems(alone)).toEqual(["same_day_visits_not_given /sameDayVisits"]);
    expect(problems(alone, rulesOf(bookOf([midpoint])))).toEqual([]);
    expect(problems({ ...alone, services: [{ code: "97161" }] })).toEqual([]);
  });

  it("counts a code of one unit once, and sees no gap between two visits", () => {
    const visit = visitOf([{ code: "97010" }, { code: "97110", timeBlocks: at("15:00", "15:10") }], {
      sameDayVisits: [{ ...morning, services: [{ code: "97010" }, { code: "97110", timeBlocks: at("09:00", "09:10") }] }],
    });
    expect(units(countVisit(visit, day).serviceBased)).toEqual(["97010 ×1"]);
    expect(problems(visit)).toEqual([]);
  });

  it("cannot hold the same practitioner in two visits at once", () => {
    const visit = visitOf([{ code: "97110", timeBlocks: at("09:05", "09:20") }], { sameDayVisits: [{ ...morning, services: [{ code: "97140", timeBlocks: at("09:00", "09:10") }] }] });
    expect(reasons(visit)).toEqual(["/services/0 minutes_not_known", "/sameDayVisits/0/services/0 minutes_not_known"]);
    expect(problems(visit)).toEqual(["time_blocks_overlap /sameDayVisits/0/services/0/timeBlocks/0 /services/0/timeBlocks/0"]);
  });
});

describe("minutes of each practitioner", () => {
  const rules = rulesOf(bookOf([counted(eightMinutes("practitioner"))]));

  it("are counted apart where the payer counts each practitioner", () => {
    const count = countVisit(visitOf([{ code: "97110", minutes: 8, practitionerKey: "a" }, { code: "97110", minutes: 8, practitionerKey: "b" }, { code: "97140", minutes: 4, practitionerKey: "a" }]), rules);
    expect(count.pools.map(({ count: { totalUnits }, services }) => [services.join(" "), totalUnits])).toEqual([["/services/0 /services/2", 1], ["/services/1", 1]]);
    expect(count.timed?.lines).toEqual([
      { code: "97110", minutes: 16, units: 2, fullUnits: 0, remainderMinutes: 16, remainderUnit: true, mergedFrom: 2, billable: true },
      { code: "97140", minutes: 4, units: 0, fullUnits: 0, remainderMinutes: 4, remainderUnit: false, mergedFrom: 1, billable: false },
    ]);
    expect(count.problems).toEqual([]);
  });

  it("are counted together where services do not say whose they are, and a problem names them", () => {
    const visit = visitOf([{ code: "97110", minutes: 8 }, { code: "97140", minutes: 8 }, { code: "97530", minutes: 8, practitionerKey: "a" }]);
    expect(countVisit(visit, rules).timed?.totalUnits).toBe(2);
    expect(problems(visit, rules)).toEqual(["practitioner_not_given /services/0 /services/1"]);
    expect(problems(visitOf([{ code: "97110", minutes: 8 }]), rules)).toEqual([]);
  });
});

describe("two practitioners at once", () => {
  const therapist = { code: "97140", performedBy: "therapist", timeBlocks: at("10:15", "10:45") } as const;
  const assistant = { code: "97110", performedBy: "assistant", timeBlocks: at("10:00", "10:30") } as const;
  const minutes = (services: readonly PerformedService[], rules = day) => countVisit(visitOf(services), rules).timed?.lines.map(({ code, minutes: counts }) => `${code} ${counts}`);

  it("count once where the rule says so: the time together is the therapist's", () => {
    expect(minutes([assistant, therapist])).toEqual(["97110 15", "97140 30"]);
    expect(countVisit(visitOf([assistant, therapist]), day).problems).toEqual([
      { code: "two_practitioners_at_once", paths: ["/services/0/timeBlocks/0", "/services/1/timeBlocks/0"], details: { seconds: 900 } },
      { code: "together_counted_once", paths: ["/services/0/timeBlocks"], details: { seconds: 900 } },
    ]);
  });

  it("count twice where the rule does not say, and the problem stays", () => {
    const rules = rulesOf(bookOf([counted(eightMinutes("visit"))]));
    expect(minutes([assistant, therapist], rules)).toEqual(["97110 30", "97140 30"]);
    expect(problems(visitOf([assistant, therapist]), rules)).toEqual(["two_practitioners_at_once /services/0/timeBlocks/0 /services/1/timeBlocks/0"]);
  });

  it("leave the time with the service that began first where both are therapists", () => {
    expect(minutes([{ ...therapist, practitionerKey: "a" }, { ...assistant, performedBy: "therapist", practitionerKey: "b" }])).toEqual(["97140 15", "97110 30"]);
  });

  it("leave the time with a service that is billed whatever its minutes", () => {
    const evaluation: PerformedService = { code: "97161", practitionerKey: "b", timeBlocks: at("10:20", "10:40") };
    expect(minutes([{ ...therapist, practitionerKey: "a" }, evaluation])).toEqual(["97140 10"]);
  });

  it("leave time with a service only that is counted itself", () => {
    expect(minutes([{ ...assistant, code: "97799", performedBy: "therapist", practitionerKey: "b" }, { ...therapist, practitionerKey: "a" }])).toEqual(["97140 30"]);
  });

  it("set a service aside whose time is all another's", () => {
    const visit = visitOf([{ ...assistant, timeBlocks: at("10:20", "10:30") }, therapist]);
    expect(reasons(visit)).toEqual(["/services/0 together_counted_once"]);
    expect(countVisit(visit, day).totalTreatmentMinutes).toBe(30);
  });

  it("count time shared by three once", () => {
    expect(minutes([
      { code: "97110", practitionerKey: "a", timeBlocks: at("10:00", "10:30") }, { code: "97112", practitionerKey: "b", timeBlocks: at("10:10", "10:40") }, { code: "97116", practitionerKey: "c", timeBlocks: at("10:20", "10:50") },
    ])).toEqual(["97110 30", "97112 10", "97116 10"]);
  });

  it("leave a service its own where several others began before", () => {
    expect(minutes([
      { code: "97110", practitionerKey: "a", timeBlocks: at("10:00", "10:10") }, { code: "97112", practitionerKey: "b", timeBlocks: at("10:05", "10:30") }, { code: "97116", practitionerKey: "c", timeBlocks: at("10:06", "10:40") },
      { code: "97530", practitionerKey: "d", timeBlocks: at("10:08", "10:20") }, { code: "G0283", practitionerKey: "e", timeBlocks: at("10:30", "10:50") },
    ])).toEqual(["97110 10", "97112 20", "97116 10"]);
  });

  it("are cut out of the middle, to the second, and past midnight", () => {
    const long: PerformedService = { code: "97110", performedBy: "assistant", timeBlocks: [{ start: "23:00", end: "00:30", endSeconds: 30, endsNextDay: true }] };
    expect(minutes([long, { code: "97140", performedBy: "therapist", timeBlocks: [{ start: "23:10", startSeconds: 20, end: "23:20", endSeconds: 20 }] }])).toEqual(["97110 80", "97140 10"]);
    expect(minutes([long, { code: "97140", performedBy: "therapist", timeBlocks: [{ start: "22:50", end: "00:10", endsNextDay: true }] }])).toEqual(["97110 20", "97140 80"]);
  });
});

describe("odd visits that the schema accepts", () => {
  it("sets aside minutes that no day holds, however many", () => {
    const visit = visitOf([{ code: "97110", minutes: Number.MAX_SAFE_INTEGER }, { code: "97140", minutes: Number.MAX_SAFE_INTEGER }, { code: "97161", minutes: 1441 }, { code: "97530", minutes: 1440 }]);
    const count = countVisit(visit, day);
    expect(units(count.timed?.lines)).toEqual(["97530 ×96"]);
    expect(units(count.serviceBased)).toEqual(["97161 ×1"]);
    expect(reasons(visit)).toEqual(["/services/0 minutes_not_known", "/services/1 minutes_not_known"]);
    expect(count.problems.map(({ code, details }) => [code, details["minutes"]])).toEqual([["minutes_over_a_day", Number.MAX_SAFE_INTEGER], ["minutes_over_a_day", Number.MAX_SAFE_INTEGER], ["minutes_over_a_day", 1441]]);
    expect(count).not.toHaveProperty("totalTreatmentMinutes");
  });

  it("counts 200 services of one code as one", () => {
    expect(countVisit(visitOf(Array.from({ length: 200 }, () => ({ code: "97110", minutes: 7 }))), day).timed).toMatchObject({ totalTimedMinutes: 1400, totalUnits: 93 });
  });

  it("does not take what is billed for a month as time of the visit", () => {
    expect(countVisit(visitOf([{ code: "97110", minutes: 30 }, { code: "98980", minutes: 45 }, { code: "98977" }]), day).totalTreatmentMinutes).toBe(30);
  });
});
