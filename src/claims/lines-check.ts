import type { JsonPointer, Outcome } from "../core/index.js";
import type { AppliesTo } from "../rules/index.js";
import type { Claim, ServiceLine } from "../visit/index.js";
import type { PreparedCheck } from "./check.js";
import { lineAddress, lineAt } from "./facts/claim-lines.js";
import { looksAt, prepareSelector } from "./selector.js";
import { numbersWhere } from "./facts/numbers-where.js";

/** What a check of all lines together has to say; the selector is looked after. */
export interface LinesJudgement {
  /** The finding code. */
  readonly code: string;
  /** Judges one line that the rule looks at; the worst line decides. */
  readonly judge: (line: ServiceLine, claim: Claim) => Outcome;
  /** The facts of the finding; `lines` are the numbers of those that decided. */
  readonly details: (claim: Claim, lines: readonly number[]) => unknown;
  /** The property of those lines the finding speaks of. */
  readonly property: "code" | "modifiers";
  /** The places that would settle a line; none where it is the rule that does not know. */
  readonly missing: (line: ServiceLine, claim: Claim, address: JsonPointer) => readonly JsonPointer[];
}

/** A check whose subject is the claim and which looks at each of its lines: one finding for all of them. */
export function linesCheck(appliesTo: AppliesTo | undefined, { code, details, judge, missing, property }: LinesJudgement): PreparedCheck {
  const selector = prepareSelector(appliesTo);
  const judgeLine = (claim: Claim, index: number): Outcome => {
    const applies = looksAt(selector, claim, index);
    if (applies === "no") return "not_applicable";
    const outcome = judge(lineAt(claim, index), claim);
    return applies === "yes" || outcome === "not_applicable" ? outcome : "undetermined";
  };
  const judgeAll = (claim: Claim): Outcome => {
    let worst: Outcome = "not_applicable";
    for (let index = 0; index < claim.lines.length; index += 1) {
      const outcome = judgeLine(claim, index);
      if (outcome === "violated") return outcome;
      if (outcome === "undetermined" || worst === "not_applicable") worst = outcome;
    }
    return worst;
  };
  const deciding = (claim: Claim): readonly number[] => {
    const worst = judgeAll(claim);
    return numbersWhere(claim.lines.length, (index) => judgeLine(claim, index) === worst);
  };
  const missingOf = (claim: Claim): readonly JsonPointer[] => [...new Set(deciding(claim).flatMap((index) => {
    const selecting = selector.missing(claim, index);
    return selecting.length > 0 ? selecting : missing(lineAt(claim, index), claim, lineAddress(claim, index));
  }))];
  return {
    subject: "claim",
    code,
    judge: judgeAll,
    details: (claim) => details(claim, deciding(claim)),
    paths: (claim) => deciding(claim).map((index) => `${lineAddress(claim, index)}/${property}`),
    missing: (claim) => {
      const [first, ...others] = missingOf(claim);
      return first === undefined ? ["/dateOfService"] : [first, ...others];
    },
    doubt: (claim) => (missingOf(claim).length === 0 ? "parameter_not_known" : "fact_not_given"),
  };
}
