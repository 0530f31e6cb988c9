import type { ProviderType } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import { endOfSpan, type ReferralParameters, type TimeSpan } from "../../rules/index.js";
import type { Claim, Referral } from "../../visit/index.js";
import type { Check } from "../check.js";
import { claimCheck } from "../line-check.js";
import { type ReferralFault, referralRequirements } from "../authorization/referral-requirements.js";
import { prepareSelector } from "../selector.js";

/** `referral_order`: an order for the care. `referral_npi`: the NPI of who gave it, where the payer asks for no more. `referral_not_needed`: the payer asks for none. */
export interface ReferralDetails {
  /** What has to be there. */
  readonly needs: ReferralParameters["needs"];
  /** What is wrong; none where nothing is. */
  readonly faults: readonly ReferralFault[];
  /** Who ordered. */
  readonly by?: ProviderType;
  /** The day of the order. */
  readonly orderedOn?: PlainDate;
  /** The last day care may begin under the order. */
  readonly startBy?: PlainDate;
  /** The last day the order is good for without renewal. */
  readonly renewBy?: PlainDate;
}

/** An order or referral for the care, and what the payer asks of it. */
export const referral: Check<"referral"> = ({ appliesTo, parameters }) => {
  const { needs, startWithin, validFor } = parameters;
  const requirements = referralRequirements(parameters);
  const selector = prepareSelector(appliesTo);
  const faultsOf = (given: Referral | "none" | undefined, claim: Claim): readonly ReferralFault[] => {
    if (given === "none") return needs.length === 0 ? [] : ["missing"];
    return given === undefined ? [] : requirements.filter(({ holds }) => holds(given, claim) === "no").map(({ fault }) => fault);
  };
  return claimCheck(appliesTo, {
    code: codeOf(parameters),
    judge: (claim) => {
      const given = claim.context.referral;
      if (needs.length === 0 && (requirements.length === 0 || given === "none")) return "satisfied";
      if (given === "none") return "violated";
      if (given === undefined) return "undetermined";
      let isOpen = false;
      for (const { holds } of requirements) {
        const one = holds(given, claim);
        if (one === "no") return "violated";
        if (one === "unknown") isOpen = true;
      }
      return isOpen ? "undetermined" : "satisfied";
    },
    details: (claim): ReferralDetails => {
      const given = claim.context.referral;
      const { by, orderedOn } = given === "none" || given === undefined ? {} : given;
      const startBy = lastDayOf(claim, startWithin);
      const renewBy = lastDayOf(claim, validFor);
      return {
        needs,
        faults: faultsOf(given, claim),
        ...(by === undefined ? {} : { by }),
        ...(orderedOn === undefined ? {} : { orderedOn }),
        ...(startBy === undefined ? {} : { startBy }),
        ...(renewBy === undefined ? {} : { renewBy }),
      };
    },
    paths: ({ context }) => (context.referral === undefined ? [] : ["/context/referral"]),
    missing: (claim) => {
      const given = claim.context.referral;
      const asked = given === "none" || given === undefined ? [] : requirements.flatMap(({ holds, missing }) => (holds(given, claim) === "unknown" ? missing(given) : []));
      const [fact, ...others] = [...new Set(asked)];
      return fact === undefined ? ["/context/referral"] : [fact, ...others];
    },
    dueBy: (claim) => (selector.anyLine(claim) === "no" ? undefined : lastDayOf(claim, validFor)),
  });
};

function codeOf({ by, needs, notBy, startWithin, validFor }: ReferralParameters): string {
  if (needs.includes("order") || startWithin !== undefined || validFor !== undefined) return "referral_order";
  if (needs.includes("npi_on_claim")) return "referral_npi";
  return by === undefined && notBy === undefined ? "referral_not_needed" : "referral_order";
}

/** The last day of a time that is counted from the order, where both are there. */
function lastDayOf({ context: { referral: given } }: Claim, span: TimeSpan | undefined): PlainDate | undefined {
  if (given === "none" || given?.orderedOn === undefined || span === undefined) return undefined;
  return endOfSpan(given.orderedOn, span);
}
