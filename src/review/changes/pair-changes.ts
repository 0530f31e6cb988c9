import { atSeparateTimes, type ClaimFinding, inSeparateRegions } from "../../claims/index.js";
import { type Catalogue, type CptCode, findCode, type Modifier } from "../../codes/index.js";
import type { Finding, RuleInForce, RuleSet } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { isForDenial } from "./lost-lines.js";
import type { ClaimEdit } from "./claim-edit.js";

/**
 * A modifier that says two services were distinct, on the line that would else be lost: 59 where their times or regions are known to be apart, XS where
 * the regions alone are. Without facts for it nothing is offered; nor beside an evaluation, which time and region do not make distinct: a change of the
 * patient's status does (NCCI manual XI.P.3), and no input states one. Nor on lines billed for denial.
 */
export function pairChanges(finding: ClaimFinding, claim: Claim, rules: RuleSet, codes: Catalogue): readonly (readonly ClaimEdit[])[] {
  if (finding.outcome !== "violated" || placesOf(claim, finding.paths).some((place) => isEvaluation(lineAt(claim, place)?.code, codes))) return [];
  if (placesOf(claim, finding.paths).some((place) => isOfDenial(lineAt(claim, place)))) return [];
  if (finding.code === "ncci_ptp_pair" && finding.details.modifierIndicator === 1) {
    return distinct(claim, finding.paths, finding.details.column2, bypassModifiersOf(rules.rules.find(({ id, ruleBookId }) => id === finding.ruleId && ruleBookId === finding.ruleBookId)));
  }
  if (finding.code === "code_pair_together" && finding.details.bypass !== "never") return distinct(claim, finding.paths, finding.details.lost ?? finding.details.codes[1], finding.details.bypass.modifiers);
  return [];
}

/** Whether a rule on the two lines of a pair stays broken: a modifier that satisfies one and not the other does not save the line. Changes for a pair leave the lines where they are. */
export function staysBroken({ code, paths }: Finding, claim: Claim, findingsAfter: readonly Finding[]): boolean {
  if (!isOfPair(code)) return false;
  const pair = placesOf(claim, paths).toSorted().join();
  return findingsAfter.some((one) => one.outcome === "violated" && isOfPair(one.code) && placesOf(claim, one.paths).toSorted().join() === pair);
}

function isOfPair(code: string): boolean {
  return code === "ncci_ptp_pair" || code === "code_pair_together";
}

function isEvaluation(code: CptCode | undefined, codes: Catalogue): boolean {
  const category = code === undefined ? undefined : findCode(codes, code)?.category;
  return category === "evaluation" || category === "re_evaluation";
}

function isOfDenial(line: ServiceLine | undefined): boolean {
  return line !== undefined && isForDenial(line);
}

function bypassModifiersOf(rule: RuleInForce | undefined): readonly Modifier[] {
  return rule !== undefined && isNcciPtp(rule) ? rule.parameters.bypassModifiers : [];
}

function isNcciPtp(rule: RuleInForce): rule is Extract<RuleInForce, { readonly kind: "ncci_ptp" }> {
  return rule.kind === "ncci_ptp";
}

function distinct(claim: Claim, paths: readonly string[], lost: CptCode, allowed: readonly Modifier[]): readonly (readonly ClaimEdit[])[] {
  const [own, other] = placesOf(claim, paths);
  if (own === undefined || other === undefined) return [];
  const marks = allowed.filter((modifier) => distinguishes(modifier, claim, own, other));
  const line = [own, other].find((index) => claim.lines[index]?.code === lost) ?? Math.min(own, other);
  const at = claim.lines[line]?.modifiers.length;
  return at === undefined ? [] : marks.slice(0, 1).map((modifier) => [{ edit: "add_modifier", line, at, modifier }]);
}

function distinguishes(modifier: Modifier, claim: Claim, own: number, other: number): boolean {
  const times = atSeparateTimes(claim, own, other);
  const [line, otherLine] = [own, other].map((place) => lineAt(claim, place));
  const apart = line !== undefined && otherLine !== undefined && inSeparateRegions(line, otherLine) === "yes";
  if (times === "no") return false;
  return modifier === "59" ? times === "yes" || apart : modifier === "XS" && apart;
}

function lineAt({ lines, otherLinesSameDay = [] }: Claim, place: number): ServiceLine | undefined {
  return lines[place] ?? otherLinesSameDay[place - lines.length];
}

/** The two lines of a pair; those of other claims are numbered on from the claim's own. */
function placesOf({ lines }: Claim, paths: readonly string[]): readonly number[] {
  return [...new Set(paths.flatMap((path) => {
    const [, where, place] = /^\/(lines|otherLinesSameDay)\/(\d+)\//.exec(path) ?? [];
    return place === undefined ? [] : [Number(place) + (where === "lines" ? 0 : lines.length)];
  }))];
}
