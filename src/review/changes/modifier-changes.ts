import type { ClaimFinding } from "../../claims/index.js";
import type { Modifier } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import type { Claim, ServiceLine, Visit } from "../../visit/index.js";
import { linesAt } from "../lines-at.js";
import type { ClaimEdit } from "./claim-edit.js";
import { attestsNecessity, isSupported } from "./supported-modifier.js";

/** What modifiers are held against. */
export interface ModifierGrounds {
  readonly claim: Claim;
  readonly visit: Visit;
  readonly asOf: PlainDate;
  /** Lines that are not paid whatever they carry: nothing attests that they were necessary. */
  readonly lost: ReadonlySet<number>;
}

/** Ways to give a line the modifier a rule asks for, where facts of the input state what it says. */
export function modifierChanges(finding: ClaimFinding, { asOf, claim, lost, visit }: ModifierGrounds): readonly (readonly ClaimEdit[])[] {
  if (finding.outcome !== "violated") return [];
  const [line = -1] = linesAt(finding.paths);
  const of = claim.lines[line];
  switch (finding.code) {
    case "modifier_required_benefit_type":
    case "modifier_required_beside":
    case "modifier_required_discipline":
    case "modifier_required_one_of":
    case "modifier_required_revenue_code":
      return of === undefined ? [] : finding.details.expected.filter((modifier) => isSupported(modifier, of, claim, visit)).map((modifier) => instead(of, line, finding.details.found, modifier));
    case "assistant_units_modifier": {
      const { expected } = finding.details;
      return of === undefined || expected === undefined ? [] : [[{ edit: "add_modifier", line, at: Math.min(1, of.modifiers.length), modifier: expected }]];
    }
    case "kx_threshold_modifier":
      return of === undefined || lost.has(line) || !attestsNecessity(of, claim, asOf) ? [] : [[{ edit: "add_modifier", line, at: of.modifiers.length, modifier: finding.details.modifier }]];
    case "kx_threshold_early":
      return of === undefined ? [] : [without(of, line, [finding.details.modifier])];
    case "modifier_forbidden_outside_plan":
    case "modifier_forbidden_present":
      return [finding.details.lines.flatMap((one) => without(claim.lines[one.line], one.line, one.modifiers))];
    case "modifier_forbidden_together":
      return [finding.details.lines.flatMap((one) => withoutUnsupported(claim.lines[one.line], one.line, one.modifiers, claim, visit))];
    case "advance_notice_modifier":
      return [finding.details.lines.flatMap((one) => without(claim.lines[one.line], one.line, [finding.details.modifier]))];
    default: return [];
  }
}

/** The modifier in the place of a wrong one of the same rule, or behind the others. */
function instead({ modifiers }: ServiceLine, line: number, wrong: readonly Modifier[], modifier: Modifier): readonly ClaimEdit[] {
  const at = modifiers.findIndex((one) => wrong.includes(one));
  return [at === -1 ? { edit: "add_modifier", line, at: modifiers.length, modifier } : { edit: "replace_modifier", line, at, modifier }];
}

/** The line without some modifiers, taken off from the last. */
function without(of: ServiceLine | undefined, line: number, unwanted: readonly Modifier[]): readonly ClaimEdit[] {
  return [...(of?.modifiers ?? []).entries()].filter(([, modifier]) => unwanted.includes(modifier)).reverse().map(([at]) => ({ edit: "remove_modifier", line, at }));
}

/** Of modifiers that contradict each other, the one the facts state stays; where they state none, all stay. */
function withoutUnsupported(of: ServiceLine | undefined, line: number, together: readonly Modifier[], claim: Claim, visit: Visit): readonly ClaimEdit[] {
  const stated = of === undefined ? [] : together.filter((modifier) => isSupported(modifier, of, claim, visit));
  return stated.length === 0 ? [] : without(of, line, together.filter((modifier) => !stated.includes(modifier)));
}
