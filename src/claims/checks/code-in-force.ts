import type { CptCode } from "../../codes/index.js";
import type { Outcome, PlainDate } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { type Check, NO_SECOND } from "../check.js";
import { lineAt } from "../facts/claim-lines.js";
import { placesOnLines } from "../facts/line-places.js";
import { prepareSelector } from "../selector.js";

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
  const linesOf = (claim: Claim, first: number): readonly number[] => {
    const { code } = lineAt(claim, first);
    const lines: number[] = [];
    for (let index = first; index < claim.lines.length; index += 1) if (lineAt(claim, index).code === code && selector.line(claim, index) !== "no") lines.push(index);
    return lines;
  };

  return {
    subject: "code",
    code: "code_in_force_date",
    judge: (claim, _, found) => {
      for (let index = 0; index < claim.lines.length; index += 1) {
        const outcome = outcomes.get(lineAt(claim, index).code);
        if (outcome === undefined || !isFirstOfCode(claim, index, selector.line)) continue;
        found(appliesToCode(claim, index, selector.line) === "yes" ? outcome : "undetermined", index, NO_SECOND);
      }
    },
    details: (claim, _, first): CodeInForceDetails => {
      const { code } = lineAt(claim, first);
      return { code, dateOfService, periods: stretches.get(code) ?? [] };
    },
    paths: (claim, first) => linesOf(claim, first).map(placeOf),
    missing: (claim, _, first) => {
      const [place = "/dateOfService", ...others] = new Set(linesOf(claim, first).flatMap((index) => selector.missing(claim, index)));
      return [place, ...others];
    },
  };
};

function isInForce(periods: readonly Stretch[], day: PlainDate): boolean {
  for (const { from, until } of periods) if ((from === undefined || from <= day) && (until === undefined || day <= until)) return true;
  return false;
}

type Selects = (claim: Claim, index: number) => Applies;

/** Whether the rule looks at the line and at no earlier one of the same code. */
function isFirstOfCode(claim: Claim, index: number, selects: Selects): boolean {
  if (selects(claim, index) === "no") return false;
  for (let before = 0; before < index; before += 1) if (lineAt(claim, before).code === lineAt(claim, index).code && selects(claim, before) !== "no") return false;
  return true;
}

function appliesToCode(claim: Claim, first: number, selects: Selects): Applies {
  for (let index = first; index < claim.lines.length; index += 1) if (lineAt(claim, index).code === lineAt(claim, first).code && selects(claim, index) === "yes") return "yes";
  return "unknown";
}
