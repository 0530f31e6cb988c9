import type { Severity } from "../core/index.js";
import type { Finding, RuleInForce } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import type { ConflictCode, ConflictDetails } from "./conflict-details.js";
import { modifierConflicts } from "./modifier-conflicts.js";
import type { PayerView } from "./payer-view.js";
import { unitConflict } from "./unit-conflict.js";

/** Finds where two payers count differently, or ask for what one claim cannot give. Each finding names the secondary payer's rule. */
export function conflictsOf(claim: Claim, primary: PayerView, secondary: PayerView): readonly Finding[] {
  return [
    ...unitConflict(claim, primary, secondary).map(({ rule, severity, outcome, paths, details }) => conflictFinding("conflict_units", rule, "coverage", { severity, outcome, paths }, details)),
    ...modifierConflicts(claim, primary, secondary).map(({ rule, details }) =>
      conflictFinding("conflict_modifier", rule, `coverage.${lineName(claim, details.line)}`, { severity: rule.severity, outcome: "violated", paths: [`/lines/${details.line}/modifiers`] }, details)),
  ];
}

/** The host's own id of a line where no other line has it, or its code and which one of that code it is: the name stays when lines change their order. */
function lineName({ lines }: Claim, index: number): string {
  const line = lines[index];
  const id = lines.some((other) => other !== line && other.id === line?.id) ? undefined : line?.id;
  return id ?? `${line?.code ?? ""}#${lines.slice(0, index + 1).filter(({ code }) => code === line?.code).length}`;
}

/** A conflict weighs no more than the rule it comes from. */
function conflictFinding<Code extends ConflictCode>(
  code: Code, { confidence, id: ruleId, ruleBookId, severity: ofRule }: RuleInForce, subject: string,
  { outcome, paths, severity }: { readonly severity: Severity; readonly outcome: "satisfied" | "violated"; readonly paths: Finding["paths"] }, details: ConflictDetails[Code],
): Finding {
  const weight = ofRule === "information" ? ofRule : severity;
  return { id: `${ruleBookId}/${ruleId}@${subject}`, code, severity: confidence === "secondary" && weight === "error" ? "warning" : weight, confidence, ruleId, ruleBookId, paths, outcome, details };
}
