import type { CptCode } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import type { Applies, CodePeriod } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { type Check, NO_SECOND } from "../check.js";
import { lineAddress, lineAt } from "../facts/claim-lines.js";
import { prepareSelector } from "../selector.js";

/** `code_in_force_date`: the date of service, held against the dates a code may be reported for. */
export interface CodeInForceDetails {
  readonly code: CptCode;
  readonly dateOfService: PlainDate;
  /** The stretches it may be reported for, as far as they are known. */
  readonly periods: readonly { readonly from?: PlainDate; readonly until?: PlainDate }[];
}

/** Whether each code that begins or ends is in force on the date of service. A code stands for all its lines. */
export const codeInForce: Check<"code_in_force"> = ({ appliesTo, parameters }) => {
  const selector = prepareSelector(appliesTo);
  const periods = new Map<CptCode, CodePeriod[]>();
  for (const period of parameters.codes) periods.set(period.code, [...(periods.get(period.code) ?? []), period]);
  const periodsOf = (claim: Claim, index: number): readonly CodePeriod[] => periods.get(lineAt(claim, index).code) ?? [];
  const linesOf = (claim: Claim, first: number): readonly number[] =>
    [...claim.lines.keys()].filter((index) => lineAt(claim, index).code === lineAt(claim, first).code && selector.line(claim, index) !== "no");

  return {
    subject: "code",
    code: () => "code_in_force_date",
    judge: (claim, _, found) => {
      for (let index = 0; index < claim.lines.length; index += 1) {
        const ofCode = periods.get(lineAt(claim, index).code);
        if (ofCode === undefined || !isFirstOfCode(claim, index, selector.line)) continue;
        const outcome = isInForce(ofCode, claim.dateOfService) ? "satisfied" : "violated";
        found(appliesToCode(claim, index, selector.line) === "yes" ? outcome : "undetermined", index, NO_SECOND);
      }
    },
    details: (claim, _, first): CodeInForceDetails => ({
      code: lineAt(claim, first).code,
      dateOfService: claim.dateOfService,
      periods: periodsOf(claim, first).map(({ from, until }) => ({ ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) })),
    }),
    paths: (claim, first) => linesOf(claim, first).map((index) => `${lineAddress(claim, index)}/code`),
    missing: (claim, _, first) => {
      const [place = "/dateOfService", ...others] = new Set(linesOf(claim, first).flatMap((index) => selector.missing(claim, index)));
      return [place, ...others];
    },
  };
};

function isInForce(periods: readonly CodePeriod[], day: PlainDate): boolean {
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
