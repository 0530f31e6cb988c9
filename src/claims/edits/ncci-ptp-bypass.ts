import type { Modifier } from "../../codes/index.js";
import type { NcciPtpEdit, NcciPtpParameters } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { lineAt } from "../facts/claim-lines.js";

/** What lets both codes of an edit be paid. */
export interface Bypass {
  /** Whether the edit is bypassed on this pair. */
  readonly holds: (edit: NcciPtpEdit, claim: Claim, first: number, second: number) => boolean;
  /** The modifiers that bypass it. */
  readonly found: (edit: NcciPtpEdit, claim: Claim, first: number, second: number) => readonly Modifier[];
}

/** Makes a rule's bypass modifiers ready for many pairs: they count under indicator 1, on the lines the rule names. */
export function prepareBypass({ bypassModifiers, bypassOn }: NcciPtpParameters): Bypass {
  const listed = new Set(bypassModifiers);
  const isListed = (modifier: Modifier): boolean => listed.has(modifier);
  const counts = (edit: NcciPtpEdit, claim: Claim, index: number): boolean => edit.modifierIndicator === 1 && (bypassOn === "either" || lineAt(claim, index).code === edit.column2);
  const holdsOn = (edit: NcciPtpEdit, claim: Claim, index: number): boolean => counts(edit, claim, index) && lineAt(claim, index).modifiers.some(isListed);
  return {
    holds: (edit, claim, first, second) => holdsOn(edit, claim, first) || holdsOn(edit, claim, second),
    found: (edit, claim, first, second) => [...new Set([first, second].flatMap((index) => (counts(edit, claim, index) ? lineAt(claim, index).modifiers.filter(isListed) : [])))],
  };
}
