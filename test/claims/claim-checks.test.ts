// Checks with the kinds a host chooses: the same answers, and no rule left out in silence.
import { describe, expect, it } from "vitest";

import { claimChecks as allKinds } from "../../src/claims/checks/index.js";
import * as entry from "../../src/claims/claim-checks.js";
import { checkClaim, prepareClaimChecks } from "../../src/claims/index.js";
import { catalogue } from "../../src/codes/index.js";
import { type Asking, type ClaimRuleKind, type RuleBook, rulesInForce, type UnknownRule } from "../../src/rules/index.js";
import { fullParameters } from "../rules/full-rule-book.js";
import { payers, ready } from "./every-payer.js";
import { fullClaims } from "./full-claims.js";
import { claimOf } from "./judge.js";
import { bookOf, eightMinuteDay, rulesOf, statedRule } from "./visit-rules.js";

const { codePair, diagnosis, mue, prepareClaimChecksOf, unitCounting } = entry;

const ON: Asking = { asOf: "2026-03-02" };
const claim = claimOf([{ code: "97140" }, { code: "97124" }], { otherLinesSameDay: [] });
const neverTogether = statedRule("code_pair", { codes: ["97140"], withCodes: ["97124"], bypass: "never", sameDiscipline: false, together: "practitioner" }, { id: "pair" });
const anyDiagnosis = statedRule("diagnosis", { diagnosis: "any" }, { id: "any" });
const noteNeeded = statedRule("note_element", { elements: ["plan"] }, { id: "note" });
const future: UnknownRule = { ...neverTogether, id: "future", kind: "future_kind", parameters: {} };

const kindsIn = (rules: readonly { readonly kind: string }[]) => Object.fromEntries(Object.entries(allKinds).filter(([kind]) => rules.some((rule) => rule.kind === kind)));

describe("each kind of claim rule", () => {
  const exported: Readonly<Record<string, unknown>> = entry;

  it.each(Object.entries(allKinds))("%s has its check in therapy-units/claim-checks, under its name in camel case", (kind, check) => {
    expect(exported[kind.replace(/_./g, (hyphened) => hyphened.charAt(1).toUpperCase())]).toBe(check);
  });
});

describe("with the kinds its rules hold, and no others", () => {
  it.each(payers)("%s answers every claim as with all kinds", (payer) => {
    const { checks: all, rules } = ready(payer, "2026-03-02");
    const chosen = prepareClaimChecksOf(kindsIn(rules.rules), rules, [], catalogue);
    for (const full of Object.values(fullClaims)) {
      expect(chosen.report(full, ON)).toEqual(all.report(full, ON));
      expect(chosen.violations(full, ON)).toEqual(all.violations(full, ON));
      expect(chosen.violatedIds(full, ON)).toEqual(all.violatedIds(full, ON));
      expect(chosen.outcome(full, ON)).toBe(all.outcome(full, ON));
    }
  });
});

describe("a kind that was not passed", () => {
  it.each<[sentence: string, rules: RuleBook["rules"], kinds: string]>([
    ["is named before any claim is seen", [neverTogether], "code_pair"],
    ["is named once, with every other", [neverTogether, { ...neverTogether, id: "again" }, anyDiagnosis, statedRule("mue", fullParameters.mue[0])], "code_pair, mue"],
    ["is named where its rule is in doubt on the day too", [{ ...neverTogether, from: { unknown: true, seenOn: "2026-06-01" } }], "code_pair"],
  ])("%s", (_, rules, kinds) => {
    expect(() => prepareClaimChecksOf({ diagnosis }, rulesOf(bookOf(rules)))).toThrow(new RangeError(`pass the checks of the kinds ${kinds}, or take their rules out of the set`));
  });

  it.each<[sentence: string, rules: RuleBook["rules"]]>([
    ["its rules are out of the set", [anyDiagnosis]],
    ["its rule is not in force on the day", [anyDiagnosis, { ...neverTogether, until: "2026-03-01" }]],
    ["it is judged on the record", [anyDiagnosis, noteNeeded]],
  ])("is no mistake where %s", (_, rules) => {
    const set = rulesOf(bookOf(rules));
    expect(prepareClaimChecksOf({ diagnosis }, set).report(claim, ON)).toEqual(checkClaim(claim, set, ON));
  });
});

describe("a kind that this version does not know", () => {
  it.each(["future_kind", "constructor", "toString", "codePair"])("%s is one undetermined finding, and no throw", (kind) => {
    const { findings, outcome } = prepareClaimChecksOf({ code_pair: codePair }, rulesOf(bookOf([{ ...future, kind }]))).report(claim, ON);
    expect(outcome).toBe("undetermined");
    expect(findings).toMatchObject([{ id: "payer/future@claim", code: "rule_kind_not_known", outcome: "undetermined", doubt: "kind_not_known" }]);
  });
});

describe("the catalogue", () => {
  const ofKind = (kind: ClaimRuleKind) => fullParameters[kind].map((parameters, option) => [`${kind}, option ${option}`, rulesInForce([bookOf([statedRule(kind, parameters)])], { dateOfService: "2026-03-02" })] as const);
  const sets = Object.keys(allKinds).flatMap((kind) => ofKind(kind as ClaimRuleKind));
  const looksCodesUp = (name: string, { rules }: (typeof sets)[number][1]) => name.startsWith("unit_counting") || name.startsWith("kx_threshold") || JSON.stringify(rules).includes("split_timed_code");
  const asking = sets.filter(([name, rules]) => looksCodesUp(name, rules));

  it.each(sets.filter(([name, rules]) => !looksCodesUp(name, rules)))("is not needed by %s", (_, rules) => {
    for (const full of Object.values(fullClaims)) expect(prepareClaimChecksOf(allKinds, rules).report(full, ON)).toEqual(prepareClaimChecks(rules).report(full, ON));
  });

  it.each(asking)("is asked for by %s, before any claim is seen", (_, rules) => {
    expect(() => prepareClaimChecksOf(allKinds, rules)).toThrow(new RangeError("a rule looks codes up: pass a catalogue as the fourth argument"));
  });

  it("is asked for by the units, the split of a timed code and the therapy threshold", () => {
    expect(new Set(asking.map(([, { rules: [rule] }]) => rule?.kind))).toEqual(new Set(["unit_counting", "claim_form", "kx_threshold"]));
  });

  it("is the caller's to give", () => {
    const set = rulesOf(bookOf([eightMinuteDay]));
    const massage = claimOf([{ code: "97124", units: 5, minutes: 60 }], { discipline: "massage", otherLinesSameDay: [], unbilled: [] });
    expect(prepareClaimChecksOf({ unit_counting: unitCounting }, set, [], catalogue).outcome(massage, ON)).toBe("violated");
  });
});

describe("beside the kinds", () => {
  it("rules of the host's own are judged as ever", () => {
    const own: entry.OwnCheck = {
      ruleBookId: "clinic", ruleId: "two-lines", edition: "1", code: "clinic_lines", severity: "error", confidence: "primary", citations: [],
      judge: ({ lines }) => (lines.length > 1 ? "violated" : "satisfied"), details: () => ({}), paths: () => ["/lines"], describe: () => ({ title: "Lines", message: "One line." }),
    };
    expect(prepareClaimChecksOf({}, rulesOf(), [own]).violatedIds(claim, ON)).toEqual(["clinic/two-lines@claim"]);
    expect(prepareClaimChecksOf({ code_pair: codePair, mue }, rulesOf(bookOf([neverTogether])), [own]).violatedIds(claim, ON)).toEqual(["clinic/two-lines@claim", "payer/pair@97124#1+97140#1"]);
  });

  it("a claim of another date of service is the caller's mistake", () => {
    expect(() => prepareClaimChecksOf({}, rulesOf()).outcome({ ...claim, dateOfService: "2026-03-03" }, ON)).toThrow(RangeError);
  });
});
