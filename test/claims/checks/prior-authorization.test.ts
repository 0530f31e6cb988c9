import { describe, expect, it } from "vitest";

import { priorAuthorization } from "../../../src/claims/checks/prior-authorization.js";
import type { PlainDate } from "../../../src/core/index.js";
import type { AppliesTo, PriorAuthorizationParameters } from "../../../src/rules/index.js";
import type { Authorization, BillingContext } from "../../../src/visit/index.js";
import { changed, takeOut } from "../../visit/places.js";
import { claimOf, judged, ruleOf } from "../judge.js";

const ALWAYS: PriorAuthorizationParameters = { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: [] };
/** Washington L&I: a form from the 7th visit on, the claim manager from the 13th. */
const LADDER: PriorAuthorizationParameters = {
  rungs: [
    { fromVisit: 1, needs: "nothing" },
    { fromVisit: 7, needs: "authorization", authorizationKind: "form" },
    { fromVisit: 13, needs: "authorization", authorizationKind: "claim_manager" },
  ],
  counter: "injury",
  fixes: [],
};
/** 15 visits or 30 days from the order, whichever is first. */
const WHICHEVER_FIRST: PriorAuthorizationParameters = {
  rungs: [{ fromVisit: 1, needs: "nothing" }, { fromVisit: 16, orAfter: { span: { count: 30, unit: "days" }, from: "order" }, needs: "authorization" }],
  counter: "injury",
  fixes: [],
};
const FIXED: PriorAuthorizationParameters = { ...ALWAYS, fixes: ["number", "dates", "codes", "visits", "units", "units_per_visit"] };
const FIVE_BUSINESS_DAYS_BEFORE: PriorAuthorizationParameters = { ...ALWAYS, request: { requested: "before", lead: { count: 5, unit: "business_days" } } };
const WITHIN_5_BUSINESS_DAYS: PriorAuthorizationParameters = { ...ALWAYS, request: { requested: "after", within: { count: 5, unit: "business_days" }, of: "date_of_service" } };
const WITHIN_7_DAYS_OF_THE_FIRST: PriorAuthorizationParameters = { ...ALWAYS, counter: "episode", request: { requested: "after", within: { count: 7, unit: "days" }, of: "first_visit" } };
const A_WEEK_BEFORE: PriorAuthorizationParameters = { ...ALWAYS, request: { requested: "before", lead: { count: 7, unit: "days" } } };

const GOOD: Authorization = {
  number: "A-1", from: "2026-02-01", until: "2026-03-31", codes: ["97110", "97124"], visits: 12, visitsUsed: 11, units: 48, unitsUsed: 44, unitsPerVisit: 4, requestedOn: "2026-01-30",
};

interface Case {
  readonly visits?: number;
  readonly authorizations?: readonly Authorization[];
  readonly context?: BillingContext;
  readonly asOf?: PlainDate;
  readonly appliesTo?: AppliesTo;
}

function findings(parameters: PriorAuthorizationParameters, { appliesTo, asOf = "2026-03-02", authorizations, context = {}, visits }: Case) {
  const claim = claimOf([{ code: "97124", units: 3 }, { code: "97110", units: 1 }], {
    context: {
      ...context,
      ...(authorizations === undefined ? {} : { authorizations }),
      ...(visits === undefined || parameters.counter === undefined ? {} : { counters: { visits: { [parameters.counter]: visits } } }),
    },
  });
  return judged(priorAuthorization, ruleOf("prior_authorization", parameters, appliesTo === undefined ? {} : { appliesTo }), claim, { asOf });
}

const outcome = (parameters: PriorAuthorizationParameters, given: Case) => findings(parameters, given)[0]?.outcome ?? "not_applicable";
const without = (property: keyof Authorization): Authorization => changed(GOOD, [property], takeOut) as Authorization;

describe("an authorization that is always needed", () => {
  it.each<[sentence: string, given: Case, outcome: string]>([
    ["is there", { authorizations: [{}] }, "satisfied"],
    ["is known not to be there", { authorizations: [] }, "violated"],
    ["may be there", {}, "undetermined"],
  ])("%s", (_, given, found) => { expect(outcome(ALWAYS, given)).toBe(found); });

  it("is asked for the rule's own lines only", () => {
    expect(outcome(ALWAYS, { authorizations: [], appliesTo: { codes: ["97140"] } })).toBe("not_applicable");
    expect(findings(ALWAYS, { authorizations: [], appliesTo: { form: "professional" } })).toMatchObject([{ outcome: "undetermined", missing: ["/context/form"] }]);
  });

  it("is not needed at all where the only step needs nothing", () => {
    expect(outcome({ rungs: [{ fromVisit: 1, needs: "nothing" }], fixes: [] }, {})).toBe("satisfied");
  });
});

describe("a ladder", () => {
  it.each<[sentence: string, given: Case, outcome: string]>([
    ["the 6th visit needs nothing", { visits: 5, authorizations: [] }, "satisfied"],
    ["the 7th needs the form", { visits: 6, authorizations: [] }, "violated"],
    ["the 7th has the form", { visits: 6, authorizations: [{ kind: "form" }] }, "satisfied"],
    ["the 7th has an authorization of nobody knows which kind", { visits: 6, authorizations: [{}] }, "undetermined"],
    ["the 12th has the form", { visits: 11, authorizations: [{ kind: "form" }] }, "satisfied"],
    ["the 13th needs more than the form", { visits: 12, authorizations: [{ kind: "form" }] }, "violated"],
    ["the 13th has both", { visits: 12, authorizations: [{ kind: "form" }, { kind: "claim_manager" }] }, "satisfied"],
    ["the number of the visit is not known, and it may need what is not there", { authorizations: [{ kind: "form" }] }, "undetermined"],
    ["the number of the visit is not known, and all that any step asks is there", { authorizations: [{ kind: "form" }, { kind: "claim_manager" }] }, "satisfied"],
  ])("%s", (_, given, found) => { expect(outcome(LADDER, given)).toBe(found); });

  it.each<[sentence: string, given: Case, outcome: string]>([
    ["the 3rd visit on the 30th day of the order needs nothing", { visits: 2, authorizations: [], context: { referral: { orderedOn: "2026-01-31" } } }, "satisfied"],
    ["the 3rd visit on the 31st day needs one", { visits: 2, authorizations: [], context: { referral: { orderedOn: "2026-01-30" } } }, "violated"],
    ["the 16th visit needs one on any day", { visits: 15, authorizations: [] }, "violated"],
    ["the 3rd visit, and the day of the order is not known", { visits: 2, authorizations: [] }, "undetermined"],
    ["the 31st day, and the number of the visit does not matter", { authorizations: [], context: { referral: { orderedOn: "2026-01-30" } } }, "violated"],
    ["the 3rd visit without an order: no time runs", { visits: 2, authorizations: [], context: { referral: "none" } }, "satisfied"],
  ])("%s", (_, given, found) => { expect(outcome(WHICHEVER_FIRST, given)).toBe(found); });
});

describe("what an authorization fixes", () => {
  it.each<[sentence: string, authorization: Authorization, outcome: string]>([
    ["everything fits to the last visit and unit", GOOD, "satisfied"],
    ["it has no number", { ...GOOD, number: "" }, "violated"],
    ["nobody gave its number", without("number"), "undetermined"],
    ["it begins on the day", { ...GOOD, from: "2026-03-02" }, "satisfied"],
    ["it begins the day after", { ...GOOD, from: "2026-03-03" }, "violated"],
    ["it ends on the day", { ...GOOD, until: "2026-03-02" }, "satisfied"],
    ["it ended the day before", { ...GOOD, until: "2026-03-01" }, "violated"],
    ["nobody said when it ends", without("until"), "undetermined"],
    ["a code is not among its codes", { ...GOOD, codes: ["97124"] }, "violated"],
    ["nobody gave its codes", without("codes"), "undetermined"],
    ["its visits are used up", { ...GOOD, visitsUsed: 12 }, "violated"],
    ["nobody said how many are used", without("visitsUsed"), "undetermined"],
    ["it allows no visit, however many are used", { ...without("visitsUsed"), visits: 0 }, "violated"],
    ["its units do not reach", { ...GOOD, unitsUsed: 45 }, "violated"],
    ["nobody said how many units it allows", without("units"), "undetermined"],
    ["the claim alone has more units than it allows", { ...without("unitsUsed"), units: 3 }, "violated"],
    ["the visit has more units than it allows", { ...GOOD, unitsPerVisit: 3 }, "violated"],
    ["nobody said how many units a visit may have", without("unitsPerVisit"), "undetermined"],
  ])("%s", (_, authorization, found) => { expect(outcome(FIXED, { authorizations: [authorization] })).toBe(found); });

  it("one that fits is enough", () => {
    expect(outcome(FIXED, { authorizations: [{ ...GOOD, until: "2026-02-28" }, {}, GOOD] })).toBe("satisfied");
  });
});

describe("when it has to be requested", () => {
  it.each<[sentence: string, parameters: PriorAuthorizationParameters, given: Case, outcome: string]>([
    ["none yet on the last day to ask for one", WITHIN_5_BUSINESS_DAYS, { authorizations: [], asOf: "2026-03-09" }, "not_applicable"],
    ["none the day after, which public holidays could make the last one", WITHIN_5_BUSINESS_DAYS, { authorizations: [], asOf: "2026-03-10" }, "undetermined"],
    ["none on the last day that eleven public holidays could make it", WITHIN_5_BUSINESS_DAYS, { authorizations: [], asOf: "2026-03-24" }, "undetermined"],
    ["none the day after that, too", WITHIN_5_BUSINESS_DAYS, { authorizations: [], asOf: "2026-03-25" }, "violated"],
    ["requested on the last day", WITHIN_5_BUSINESS_DAYS, { authorizations: [{ requestedOn: "2026-03-09" }], asOf: "2026-05-01" }, "satisfied"],
    ["requested a day late, were there no public holiday", WITHIN_5_BUSINESS_DAYS, { authorizations: [{ requestedOn: "2026-03-10" }], asOf: "2026-05-01" }, "undetermined"],
    ["requested too late even with eleven public holidays", WITHIN_5_BUSINESS_DAYS, { authorizations: [{ requestedOn: "2026-03-25" }], asOf: "2026-05-01" }, "violated"],
    ["requested five business days before, of which one may be a holiday", FIVE_BUSINESS_DAYS_BEFORE, { authorizations: [{ requestedOn: "2026-02-23" }] }, "undetermined"],
    ["requested four business days before", FIVE_BUSINESS_DAYS_BEFORE, { authorizations: [{ requestedOn: "2026-02-24" }] }, "violated"],
    ["requested early enough for eleven public holidays between", FIVE_BUSINESS_DAYS_BEFORE, { authorizations: [{ requestedOn: "2026-02-06" }] }, "satisfied"],
    ["nobody said when it was requested", WITHIN_5_BUSINESS_DAYS, { authorizations: [{}], asOf: "2026-05-01" }, "undetermined"],
    ["there may be one while there is time", WITHIN_5_BUSINESS_DAYS, { asOf: "2026-03-02" }, "undetermined"],
    ["none on the last day after the first visit", WITHIN_7_DAYS_OF_THE_FIRST, { visits: 0, authorizations: [], asOf: "2026-03-09" }, "not_applicable"],
    ["none the day after that", WITHIN_7_DAYS_OF_THE_FIRST, { visits: 0, authorizations: [], asOf: "2026-03-10" }, "violated"],
    ["a later visit, and the first may have been just before it", WITHIN_7_DAYS_OF_THE_FIRST, { visits: 1, authorizations: [], asOf: "2026-03-03" }, "undetermined"],
    ["a later visit, when there would be no time even after it", WITHIN_7_DAYS_OF_THE_FIRST, { visits: 1, authorizations: [], asOf: "2026-03-10" }, "violated"],
    ["requested exactly a week before", A_WEEK_BEFORE, { authorizations: [{ requestedOn: "2026-02-23" }] }, "satisfied"],
    ["requested six days before", A_WEEK_BEFORE, { authorizations: [{ requestedOn: "2026-02-24" }] }, "violated"],
    ["none yet a week before the visit", A_WEEK_BEFORE, { authorizations: [], asOf: "2026-02-23" }, "not_applicable"],
    ["none six days before", A_WEEK_BEFORE, { authorizations: [], asOf: "2026-02-24" }, "violated"],
  ])("%s", (_, parameters, given, found) => { expect(outcome(parameters, given)).toBe(found); });

  it("counts leads in months and business days too, and back to the first of days", () => {
    const before = (count: number, unit: "business_days" | "months" | "years"): PriorAuthorizationParameters => ({ ...ALWAYS, request: { requested: "before", lead: { count, unit } } });
    const requestBy = (parameters: PriorAuthorizationParameters) => findings(parameters, { authorizations: [], asOf: "2026-03-02" })[0];
    expect(requestBy(before(1, "months"))).toMatchObject({ details: { requestBy: "2026-02-02" } });
    expect(requestBy(before(5, "business_days"))).toMatchObject({ details: { requestBy: "2026-02-08", requestByWithHolidays: "2026-02-23" } });
    expect(requestBy(before(1, "years"))).toMatchObject({ details: { requestBy: "2025-03-02" } });
    expect(requestBy(before(5_000, "years"))).toMatchObject({ details: { requestBy: "0001-01-01" } });
  });
});

describe("what an authorization finding says", () => {
  it("shows what is wrong with the one that comes nearest", () => {
    const [finding] = findings({ ...LADDER, fixes: ["dates", "visits", "units"] }, { visits: 6, authorizations: [{ ...GOOD, kind: "other", until: "2026-02-02" }, { ...GOOD, kind: "form", until: "2026-03-01" }] });
    expect(finding).toMatchObject({ code: "prior_authorization_on_file", outcome: "violated", paths: ["/context/authorizations", "/context/counters/visits/injury"] });
    expect(finding).toHaveProperty("details", { visit: 7, fromVisit: 7, needs: "authorization", authorizationKind: "form", fixes: ["dates", "visits", "units"], faults: ["dates"], visitsLeft: 1, unitsLeft: 4 });
  });

  it("says that there is none, and by when to ask for one", () => {
    expect(findings(WITHIN_5_BUSINESS_DAYS, { authorizations: [], asOf: "2026-03-25" })).toMatchObject([{
      dueBy: "2026-03-09", paths: ["/context/authorizations"], details: { fromVisit: 1, needs: "authorization", fixes: [], faults: ["missing"], requestBy: "2026-03-09", requestByWithHolidays: "2026-03-24" },
    }]);
    expect(findings(WITHIN_5_BUSINESS_DAYS, { authorizations: [], asOf: "2026-03-10" })).toMatchObject([{ outcome: "undetermined", doubt: "holidays_not_known", dueBy: "2026-03-09" }]);
    expect(findings(WITHIN_5_BUSINESS_DAYS, { authorizations: [{ requestedOn: "2026-03-10" }] })).toMatchObject([{ outcome: "undetermined", doubt: "holidays_not_known" }]);
    expect(findings(WITHIN_5_BUSINESS_DAYS, { authorizations: [{}] })).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing: ["/context/authorizations/0/requestedOn"] }]);
  });

  it("has nothing due where a step needs nothing or one is there", () => {
    expect(findings(LADDER, { visits: 0 })).toEqual([expect.objectContaining({ details: { visit: 1, fromVisit: 1, needs: "nothing", fixes: [], faults: [] } })]);
    expect(findings(WITHIN_5_BUSINESS_DAYS, { authorizations: [{ requestedOn: "2026-03-02" }] })[0]).not.toHaveProperty("dueBy");
  });

  it("asks for what would settle it", () => {
    const missing = (parameters: PriorAuthorizationParameters, given: Case) => findings(parameters, given)[0];
    expect(missing(ALWAYS, {})).toMatchObject({ missing: ["/context/authorizations"], paths: [] });
    expect(missing(LADDER, { authorizations: [] })).toMatchObject({ missing: ["/context/counters/visits/injury"] });
    expect(missing(LADDER, { visits: 6, authorizations: [{}] })).toMatchObject({ missing: ["/context/authorizations/0/kind"] });
    expect(missing(WHICHEVER_FIRST, { visits: 2, authorizations: [] })).toMatchObject({ missing: ["/context/referral"] });
    expect(missing(FIXED, { authorizations: [{ number: "A-1", visits: 12, codes: ["97110", "97124"] }] })).toMatchObject({
      missing: ["from", "until", "visitsUsed", "units", "unitsUsed", "unitsPerVisit"].map((fact) => `/context/authorizations/0/${fact}`),
    });
    expect(missing({ rungs: WHICHEVER_FIRST.rungs, fixes: [] }, { authorizations: [], context: { referral: "none" } })).toMatchObject({ doubt: "parameter_not_known", missing: ["/dateOfService"] });
    expect(missing(WITHIN_7_DAYS_OF_THE_FIRST, { visits: 1, authorizations: [], asOf: "2026-03-02" })).toMatchObject({ doubt: "fact_not_given", missing: ["/context/authorizations"] });
    expect(missing(WITHIN_7_DAYS_OF_THE_FIRST, { authorizations: [], asOf: "2026-03-02" })).toMatchObject({ missing: ["/context/counters/visits/episode"] });
  });
});
