import { type JsonPointer, type Outcome, parsePlainDate, type PlainDate } from "../../core/index.js";
import type { Asking, FilingTime, TimelyFilingParameters } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check } from "../check.js";
import { known } from "../facts/known.js";
import { claimCheck } from "../line-check.js";
import { endOfSpan } from "../facts/span-end.js";

/** `timely_filing_received`: when the payer received the claim, and the last day it takes it. */
export interface TimelyFilingDetails {
  readonly receivedOn: PlainDate;
  /** The last day; where the provider's network is not known, of the two days the one that decides. */
  readonly deadline: PlainDate;
}

/** How long after the service a claim is taken. */
export const timelyFiling: Check<"timely_filing"> = ({ appliesTo, parameters }) => {
  const judge = (claim: Claim, asking: Asking): Outcome => {
    const [inside, outside] = deadlines(claim, parameters);
    const outcome = judgeBy(inside, claim, asking);
    return inside === outside || outcome === judgeBy(outside, claim, asking) ? outcome : "undetermined";
  };
  return claimCheck(appliesTo, {
    code: "timely_filing_received",
    judge,
    details: (claim, asking): TimelyFilingDetails => ({
      receivedOn: known(claim.context.receivedOn),
      deadline: judge(claim, asking) === "violated" ? latestDeadline(claim, parameters) : earliestDeadline(claim, parameters),
    }),
    paths: ({ context }) => ["/dateOfService", ...(context.receivedOn === undefined ? [] : ["/context/receivedOn"])],
    missing: (claim) => {
      const network: JsonPointer[] = earliestDeadline(claim, parameters) === latestDeadline(claim, parameters) ? [] : ["/context/billing/networks"];
      const received: JsonPointer[] = claim.context.receivedOn === undefined ? ["/context/receivedOn"] : [];
      const [first, ...others] = [...received, ...network];
      return first === undefined ? ["/context/receivedOn"] : [first, ...others];
    },
    dueBy: (claim, { asOf }) => (isReceived(claim, asOf) ? undefined : earliestDeadline(claim, parameters)),
  });
};

/** Before the deadline has passed nothing is late; after it, a claim nobody knows to have been received may have been. */
function judgeBy(deadline: PlainDate, claim: Claim, { asOf }: Asking): Outcome {
  const { receivedOn } = claim.context;
  if (asOf <= deadline) return isReceived(claim, asOf) ? "satisfied" : "not_applicable";
  if (receivedOn === undefined) return "undetermined";
  return receivedOn <= deadline ? "satisfied" : "violated";
}

function isReceived({ context: { receivedOn } }: Claim, asOf: PlainDate): boolean {
  return receivedOn !== undefined && receivedOn <= asOf;
}

function earliestDeadline(claim: Claim, parameters: TimelyFilingParameters): PlainDate {
  const [inside, outside] = deadlines(claim, parameters);
  return inside < outside ? inside : outside;
}

function latestDeadline(claim: Claim, parameters: TimelyFilingParameters): PlainDate {
  const [inside, outside] = deadlines(claim, parameters);
  return inside < outside ? outside : inside;
}

/** The deadlines of a provider inside and outside the networks; the same one twice where it is known which holds. */
function deadlines({ context, dateOfService }: Claim, { outOfNetwork, within }: TimelyFilingParameters): readonly [PlainDate, PlainDate] {
  const inside = endOf(within, dateOfService);
  if (outOfNetwork === undefined) return [inside, inside];
  const outside = endOf(outOfNetwork.within, dateOfService);
  const networks = context.billing?.networks;
  if (networks === undefined) return [inside, outside];
  return networks.some((network) => outOfNetwork.networks.includes(network)) ? [inside, inside] : [outside, outside];
}

function endOf(within: FilingTime, dateOfService: PlainDate): PlainDate {
  if (within.by === "span") return endOfSpan(dateOfService, within.span);
  const year = Math.min(9999, Number(dateOfService.slice(0, 4)) + 1);
  return parsePlainDate(`${String(year).padStart(4, "0")}-12-31`);
}
