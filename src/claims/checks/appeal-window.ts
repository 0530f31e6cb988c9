import type { Outcome, PlainDate } from "../../core/index.js";
import { type AppealStep, type AppealWindowParameters, type Asking, endOfSpan } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check } from "../check.js";
import { claimCheck } from "../line-check.js";

/** `appeal_window_open`: how long the decision may be disputed. */
export interface AppealWindowDetails {
  /** The day of the decision; absent where it is not known and the window is open whenever it was. */
  readonly decidedOn?: PlainDate;
  /** The last day; where the decision's day is not known, it is no earlier than this. */
  readonly until: PlainDate;
  /** The steps in order, each with its last day where that is known: a step that follows another one's answer has none. */
  readonly steps: readonly { readonly step: AppealStep["step"]; readonly until?: PlainDate }[];
}

/** How long a decision may be disputed. */
export const appealWindow: Check<"appeal_window"> = ({ appliesTo, parameters }) => {
  const judge = (claim: Claim, { asOf }: Asking): Outcome => {
    const { decidedOn } = claim.context;
    if (decidedOn === "none" || (decidedOn !== undefined && decidedOn > asOf)) return "not_applicable";
    if (asOf <= closesOn(claim, parameters)) return "satisfied";
    return decidedOn === undefined ? "undetermined" : "violated";
  };
  return claimCheck(appliesTo, {
    code: "appeal_window_open",
    judge,
    details: (claim): AppealWindowDetails => ({
      ...(isDate(claim.context.decidedOn) ? { decidedOn: claim.context.decidedOn } : {}),
      until: closesOn(claim, parameters),
      steps: parameters.steps.map((step) => {
        const until = endOfStep(parameters.shared ? parameters.steps[0] : step, claim);
        return { step: step.step, ...(until === undefined ? {} : { until }) };
      }),
    }),
    paths: ({ context }) => ["/dateOfService", ...(isDate(context.decidedOn) ? ["/context/decidedOn"] : [])],
    missing: () => ["/context/decidedOn"],
    dueBy: (claim, asking) => (isDate(claim.context.decidedOn) && judge(claim, asking) !== "not_applicable" ? closesOn(claim, parameters) : undefined),
  });
};

/** The last day on which a step that needs no answer of another may begin. */
function closesOn(claim: Claim, { shared, steps }: AppealWindowParameters): PlainDate {
  const [first, ...others] = steps;
  let last = endOfStep(first, claim) ?? claim.dateOfService;
  if (shared) return last;
  for (const step of others) {
    const end = endOfStep(step, claim);
    if (end !== undefined && end > last) last = end;
  }
  return last;
}

/** Without the decision's day: no earlier than if it had been made the day the patient was treated. */
function endOfStep({ of, within }: AppealStep, { context, dateOfService }: Claim): PlainDate | undefined {
  switch (of) {
    case "date_of_service": return endOfSpan(dateOfService, within);
    case "decision": return endOfSpan(isDate(context.decidedOn) ? context.decidedOn : dateOfService, within);
    case "previous_step": return undefined;
  }
}

function isDate(day: PlainDate | "none" | undefined): day is PlainDate {
  return day !== undefined && day !== "none";
}
