import type { CptCode, Modifier } from "../codes/index.js";
import type { CountingRule } from "../units/index.js";

/** `conflict_units`: the units both payers' rules count for the same visit, and where what is billed does not suit both. */
export interface UnitConflictDetails {
  readonly primaryMethod: CountingRule["method"];
  readonly secondaryMethod: CountingRule["method"];
  /** Units of the timed codes in all. */
  readonly primaryUnits: number;
  readonly secondaryUnits: number;
  /** The codes the payers count differently, of which more is billed than the secondary counts, or fewer because the primary counts fewer. */
  readonly codes: readonly { readonly code: CptCode; readonly billedUnits: number; readonly primaryUnits: number; readonly secondaryUnits: number }[];
}

/** `conflict_modifier`: modifiers of a line that a rule of one payer asks for and a rule of the other forbids. */
export interface ModifierConflictDetails {
  /** The line, by its number on the claim. */
  readonly line: number;
  readonly code: CptCode;
  /** The modifiers in question. */
  readonly modifiers: readonly Modifier[];
  /** The payer that asks for them. */
  readonly askedBy: "primary" | "secondary";
}

/** Every code of a conflict between two payers, with the details of its findings. */
export interface ConflictDetails {
  readonly conflict_units: UnitConflictDetails;
  readonly conflict_modifier: ModifierConflictDetails;
}

/** What two payers of one visit may disagree on; a public contract. */
export type ConflictCode = keyof ConflictDetails;
