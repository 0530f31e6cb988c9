import type { JsonPointer, PlainDate } from "../../core/index.js";
import { type AppliesTo, endOfSpan, type TimeSpan } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check, PreparedCheck } from "../check.js";
import { lineAddress, lineAt } from "../facts/claim-lines.js";
import { known } from "../facts/known.js";
import { lineAllowedCents } from "../facts/line-amount.js";
import { claimCheck } from "../line-check.js";
import { prepareSelector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** `benefit_limit_amount`: what the claim comes to, held against what is left of the benefit. */
export interface BenefitAmountDetails {
  /** What the payer surely allows for the lines, in cents. */
  readonly allowedCents: number;
  /** What is left before this claim; absent where it is not known and the whole benefit does not do. */
  readonly remainingCents?: number;
  /** The whole benefit. */
  readonly ceilingCents: number;
}

/** `benefit_limit_period`, `benefit_limit_first_care`: the last day of care, or of the first care. */
export interface BenefitPeriodDetails {
  readonly injuryOn: PlainDate;
  readonly until: PlainDate;
}

/** What the benefit or policy still pays. */
export const benefitLimit: Check<"benefit_limit"> = ({ appliesTo, parameters }) => {
  switch (parameters.benefit) {
    case "amount": return ofAmount(appliesTo, parameters.ceilingCents);
    case "period": return ofPeriod(appliesTo, parameters.afterInjury);
    case "first_care": return ofFirstCare(appliesTo, parameters.afterInjury);
  }
};

const REMAINING: JsonPointer = "/context/counters/benefitRemainingCents";

function ofAmount(appliesTo: AppliesTo | undefined, ceilingCents: number): PreparedCheck {
  const selector = prepareSelector(appliesTo);
  const sumAtLeast = (claim: Claim): number => {
    let sum = 0;
    for (let index = 0; index < claim.lines.length; index += 1) if (selector.line(claim, index) === "yes") sum += lineAllowedCents.least(lineAt(claim, index));
    return sum;
  };
  const sumAtMost = (claim: Claim): number => {
    let sum = 0;
    for (let index = 0; index < claim.lines.length; index += 1) if (selector.line(claim, index) !== "no") sum += lineAllowedCents.most(lineAt(claim, index));
    return sum;
  };
  const isNotStated = (claim: Claim, index: number): boolean => selector.line(claim, index) !== "no" && lineAt(claim, index).allowedCents === undefined;
  return claimCheck(appliesTo, {
    code: "benefit_limit_amount",
    judge: (claim) => {
      const remaining = claim.context.counters?.benefitRemainingCents;
      if (remaining === 0 || sumAtLeast(claim) > Math.min(remaining ?? ceilingCents, ceilingCents)) return "violated";
      return remaining !== undefined && sumAtMost(claim) <= Math.min(remaining, ceilingCents) ? "satisfied" : "undetermined";
    },
    details: (claim): BenefitAmountDetails => {
      const remainingCents = claim.context.counters?.benefitRemainingCents;
      return { allowedCents: sumAtLeast(claim), ...(remainingCents === undefined ? {} : { remainingCents }), ceilingCents };
    },
    paths: (claim) => [
      ...(claim.context.counters?.benefitRemainingCents === undefined ? [] : [REMAINING]),
      ...numbersWhere(claim.lines.length, (index) => selector.line(claim, index) !== "no")
        .map((index) => (isNotStated(claim, index) ? lineAddress(claim, index) : `${lineAddress(claim, index)}/allowedCents`)),
    ],
    missing: (claim) => {
      if (claim.context.counters?.benefitRemainingCents === undefined) return [REMAINING];
      const selecting = [...claim.lines.keys()].flatMap((index) => selector.missing(claim, index));
      const amounts = numbersWhere(claim.lines.length, (index) => isNotStated(claim, index)).map((index) => `${lineAddress(claim, index)}/allowedCents`);
      const [first, ...others] = new Set([...selecting, ...amounts]);
      return first === undefined ? [REMAINING] : [first, ...others];
    },
  });
}

function ofPeriod(appliesTo: AppliesTo | undefined, afterInjury: TimeSpan): PreparedCheck {
  return claimCheck(appliesTo, {
    code: "benefit_limit_period",
    judge: ({ context: { injuryOn }, dateOfService }) => {
      if (injuryOn === undefined) return "undetermined";
      return dateOfService <= endOfSpan(injuryOn, afterInjury) ? "satisfied" : "violated";
    },
    ...sinceInjury(afterInjury),
    missing: () => ["/context/injuryOn"],
  });
}

/** Care after the first one is not the first; whether that came in time is another claim's matter. */
function ofFirstCare(appliesTo: AppliesTo | undefined, afterInjury: TimeSpan): PreparedCheck {
  const visitsPlace: JsonPointer = "/context/counters/visits/injury";
  const earlierVisits = ({ context }: Claim): number | undefined => context.counters?.visits?.injury;
  return claimCheck(appliesTo, {
    code: "benefit_limit_first_care",
    judge: (claim) => {
      const earlier = earlierVisits(claim);
      const { context: { injuryOn }, dateOfService } = claim;
      if (earlier !== undefined && earlier > 0) return "not_applicable";
      if (injuryOn === undefined) return "undetermined";
      if (dateOfService <= endOfSpan(injuryOn, afterInjury)) return "satisfied";
      return earlier === 0 ? "violated" : "undetermined";
    },
    ...sinceInjury(afterInjury),
    missing: (claim) => {
      const [first, ...others] = [...(claim.context.injuryOn === undefined ? ["/context/injuryOn"] : []), ...(earlierVisits(claim) === undefined ? [visitsPlace] : [])];
      return first === undefined ? [visitsPlace] : [first, ...others];
    },
  });
}

function sinceInjury(afterInjury: TimeSpan): Pick<Parameters<typeof claimCheck>[1], "details" | "paths"> {
  return {
    details: ({ context }): BenefitPeriodDetails => {
      const injuryOn = known(context.injuryOn);
      return { injuryOn, until: endOfSpan(injuryOn, afterInjury) };
    },
    paths: ({ context }) => ["/dateOfService", ...(context.injuryOn === undefined ? [] : ["/context/injuryOn"])],
  };
}
