import type { CptCode } from "../../codes/index.js";
import type { Outcome, PlainDate } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { type Check, NO_SECOND } from "../check.js";
import { lineAt } from "../facts/claim-lines.js";
import { placesOf, placesOnLines } from "../facts/line-places.js";
import { numbersWhere } from "../facts/numbers-where.js";
import { type CodeNumbers, isOnlyOfCode, isRepeated, prepareOfCode } from "../facts/numbered-codes.js";
import { looksAt, prepareSelector, type Selector } from "../selector.js";

/** `code_in_force_date`: the date of service, held against the dates a code may be reported for. */
export interface CodeInForceDetails {
  readonly code: CptCode;
  readonly dateOfService: PlainDate;
  /** The stretches it may be reported for, as far as they are known. */
  readonly periods: readonly { readonly from?: PlainDate; readonly until?: PlainDate }[];
}

type Stretch = CodeInForceDetails["periods"][number];

/** Whether each code that begins or ends is in force on the date of service. A code stands for all its lines. */
export const codeInForce: Check<"code_in_force"> = ({ appliesTo, parameters }, { rules: { dates: { dateOfService } } }) => {
  const selector = prepareSelector(appliesTo);
  const placeOf = placesOnLines("code");
  const stretches = new Map<CptCode, Stretch[]>();
  for (const { code, from, until } of parameters.codes) {
    const stretch = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    stretches.set(code, [...(stretches.get(code) ?? []), stretch]);
  }
  const outcomes = new Map<CptCode, Outcome>([...stretches].map(([code, periods]) => [code, isInForce(periods, dateOfService) ? "satisfied" : "violated"]));
  const outcomeOf = prepareOfCode<Outcome>((code) => outcomes.get(code) ?? "not_applicable");
  const linesOf = (claim: Claim, first: number, codes: CodeNumbers): readonly number[] => {
    const code = codes[first];
    return numbersWhere(claim.lines.length, (index) => codes[index] === code && looksAt(selector, claim, index) !== "no", first);
  };
  const periodsOf = prepareOfCode<readonly Stretch[]>((code) => stretches.get(code) ?? []);

  return {
    subject: "code",
    property: "code",
    code: "code_in_force_date",
    judge: (claim, _, found, codes) => {
      for (let index = 0; index < claim.lines.length; index += 1) {
        const outcome = outcomeOf(claim, index, codes);
        if (outcome !== "not_applicable" && isFirstOfCode(claim, index, selector, codes)) found(appliesToCode(claim, index, selector, codes) === "yes" ? outcome : "undetermined", index, NO_SECOND);
      }
    },
    details: (claim, _asking, first, _second, _outcome, codes): CodeInForceDetails => ({ code: lineAt(claim, first).code, dateOfService, periods: periodsOf(claim, first, codes) }),
    paths: (claim, first, _second, _outcome, codes) => (isOnlyOfCode(codes, first, claim.lines.length) ? [placeOf(first)] : placesOf(linesOf(claim, first, codes), placeOf)),
    missing: (claim, _asking, first, _second, codes) => {
      const [place = "/dateOfService", ...others] = new Set(linesOf(claim, first, codes).flatMap((index) => selector.missing(claim, index)));
      return [place, ...others];
    },
  };
};

function isInForce(periods: readonly Stretch[], day: PlainDate): boolean {
  for (const { from, until } of periods) if ((from === undefined || from <= day) && (until === undefined || day <= until)) return true;
  return false;
}

/** Whether the rule looks at the line and at no earlier one of the same code. */
function isFirstOfCode(claim: Claim, index: number, selector: Selector, codes: CodeNumbers): boolean {
  if (looksAt(selector, claim, index) === "no") return false;
  if (!isRepeated(codes, index)) return true;
  const code = codes[index];
  for (let before = 0; before < index; before += 1) if (codes[before] === code && looksAt(selector, claim, before) !== "no") return false;
  return true;
}

function appliesToCode(claim: Claim, first: number, selector: Selector, codes: CodeNumbers): Applies {
  if (selector.looksAtAll) return "yes";
  const code = codes[first];
  for (let index = first; index < claim.lines.length; index += 1) if (codes[index] === code && looksAt(selector, claim, index) === "yes") return "yes";
  return "unknown";
}
