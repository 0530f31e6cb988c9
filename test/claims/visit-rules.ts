import { type PayerProfile, type RuleBase, type RuleBook, type RuleKind, type RuleParameters, type RuleSet, rulesInForce } from "../../src/rules/index.js";
import type { PerformedService, Visit } from "../../src/visit/index.js";

/** A rule with nothing unusual about it. */
export function statedRule<Kind extends RuleKind>(kind: Kind, parameters: RuleParameters[Kind], rest: Partial<RuleBase> = {}): RuleBook["rules"][number] {
  return { id: kind, kind, parameters, from: "2020-01-01", verifiedThrough: "2026-12-31", severity: "error", confidence: "primary", citations: [{ sourceId: "source", locator: "§1" }], ...rest };
}

export function bookOf(rules: RuleBook["rules"], id = "payer"): RuleBook {
  return {
    schemaVersion: 1, id, edition: "1", title: id, authority: id, linesOfBusiness: ["commercial"], sources: [{ id: "source", title: "Source", publisher: "Nobody" }], silentOn: [], rules,
  };
}

/** The rules in force on 2 March 2026. */
export function rulesOf(...profile: PayerProfile): RuleSet {
  return rulesInForce(profile, { dateOfService: "2026-03-02" });
}

export const eightMinuteDay = statedRule("unit_counting", { counting: { method: "cms_eight_minute", poolBy: "patient_day_discipline" }, togetherCountsOnce: true }, { id: "eight-minute" });
export const midpoint = statedRule("unit_counting", { counting: { method: "ama_midpoint" } }, { id: "midpoint" });
export const disciplineModifier = statedRule("modifier_required", {
  requires: "of_discipline", modifiers: [{ discipline: "PT", modifier: "GP" }, { discipline: "OT", modifier: "GO" }, { discipline: "SLP", modifier: "GN" }], onlyUnderPlanOfCare: false,
}, { id: "discipline" });
export const assistantModifier = statedRule("assistant_units", {
  rule: { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true },
  modifiers: [{ assistant: "physical_therapist_assistant", modifier: "CQ" }, { assistant: "occupational_therapy_assistant", modifier: "CO" }],
}, { id: "assistant" });

/** The same with nothing said of other visits. */
export function visitAlone(services: readonly PerformedService[]): Visit {
  return { dateOfService: "2026-03-02", discipline: "PT", services };
}

/** A physical therapy visit of that date, the only one of the day. */
export function visitOf(services: readonly PerformedService[], rest: Partial<Omit<Visit, "services">> = {}): Visit {
  return { dateOfService: "2026-03-02", discipline: "PT", sameDayVisits: [], ...rest, services };
}
