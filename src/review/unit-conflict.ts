import type { VisitCount } from "../claims/index.js";
import type { CptCode } from "../codes/index.js";
import type { JsonPointer, Severity } from "../core/index.js";
import type { RuleInForce } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import type { UnitConflictDetails } from "./conflict-details.js";
import type { PayerView } from "./payer-view.js";

/** What two counting rules make of the same minutes. */
export interface UnitConflict {
  /** The secondary payer's counting rule. */
  readonly rule: RuleInForce;
  readonly outcome: "satisfied" | "violated";
  readonly severity: Severity;
  readonly paths: readonly JsonPointer[];
  readonly details: UnitConflictDetails;
}

/**
 * Holds what is billed of each code the payers count differently against the secondary's count. Fewer units are lawful, and information where the primary
 * counts no more; more are a warning. Where the biller lowered the lines to what both support there is no conflict. None where either payer counts no minutes.
 */
export function unitConflict({ lines }: Claim, { units: { timed: own } }: PayerView, { rules, units: { pools: [pool], timed: other } }: PayerView): readonly UnitConflict[] {
  const rule = rules.rules.find(({ id, ruleBookId }) => id === pool?.ruleId && ruleBookId === pool.ruleBookId);
  if (own === undefined || other === undefined || rule === undefined) return [];
  const codes = [...new Set([...own.lines, ...other.lines].map(({ code }) => code))].flatMap((code) => {
    const [primaryUnits, secondaryUnits] = [unitsOf(own, code), unitsOf(other, code)];
    const billedUnits = lines.reduce((units, line) => units + (line.code === code ? line.units : 0), 0);
    const isLowered = billedUnits < primaryUnits && billedUnits <= secondaryUnits;
    return primaryUnits === secondaryUnits || billedUnits === secondaryUnits || isLowered ? [] : [{ code, billedUnits, primaryUnits, secondaryUnits }];
  });
  return [{
    rule,
    outcome: codes.length === 0 ? "satisfied" : "violated",
    severity: codes.some(({ billedUnits, secondaryUnits }) => billedUnits > secondaryUnits) ? "warning" : "information",
    paths: lines.flatMap((line, index) => (codes.some(({ code }) => code === line.code) ? [`/lines/${index}/units`] : [])),
    details: { primaryMethod: own.method, secondaryMethod: other.method, primaryUnits: own.totalUnits, secondaryUnits: other.totalUnits, codes },
  }];
}

function unitsOf({ lines }: NonNullable<VisitCount["timed"]>, code: CptCode): number {
  return lines.find((line) => line.code === code)?.units ?? 0;
}
