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
export function prepareBypass({ anatomicModifiers = [], bypassModifiers, bypassOn }: NcciPtpParameters): Bypass {
  const listed = new Set(bypassModifiers);
  const anatomic = new Set(anatomicModifiers);
  const counts = (edit: NcciPtpEdit, claim: Claim, index: number): boolean => edit.modifierIndicator === 1 && (bypassOn === "either" || lineAt(claim, index).code === edit.column2);
  const bypasses = (modifier: Modifier, claim: Claim, partner: number): boolean => listed.has(modifier) && !(anatomic.has(modifier) && lineAt(claim, partner).modifiers.includes(modifier));
  const holdsOn = (edit: NcciPtpEdit, claim: Claim, index: number, partner: number): boolean => {
    if (!counts(edit, claim, index)) return false;
    for (const modifier of lineAt(claim, index).modifiers) if (bypasses(modifier, claim, partner)) return true;
    return false;
  };
  const foundOn = (edit: NcciPtpEdit, claim: Claim, index: number, partner: number): readonly Modifier[] =>
    (counts(edit, claim, index) ? lineAt(claim, index).modifiers.filter((modifier) => bypasses(modifier, claim, partner)) : []);
  return {
    holds: (edit, claim, first, second) => holdsOn(edit, claim, first, second) || holdsOn(edit, claim, second, first),
    found: (edit, claim, first, second) => [...new Set([...foundOn(edit, claim, first, second), ...foundOn(edit, claim, second, first)])],
  };
}
