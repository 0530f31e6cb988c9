import type { RuleInForce, RuleKind, RuleOf, RuleParameters, RuleSet } from "../../src/rules/index.js";
import type { BookCountingRule } from "../../src/units/index.js";
import { DAY } from "./judge-record.js";

/** A rule of another kind, which a record rule looks up. */
export function otherRule<Kind extends RuleKind>(kind: Kind, parameters: RuleParameters[Kind], more: Partial<RuleInForce> = {}): RuleInForce {
  const rule = {
    id: kind, ruleBookId: "book", from: "2020-01-01", verifiedThrough: "2026-12-31", severity: "error", confidence: "primary",
    citations: [{ sourceId: "source", locator: "§1" }], ...more, kind, parameters,
  };
  return rule as RuleInForce<RuleOf<Kind>>;
}

/** A set of such rules, the most particular last. */
export function otherRules(...rules: readonly RuleInForce[]): RuleSet {
  return { dates: { dateOfService: DAY }, books: [], rules, sources: [], overridden: [], silentOn: [] };
}

export function counting(rule: BookCountingRule): RuleSet {
  return otherRules(otherRule("unit_counting", { counting: rule }));
}

export const medicareAssistants = otherRules(otherRule("assistant_units", {
  rule: { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true },
  modifiers: [{ assistant: "physical_therapist_assistant", modifier: "CQ" }, { assistant: "occupational_therapy_assistant", modifier: "CO" }],
}));
