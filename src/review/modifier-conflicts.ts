import { isClaimFinding } from "../claims/index.js";
import type { Modifier } from "../codes/index.js";
import type { Finding, RuleInForce } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import type { ModifierConflictDetails } from "./conflict-details.js";
import type { PayerView } from "./payer-view.js";

/** A rule of the secondary payer that no line can keep together with one of the primary's. */
export interface ModifierConflict {
  readonly rule: RuleInForce;
  readonly details: ModifierConflictDetails;
}

/** What a judged rule says of the modifiers of a line. */
interface Statement {
  readonly rule: RuleInForce;
  /** Asked for: any one of them will do. Forbidden: none may be there. */
  readonly modifiers: readonly Modifier[];
}

/** Finds the lines of which one payer asks for a modifier, whichever will do, that the other forbids. */
export function modifierConflicts({ lines }: Claim, primary: PayerView, secondary: PayerView): readonly ModifierConflict[] {
  return lines.flatMap(({ code }, line) => {
    const [askedByPrimary, forbiddenByPrimary] = [asked(primary, line), forbidden(primary, line)];
    return [
      ...forbidden(secondary, line).flatMap(({ modifiers, rule }) => askedByPrimary.filter((one) => areAllIn(one.modifiers, modifiers)).map((one) => ({ rule, details: { line, code, modifiers: one.modifiers, askedBy: "primary" as const } }))),
      ...asked(secondary, line).filter(({ modifiers }) => forbiddenByPrimary.some((one) => areAllIn(modifiers, one.modifiers))).map(({ modifiers, rule }) => ({ rule, details: { line, code, modifiers, askedBy: "secondary" as const } })),
    ];
  });
}

function areAllIn(asked: readonly Modifier[], forbidden: readonly Modifier[]): boolean {
  return asked.length > 0 && asked.every((modifier) => forbidden.includes(modifier));
}

function asked(view: PayerView, line: number): readonly Statement[] {
  return statements(view, line, (finding) => {
    if (!isClaimFinding(finding) || finding.outcome === "undetermined") return [];
    switch (finding.code) {
      case "modifier_required_benefit_type":
      case "modifier_required_beside":
      case "modifier_required_discipline":
      case "modifier_required_one_of":
      case "modifier_required_revenue_code": return finding.details.expected;
      default: return [];
    }
  });
}

function forbidden(view: PayerView, line: number): readonly Statement[] {
  return statements(view, line, (finding) => (isClaimFinding(finding) && finding.outcome !== "undetermined" && finding.code === "modifier_forbidden_present" ? finding.details.forbidden : []));
}

function statements({ claimReport: { findings }, rules: { rules } }: PayerView, line: number, read: (finding: Finding) => readonly Modifier[]): readonly Statement[] {
  return findings.filter(({ paths }) => paths.some((path) => path.startsWith(`/lines/${line}/`))).flatMap((finding) => {
    const modifiers = read(finding);
    const rule = rules.find(({ id, ruleBookId }) => id === finding.ruleId && ruleBookId === finding.ruleBookId);
    return modifiers.length === 0 || rule === undefined ? [] : [{ rule, modifiers }];
  });
}
