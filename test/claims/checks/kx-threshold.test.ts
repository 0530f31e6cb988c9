import { describe, expect, it } from "vitest";

import { kxThreshold } from "../../../src/claims/checks/kx-threshold.js";
import type { KxThresholdParameters } from "../../../src/rules/index.js";
import type { AllowedYearToDate, BillingContext, Claim, ServiceLine } from "../../../src/visit/index.js";
import { claimOf, judged, outcomes, ruleOf } from "../judge.js";

/** 2,480 dollars. */
const UNPUBLISHED: KxThresholdParameters = { modifier: "KX", allLinesOfInstitutionalClaim: true };
const WITHOUT_REVIEW: KxThresholdParameters = { ...UNPUBLISHED, ptSlpCents: 248_000, otCents: 248_000 };
const OF_2026: KxThresholdParameters = { ...WITHOUT_REVIEW, medicalReviewCents: 300_000 };

type Lines = readonly (Partial<ServiceLine> & { readonly code: string })[];
const KX = ["GP", "KX"];
const claim = (allowedCentsYearToDate: AllowedYearToDate | undefined, lines: Lines, context: BillingContext = { form: "professional" }): Claim =>
  claimOf(lines, { discipline: "PT", context: { ...context, ...(allowedCentsYearToDate === undefined ? {} : { counters: { allowedCentsYearToDate } }) } });
const found = (given: Claim, parameters = OF_2026): readonly string[] => outcomes(kxThreshold, ruleOf("kx_threshold", parameters), given);

describe("a line without KX", () => {
  it.each<[sentence: string, accrued: number | undefined, lines: Lines, outcome: readonly string[]]>([
    ["reaches the threshold to the cent", 245_000, [{ code: "97110", allowedCents: 3000 }], ["97110#1 satisfied"]],
    ["is a cent over", 245_001, [{ code: "97110", allowedCents: 3000 }], ["97110#1 violated"]],
    ["is a cent below", 244_999, [{ code: "97110", allowedCents: 3000 }], ["97110#1 satisfied"]],
    ["goes over together with another, whichever stands first", 244_000, [{ code: "97110", allowedCents: 3000 }, { code: "97140", allowedCents: 2000 }], ["97110#1 violated", "97140#1 violated"]],
    ["fits in what is left beside one that carries KX", 244_000, [{ code: "97110", allowedCents: 3000 }, { code: "97140", modifiers: KX, allowedCents: 2000 }], ["97110#1 satisfied", "97140#1 satisfied"]],
    ["fits in what is left after one that carries KX", 244_000, [{ code: "97110", modifiers: KX, allowedCents: 3000 }, { code: "97140", allowedCents: 2000 }], ["97110#1 satisfied", "97140#1 satisfied"]],
    ["is known to fit, but not whether another does", 244_000, [{ code: "97110", allowedCents: 3000 }, { code: "97140" }], ["97110#1 undetermined", "97140#1 undetermined"]],
    ["lies over whatever is allowed for it", 248_001, [{ code: "97110" }], ["97110#1 violated"]],
    ["is allowed nobody said how much", 247_000, [{ code: "97110" }], ["97110#1 undetermined"]],
    ["is charged less than is left", 247_000, [{ code: "97110", chargeCents: 1000 }], ["97110#1 satisfied"]],
    ["is charged more than is left", 247_000, [{ code: "97110", chargeCents: 5000 }], ["97110#1 undetermined"]],
    ["and nobody said what the year came to", undefined, [{ code: "97110", allowedCents: 3000 }], ["97110#1 undetermined"]],
    ["comes to more than the threshold by itself", undefined, [{ code: "97110", allowedCents: 248_001 }], ["97110#1 violated"]],
    ["but with a notice that it may not be paid", 300_000, [{ code: "97110", modifiers: ["GP", "GA"] }], []],
    ["after one that may not be paid, which may not count", 247_000, [{ code: "97010", modifiers: ["GY"], allowedCents: 2000 }, { code: "97110", allowedCents: 100 }], ["97110#1 undetermined"]],
  ])("%s", (_, accrued, lines, outcome) => {
    expect(found(claim(accrued === undefined ? undefined : { ptSlp: accrued }, lines))).toEqual(outcome);
  });
});

describe("a line with KX", () => {
  it.each<[sentence: string, accrued: number | undefined, lines: Lines, outcome: readonly string[]]>([
    ["over the threshold", 248_001, [{ code: "97110", modifiers: KX }], ["97110#1 satisfied"]],
    ["below the threshold with the whole claim", 100_000, [{ code: "97110", modifiers: KX, allowedCents: 3000 }], ["97110#1 violated"]],
    ["before the line that goes over", 244_000, [{ code: "97110", modifiers: KX, allowedCents: 3000 }, { code: "97140", modifiers: KX, allowedCents: 2000 }], ["97110#1 satisfied", "97140#1 satisfied"]],
    ["below, and nobody said what is allowed for another line", 244_000, [{ code: "97110", modifiers: KX, allowedCents: 3000 }, { code: "97140", modifiers: KX }], ["97110#1 undetermined", "97140#1 undetermined"]],
    ["and nobody said what the year came to", undefined, [{ code: "97110", modifiers: KX, allowedCents: 3000 }], ["97110#1 undetermined"]],
  ])("%s", (_, accrued, lines, outcome) => {
    expect(found(claim(accrued === undefined ? undefined : { ptSlp: accrued }, lines))).toEqual(outcome);
  });

  it("too early is a warning at most", () => {
    expect(judged(kxThreshold, ruleOf("kx_threshold", OF_2026), claim({ ptSlp: 0 }, [{ code: "97110", modifiers: KX, allowedCents: 3000 }]))).toMatchObject([{ code: "kx_threshold_early", outcome: "violated", severity: "warning", confidence: "secondary" }]);
  });
});

describe("an institutional claim", () => {
  const crossing: Lines = [{ code: "97110", allowedCents: 3000 }, { code: "97140", modifiers: KX, allowedCents: 2000 }];
  it.each<[sentence: string, context: BillingContext, lines: Lines, parameters: KxThresholdParameters, outcome: readonly string[]]>([
    ["carries KX on every line once one is over", { form: "institutional" }, crossing, OF_2026, ["97110#1 violated", "97140#1 satisfied"]],
    ["of a payer who does not ask that", { form: "institutional" }, crossing, { ...OF_2026, allLinesOfInstitutionalClaim: false }, ["97110#1 satisfied", "97140#1 satisfied"]],
    ["or a professional one, nobody said", {}, crossing, OF_2026, ["97110#1 undetermined", "97140#1 satisfied"]],
    ["below the threshold, or a professional one", {}, [{ code: "97110", allowedCents: 3000 }], OF_2026, ["97110#1 satisfied"]],
  ])("%s", (_, context, lines, parameters, outcome) => {
    expect(found(claim({ ptSlp: 244_000 }, lines, context), parameters)).toEqual(outcome);
  });
});

describe("a line that may be no therapy", () => {
  const WOUND: Lines = [{ code: "97610", allowedCents: 2000 }];
  const over = (lines: Lines, context: BillingContext): Claim => claim({ ptSlp: 248_001 }, lines, { form: "professional", ...context });
  it.each<[sentence: string, given: Claim, outcome: readonly string[]]>([
    ["a sometimes-therapy code of a physician without a plan of care", over(WOUND, { planOfCare: "none", rendering: { type: "physician" } }), []],
    ["of a physician under another discipline's plan", over(WOUND, { planOfCare: { disciplines: ["OT"] }, rendering: { type: "physician" } }), []],
    ["of a physician under a plan of the discipline", over(WOUND, { planOfCare: { disciplines: ["PT"] }, rendering: { type: "physician" } }), ["97610#1 violated"]],
    ["of a therapist", over(WOUND, { planOfCare: "none", rendering: { type: "physical_therapist" } }), ["97610#1 violated"]],
    ["with GP", over([{ code: "97610", modifiers: ["GP"] }], { planOfCare: "none", rendering: { type: "physician" } }), ["97610#1 violated"]],
    ["without a plan of care, by nobody said whom", over(WOUND, { planOfCare: "none" }), ["97610#1 undetermined"]],
    ["a code that is never therapy", over([{ code: "98941" }], { planOfCare: { disciplines: ["PT"] } }), []],
    ["an always-therapy code, whoever gives it", over([{ code: "97110" }], { planOfCare: "none", rendering: { type: "physician" } }), ["97110#1 violated"]],
    ["what is no therapy does not count", { ...over([{ code: "98941", allowedCents: 9000 }, { code: "97110", allowedCents: 1000 }], {}), context: { form: "professional", counters: { allowedCentsYearToDate: { ptSlp: 247_000 } } } }, ["97110#1 satisfied"]],
  ])("%s", (_, given, outcome) => {
    expect(found(given)).toEqual(outcome);
  });

  it.each<[sentence: string, given: Claim, missing: readonly string[]]>([
    ["who gives it", over(WOUND, { planOfCare: "none" }), ["/context/rendering/type"]],
    ["of which discipline the plan is, or who gives it", over(WOUND, { planOfCare: {} }), ["/context/planOfCare/disciplines", "/context/rendering/type"]],
    ["which of two modifiers is right", over([{ code: "97110", modifiers: ["GP", "GO"] }], {}), ["/lines/0/modifiers"]],
  ])("asks %s", (_, given, missing) => {
    expect(judged(kxThreshold, ruleOf("kx_threshold", OF_2026), given)).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing }]);
  });

  it("asks of another line whether it counts, where that decides", () => {
    const given = claim({ ptSlp: 246_000 }, [{ code: "97110", allowedCents: 1000 }, { code: "97610", allowedCents: 2000 }], { form: "professional", planOfCare: "none" });
    expect(judged(kxThreshold, ruleOf("kx_threshold", OF_2026), given)).toMatchObject([
      { id: "test/book/rule@97110#1", outcome: "undetermined", missing: ["/context/rendering/type"] }, { id: "test/book/rule@97610#1", outcome: "undetermined" },
    ]);
  });
});

describe("which amounts count together", () => {
  it.each<[sentence: string, given: Claim, outcome: readonly string[]]>([
    ["occupational therapy has its own", { ...claim({ ptSlp: 300_000, ot: 0 }, [{ code: "97530", allowedCents: 1 }]), discipline: "OT" }, ["97530#1 satisfied"]],
    ["speech counts with physical therapy", { ...claim({ ptSlp: 300_000, ot: 0 }, [{ code: "92507", modifiers: ["GN"] }]), discipline: "SLP" }, ["92507#1 violated"]],
    ["a line's own modifier goes before the claim's discipline", claim({ ptSlp: 0, ot: 248_001 }, [{ code: "97110", modifiers: ["GO"], allowedCents: 100 }]), ["97110#1 violated"]],
    ["and keeps it out of the claim's amount", claim({ ptSlp: 247_000, ot: 0 }, [{ code: "97110", modifiers: ["GP"], allowedCents: 1000 }, { code: "97530", modifiers: ["GO"], allowedCents: 1000 }]), ["97110#1 satisfied", "97530#1 satisfied"]],
    ["GP and GN on one line count the same", claim({ ptSlp: 248_001, ot: 0 }, [{ code: "97110", modifiers: ["GP", "GN"] }]), ["97110#1 violated"]],
    ["of GP and GO on one line nobody can tell", claim({ ptSlp: 248_001, ot: 0 }, [{ code: "97110", modifiers: ["GP", "GO"] }]), ["97110#1 undetermined"]],
    ["lines of both on one claim", claim({ ptSlp: 247_000, ot: 247_000 }, [{ code: "97110", allowedCents: 1000 }, { code: "97530", allowedCents: 1000, discipline: "OT" }]), ["97110#1 satisfied", "97530#1 satisfied"]],
    ["massage has no threshold", { ...claim({ ptSlp: 300_000, ot: 0 }, [{ code: "97124" }]), discipline: "massage" }, []],
  ])("%s", (_, given, outcome) => {
    expect(found(given)).toEqual(outcome);
  });

  it("a line of nobody said what discipline", () => {
    const given = claimOf([{ code: "97530", allowedCents: 2000 }, { code: "97110", discipline: "PT", allowedCents: 500 }], { context: { form: "professional", counters: { allowedCentsYearToDate: { ptSlp: 247_000, ot: 0 } } } });
    expect(judged(kxThreshold, ruleOf("kx_threshold", OF_2026), given)).toMatchObject([
      { id: "test/book/rule@97530#1", outcome: "undetermined", missing: ["/discipline"] },
      { id: "test/book/rule@97110#1", outcome: "undetermined", missing: ["/lines/0/discipline"] },
    ]);
  });
});

describe("what a KX finding says", () => {
  it("what the year comes to with the lines that lack it", () => {
    expect(judged(kxThreshold, ruleOf("kx_threshold", OF_2026), claim({ ptSlp: 299_000 }, [{ code: "97110", allowedCents: 3000 }]))).toEqual([{
      id: "test/book/rule@97110#1", code: "kx_threshold_modifier", outcome: "violated", severity: "error", confidence: "primary", ruleId: "rule", ruleBookId: "test/book",
      paths: ["/lines/0/modifiers", "/context/counters/allowedCentsYearToDate/ptSlp"],
      details: { bucket: "ptSlp", modifier: "KX", reachedCents: 302_000, thresholdCents: 248_000, overMedicalReview: true },
    }]);
  });

  it("nothing of medical review, where the rule names no amount for it", () => {
    const given = { ...claim({ ot: 248_001 }, [{ code: "97530", modifiers: ["GO", "KX"], allowedCents: 100 }]), discipline: "OT" } as const;
    expect(judged(kxThreshold, ruleOf("kx_threshold", WITHOUT_REVIEW), given)).toMatchObject([{ code: "kx_threshold_early", outcome: "satisfied", details: { bucket: "ot", modifier: "KX", reachedCents: 248_101, thresholdCents: 248_000 } }]);
  });

  it.each<[sentence: string, accrued: number | undefined, lines: Lines, missing: readonly string[]]>([
    ["what the year came to", undefined, [{ code: "97110" }], ["/context/counters/allowedCentsYearToDate/ptSlp"]],
    ["what is allowed for the lines up to it", 247_000, [{ code: "97110" }], ["/lines/0/allowedCents"]],
  ])("what would settle it: %s", (_, accrued, lines, missing) => {
    expect(judged(kxThreshold, ruleOf("kx_threshold", OF_2026), claim(accrued === undefined ? undefined : { ptSlp: accrued }, lines))).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing, paths: accrued === undefined ? ["/lines/0/modifiers"] : ["/lines/0/modifiers", "/context/counters/allowedCentsYearToDate/ptSlp"] }]);
  });

  it("what would settle it: the form", () => {
    const given = claimOf([{ code: "97110", allowedCents: 3000 }, { code: "97140", modifiers: KX, allowedCents: 2000 }], { discipline: "PT", context: { counters: { allowedCentsYearToDate: { ptSlp: 244_000 } } } });
    expect(judged(kxThreshold, ruleOf("kx_threshold", OF_2026), given)[0]).toMatchObject({ missing: ["/context/form"] });
  });

  it("a threshold that is not published yet: no question of the claim", () => {
    expect(judged(kxThreshold, ruleOf("kx_threshold", UNPUBLISHED), claim({ ptSlp: 0 }, [{ code: "97110" }]))).toMatchObject([{ outcome: "undetermined", doubt: "parameter_not_known", missing: ["/dateOfService"] }]);
    expect(judged(kxThreshold, ruleOf("kx_threshold", UNPUBLISHED, { appliesTo: { benefitType: "rehabilitative" } }), claim({ ptSlp: 0 }, [{ code: "97110" }]))).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing: ["/context/benefitType"] }]);
  });
});
