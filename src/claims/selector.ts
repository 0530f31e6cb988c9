import type { JsonPointer } from "../core/index.js";
import { among, type Applies, type AppliesTo, codeList, within, yesOrNo } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { disciplineAt, lineAddress, lineAt, placeOfServiceOf } from "./facts/claim-lines.js";
import { providerTypeOf, providerTypePlace } from "./facts/line-practitioner.js";

/** A rule's `appliesTo`, made ready for many claims. */
export interface Selector {
  /** Whether it has no condition, so that nothing need be asked of a line. */
  readonly looksAtAll: boolean;
  /** Whether the rule looks at a line. */
  readonly line: (claim: Claim, index: number) => Applies;
  /** Whether the rule looks at any line of the claim. */
  readonly anyLine: (claim: Claim) => Applies;
  /** The facts that would settle whether the rule looks at a line. */
  readonly missing: (claim: Claim, index: number) => readonly JsonPointer[];
}

/** A fact the selector asks: whether it lets a line through, and where the fact stands. */
interface Condition {
  readonly holds: (claim: Claim, index: number) => Applies;
  readonly place: (claim: Claim, index: number) => JsonPointer;
}

const NOTHING: readonly JsonPointer[] = [];

/** Looks at every line. */
const everyLine: Selector = { looksAtAll: true, line: () => "yes", anyLine: ({ lines }) => yesOrNo(lines.length > 0), missing: () => NOTHING };

/** Makes a rule's selector ready. Codes are asked first, so that a line of another code is never in doubt. */
export function prepareSelector(appliesTo: AppliesTo = {}): Selector {
  const conditions = conditionsOf(appliesTo);
  if (conditions.length === 0) return everyLine;
  const line = (claim: Claim, index: number): Applies => {
    let applies: Applies = "yes";
    for (const { holds } of conditions) {
      const one = holds(claim, index);
      if (one === "no") return "no";
      if (one === "unknown") applies = "unknown";
    }
    return applies;
  };
  return {
    looksAtAll: false,
    line,
    anyLine: (claim) => {
      let applies: Applies = "no";
      for (let index = 0; index < claim.lines.length; index += 1) {
        const one = line(claim, index);
        if (one === "yes") return "yes";
        if (one === "unknown") applies = "unknown";
      }
      return applies;
    },
    missing: (claim, index) => conditions.filter(({ holds }) => holds(claim, index) === "unknown").map(({ place }) => place(claim, index)),
  };
}

/** Whether a rule looks at a line; most look at all of them. */
export function looksAt(selector: Selector, claim: Claim, index: number): Applies {
  return selector.looksAtAll ? "yes" : selector.line(claim, index);
}

/** Whether a rule looks at any line of the claim. */
export function looksAtAny(selector: Selector, claim: Claim): Applies {
  return selector.looksAtAll && claim.lines.length > 0 ? "yes" : selector.anyLine(claim);
}

function conditionsOf(appliesTo: AppliesTo): readonly Condition[] {
  const { ageYears, benefitType, codes, disciplines, exceptCodes, form, orDisciplines, placesOfService, providerTypes } = appliesTo;
  const conditions: Condition[] = [];
  const looksAtCode = (listed: (code: string) => boolean): Condition => ({
    holds: (claim, index) => (listed(lineAt(claim, index).code) ? "yes" : orDisciplines === undefined ? "no" : among(disciplineAt(claim, index), orDisciplines)),
    place: (claim, index) => (orDisciplines === undefined ? `${lineAddress(claim, index)}/code` : disciplinePlace(claim, index)),
  });
  if (codes !== undefined) conditions.push(looksAtCode(codeList(codes)));
  if (exceptCodes !== undefined) {
    const excepted = codeList(exceptCodes);
    conditions.push(looksAtCode((code) => !excepted(code)));
  }
  if (form !== undefined) conditions.push({ holds: (claim) => among(claim.context.form, [form]), place: () => "/context/form" });
  if (benefitType !== undefined) conditions.push({ holds: (claim) => among(claim.context.benefitType, [benefitType]), place: () => "/context/benefitType" });
  if (ageYears !== undefined) conditions.push({ holds: (claim) => within(claim.context.ageYears, ageYears), place: () => "/context/ageYears" });
  if (disciplines !== undefined) conditions.push({ holds: (claim, index) => among(disciplineAt(claim, index), disciplines), place: disciplinePlace });
  if (providerTypes !== undefined) conditions.push({ holds: (claim, index) => among(providerTypeOf(claim, lineAt(claim, index)), providerTypes), place: (claim, index) => providerTypePlace(lineAt(claim, index), lineAddress(claim, index)) });
  if (placesOfService !== undefined) conditions.push({ holds: (claim, index) => among(placeOfServiceOf(claim, lineAt(claim, index)), placesOfService), place: () => "/context/placeOfService" });
  return conditions;
}

function disciplinePlace(claim: Claim, index: number): JsonPointer {
  return index < claim.lines.length ? "/discipline" : `${lineAddress(claim, index)}/discipline`;
}
