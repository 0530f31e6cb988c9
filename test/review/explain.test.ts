import { describe, expect, it } from "vitest";

import * as shipped from "../../src/payers/index.js";
import { cptBaseline, medicarePartB } from "../../src/payers/index.js";
import { acknowledgeReview, explain, type Explanation, reviewVisit, type VisitReview, withClaim } from "../../src/review/index.js";
import type { Assumption, PayerProfile, RuleBook } from "../../src/rules/index.js";
import { unitSteps } from "../../src/units/index.js";
import type { Visit } from "../../src/visit/index.js";
import { claim as claimSchema, visit as visitSchema } from "../../src/visit/schema.js";
import { bookOf, eightMinuteDay, midpoint, statedRule, visitOf } from "../claims/visit-rules.js";
import { situations } from "./golden/situations/index.js";
import { profiles } from "./golden/situations/situation.js";
import { advantage } from "./golden/visits.js";

const asking = { asOf: "2026-03-03" } as const;
const small = bookOf([midpoint, statedRule("daily_cap", { limit: { measure: "units", units: 1 }, together: "practitioner", each: "all_together" }, { id: "one-unit" })]);

describe("explain", () => {
  it("tells a small review from the visit to the outcome, every rule with its citation", () => {
    const review = reviewVisit(visitOf([{ code: "97110", minutes: 38 }, { code: "97124", minutes: 15, performedBy: "aide" }]), { primary: [small] }, asking);
    expect(explain(review).text).toBe(`VISIT

Visit of 2026-03-02, discipline PT, reviewed as of 2026-03-03 under the rules of payer (edition 1).

UNITS

Units are counted by the rule payer/midpoint, over 1 service. 97110: 38 minutes hold 2 full units. 97110: the 8 minutes left earn 1 unit. 3 units in all, each code counted alone. [Nobody, Source, §1]

Treatment took 38 minutes in all, timed and untimed together.

LINES

Line 1: 97110, 3 units for 38 minutes, counted by payer/midpoint. [Nobody, Source, §1]

Service 2 (97124) is not billed: minutes of an aide are not billable.

RULES THAT ARE BROKEN

Units in a day (payer/one-unit, error): The services the rule counts come to 3 units on this day; the payer pays at most 1 unit a day, so that 2 units are beyond the limit. [Nobody, Source, §1]

RULES THAT ARE KEPT

Rules of payer that are kept: Units and minutes (midpoint). Units and minutes: The minutes support the units billed, under the CPT midpoint rule. PT: 3 units billed, 38 minutes support 3. [Nobody, Source, §1]

OUTCOME

The visit needs attention before it is billed.

The rule books say nothing of who may render the services, referrals, prior authorization and whether a modifier is required.`);
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
    expect(text).toContain("Not given with the visit and assumed by the practice: /context/rendering/type.");
    expect(text).not.toContain("Roe");
  });

  it("tells the figures, dates and none of assumptions, and names no place that is not ours", () => {
    const assumptions: readonly Assumption[] = [
      { pointer: "/lines/*/allowedCents", value: 12_000, because: "zebra" }, { pointer: "/context/partAStay", value: false, because: "zebra" }, { pointer: "/context/referral", value: "none", because: "zebra" },
      { pointer: "/context/injuryOn", value: "2026-01-05", because: "zebra" },
      { pointer: "/services/*/practitionerKey", value: "zebra", because: "zebra" }, { pointer: "/context/diagnoses", value: [], because: "zebra" },
    ];
    const { text } = explain(reviewVisit({ dateOfService: "2026-03-02", discipline: "PT", sameDayVisits: [], services: [{ code: "97110", minutes: 15 }] }, { primary: [small] }, { ...asking, assumptions }));
    expect(text).toContain("assumed by the practice: /lines/*/allowedCents (12000), /context/partAStay (no), /context/referral (none), /context/injuryOn (2026-01-05), /services/*/practitionerKey and /context/diagnoses (none).");
    expect(text).not.toMatch(/zebra|Roe/);
  });

  it("names a line by what the visit was counted to have where the biller gave it", () => {
    const review = reviewVisit(visitOf([{ code: "97110", minutes: 38 }]), { primary: [small] }, asking);
    const { paragraphs } = explain(withClaim(review, { ...review.claim, lines: [{ code: "97110", units: 4, modifiers: ["GP"] }, { code: "97116", units: 1, modifiers: [] }] }));
    expect(paragraphs.filter(({ about }) => about === "lines").map(({ text }) => text)).toEqual([
      "Line 1: 97110-GP, 4 units, as the line was given; of 97110 the visit has 3 units for 38 minutes, counted by payer/midpoint, and 4 are billed.",
      "Line 2: 97116, 1 unit, as the line was given; nothing of the visit counts as 97116.",
    ]);
    expect(paragraphs.filter(({ about }) => about === "outcome").map(({ text }) => text)).toContain("More units of 97110 and 97116 are billed than the visit was counted to have.");
  });

  it("cites the catalogue for what has one unit, says where no text of an authority was read, and adds the time up", () => {
    const review = reviewVisit(visitOf([{ code: "97161", minutes: 30 }, { code: "97150", minutes: 20, mode: "group" }, { code: "97110", minutes: 15 }]), { primary: [cptBaseline, medicarePartB] }, asking);
    const units = explain(review).paragraphs.filter(({ about }) => about === "units").slice(1);
    expect(units.map(({ citations, text }) => [text, citations.map(({ sourceId }) => sourceId)])).toEqual([
      ["97161 has one unit whatever the time.", ["cms-100-04-ch5"]],
      ["97150 has one unit whatever the time. This is common practice, not the text of a payer or a coding authority.", ["apta-one-on-one-group", "codingahead-97150"]],
      ["Treatment took 65 minutes in all, timed and untimed together: 15 minutes of 97110, 30 minutes of 97161 and 20 minutes of 97150. us/medicare-part-b/total-times asks the note to state it.", ["cms-100-02-ch15", "cms-100-02-ch15"]],
    ]);
    expect(explain(review).text).toContain("97161 has one unit whatever the time. [CMS, Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.2.D, table of evaluations]");
  });

  it("tells what is wrong with the record of time, in whose services, and what a person took note of, by rule and never by an id of the host's", () => {
    const services = [{ code: "97110", id: "zebra-1", timeBlocks: [{ start: "10:00", end: "10:30" }], practitionerKey: "p" }, { code: "97124", id: "zebra-2", timeBlocks: [{ start: "10:15", end: "10:45" }], practitionerKey: "q" }] as const;
    const review = reviewVisit(visitOf(services), { primary: [small] }, asking);
    const outcome = ({ paragraphs }: Explanation): readonly string[] => paragraphs.filter(({ about }) => about === "outcome").map(({ text }) => text);
    expect(explain(review).text).toContain("Two practitioners had the patient at once for 15 minutes. This is so of service 1 (97110) and service 2 (97124).");
    expect(outcome(explain(review))).toContain("A person has to look at the record of time, as said under the units.");
    const noted = explain(acknowledgeReview(review, review.because.map((findingId) => ({ findingId, reason: "zebra" }))));
    expect(outcome(noted)).toEqual([
      "The visit needs attention before it is billed.", "The rule books say nothing of who may render the services, referrals, prior authorization and whether a modifier is required.",
      "The practice has taken note of this: Units in a day (payer/one-unit, lines 1 and 2); that the rule books say nothing of who may render the services, referrals, prior authorization and whether a modifier is required; the record of time.",
    ]);
    expect(noted.text).not.toContain("zebra");
  });

  const early = { start: "10:00", end: "10:20" } as const;
  it.each<[what: string, services: Visit["services"], counting: RuleBook["rules"][number], said: string]>([
    ["a block that ends before it starts", [{ code: "97110", timeBlocks: [{ start: "10:30", end: "10:00" }] }], midpoint, "A stretch of time ends before it begins, so that it gives no minutes. This is so of service 1 (97110)."],
    ["one practitioner in two places", [{ code: "97110", timeBlocks: [early], practitionerKey: "p" }, { code: "97140", timeBlocks: [{ start: "10:19", end: "10:40", startSeconds: 30 }], practitionerKey: "p" }], midpoint, "The record has one practitioner in two places at once for 30 seconds, or does not tell two practitioners apart, so that the minutes are not known. This is so of service 1 (97110) and service 2 (97140)."],
    ["stated minutes that are not those of the blocks", [{ code: "97110", minutes: 25, timeBlocks: [early] }], midpoint, "The minutes stated, 25, are not those of the stretches of time, 20, so that they are not known. This is so of service 1 (97110)."],
    ["time between two services", [{ code: "97110", timeBlocks: [early], practitionerKey: "p" }, { code: "97140", timeBlocks: [{ start: "10:21", end: "10:40", startSeconds: 30 }], practitionerKey: "p" }], midpoint, "1 minute and 30 seconds between two stretches of time belong to no service. This is so of service 1 (97110) and service 2 (97140)."],
    ["time past midnight", [{ code: "97110", timeBlocks: [{ start: "23:40", end: "00:10", endsNextDay: true }] }], midpoint, "Treatment ran 10 minutes past midnight; its minutes count on the day it began. This is so of service 1 (97110)."],
    ["two at once where the payer counts it once", [{ code: "97110", timeBlocks: [early], practitionerKey: "p" }, { code: "97140", timeBlocks: [{ start: "10:10", end: "10:30" }], practitionerKey: "q" }], eightMinuteDay, "Time of two practitioners at once is counted once: 10 minutes of it are counted for the other service."],
  ])("tells %s", (_, services, counting, said) => {
    const texts = explain(reviewVisit(visitOf(services), { primary: [bookOf([counting])] }, asking)).paragraphs.map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith(said))).toHaveLength(1);
  });

  it("tells that the day's other visits are not given where the payer adds them up", () => {
    const visit: Visit = { dateOfService: "2026-03-02", discipline: "PT", services: [{ code: "97110", minutes: 15 }] };
    expect(explain(reviewVisit(visit, { primary: [bookOf([eightMinuteDay])] }, asking)).text).toContain("The payer adds up the patient's day, and the other visits of the day are not given: this visit alone was counted.");
  });

  it("tells the gaps, the late rules and what falls due of the secondary payer too", () => {
    const second = bookOf([{ ...midpoint, verifiedThrough: "2025-01-01" }], "second");
    const outcome = explain(reviewVisit(visitOf([{ code: "97110", minutes: 38 }]), { primary: [small], secondary: [second] }, asking)).paragraphs.filter(({ about }) => about === "outcome").map(({ text }) => text);
    expect(outcome).toContain("The secondary payer's rule books say nothing of who may render the services, referrals, prior authorization and whether a modifier is required.");
    expect(outcome).toContain("Some rules of the secondary payer were last verified for earlier dates of service. second: 1 rule in 2025.");
  });

  it("cites a rule for every paragraph that states one", () => {
    const { paragraphs } = explain(reviewVisit(visitOf([{ code: "97110", minutes: 24 }, { code: "97140", minutes: 23 }]), { primary: [cptBaseline, medicarePartB], secondary: [cptBaseline] }, asking));
    expect(new Set(paragraphs.map(({ about }) => about))).toEqual(new Set(["visit", "units", "lines", "open", "kept", "secondary", "outcome"]));
    expect(paragraphs.filter(({ about, citations }) => about !== "visit" && about !== "outcome" && citations.length === 0)).toEqual([]);
  });

  it("tells rules that miss the same together, each with its weight, its age and its own citations", () => {
    const visit: Visit = { dateOfService: "2026-03-02", discipline: "PT", services: [{ code: "97110", minutes: 33 }, { code: "97140", minutes: 17 }, { code: "97535", minutes: 16 }, { code: "97010" }] };
    const review = reviewVisit(visit, { primary: [cptBaseline, shipped.unitedHealthcareCommercial] }, asking);
    const { paragraphs, text } = explain(review);
    const open = paragraphs.filter(({ about }) => about === "open");
    const notes = open.filter((one) => one.text.startsWith("It is not known which treatment notes there are. So it cannot be told whether the note holds the practitioner's assessment, "));
    expect(notes.map((one) => one.text)).toEqual([expect.stringContaining("(us/unitedhealthcare-commercial/session-note, a warning if broken, secondary source, last verified 2024-07-31)")]);
    expect(notes[0]?.rules?.map(({ rule }) => rule)).toContain("us/unitedhealthcare-commercial/note-signature");
    expect(new Set(open.map((one) => one.text.split(" So it ")[0])).size).toBe(open.length);
    expect(paragraphs.length).toBeLessThan(25);
    const asked = new Set(review.claimReport.findings.map(({ ruleBookId, ruleId }) => `${ruleBookId}/${ruleId}`));
    for (const rule of asked) expect(text).toContain(rule);
    expect(paragraphs.flatMap(({ rules = [] }) => rules).filter(({ citations, sentences }) => citations.length === 0 || sentences.length === 0)).toEqual([]);
  });

  it("tells that a day is over", () => {
    const late: VisitReview = reviewVisit(visitOf([{ code: "97110", minutes: 15 }]), { primary: [bookOf([midpoint, statedRule("timely_filing", { within: { by: "span", span: { count: 30, unit: "days" } } }, { id: "thirty-days" })])] }, { asOf: "2026-05-12" });
    const open = (review: VisitReview): string => explain(review).paragraphs.filter(({ about }) => about === "open").map(({ text }) => text).join(" ");
    expect(open(late)).toContain("(payer/thirty-days, an error if broken, was due by 2026-04-01)");
  });

  it("says once what is wrong in several services", () => {
    const reversed = [{ start: "10:30", end: "10:00" }] as const;
    const review = reviewVisit(visitOf([{ code: "97110", timeBlocks: reversed, practitionerKey: "p" }, { code: "97140", timeBlocks: reversed, practitionerKey: "p" }]), { primary: [small] }, asking);
    expect(explain(review).paragraphs.map(({ text }) => text).filter((text) => text.startsWith("A stretch of time ends before"))).toEqual(["A stretch of time ends before it begins, so that it gives no minutes. This is so of service 1 (97110); of service 2 (97140)."]);
  });
});

/** The goldens, each with what a biller may have changed. */
const goldens = situations.flatMap(({ parts, title }) => parts.flatMap(({ heading, shown }) => { const made = shown(); return "review" in made ? [[`${title}: ${heading}`, made.review] as const] : []; }));

describe("every golden explained", () => {
  it.each(goldens)("has every number in a step, a detail or a rule: %s", (_, review) => {
    const known = knownNumbers(review);
    expect(explain(review).paragraphs.flatMap(({ text }) => numbersIn(text, review).filter((number) => !known.has(number) && !daysBetween(text).has(number)).map((number) => `${number} in: ${text}`))).toEqual([]);
  });

  it.each(goldens)("cites a rule wherever it names one: %s", (_, review) => {
    const named = explain(review).paragraphs.filter(({ about, text }) => about !== "visit" && about !== "outcome" && /\bus\/[\w/-]+/.test(text));
    expect(named.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  it.each(goldens)("repeats no text, key or id of the visit, the claim or an assumption: %s", (_, review) => {
    const coverage = { primary: review.rules.books.map(bookNamed), ...(review.secondary === undefined ? {} : { secondary: review.secondary.rules.books.map(bookNamed) }) };
    const marked = withStrayKeys(withZebras(review.visit, visitSchema));
    expect(JSON.stringify(marked)).toContain("zebra");
    const assumptions: readonly Assumption[] = [...review.asking.assumptions ?? [], ...zebraPlaces.map((pointer) => ({ pointer, value: "zebra", because: "zebra" }))];
    const again = reviewVisit(marked, coverage, { ...review.asking, assumptions });
    const noted = acknowledgeReview(again, [...again.because, ...again.claimReport.findings.map(({ id }) => id)].map((findingId) => ({ findingId, reason: "zebra" })));
    const given = withClaim(noted, withStrayKeys(withZebras({ ...again.claim, lines: again.claim.lines.map((line) => ({ ...line, id: "zebra" })) }, claimSchema)));
    for (const one of [again, noted, given]) expect(JSON.stringify(explain(one))).not.toMatch(/zebra/i);
  });
});

/** Places a host may have put a name into. */
const zebraPlaces = ["/context/billing/npi", "/context/billing/taxonomy", "/services/*/practitionerKey", "/services/*/id", "/lines/*/revenueCode"];

function bookNamed({ id }: { readonly id: string }): RuleBook {
  const book = [...Object.values(shipped), ...Object.values<PayerProfile>(profiles).flat(), ...advantage].find((one) => one.id === id);
  if (book === undefined) throw new RangeError(`no book is called ${id}`);
  return book;
}

interface Parser<Shape> { readonly safeParse: (input: unknown) => { readonly success: true; readonly data: Shape } | { readonly success: false } }

/** The same with a word of its own for every text that the door takes as any text. */
function withZebras<Shape>(given: Shape, schema: Parser<unknown>): Shape {
  const copy = structuredClone(given);
  for (const { key, within } of textsIn(copy)) {
    const before: unknown = Reflect.get(within, key);
    Reflect.set(within, key, "zebra");
    if (!schema.safeParse(copy).success) Reflect.set(within, key, before);
  }
  return copy;
}

function textsIn(value: unknown): readonly { readonly within: object; readonly key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (typeof part === "string" ? [{ within: value, key }] : textsIn(part)));
}

/** The same with a key in every object that no shape knows. */
function withStrayKeys<Shape>(given: Shape): Shape {
  const copy = structuredClone(given);
  const mark = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const part of Object.values(value)) mark(part);
    if (!Array.isArray(value)) Reflect.set(value, "zebraKey", "zebra");
  };
  mark(copy);
  return copy;
}

/** Days between any two dates of a text. */
function daysBetween(text: string): ReadonlySet<number> {
  const dates = [...text.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([date]) => Date.parse(date) / 86_400_000);
  return new Set(dates.flatMap((one) => dates.map((other) => other - one)));
}

/** Figures of a text, without dates, codes, editions and the names of rules, forms and standards. */
function numbersIn(text: string, { rules, secondary }: VisitReview): readonly number[] {
  const names = [...rules.rules, ...(secondary?.rules.rules ?? [])].flatMap(({ id, ruleBookId }) => [`${ruleBookId}/${id}`, ruleBookId]).sort((a, b) => b.length - a.length);
  const bare = names.reduce((left, name) => left.replaceAll(name, ""), text)
    .replaceAll(/\(edition [^)]*\)|\d{4}-\d{2}-\d{2}|8-minute rule|ICD-10-CM|F\d{3}-\d{3}-\d{3}/g, "").replaceAll(/\b[A-Z]?\d{4,5}(-\w\w)*\b(?! minutes)/g, "");
  return [...bare.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(",", "")));
}

/** Every figure of the count, its steps, the lines, the findings and the rules; lines and services by number, cents as dollars, seconds as minutes. */
function knownNumbers({ assumptions, claim, claimReport, recordReport, rules, secondary, units, visit }: VisitReview): ReadonlySet<number> {
  const details = [...claimReport.findings, ...recordReport.findings, ...(secondary?.claimReport.findings ?? []), ...(secondary?.conflicts ?? [])].map((finding) => (finding.outcome === "undetermined" ? {} : finding.details));
  const figures = figuresOf([units, units.pools.map(({ count }) => unitSteps(count)), claim.lines, details, assumptions, [...rules.rules, ...(secondary?.rules.rules ?? [])].filter(({ kind }) => kind !== "ncci_ptp" && kind !== "mue").map(({ parameters }) => parameters)]);
  const stale = [claimReport, recordReport, ...(secondary === undefined ? [] : [secondary.claimReport])].flatMap((report) => report.stale);
  return new Set([
    ...stale.flatMap(({ verifiedThrough }, index) => [index + 1, Number(verifiedThrough.slice(0, 4))]),
    ...figures, ...figures.map((figure) => figure / 100), ...figures.map((figure) => figure / 60), ...claim.lines.map((_, index) => index + 1), ...visit.services.map((_, index) => index + 1), ...units.pools.map(({ services }) => services.length),
  ]);
}

function figuresOf(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  // Modifiers, places of service and revenue codes are texts of digits.
  if (typeof value === "string") return /^\d{2,4}$/.test(value) ? [Number(value)] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(figuresOf) : [];
}
