import type { CptCode } from "../codes/index.js";
import type { CountingRule } from "./counting-rule.js";

/** What one code earned. */
export interface UnitLine {
  /** CPT or HCPCS code. */
  readonly code: CptCode;
  /** Minutes of the code, equal codes added together. */
  readonly minutes: number;
  /** Units to bill: the full units, and one more where the remainder earned it. */
  readonly units: number;
  /** Whole units of time within the code's own minutes. */
  readonly fullUnits: number;
  /** Minutes left when the full units are taken out. */
  readonly remainderMinutes: number;
  /** Whether the remainder earned a unit. */
  readonly remainderUnit: boolean;
  /** How many of the services given were added into this line. */
  readonly mergedFrom: number;
  /** Whether the line has a unit to bill; a line without one is still documented. */
  readonly billable: boolean;
}

/** Equal remainders with fewer units left than codes: the provider chooses. */
export interface RemainderTie {
  /** The codes that share the remainder, in the order the count served them. */
  readonly codes: readonly CptCode[];
  /** The minutes left on each. */
  readonly remainderMinutes: number;
  /** Units left to give among them, fewer than the codes. */
  readonly unitsToAssign: number;
}

/** The units of a set of timed services; plain data. */
export interface UnitCount {
  /** The counting method that was applied. */
  readonly method: CountingRule["method"];
  /** Sum of the minutes given. */
  readonly totalTimedMinutes: number;
  /** Sum of the units of the lines. */
  readonly totalUnits: number;
  /** One line for each code, in the order first given. */
  readonly lines: readonly UnitLine[];
  /** Present where the provider has a choice; at most one can exist, since only the smallest remainder that earns a unit can be shared. */
  readonly tie?: RemainderTie;
  /** For `higher_of` and `lower_of`: both counts that were compared. */
  readonly considered?: readonly UnitCount[];
}
