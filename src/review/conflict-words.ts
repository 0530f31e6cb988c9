import { count, type Finding, type JudgedFinding, list, named, together } from "../rules/index.js";
import type { ConflictCode, ConflictDetails, ModifierConflictDetails, UnitConflictDetails } from "./conflict-details.js";

const METHODS: Readonly<Record<UnitConflictDetails["primaryMethod"], string>> = {
  cms_eight_minute: "Medicare's 8-minute rule", ama_midpoint: "the CPT midpoint of each code", per_code: "each code rounded alone",
  block_plus_increment: "a first block and increments", higher_of: "the higher of two rules", lower_of: "the lower of two rules",
};

const TITLES: Readonly<Record<ConflictCode, string>> = { conflict_units: "Units under both payers", conflict_modifier: "Modifier between two payers" };

/** Whether a finding is a conflict between two payers, so that its code tells its details. */
export function isConflict(finding: Finding): finding is { [Code in ConflictCode]: JudgedFinding<Code, ConflictDetails[Code]> }[ConflictCode] {
  return finding.outcome !== "undetermined" && Object.hasOwn(TITLES, finding.code);
}

/** A conflict in words for a biller. */
export function describeConflict(finding: { [Code in ConflictCode]: JudgedFinding<Code, ConflictDetails[Code]> }[ConflictCode]): { readonly title: string; readonly message: string } {
  return { title: TITLES[finding.code], message: finding.code === "conflict_units" ? ofUnits(finding.details) : ofModifiers(finding.details) };
}

function ofUnits({ codes, primaryMethod, primaryUnits, secondaryMethod, secondaryUnits }: UnitConflictDetails): string {
  if (codes.length === 0) {
    if (primaryUnits === secondaryUnits) return `Both payers count ${count(primaryUnits, "unit")}: the primary by ${METHODS[primaryMethod]}, the secondary by ${METHODS[secondaryMethod]}.`;
    return `The lines bill no more than the secondary payer counts. The primary counts ${count(primaryUnits, "unit")} by ${METHODS[primaryMethod]}, the secondary ${count(secondaryUnits, "unit")} by ${METHODS[secondaryMethod]}.`;
  }
  const each = codes.map(({ billedUnits, code, secondaryUnits: other }) => `${code} has ${billedUnits} and would have ${other}`);
  const asPrimaryCounts = codes.every(({ billedUnits, primaryUnits: own }) => billedUnits === own);
  return together(
    `${asPrimaryCounts ? "The lines are billed by the primary payer's count," : "The primary payer counts by"} ${METHODS[primaryMethod]}: ${count(primaryUnits, "unit")}. The secondary payer counts by ${METHODS[secondaryMethod]}: ${count(secondaryUnits, "unit")}.`,
    `${list(each)}.`,
    codes.some(({ billedUnits, secondaryUnits: other }) => billedUnits > other) ? "The secondary payer may deny what its own count does not support." : "Fewer units than it counts are lawful.",
  );
}

function ofModifiers({ askedBy, code, line, modifiers }: ModifierConflictDetails): string {
  const [asking, forbidding] = askedBy === "primary" ? ["primary", "secondary"] : ["secondary", "primary"];
  return `On line ${line + 1}, ${code}, the ${asking} payer asks for ${named("modifier", modifiers, "or")}, which the ${forbidding} payer does not take: one claim cannot serve both.`;
}
