import { type Outcome, parsePlainDate, type PlainDate } from "../../core/index.js";
import { type Asking, endOfSpan, type FilingTime } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check } from "../check.js";
import { known } from "../facts/known.js";
import { claimCheck } from "../line-check.js";

/** `timely_filing_received`: when the payer received the claim, and the last day it takes it. */
export interface TimelyFilingDetails {
  readonly receivedOn: PlainDate;
  /** The last day; where the provider's network is not known, of the two days the one that decides. */
  readonly deadline: PlainDate;
}

/** The last days of a provider inside and outside the networks: one day where it is known which of them holds. */
interface Deadlines { readonly earliest: PlainDate; readonly latest: PlainDate }

/** How long after the service a claim is taken. */
export const timelyFiling: Check<"timely_filing"> = ({ appliesTo, parameters: { outOfNetwork, within } }, { rules: { dates } }) => {
  const inside = endOf(within, dates.dateOfService);
  const outside = outOfNetwork === undefined ? inside : endOf(outOfNetwork.within, dates.dateOfService);
  const ofInside: Deadlines = { earliest: inside, latest: inside };
  const ofOutside: Deadlines = { earliest: outside, latest: outside };
  const ofEither: Deadlines = inside < outside ? { earliest: inside, latest: outside } : { earliest: outside, latest: inside };
  const deadlines = ({ context }: Claim): Deadlines => {
    if (outOfNetwork === undefined) return ofInside;
    const networks = context.billing?.networks;
    if (networks === undefined) return ofEither;
    return networks.some((network) => outOfNetwork.networks.includes(network)) ? ofInside : ofOutside;
  };
  const judge = (claim: Claim, asking: Asking): Outcome => {
    const { earliest, latest } = deadlines(claim);
    const outcome = judgeBy(earliest, claim, asking);
    return earliest === latest || outcome === judgeBy(latest, claim, asking) ? outcome : "undetermined";
  };
  return claimCheck(appliesTo, {
    code: "timely_filing_received",
    judge,
    details: (claim, _, outcome): TimelyFilingDetails => ({
      receivedOn: known(claim.context.receivedOn),
      deadline: outcome === "violated" ? deadlines(claim).latest : deadlines(claim).earliest,
    }),
    paths: ({ context }) => (context.receivedOn === undefined ? ["/dateOfService"] : ["/dateOfService", "/context/receivedOn"]),
    missing: (claim) => {
      const { earliest, latest } = deadlines(claim);
      if (earliest === latest) return ["/context/receivedOn"];
      return claim.context.receivedOn === undefined ? ["/context/receivedOn", "/context/billing/networks"] : ["/context/billing/networks"];
    },
    dueBy: (claim, { asOf }) => (isReceived(claim, asOf) ? undefined : deadlines(claim).earliest),
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

function endOf(within: FilingTime, dateOfService: PlainDate): PlainDate {
  if (within.by === "span") return endOfSpan(dateOfService, within.span);
  const year = Math.min(9999, Number(dateOfService.slice(0, 4)) + 1);
  return parsePlainDate(`${String(year).padStart(4, "0")}-12-31`);
}
