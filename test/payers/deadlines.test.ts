// Every time limit of the shipped books, the day before it ends, on its last day and the day after.
import { describe, expect, it } from "vitest";

import { prepareClaimChecks } from "../../src/claims/index.js";
import type { PlainDate } from "../../src/core/index.js";
import * as payers from "../../src/payers/index.js";
import { rulesInForce, type ShippedRuleBook } from "../../src/rules/index.js";
import type { BillingContext, Claim } from "../../src/visit/index.js";
import { isObject, placesOf } from "../visit/places.js";

interface Day {
  /** The day of the question. */
  readonly asOf: PlainDate;
  readonly context?: BillingContext;
  readonly dateOfService?: PlainDate;
  /** The finding, or not applicable while nothing is due. */
  readonly outcome: "satisfied" | "violated" | "undetermined" | "not_applicable";
  /** What the report lists as due. */
  readonly dueBy?: PlainDate;
}

interface TimeLimit {
  readonly book: keyof typeof payers;
  readonly rule: string;
  readonly sentence: string;
  readonly claim: Claim;
  readonly days: readonly Day[];
}

const claimOf = (dateOfService: PlainDate, code: string, context: BillingContext, rest: Partial<Claim> = {}): Claim =>
  ({ dateOfService, discipline: "PT", context, lines: [{ code, units: 1, modifiers: [] }], ...rest });

const limits: readonly TimeLimit[] = [
  {
    book: "medicarePartB", rule: "one-year-to-file", sentence: "treated on 2 March 2026: one calendar year to file", claim: claimOf("2026-03-02", "97110", {}),
    days: [
      { asOf: "2027-03-01", outcome: "not_applicable", dueBy: "2027-03-02" },
      { asOf: "2027-03-02", outcome: "not_applicable", dueBy: "2027-03-02" },
      { asOf: "2027-03-03", outcome: "undetermined" },
      { asOf: "2027-06-01", context: { receivedOn: "2027-03-01" }, outcome: "satisfied" },
      { asOf: "2027-06-01", context: { receivedOn: "2027-03-02" }, outcome: "satisfied" },
      { asOf: "2027-06-01", context: { receivedOn: "2027-03-03" }, outcome: "violated" },
    ],
  },
  {
    book: "medicarePartB", rule: "one-year-to-file", sentence: "treated on 29 February 2024: until 28 February 2025", claim: claimOf("2024-02-29", "97110", {}),
    days: [
      { asOf: "2025-02-27", outcome: "not_applicable", dueBy: "2025-02-28" },
      { asOf: "2025-02-28", outcome: "not_applicable", dueBy: "2025-02-28" },
      { asOf: "2025-03-01", outcome: "undetermined" },
      { asOf: "2025-06-01", context: { receivedOn: "2025-02-28" }, outcome: "satisfied" },
      { asOf: "2025-06-01", context: { receivedOn: "2025-03-01" }, outcome: "violated" },
    ],
  },
  {
    book: "unitedHealthcareCommercial", rule: "ninety-days-to-file", sentence: "treated on 1 April 2026: 90 days to file", claim: claimOf("2026-04-01", "97110", {}),
    days: [
      { asOf: "2026-06-29", outcome: "not_applicable", dueBy: "2026-06-30" },
      { asOf: "2026-06-30", outcome: "not_applicable", dueBy: "2026-06-30" },
      { asOf: "2026-07-01", outcome: "undetermined" },
      { asOf: "2026-12-31", context: { receivedOn: "2026-06-29" }, outcome: "satisfied" },
      { asOf: "2026-12-31", context: { receivedOn: "2026-06-30" }, outcome: "satisfied" },
      { asOf: "2026-12-31", context: { receivedOn: "2026-07-01" }, outcome: "violated" },
    ],
  },
  {
    book: "unitedHealthcareCommercial", rule: "twelve-months-to-dispute", sentence: "decided on 15 May 2026: twelve months for both steps together", claim: claimOf("2026-04-01", "97110", { decidedOn: "2026-05-15" }),
    days: [
      { asOf: "2026-05-14", outcome: "not_applicable" },
      { asOf: "2026-05-15", outcome: "satisfied", dueBy: "2027-05-15" },
      { asOf: "2027-05-14", outcome: "satisfied", dueBy: "2027-05-15" },
      { asOf: "2027-05-15", outcome: "satisfied", dueBy: "2027-05-15" },
      { asOf: "2027-05-16", outcome: "violated" },
    ],
  },
  {
    book: "oregonMedicaid", rule: "authorization-after-30-visits", sentence: "the 31st visit on Tuesday 1 December 2026: five business days to ask for the authorization",
    claim: claimOf("2026-12-01", "97110", { authorizations: [], counters: { visits: { calendar_year: 30 } } }),
    days: [
      { asOf: "2026-12-07", outcome: "not_applicable", dueBy: "2026-12-08" },
      { asOf: "2026-12-08", outcome: "not_applicable", dueBy: "2026-12-08" },
      { asOf: "2026-12-09", outcome: "undetermined" },
      { asOf: "2026-12-23", outcome: "undetermined" },
      { asOf: "2026-12-24", outcome: "violated" },
    ],
  },
  {
    book: "oregonMedicaid", rule: "30-rehabilitative-visits", sentence: "the 31st rehabilitative visit on Tuesday 1 December 2026: five business days to ask for the authorization of 30 more",
    claim: claimOf("2026-12-01", "97110", { authorizations: [], ageYears: 60, benefitType: "rehabilitative", counters: { visits: { calendar_year: 30 } } }),
    days: [
      { asOf: "2026-12-01", outcome: "not_applicable", dueBy: "2026-12-08" },
      { asOf: "2026-12-08", outcome: "not_applicable", dueBy: "2026-12-08" },
      { asOf: "2026-12-09", outcome: "undetermined" },
      { asOf: "2026-12-23", outcome: "undetermined" },
      { asOf: "2026-12-24", outcome: "violated" },
    ],
  },
  {
    book: "oregonMedicaid", rule: "30-habilitative-visits", sentence: "the 31st habilitative visit on Tuesday 1 December 2026: five business days to ask for the authorization of 30 more",
    claim: claimOf("2026-12-01", "97110", { authorizations: [], ageYears: 60, benefitType: "habilitative", counters: { visits: { calendar_year: 30 } } }),
    days: [
      { asOf: "2026-12-01", outcome: "not_applicable", dueBy: "2026-12-08" },
      { asOf: "2026-12-08", outcome: "not_applicable", dueBy: "2026-12-08" },
      { asOf: "2026-12-09", outcome: "undetermined" },
      { asOf: "2026-12-23", outcome: "undetermined" },
      { asOf: "2026-12-24", outcome: "violated" },
    ],
  },
  {
    book: "floridaPip", rule: "first-care-within-14-days", sentence: "injured on 1 March 2026: first care within 14 days", claim: claimOf("2026-03-15", "97110", { injuryOn: "2026-03-01", counters: { visits: { injury: 0 } } }),
    days: [
      { dateOfService: "2026-03-14", asOf: "2026-04-01", outcome: "satisfied" },
      { dateOfService: "2026-03-15", asOf: "2026-04-01", outcome: "satisfied" },
      { dateOfService: "2026-03-16", asOf: "2026-04-01", outcome: "violated" },
    ],
  },
  {
    book: "vaCommunityCareMassage", rule: "initial-episode", sentence: "authorized from 1 January 2026: the initial episode has 90 days",
    claim: claimOf("2026-04-01", "97124", { authorizations: [{ kind: "initial", from: "2026-01-01", until: "2026-12-31" }], counters: { visits: { authorization: 3 } } }, { discipline: "massage" }),
    days: [
      { dateOfService: "2026-03-31", asOf: "2026-04-01", outcome: "satisfied" },
      { dateOfService: "2026-04-01", asOf: "2026-04-01", outcome: "satisfied" },
      { dateOfService: "2026-04-02", asOf: "2026-04-02", outcome: "violated" },
    ],
  },
];

function askedOn({ book, claim, rule }: TimeLimit, { asOf, context, dateOfService = claim.dateOfService }: Day): Pick<Day, "outcome" | "dueBy"> {
  const shipped: ShippedRuleBook = payers[book];
  const { deadlines, findings } = prepareClaimChecks(rulesInForce([shipped], { dateOfService })).report({ ...claim, dateOfService, context: { ...claim.context, ...context } }, { asOf });
  const found = findings.filter(({ ruleId }) => ruleId === rule).map(({ outcome }) => outcome);
  const dueBy = deadlines.find(({ ruleId }) => ruleId === `${shipped.id}/${rule}`)?.dueBy;
  expect(found.length).toBeLessThanOrEqual(1);
  return { outcome: found[0] ?? "not_applicable", ...(dueBy === undefined ? {} : { dueBy }) };
}

describe.each(limits)("$book: $sentence", (limit) => {
  it.each(limit.days)("$asOf $dateOfService: $outcome", ({ dueBy, outcome, ...day }) => {
    expect(askedOn(limit, { ...day, outcome })).toEqual({ outcome, ...(dueBy === undefined ? {} : { dueBy }) });
  });
});

/** Claim kinds whose parameters hold a length of time that begins or ends on some day. */
const TIMED = ["timely_filing", "appeal_window", "prior_authorization", "referral", "visit_cap", "benefit_limit"];
const isSpan = (value: unknown): boolean => isObject(value) && "count" in value && "unit" in value;

it("no shipped book has another time limit for a claim", () => {
  const timed = Object.entries(payers).flatMap(([book, { rules }]) => rules
    .filter(({ kind, parameters }) => TIMED.includes(kind) && (placesOf(parameters).some(({ value }) => isSpan(value)) || kind === "timely_filing")).map(({ id }) => `${book} ${id}`));
  expect(new Set(timed)).toEqual(new Set(limits.map(({ book, rule }) => `${book} ${rule}`)));
});
