import { describe, expect, it } from "vitest";

import { visitCap } from "../../../src/claims/checks/visit-cap.js";
import type { PlainDate } from "../../../src/core/index.js";
import type { AppliesTo, VisitCapParameters } from "../../../src/rules/index.js";
import type { Authorization, BillingContext, Claim } from "../../../src/visit/index.js";
import { claimOf, judged, noRules, outcomes, ruleOf } from "../judge.js";

const claim = (context: BillingContext, dateOfService: PlainDate = "2026-03-02"): Claim => claimOf([{ code: "97124" }], { dateOfService, context });
const found = (parameters: VisitCapParameters, context: BillingContext, dateOfService?: PlainDate, appliesTo?: AppliesTo): readonly string[] =>
  outcomes(visitCap, ruleOf("visit_cap", parameters, appliesTo === undefined ? {} : { appliesTo }), claim(context, dateOfService));

const THIRTY: VisitCapParameters = { cap: "visits", visits: 30, per: "calendar_year" };
const OREGON: VisitCapParameters = { ...THIRTY, extraVisitsWhenAuthorized: 30 };
const VETERANS: VisitCapParameters = { cap: "visits", visits: 12, per: "authorization", within: { span: { count: 90, unit: "days" }, from: "authorization" }, authorizationKind: "initial" };

const before = (calendar_year: number): BillingContext => ({ counters: { visits: { calendar_year } } });
const AUTHORIZED: readonly Authorization[] = [{ from: "2026-01-01", until: "2026-12-31" }];

describe("visits covered", () => {
  it.each<[sentence: string, parameters: VisitCapParameters, context: BillingContext, outcome: readonly string[]]>([
    ["the thirtieth of thirty", THIRTY, before(29), ["claim satisfied"]],
    ["the thirty-first of thirty", THIRTY, before(30), ["claim violated"]],
    ["the first", THIRTY, before(0), ["claim satisfied"]],
    ["nobody said how many there were", THIRTY, {}, ["claim undetermined"]],
    ["another count is not this one", THIRTY, { counters: { visits: { episode: 99 } } }, ["claim undetermined"]],
    ["the thirtieth needs no authorization for more", OREGON, before(29), ["claim satisfied"]],
    ["the thirty-first, authorized", OREGON, { ...before(30), authorizations: AUTHORIZED }, ["claim satisfied"]],
    ["the thirty-first, not authorized", OREGON, { ...before(30), authorizations: [] }, ["claim violated"]],
    ["the thirty-first, perhaps authorized", OREGON, before(30), ["claim undetermined"]],
    ["the sixtieth, authorized", OREGON, { ...before(59), authorizations: AUTHORIZED }, ["claim satisfied"]],
    ["the sixty-first, authorized or not", OREGON, before(60), ["claim violated"]],
  ])("%s", (_, parameters, context, outcome) => {
    expect(found(parameters, context)).toEqual(outcome);
  });

  it.each<[sentence: string, context: BillingContext, outcome: readonly string[]]>([
    ["of an adult", { ...before(30), ageYears: 21 }, ["claim violated"]],
    ["of a child", { ...before(30), ageYears: 20 }, []],
    ["of nobody said what age", before(30), ["claim undetermined"]],
  ])("the thirty-first visit %s", (_, context, outcome) => {
    expect(found(THIRTY, context, undefined, { ageYears: { from: 21 } })).toEqual(outcome);
  });
});

describe("a visit that an authorization would cover, while it may still be requested", () => {
  const within = (of: "date_of_service" | "first_visit"): VisitCapParameters => ({ ...OREGON, request: { requested: "after", within: { count: 5, unit: "business_days" }, of } });
  const ahead: VisitCapParameters = { ...OREGON, request: { requested: "before", lead: { count: 2, unit: "days" } } };
  const none = (visits: number): BillingContext => ({ ...before(visits), authorizations: [] });
  it.each<[sentence: string, parameters: VisitCapParameters, context: BillingContext, asOf: PlainDate, outcome: readonly string[], dueBy?: PlainDate]>([
    ["on the day of the visit", within("date_of_service"), none(30), "2026-03-02", [], "2026-03-09"],
    ["on the last day", within("date_of_service"), none(30), "2026-03-09", [], "2026-03-09"],
    ["on the day after, which a public holiday could make the last one", within("date_of_service"), none(30), "2026-03-10", ["claim undetermined"], "2026-03-09"],
    ["when eleven public holidays would not make it timely", within("date_of_service"), none(30), "2026-03-25", ["claim violated"], "2026-03-09"],
    ["nobody said whether there is one", within("date_of_service"), before(30), "2026-03-02", ["claim undetermined"], "2026-03-09"],
    ["there is one", within("date_of_service"), { ...before(30), authorizations: AUTHORIZED }, "2026-03-10", ["claim satisfied"]],
    ["a visit no authorization covers", within("date_of_service"), none(60), "2026-03-02", ["claim violated"]],
    ["a visit that needs none", within("date_of_service"), none(29), "2026-03-02", ["claim satisfied"]],
    ["after a first visit nobody said when", within("first_visit"), none(30), "2026-03-02", ["claim undetermined"]],
    ["after a first visit that is long over", within("first_visit"), none(30), "2026-03-25", ["claim violated"]],
    ["before the visit, in time", ahead, none(30), "2026-02-28", [], "2026-02-28"],
    ["before the visit, too late", ahead, none(30), "2026-03-01", ["claim violated"], "2026-02-28"],
  ])("%s", (_, parameters, context, asOf, outcome, dueBy) => {
    const rule = ruleOf("visit_cap", parameters);
    expect(outcomes(visitCap, rule, claim(context), { asOf })).toEqual(outcome);
    expect(visitCap(rule, { codes: { codes: {} }, rules: noRules }).dueBy?.(claim(context), { asOf })).toBe(dueBy);
  });

  it("says that it hangs on public holidays, or which fact would settle it", () => {
    const asked = (context: BillingContext, asOf: PlainDate) => judged(visitCap, ruleOf("visit_cap", within("date_of_service")), claim(context), { asOf })[0];
    expect(asked(none(30), "2026-03-10")).toMatchObject({ outcome: "undetermined", doubt: "holidays_not_known" });
    expect(asked(before(30), "2026-03-10")).toMatchObject({ outcome: "undetermined", doubt: "fact_not_given", missing: ["/context/authorizations"] });
  });

  it("shows the visits an authorization would add until there is one", () => {
    expect(judged(visitCap, ruleOf("visit_cap", OREGON), claim(none(30)))).toMatchObject([{ details: { visit: 31, visits: 30, extraVisitsWhenAuthorized: 30, per: "calendar_year" } }]);
    const [authorized] = judged(visitCap, ruleOf("visit_cap", OREGON), claim({ ...before(30), authorizations: AUTHORIZED }));
    expect(authorized).toMatchObject({ details: { visit: 31, visits: 60, per: "calendar_year" } });
    expect(JSON.stringify(authorized)).not.toContain("extraVisitsWhenAuthorized");
  });
});

describe("visits within a time, whichever is first", () => {
  const episode = (authorization: Partial<Authorization>, used = 0): BillingContext => ({
    counters: { visits: { authorization: used } }, authorizations: [{ kind: "initial", from: "2026-01-01", until: "2026-12-31", ...authorization }],
  });
  const without = (missing: keyof Authorization, used = 0): BillingContext => {
    const full = episode({}, used);
    return { ...full, authorizations: (full.authorizations ?? []).map((authorization) => Object.fromEntries(Object.entries(authorization).filter(([key]) => key !== missing))) };
  };
  it.each<[sentence: string, context: BillingContext, dateOfService: PlainDate, outcome: readonly string[]]>([
    ["the twelfth visit on the ninetieth day", episode({}, 11), "2026-04-01", ["claim satisfied"]],
    ["the twelfth visit on the day before", episode({}, 11), "2026-03-31", ["claim satisfied"]],
    ["the twelfth visit on the ninety-first day", episode({}, 11), "2026-04-02", ["claim violated"]],
    ["the thirteenth visit in time", episode({}, 12), "2026-02-01", ["claim violated"]],
    ["too late, however many visits", { authorizations: [{ kind: "initial", from: "2026-01-01", until: "2026-12-31" }] }, "2026-04-02", ["claim violated"]],
    ["in time, and nobody said how many visits", { authorizations: [{ kind: "initial", from: "2026-01-01", until: "2026-12-31" }] }, "2026-02-01", ["claim undetermined"]],
    ["under an authorization of another kind", episode({ kind: "continuation" }, 12), "2026-02-01", []],
    ["without any authorization", { authorizations: [] }, "2026-02-01", []],
    ["authorizations not known", {}, "2026-02-01", ["claim undetermined"]],
    ["the kind not known, too late", without("kind"), "2026-04-02", ["claim undetermined"]],
    ["the kind not known, and in time either way", without("kind"), "2026-02-01", ["claim satisfied"]],
    ["the first day not known", without("from"), "2026-02-01", ["claim undetermined"]],
    ["the last day not known, and in time either way", without("until"), "2026-02-01", ["claim satisfied"]],
    ["the last day not known, too late", without("until"), "2026-04-02", ["claim undetermined"]],
    ["the authorization is over", episode({ until: "2026-03-31" }, 99), "2026-04-01", []],
    ["the authorization begins the next day", episode({ from: "2026-02-02" }, 99), "2026-02-01", []],
    ["an older authorization is over its time and a newer one is not", {
      ...episode({}, 3), authorizations: [{ kind: "initial", from: "2026-01-01", until: "2026-12-31" }, { kind: "initial", from: "2026-04-01", until: "2026-12-31" }],
    }, "2026-05-01", ["claim satisfied"]],
  ])("%s", (_, context, dateOfService, outcome) => {
    expect(found(VETERANS, context, dateOfService)).toEqual(outcome);
  });
});

describe("a course of so long", () => {
  const course = (from: "injury" | "order" | "plan_of_care" | "authorization", unit: "days" | "business_days" | "months" | "years" = "days", count = 60): VisitCapParameters => ({ cap: "course", within: { span: { count, unit }, from } });
  const established: BillingContext = { planOfCare: { establishedOn: "2026-01-01" } };
  it.each<[sentence: string, parameters: VisitCapParameters, context: BillingContext, dateOfService: PlainDate, outcome: readonly string[]]>([
    ["the sixtieth day after the plan", course("plan_of_care"), established, "2026-03-02", ["claim satisfied"]],
    ["the sixty-first day after the plan", course("plan_of_care"), established, "2026-03-03", ["claim violated"]],
    ["the day of the plan", course("plan_of_care"), established, "2026-01-01", ["claim satisfied"]],
    ["the plan's day not known", course("plan_of_care"), { planOfCare: {} }, "2026-03-03", ["claim undetermined"]],
    ["no plan known", course("plan_of_care"), {}, "2026-03-03", ["claim undetermined"]],
    ["no plan, no course", course("plan_of_care"), { planOfCare: "none" }, "2026-03-03", ["claim satisfied"]],
    ["after the order", course("order"), { referral: { orderedOn: "2026-01-01" } }, "2026-03-03", ["claim violated"]],
    ["no order", course("order"), { referral: "none" }, "2026-03-03", ["claim satisfied"]],
    ["the order not known", course("order"), {}, "2026-03-03", ["claim undetermined"]],
    ["two years after the injury", course("injury", "years", 2), { injuryOn: "2024-02-29" }, "2026-02-28", ["claim satisfied"]],
    ["a day more than two years after the injury", course("injury", "years", 2), { injuryOn: "2024-02-29" }, "2026-03-01", ["claim violated"]],
    ["the last day of a month", course("injury", "months", 1), { injuryOn: "2026-01-31" }, "2026-02-28", ["claim satisfied"]],
    ["five business days", course("injury", "business_days", 5), { injuryOn: "2026-02-27" }, "2026-03-06", ["claim satisfied"]],
    ["more than five business days", course("injury", "business_days", 5), { injuryOn: "2026-02-27" }, "2026-03-07", ["claim violated"]],
    ["any authorization's days", course("authorization"), { authorizations: [{ from: "2026-01-01", until: "2026-12-31" }] }, "2026-03-03", ["claim violated"]],
    ["no authorization, no course", course("authorization"), { authorizations: [] }, "2026-03-03", ["claim satisfied"]],
    ["a course past the end of all days", course("injury", "years", 1_000_000), { injuryOn: "2026-01-01" }, "9999-12-31", ["claim satisfied"]],
  ])("%s", (_, parameters, context, dateOfService, outcome) => {
    expect(found(parameters, context, dateOfService)).toEqual(outcome);
  });
});

describe("what a visit-cap finding says", () => {
  it("which visit it is, of how many, until when", () => {
    const context: BillingContext = { counters: { visits: { authorization: 12 } }, authorizations: [{ kind: "initial", from: "2026-01-01", until: "2026-12-31" }] };
    expect(judged(visitCap, ruleOf("visit_cap", VETERANS), claim(context))).toEqual([{
      id: "test/book/rule@claim", code: "visit_cap_visits", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/context/counters/visits/authorization", "/context/authorizations/0/from"], details: { visit: 13, visits: 12, per: "authorization", until: "2026-04-01" },
    }]);
  });

  it("the visits an authorization adds", () => {
    expect(judged(visitCap, ruleOf("visit_cap", OREGON), claim({ ...before(60), authorizations: AUTHORIZED }))).toMatchObject([{ details: { visit: 61, visits: 60, per: "calendar_year" } }]);
  });

  it("the end of a course", () => {
    const parameters: VisitCapParameters = { cap: "course", within: { span: { count: 60, unit: "days" }, from: "plan_of_care" } };
    expect(judged(visitCap, ruleOf("visit_cap", parameters), claim({ planOfCare: { establishedOn: "2025-12-01" } }))).toMatchObject([{
      code: "visit_cap_course", outcome: "violated", paths: ["/context/planOfCare/establishedOn"], details: { until: "2026-01-30" },
    }]);
    expect(judged(visitCap, ruleOf("visit_cap", parameters), claim({ planOfCare: "none" }))).toMatchObject([{ outcome: "satisfied", paths: ["/context/planOfCare"], details: {} }]);
  });

  it.each<[sentence: string, parameters: VisitCapParameters, context: BillingContext, missing: readonly string[]]>([
    ["how many there were", THIRTY, {}, ["/context/counters/visits/calendar_year"]],
    ["whether more were authorized", OREGON, before(30), ["/context/authorizations"]],
    ["until when they were authorized", OREGON, { ...before(30), authorizations: [{ from: "2026-01-01" }] }, ["/context/authorizations/0/until"]],
    ["under what the visit is made", VETERANS, {}, ["/context/authorizations", "/context/counters/visits/authorization"]],
    ["of what kind it is, and since when", VETERANS, { counters: { visits: { authorization: 0 } }, authorizations: [{ until: "2026-12-31" }] }, ["/context/authorizations/0/kind", "/context/authorizations/0/from"]],
    ["the plan", { cap: "course", within: { span: { count: 1, unit: "days" }, from: "plan_of_care" } }, {}, ["/context/planOfCare"]],
    ["the plan's day", { cap: "course", within: { span: { count: 1, unit: "days" }, from: "plan_of_care" } }, { planOfCare: {} }, ["/context/planOfCare/establishedOn"]],
    ["the order", { cap: "course", within: { span: { count: 1, unit: "days" }, from: "order" } }, {}, ["/context/referral"]],
    ["the injury", { cap: "course", within: { span: { count: 1, unit: "days" }, from: "injury" } }, {}, ["/context/injuryOn"]],
    ["the authorization", { cap: "course", within: { span: { count: 1, unit: "days" }, from: "authorization" } }, {}, ["/context/authorizations"]],
  ])("what would settle it: %s", (_, parameters, context, missing) => {
    expect(judged(visitCap, ruleOf("visit_cap", parameters), claim(context))).toMatchObject([{ outcome: "undetermined", missing }]);
  });
});
