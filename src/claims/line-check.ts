import type { JsonPointer, Outcome } from "../core/index.js";
import type { AppliesTo, Asking, Doubt } from "../rules/index.js";
import type { Claim, ServiceLine } from "../visit/index.js";
import { type FindingOutcome, NO_SECOND, type PreparedCheck, WHOLE_CLAIM } from "./check.js";
import { lineAddress, lineAt } from "./facts/claim-lines.js";
import { pathOnLine } from "./facts/line-places.js";
import { looksAt, looksAtAny, prepareSelector } from "./selector.js";

/** What a check of single lines has to say; the selector is looked after. */
export interface LineJudgement {
  /** The finding code. */
  readonly code: string;
  /** Judges one line that the rule looks at; `index` is its number. */
  readonly judge: (line: ServiceLine, claim: Claim, index: number) => Outcome;
  /** The facts of the finding. */
  readonly details: (line: ServiceLine, claim: Claim) => unknown;
  /** The property of the line the finding speaks of, such as `modifiers`; of the whole line where the property is absent. */
  readonly property: keyof ServiceLine;
  /** The places that would settle it; `address` is the line's own. */
  readonly missing: (line: ServiceLine, claim: Claim, address: JsonPointer, index: number) => readonly [JsonPointer, ...JsonPointer[]];
  /** Why it is undetermined, where that is not a fact of the claim. */
  readonly doubt?: (line: ServiceLine, claim: Claim) => Doubt;
  /** The fact of the claim that is wanting for all lines alike: lines it leaves open are said once, of the claim. */
  readonly wantingOfClaim?: (claim: Claim) => JsonPointer | undefined;
}

/** A check whose subjects are the claim's own lines. */
export function lineCheck(appliesTo: AppliesTo | undefined, { code, details, doubt, judge, missing, property, wantingOfClaim }: LineJudgement): PreparedCheck {
  const selector = prepareSelector(appliesTo);
  const pathOf = pathOnLine(property);
  return {
    subject: "line",
    property,
    code,
    judge: (claim, _, found) => {
      const wanting = wantingOfClaim?.(claim);
      let isOpen = false;
      let index = 0;
      for (const line of claim.lines) {
        const applies = looksAt(selector, claim, index);
        const outcome = applies === "no" ? "not_applicable" : judge(line, claim, index);
        if (wanting !== undefined && applies === "yes" && outcome === "undetermined" && missing(line, claim, lineAddress(claim, index), index)[0] === wanting) isOpen = true;
        else if (outcome !== "not_applicable") found(applies === "yes" ? outcome : "undetermined", index, NO_SECOND);
        index += 1;
      }
      if (isOpen) found("undetermined", WHOLE_CLAIM, NO_SECOND);
    },
    details: (claim, _, first) => details(lineAt(claim, first), claim),
    paths: (claim, first) => (first === WHOLE_CLAIM ? [] : pathOf(claim, first)),
    missing: (claim, _, first) => {
      if (first === WHOLE_CLAIM) return [wantingOfClaim?.(claim) ?? "/lines"];
      const [selecting, ...others] = selector.missing(claim, first);
      return selecting === undefined ? missing(lineAt(claim, first), claim, lineAddress(claim, first), first) : [selecting, ...others];
    },
    ...(doubt === undefined ? {} : { doubt: (claim, _, first) => (first !== WHOLE_CLAIM && selector.line(claim, first) === "yes" ? doubt(lineAt(claim, first), claim) : "fact_not_given") }),
  };
}

/** What a check of the whole claim has to say; the selector is looked after. */
export interface ClaimJudgement {
  /** The finding code. */
  readonly code: string;
  /** Judges the claim, one of whose lines at least the rule looks at. */
  readonly judge: (claim: Claim, asking: Asking) => Outcome;
  /** The facts of the finding. */
  readonly details: (claim: Claim, asking: Asking, outcome: FindingOutcome) => unknown;
  /** The places the finding speaks of; they resolve in the claim. */
  readonly paths: (claim: Claim, outcome: FindingOutcome) => readonly JsonPointer[];
  /** The places that would settle it. */
  readonly missing: (claim: Claim, asking: Asking) => readonly [JsonPointer, ...JsonPointer[]];
  /** Why it is undetermined, where that is not a fact of the claim. */
  readonly doubt?: PreparedCheck["doubt"];
  /** The day by which what the rule asks is due. */
  readonly dueBy?: PreparedCheck["dueBy"];
}

/** A check whose subject is the claim. */
export function claimCheck(appliesTo: AppliesTo | undefined, judgement: ClaimJudgement): PreparedCheck {
  const { code, details, doubt, dueBy, judge, missing, paths } = judgement;
  const selector = prepareSelector(appliesTo);
  return {
    subject: "claim",
    code,
    judge: (claim, asking) => {
      const applies = looksAtAny(selector, claim);
      if (applies === "no") return "not_applicable";
      const outcome = judge(claim, asking);
      return applies === "yes" || outcome === "not_applicable" ? outcome : "undetermined";
    },
    details: (claim, asking, _first, _second, outcome) => details(claim, asking, outcome),
    paths: (claim, _first, _second, outcome) => paths(claim, outcome),
    missing: (claim, asking) => {
      const [selecting, ...others] = selector.anyLine(claim) === "unknown" ? [...new Set(claim.lines.flatMap((_, index) => selector.missing(claim, index)))] : [];
      return selecting === undefined ? missing(claim, asking) : [selecting, ...others];
    },
    ...(doubt === undefined ? {} : { doubt }),
    ...(dueBy === undefined ? {} : { dueBy: (claim, asking) => (looksAtAny(selector, claim) === "no" ? undefined : dueBy(claim, asking)) }),
  };
}
