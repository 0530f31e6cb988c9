import { describe, expect, it } from "vitest";

import { cptBaseline, medicarePartB } from "../../src/payers/index.js";
import { explain, reviewVisit } from "../../src/review/index.js";
import { bookOf, midpoint, statedRule, visitOf } from "../claims/visit-rules.js";

const asking = { asOf: "2026-03-03" } as const;
const small = bookOf([midpoint, statedRule("daily_cap", { limit: { measure: "units", units: 1 }, together: "practitioner", each: "all_together" }, { id: "one-unit" })]);

describe("explain", () => {
  it("tells a small review from the visit to the outcome, every rule with its citation", () => {
    const review = reviewVisit(visitOf([{ code: "97110", minutes: 38 }, { code: "97124", minutes: 15, performedBy: "aide" }]), { primary: [small] }, asking);
    expect(explain(review).text).toBe(`VISIT

Visit of 2026-03-02, discipline PT, looked at as of 2026-03-03 under the rules of payer (edition 1).

UNITS

Units are counted by the rule payer/midpoint, over 1 service. 97110: 38 minutes hold 2 full units. 97110: the 8 minutes left earn 1 unit. 3 units in all, each code counted alone. [Nobody, Source, §1]

Treatment took 38 minutes in all, timed and untimed together.

LINES

Line 1: 97110, 3 units. 3 units for 38 minutes, counted by payer/midpoint.

Service 2, 97124: not billed: minutes of an aide are not billable.

RULES THAT ARE BROKEN

Units in a day (payer/one-unit, error): The services the rule counts come to 3 units on this day; the payer pays at most 1 unit a day, so that 2 units are beyond the limit. [Nobody, Source, §1]

RULES THAT ARE KEPT

Units and minutes (payer/midpoint, error): The minutes support the units billed, under the CPT midpoint rule. PT: 3 units billed, 38 minutes support 3. [Nobody, Source, §1]

OUTCOME

The visit needs attention before it is billed.

The rule books say nothing of who may render the services, referrals, prior authorization and modifiers.`);
  });

  it("says once what holds for several lines, and names them", () => {
    const visit = visitOf([{ code: "97110", minutes: 15 }, { code: "97112", minutes: 15 }], { context: { counters: { allowedCentsYearToDate: { ptSlp: 300_000, ot: 0 } } } });
    const broken = explain(reviewVisit(visit, { primary: [medicarePartB] }, asking)).paragraphs.filter(({ about }) => about === "broken");
    expect(broken.map(({ text }) => text.endsWith(" This is said of lines 1 and 2."))).toEqual([true]);
    expect(broken[0]?.citations.map(({ sourceId }) => sourceId)).toEqual(["cms-therapy-services", "cms-100-04-ch5"]);
  });

  it("names what was assumed by its place alone", () => {
    const assumptions = [{ pointer: "/context/rendering/type", value: "physical_therapist", because: "Dr Roe said so" }];
    const { text } = explain(reviewVisit(visitOf([{ code: "97110", minutes: 15 }]), { primary: [small] }, { ...asking, assumptions }));
    expect(text).toContain("Not given with the visit and assumed: /context/rendering/type.");
    expect(text).not.toContain("Roe");
  });

  it("cites a rule for every paragraph that states one", () => {
    const { paragraphs } = explain(reviewVisit(visitOf([{ code: "97110", minutes: 24 }, { code: "97140", minutes: 23 }]), { primary: [cptBaseline, medicarePartB], secondary: [cptBaseline] }, asking));
    expect(new Set(paragraphs.map(({ about }) => about))).toEqual(new Set(["visit", "units", "lines", "open", "kept", "secondary", "outcome"]));
    expect(paragraphs.filter(({ about, citations }) => ["broken", "open", "kept", "secondary"].includes(about) && citations.length === 0)).toEqual([]);
  });
});
