import type { CptCode, Modifier } from "../../codes/index.js";
import type { JsonPointer, Outcome } from "../../core/index.js";
import { type Applies, codeList, type PairBypass } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { type Check, NO_SECOND, WHOLE_CLAIM } from "../check.js";
import { asksForDenial } from "../facts/asks-for-denial.js";
import { carriesOne } from "../facts/carries-one.js";
import { lineAddress, lineAt } from "../facts/claim-lines.js";
import { both, preparePairs } from "../facts/pairs.js";
import { prepareOfCode } from "../facts/numbered-codes.js";
import { arePair, pairSides } from "../facts/pair-sides.js";
import { sameDiscipline, sameDisciplineMissing } from "../facts/same-discipline.js";
import { atSeparateTimes, atSeparateTimesMissing, inSeparateRegions } from "../facts/separate-services.js";

/** What keeps both codes of a pair from being paid. */
export type CodePairFault = "not_together" | "no_modifier" | "same_region" | "same_time";

/** `code_pair_together`: two codes the payer does not pay together, or not without a bypass. Undetermined for the claim where the day's other lines are not known. */
export interface CodePairDetails {
  /** The two codes, in the order of the lines. */
  readonly codes: readonly [CptCode, CptCode];
  /** The code that is not paid, where the source says which. */
  readonly lost?: CptCode;
  /** What lets both be paid. */
  readonly bypass: PairBypass | "never";
  /** The bypassing modifiers found on the two lines. */
  readonly modifiers: readonly Modifier[];
  /** Modifiers on the two lines that stand where the payer asks for another; absent where the rule does not speak of such. */
  readonly instead?: readonly Modifier[];
  /** What keeps them from being paid together; none where the pair is bypassed. */
  readonly faults: readonly CodePairFault[];
}

/** Two groups of codes a payer does not pay together: the subjects are the pairs on the claim. */
export const codePair: Check<"code_pair"> = ({ appliesTo, parameters }) => {
  const { bypass, insteadOf, lost, together } = parameters;
  const pairs = preparePairs(appliesTo, together);
  const isOne = codeList(parameters.codes);
  const isOther = codeList(parameters.withCodes);
  const sidesOf = pairSides(parameters.codes, parameters.withCodes);
  const sidesAt = prepareOfCode(sidesOf);
  const bypassing = new Set(bypass === "never" ? [] : bypass.modifiers);
  const isBypassing = (modifier: Modifier): boolean => bypassing.has(modifier);
  const hasModifier = (line: ServiceLine, other: ServiceLine): boolean => bypassing.size === 0 || line.modifiers.some(isBypassing) || other.modifiers.some(isBypassing);

  const isLost = lost === "codes" ? isOne : isOther;
  /** Whether the line that is not paid asks for that itself; of a pair whose lost line is not known, whether both do. */
  const isLostOnPurpose = (line: ServiceLine, other: ServiceLine): boolean => {
    const isOwnLost = lost === undefined || isLost(line.code);
    const isOtherLost = lost === undefined || isLost(other.code);
    return (!isOwnLost || asksForDenial(line)) && (!isOtherLost || asksForDenial(other));
  };

  const bypassingOn = (line: ServiceLine, other: ServiceLine): readonly Modifier[] => {
    const found: Modifier[] = [];
    for (const { modifiers } of [line, other]) for (const modifier of modifiers) if (isBypassing(modifier) && !found.includes(modifier)) found.push(modifier);
    return found;
  };
  const insteadOn = (line: ServiceLine, other: ServiceLine): readonly Modifier[] => (insteadOf ?? []).filter((modifier) => line.modifiers.includes(modifier) || other.modifiers.includes(modifier));
  const speaksOf = (line: ServiceLine, other: ServiceLine): boolean => insteadOf === undefined || carriesOne(line, insteadOf) || carriesOne(other, insteadOf);

  const isBypassed = (claim: Claim, own: number, other: number): Applies => {
    const line = lineAt(claim, own);
    const otherLine = lineAt(claim, other);
    if (bypass === "never" || !hasModifier(line, otherLine)) return "no";
    return both(bypass.separateBodyRegion ? inSeparateRegions(line, otherLine) : "yes", bypass.separateTime ? atSeparateTimes(claim, own, other) : "yes");
  };
  const faultsOf = (claim: Claim, own: number, other: number): readonly CodePairFault[] => {
    if (bypass === "never") return ["not_together"];
    const [line, otherLine] = [lineAt(claim, own), lineAt(claim, other)];
    return [
      ...(hasModifier(line, otherLine) ? [] : ["no_modifier" as const]),
      ...(bypass.separateBodyRegion && inSeparateRegions(line, otherLine) === "no" ? ["same_region" as const] : []),
      ...(bypass.separateTime && atSeparateTimes(claim, own, other) === "no" ? ["same_time" as const] : []),
    ];
  };
  /** A line without units bills nothing. */
  const applies = (claim: Claim, own: number, other: number): Applies => {
    if (lineAt(claim, own).units === 0 || lineAt(claim, other).units === 0) return "no";
    const isLookedAt = pairs.pair(claim, own, other);
    return parameters.sameDiscipline && isLookedAt !== "no" ? both(isLookedAt, sameDiscipline(claim, own, other)) : isLookedAt;
  };
  const judgePair = (claim: Claim, own: number, other: number): Outcome => {
    const isApplied = applies(claim, own, other);
    if (isApplied === "no" || !speaksOf(lineAt(claim, own), lineAt(claim, other)) || isLostOnPurpose(lineAt(claim, own), lineAt(claim, other))) return "not_applicable";
    const bypassed = isBypassed(claim, own, other);
    if (isApplied === "unknown" || bypassed === "unknown") return "undetermined";
    return bypassed === "yes" ? "satisfied" : "violated";
  };
  const mayPairElsewhere = (claim: Claim): boolean => {
    if (claim.otherLinesSameDay !== undefined) return false;
    for (let own = 0; own < claim.lines.length; own += 1) if (lineAt(claim, own).units > 0 && sidesOf(lineAt(claim, own).code) !== 0 && pairs.line(claim, own) !== "no") return true;
    return false;
  };
  const missingOfPair = (claim: Claim, own: number, other: number): readonly JsonPointer[] => {
    const line = lineAt(claim, own);
    const otherLine = lineAt(claim, other);
    const without = (property: keyof ServiceLine): readonly JsonPointer[] => [own, other].filter((index) => lineAt(claim, index)[property] === undefined).map((index) => `${lineAddress(claim, index)}/${property}`);
    const isOpen = bypass !== "never" && hasModifier(line, otherLine);
    return [
      ...pairs.missing(claim, own, other),
      ...(parameters.sameDiscipline ? sameDisciplineMissing(claim, own, other) : []),
      ...(isOpen && bypass.separateBodyRegion && inSeparateRegions(line, otherLine) === "unknown" ? without("bodyRegions") : []),
      ...(isOpen && bypass.separateTime ? atSeparateTimesMissing(claim, own, other) : []),
    ];
  };

  return {
    subject: "pair",
    code: "code_pair_together",
    judge: (claim, _, found, codes) => {
      if (mayPairElsewhere(claim)) found("undetermined", WHOLE_CLAIM, NO_SECOND);
      const count = codes.length;
      for (let own = 0; own < claim.lines.length; own += 1) {
        const sides = sidesAt(claim, own, codes);
        if (sides === 0) continue;
        for (let other = own + 1; other < count; other += 1) {
          if (!arePair(sides, sidesAt(claim, other, codes))) continue;
          const outcome = judgePair(claim, own, other);
          if (outcome !== "not_applicable") found(outcome, own, other);
        }
      }
    },
    details: (claim, _, own, other): CodePairDetails => {
      const line = lineAt(claim, own);
      const otherLine = lineAt(claim, other);
      const lostCode = lost === undefined ? undefined : [line.code, otherLine.code].find(isLost);
      const codes = [line.code, otherLine.code] as const;
      const modifiers = bypassingOn(line, otherLine);
      const faults = isBypassed(claim, own, other) === "yes" ? [] : faultsOf(claim, own, other);
      const instead = insteadOf === undefined ? {} : { instead: insteadOn(line, otherLine) };
      return lostCode === undefined ? { codes, bypass, modifiers, ...instead, faults } : { codes, lost: lostCode, bypass, modifiers, ...instead, faults };
    },
    paths: (claim, own, other) => {
      if (own === WHOLE_CLAIM) return [];
      const line = lineAddress(claim, own);
      const otherLine = lineAddress(claim, other);
      return [`${line}/code`, `${otherLine}/code`, `${line}/modifiers`, `${otherLine}/modifiers`];
    },
    missing: (claim, _, own, other) => {
      const [fact, ...others] = own === WHOLE_CLAIM ? [] : missingOfPair(claim, own, other);
      return fact === undefined ? ["/otherLinesSameDay"] : [fact, ...others];
    },
  };
};
