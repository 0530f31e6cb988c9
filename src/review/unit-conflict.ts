import type { CptCode } from "../codes/index.js";
import type { JsonPointer, Severity } from "../core/index.js";
import type { RuleInForce } from "../rules/index.js";
import type { UnitCount } from "../units/index.js";
import type { Claim } from "../visit/index.js";
import { suitedCounts } from "./compared/suited-units.js";
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
 * counts no more; more are a warning. Where the biller lowered the lines to what both support there is no conflict. Where a payer
 * leaves open who gets a unit left over, the choice that suits what is billed counts. None where either payer counts no minutes.
 */
export function unitConflict({ lines }: Claim, { units: { timed: own } }: PayerView, { rules, units: { pools: [pool], timed: other } }: PayerView): readonly UnitConflict[] {
  const rule = rules.rules.find(({ id, ruleBookId }) => id === pool?.ruleId && ruleBookId === pool.ruleBookId);
  if (own === undefined || other === undefined || rule === undefined) return [];
  const billedOf = (code: CptCode): number => lines.reduce((units, line) => units + (line.code === code ? line.units : 0), 0);
  const [suitedOwn, suitedOther] = [own, other].map((count) => suitedCounts([count], billedOf));
  const codes = [...new Set([...own.lines, ...other.lines].map(({ code }) => code))].flatMap((code) => {
    const [primaryUnits, secondaryUnits] = [unitsOf(suitedOwn, code), unitsOf(suitedOther, code)];
    const billedUnits = billedOf(code);
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

function unitsOf(counts: readonly UnitCount[] = [], code: CptCode): number {
  return counts.reduce((units, { lines }) => units + (lines.find((line) => line.code === code)?.units ?? 0), 0);
}
