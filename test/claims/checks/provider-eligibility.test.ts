import { describe, expect, it } from "vitest";

import { providerEligibility } from "../../../src/claims/checks/provider-eligibility.js";
import type { ProviderType } from "../../../src/codes/index.js";
import type { ProviderEligibilityParameters } from "../../../src/rules/index.js";
import type { BillingContext, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

const NEVER: ProviderEligibilityParameters = { eligible: "never", providerTypes: ["massage_therapist", "athletic_trainer"] };
const ONLY: ProviderEligibilityParameters = { eligible: "only", providerTypes: ["physical_therapist"] };
const ALSO: ProviderEligibilityParameters = { eligible: "also", providerTypes: ["massage_therapist"] };
const SUPERVISED: ProviderEligibilityParameters = { eligible: "supervised", providerTypes: ["physical_therapist_assistant"], by: ["physical_therapist"] };
const IN_NETWORK: ProviderEligibilityParameters = { eligible: "in_network", networks: ["CHP Group", "Other Group"] };

const by = (type: ProviderType): BillingContext => ({ rendering: { type } });
const massage = (context: BillingContext) => claimOf([{ code: "97124" }], { context });

describe("who may render the service", () => {
  it.each<[sentence: string, parameters: ProviderEligibilityParameters, context: BillingContext, found: readonly string[]]>([
    ["a massage therapist is never paid by Medicare", NEVER, by("massage_therapist"), ["97124#1 violated"]],
    ["a physical therapist is", NEVER, by("physical_therapist"), ["97124#1 satisfied"]],
    ["nobody but physical therapists: a physical therapist", ONLY, by("physical_therapist"), ["97124#1 satisfied"]],
    ["nobody but physical therapists: a chiropractor", ONLY, by("chiropractor"), ["97124#1 violated"]],
    ["massage therapists too: a massage therapist", ALSO, by("massage_therapist"), ["97124#1 satisfied"]],
    ["massage therapists too says nothing of a chiropractor", ALSO, by("chiropractor"), []],
    ["an assistant under a physical therapist", SUPERVISED, { ...by("physical_therapist_assistant"), supervising: { type: "physical_therapist" } }, ["97124#1 satisfied"]],
    ["an assistant under a physician", SUPERVISED, { ...by("physical_therapist_assistant"), supervising: { type: "physician" } }, ["97124#1 violated"]],
    ["an assistant nobody supervised", SUPERVISED, { ...by("physical_therapist_assistant"), supervising: "none" }, ["97124#1 violated"]],
    ["a therapist nobody supervised", SUPERVISED, { ...by("physical_therapist"), supervising: "none" }, []],
    ["a therapist needs no supervision", SUPERVISED, by("physical_therapist"), []],
    ["a member of one of the networks", IN_NETWORK, { rendering: { networks: ["Third", "Other Group"] } }, ["97124#1 satisfied"]],
    ["a member of another network", IN_NETWORK, { rendering: { networks: ["Third"] } }, ["97124#1 violated"]],
    ["a member of no network", IN_NETWORK, { rendering: { networks: [] } }, ["97124#1 violated"]],
  ])("%s", (_, parameters, context, found) => {
    expect(outcomes(providerEligibility, ruleOf("provider_eligibility", parameters), massage(context))).toEqual(found);
  });

  it.each<[sentence: string, parameters: ProviderEligibilityParameters]>([
    ["a massage therapist is never paid", NEVER], ["nobody but physical therapists is paid", ONLY], ["nobody outside the network is paid", IN_NETWORK],
  ])("where %s, a line with GY asks for the denial and nothing is wrong", (_, parameters) => {
    const context: BillingContext = { rendering: { type: "massage_therapist", networks: [] } };
    expect(outcomes(providerEligibility, ruleOf("provider_eligibility", parameters), claimOf([{ code: "97124", modifiers: ["GY"] }, { code: "97140", modifiers: ["GX"] }], { context }))).toEqual(["97140#1 violated"]);
  });

  it.each<[sentence: string, parameters: ProviderEligibilityParameters, context: BillingContext, missing: readonly string[]]>([
    ["nobody said who rendered it, and some are never paid", NEVER, {}, ["/context/rendering/type"]],
    ["nobody said who rendered it, and only some are paid", ONLY, { rendering: { npi: "1234567893" } }, ["/context/rendering/type"]],
    ["nobody said who rendered it, and some are paid too", ALSO, {}, ["/context/rendering/type"]],
    ["who rendered it is asked before who supervised", SUPERVISED, {}, ["/context/rendering/type"]],
    ["nobody supervised, and nobody said who rendered it", SUPERVISED, { supervising: "none" }, ["/context/rendering/type"]],
    ["an assistant, and nobody said who supervised", SUPERVISED, by("physical_therapist_assistant"), ["/context/supervising"]],
    ["an assistant, and the supervisor's profession is not given", SUPERVISED, { ...by("physical_therapist_assistant"), supervising: { npi: "1234567893" } }, ["/context/supervising/type"]],
    ["nobody said which networks", IN_NETWORK, by("physical_therapist"), ["/context/rendering/networks"]],
  ])("cannot be told: %s", (_, parameters, context, missing) => {
    expect(judged(providerEligibility, ruleOf("provider_eligibility", parameters), massage(context))).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing }]);
  });

  it("asks the line's own practitioner, and the claim's only where the line names nobody else", () => {
    const claim = claimOf([{ code: "97124", rendering: { type: "massage_therapist" } }, { code: "97124" }], { context: by("physical_therapist") });
    expect(outcomes(providerEligibility, ruleOf("provider_eligibility", NEVER), claim)).toEqual(["97124#1 violated", "97124#2 satisfied"]);
    const nextOf = (rendering: ServiceLine["rendering"]) => claimOf([{ code: "97124", ...(rendering === undefined ? {} : { rendering }) }], { context: { rendering: { type: "physical_therapist", npi: "1234567893", networks: ["CHP Group"] } } });
    expect(outcomes(providerEligibility, ruleOf("provider_eligibility", NEVER), nextOf({ npi: "1234567893" }))).toEqual(["97124#1 satisfied"]);
    for (const rendering of [{ npi: "1245319599" }, { taxonomy: "225100000X" }, {}]) {
      expect(judged(providerEligibility, ruleOf("provider_eligibility", NEVER), nextOf(rendering))).toMatchObject([{ outcome: "undetermined", missing: ["/lines/0/rendering/type"] }]);
      expect(judged(providerEligibility, ruleOf("provider_eligibility", IN_NETWORK), nextOf(rendering))).toMatchObject([{ outcome: "undetermined", missing: ["/lines/0/rendering/networks"] }]);
    }
    const networks = claimOf([{ code: "97124", rendering: { networks: ["CHP Group"] } }], { context: { rendering: { networks: [] } } });
    expect(outcomes(providerEligibility, ruleOf("provider_eligibility", IN_NETWORK), networks)).toEqual(["97124#1 satisfied"]);
  });

  it.each<[sentence: string, discipline: "massage" | "PT" | undefined, found: readonly string[]]>([
    ["looks at the massage lines it is written for", "massage", ["97124#1 violated"]],
    ["leaves those of another discipline alone", "PT", []],
    ["cannot tell where the discipline is not given", undefined, ["97124#1 undetermined"]],
  ])("a rule for massage alone %s", (_, discipline, found) => {
    const rule = ruleOf("provider_eligibility", { eligible: "only", providerTypes: ["massage_therapist"] }, { appliesTo: { codes: ["97124"], disciplines: ["massage"] } });
    const claim = claimOf([{ code: "97124", ...(discipline === undefined ? {} : { discipline }) }, { code: "97110" }], { context: by("physical_therapist") });
    expect(outcomes(providerEligibility, rule, claim)).toEqual(found);
  });

  it("shows the profession and the list", () => {
    expect(judged(providerEligibility, ruleOf("provider_eligibility", NEVER), claimOf([{ code: "97124", rendering: { type: "athletic_trainer" } }]))).toEqual([{
      id: "test/book/rule@97124#1", code: "provider_eligibility_type", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/lines/0/rendering"],
      details: { code: "97124", providerType: "athletic_trainer", eligible: "never", providerTypes: ["massage_therapist", "athletic_trainer"] },
    }]);
  });

  it("shows who supervised and who may", () => {
    const context: BillingContext = { ...by("physical_therapist_assistant"), supervising: { type: "physician" } };
    expect(judged(providerEligibility, ruleOf("provider_eligibility", SUPERVISED), massage(context))).toMatchObject([{
      code: "provider_eligibility_supervision", paths: ["/lines/0"],
      details: { code: "97124", providerType: "physical_therapist_assistant", supervisedBy: "physician", by: ["physical_therapist"] },
    }]);
  });

  it("says so where nobody supervised", () => {
    const [finding] = judged(providerEligibility, ruleOf("provider_eligibility", SUPERVISED), massage({ ...by("physical_therapist_assistant"), supervising: "none" }));
    expect(finding).toMatchObject({ outcome: "violated", paths: ["/lines/0"], details: { providerType: "physical_therapist_assistant", supervisedBy: "none", by: ["physical_therapist"] } });
  });

  it("shows the payer's networks and never the provider's", () => {
    const [finding] = judged(providerEligibility, ruleOf("provider_eligibility", IN_NETWORK), massage({ rendering: { networks: ["private"] } }));
    expect(finding).toMatchObject({ code: "provider_eligibility_network", details: { code: "97124", networks: ["CHP Group", "Other Group"] } });
    expect(JSON.stringify(finding)).not.toContain("private");
  });
});
