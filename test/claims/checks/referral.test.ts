import { describe, expect, it } from "vitest";

import { referral } from "../../../src/claims/checks/referral.js";
import type { ReferralParameters } from "../../../src/rules/index.js";
import type { BillingContext, Claim, Referral } from "../../../src/visit/index.js";
import { changed, takeOut } from "../../visit/places.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const DOCTORS_ORDER: ReferralParameters = { needs: ["order"], by: ["physician", "nonphysician_practitioner"] };
const NPI: ReferralParameters = { needs: ["npi_on_claim"], notBy: ["chiropractor"] };
const START_WITHIN: ReferralParameters = { needs: ["order"], startWithin: { count: 30, unit: "days" } };
const RENEWED: ReferralParameters = { needs: ["order"], validFor: { count: 60, unit: "days" } };
const NOT_NEEDED: ReferralParameters = { needs: [] };

const ORDER: Referral = { by: "physician", npi: "1245319599", orderedOn: "2026-02-20", expiresOn: "none" };

const claim = (given: BillingContext["referral"], visits?: number): Claim => claimOf([{ code: "97124" }], {
  context: { ...(given === undefined ? {} : { referral: given }), ...(visits === undefined ? {} : { counters: { visits: { episode: visits } } }) },
});
const without = (property: keyof Referral): Referral => changed(ORDER, [property], takeOut) as Referral;

describe("an order or referral", () => {
  it.each<[sentence: string, parameters: ReferralParameters, given: BillingContext["referral"], visits: number | undefined, outcome: string]>([
    ["an order by a physician is on file", DOCTORS_ORDER, ORDER, undefined, "satisfied"],
    ["there is none", DOCTORS_ORDER, "none", undefined, "violated"],
    ["nobody said whether there is one", DOCTORS_ORDER, undefined, undefined, "undetermined"],
    ["it was given by a chiropractor", DOCTORS_ORDER, { ...ORDER, by: "chiropractor" }, undefined, "violated"],
    ["nobody said who gave it", DOCTORS_ORDER, without("by"), undefined, "undetermined"],
    ["it was given on the day of service", DOCTORS_ORDER, { ...ORDER, orderedOn: "2026-03-02" }, undefined, "satisfied"],
    ["it was given the day after", DOCTORS_ORDER, { ...ORDER, orderedOn: "2026-03-03" }, undefined, "violated"],
    ["nobody said when it was given", DOCTORS_ORDER, without("orderedOn"), undefined, "undetermined"],
    ["it expires on the day of service", DOCTORS_ORDER, { ...ORDER, expiresOn: "2026-03-02" }, undefined, "satisfied"],
    ["it expired the day before", DOCTORS_ORDER, { ...ORDER, expiresOn: "2026-03-01" }, undefined, "violated"],
    ["nobody said when it expires", DOCTORS_ORDER, without("expiresOn"), undefined, "undetermined"],
    ["it expired, and nobody said who gave it", DOCTORS_ORDER, { ...without("by"), expiresOn: "2026-03-01" }, undefined, "violated"],
    ["the NPI of a physician stands on the claim", NPI, { by: "physician", npi: "1245319599" }, undefined, "satisfied"],
    ["the NPI is known to be missing", NPI, { by: "physician", npi: " " }, undefined, "violated"],
    ["nobody gave the NPI", NPI, { by: "physician" }, undefined, "undetermined"],
    ["the NPI is a chiropractor's", NPI, { by: "chiropractor", npi: "1245319599" }, undefined, "violated"],
    ["there is an NPI of nobody knows whom", NPI, { npi: "1245319599" }, undefined, "undetermined"],
    ["without a referral there is no NPI", NPI, "none", undefined, "violated"],
    ["care began on the last day the order allows", START_WITHIN, { ...ORDER, orderedOn: "2026-01-31" }, 0, "satisfied"],
    ["care began the day after", START_WITHIN, { ...ORDER, orderedOn: "2026-01-30" }, 0, "violated"],
    ["the day is late for a beginning, and care may have begun before", START_WITHIN, { ...ORDER, orderedOn: "2026-01-30" }, undefined, "undetermined"],
    ["care had begun before", START_WITHIN, { ...ORDER, orderedOn: "2026-01-30" }, 3, "satisfied"],
    ["the day is in time whichever visit it is", START_WITHIN, { ...ORDER, orderedOn: "2026-02-01" }, undefined, "satisfied"],
    ["the order is good for its last day", RENEWED, { ...ORDER, orderedOn: "2026-01-01" }, undefined, "satisfied"],
    ["the order was not renewed in time", RENEWED, { ...ORDER, orderedOn: "2025-12-31" }, undefined, "violated"],
    ["none is needed, and there is none", NOT_NEEDED, "none", undefined, "satisfied"],
    ["none is needed, and nobody said whether there is one", NOT_NEEDED, undefined, undefined, "satisfied"],
    ["none is needed, but one there is has to be a physician's", { needs: [], by: ["physician"] }, { by: "chiropractor" }, undefined, "violated"],
    ["none is needed, and whose it is does not matter where there is none", { needs: [], by: ["physician"] }, "none", undefined, "satisfied"],
  ])("%s", (_, parameters, given, visits, outcome) => {
    expect(outcomes(referral, ruleOf("referral", parameters), claim(given, visits))).toEqual([`claim ${outcome}`]);
  });

  it("is not asked for on claims without the codes of the rule, nor is its renewal", () => {
    const rule = ruleOf("referral", RENEWED, { appliesTo: { codes: ["97110"] } });
    expect(judged(referral, rule, claim("none"))).toEqual([]);
  });

  it("is not known to be asked for where it is not known whether the rule looks at the line", () => {
    const [finding] = judged(referral, ruleOf("referral", DOCTORS_ORDER, { appliesTo: { benefitType: "rehabilitative" } }), claim("none"));
    expect(finding).toMatchObject({ outcome: "undetermined", missing: ["/context/benefitType"] });
  });
});

describe("what a referral finding says", () => {
  it("gives everything that is wrong at once, and the days", () => {
    const [finding] = judged(referral, ruleOf("referral", { ...DOCTORS_ORDER, needs: ["order", "npi_on_claim"], startWithin: { count: 1, unit: "months" }, validFor: { count: 60, unit: "days" } }), claim({ by: "chiropractor", npi: "", orderedOn: "2025-12-01", expiresOn: "2026-01-01" }, 0));
    expect(finding).toMatchObject({ code: "referral_order", outcome: "violated", paths: ["/context/referral"], dueBy: "2026-01-30" });
    expect(finding).toHaveProperty("details", {
      needs: ["order", "npi_on_claim"], faults: ["npi_missing", "by", "expired", "started_late", "not_renewed"], by: "chiropractor", orderedOn: "2025-12-01", startBy: "2026-01-01", renewBy: "2026-01-30",
    });
  });

  it("names each case by what the payer asks", () => {
    const code = (parameters: ReferralParameters) => judged(referral, ruleOf("referral", parameters), claim("none")).map((finding) => [finding.code, "details" in finding ? finding.details : undefined, finding.paths]);
    expect(code(NPI)).toEqual([["referral_npi", { needs: ["npi_on_claim"], faults: ["missing"] }, ["/context/referral"]]]);
    expect(code(NOT_NEEDED)).toEqual([["referral_not_needed", { needs: [], faults: [] }, ["/context/referral"]]]);
  });

  it("asks for what would settle it", () => {
    const missing = (parameters: ReferralParameters, given: BillingContext["referral"], visits?: number) => judged(referral, ruleOf("referral", parameters), claim(given, visits))[0];
    expect(missing(DOCTORS_ORDER, undefined)).toMatchObject({ missing: ["/context/referral"], paths: [] });
    expect(missing(DOCTORS_ORDER, {})).toMatchObject({ missing: ["/context/referral/by", "/context/referral/orderedOn", "/context/referral/expiresOn"] });
    expect(missing(NPI, {})).toMatchObject({ missing: ["/context/referral/npi", "/context/referral/by"] });
    expect(missing(START_WITHIN, { ...ORDER, orderedOn: "2026-01-30" })).toMatchObject({ missing: ["/context/counters/visits/episode"] });
    expect(missing(START_WITHIN, without("orderedOn"))).toMatchObject({ missing: ["/context/referral/orderedOn"] });
  });
});
