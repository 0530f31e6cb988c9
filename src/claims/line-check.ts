import type { JsonPointer, Outcome } from "../core/index.js";
import type { AppliesTo, Asking, Doubt } from "../rules/index.js";
import type { Claim, ServiceLine } from "../visit/index.js";
import { NO_SECOND, type PreparedCheck, WHOLE_CLAIM } from "./check.js";
import { lineAddress, lineAt } from "./facts/claim-lines.js";
import { prepareSelector } from "./selector.js";

/** What a check of single lines has to say; the selector is looked after. */
export interface LineJudgement {
  /** The finding code. */
  readonly code: string;
  /** Judges one line that the rule looks at. */
  readonly judge: (line: ServiceLine, claim: Claim, asking: Asking) => Outcome;
  /** The facts of the finding. */
  readonly details: (line: ServiceLine, claim: Claim, asking: Asking) => unknown;
  /** Properties of the line the finding speaks of, such as `modifiers`; the whole line where the list is empty or the property is absent. */
  readonly properties: readonly (keyof ServiceLine)[];
  /** The places that would settle it; `address` is the line's own. */
  readonly missing: (line: ServiceLine, claim: Claim, address: JsonPointer) => readonly [JsonPointer, ...JsonPointer[]];
  /** Why it is undetermined, where that is not a fact of the claim. */
  readonly doubt?: (line: ServiceLine, claim: Claim) => Doubt;
}

/** A check whose subjects are the claim's own lines. */
export function lineCheck(appliesTo: AppliesTo | undefined, { code, details, doubt, judge, missing, properties }: LineJudgement): PreparedCheck {
  const selector = prepareSelector(appliesTo);
  return {
    subject: "line",
    code: () => code,
    judge: (claim, asking, found) => {
      for (let index = 0; index < claim.lines.length; index += 1) {
        const applies = selector.line(claim, index);
        if (applies === "no") continue;
        const outcome = judge(lineAt(claim, index), claim, asking);
        found(applies === "yes" || outcome === "not_applicable" ? outcome : "undetermined", index, NO_SECOND);
      }
    },
    details: (claim, asking, first) => details(lineAt(claim, first), claim, asking),
    paths: (claim, first) => {
      const present = properties.filter((property) => lineAt(claim, first)[property] !== undefined);
      return present.length === 0 ? [lineAddress(claim, first)] : present.map((property) => `${lineAddress(claim, first)}/${property}`);
    },
    missing: (claim, _, first) => {
      const [selecting, ...others] = selector.missing(claim, first);
      return selecting === undefined ? missing(lineAt(claim, first), claim, lineAddress(claim, first)) : [selecting, ...others];
    },
    ...(doubt === undefined ? {} : { doubt: (claim, _, first) => (selector.line(claim, first) === "yes" ? doubt(lineAt(claim, first), claim) : "fact_not_given") }),
  };
}

/** What a check of the whole claim has to say; the selector is looked after. */
export interface ClaimJudgement {
  /** The finding code. */
  readonly code: string;
  /** Judges the claim, one of whose lines at least the rule looks at. */
  readonly judge: (claim: Claim, asking: Asking) => Outcome;
  /** The facts of the finding. */
  readonly details: (claim: Claim, asking: Asking) => unknown;
  /** The places the finding speaks of; they resolve in the claim. */
  readonly paths: (claim: Claim) => readonly JsonPointer[];
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
    code: () => code,
    judge: (claim, asking, found) => {
      const applies = selector.anyLine(claim);
      if (applies === "no") return;
      const outcome = judge(claim, asking);
      found(applies === "yes" || outcome === "not_applicable" ? outcome : "undetermined", WHOLE_CLAIM, NO_SECOND);
    },
    details: (claim, asking) => details(claim, asking),
    paths: (claim) => paths(claim),
    missing: (claim, asking) => {
      const [selecting, ...others] = selector.anyLine(claim) === "unknown" ? [...new Set(claim.lines.flatMap((_, index) => selector.missing(claim, index)))] : [];
      return selecting === undefined ? missing(claim, asking) : [selecting, ...others];
    },
    ...(doubt === undefined ? {} : { doubt }),
    ...(dueBy === undefined ? {} : { dueBy: (claim, asking) => (selector.anyLine(claim) === "no" ? undefined : dueBy(claim, asking)) }),
  };
}
