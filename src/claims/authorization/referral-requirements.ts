import type { JsonPointer } from "../../core/index.js";
import { type Applies, endOfSpan, type ReferralParameters } from "../../rules/index.js";
import type { Claim, Referral } from "../../visit/index.js";

/** What is wrong with an order or referral. */
export type ReferralFault =
  /** There is none. */
  | "missing"
  /** The NPI of who gave it is not on the claim. */
  | "npi_missing"
  /** It was given by a profession that may not. */
  | "by"
  /** It was given after the service. */
  | "after_service"
  /** It had expired by the service. */
  | "expired"
  /** Care began too long after it. */
  | "started_late"
  /** It is too old and has to be renewed. */
  | "not_renewed";

/** One thing a payer asks of an order. */
export interface ReferralRequirement {
  readonly fault: ReferralFault;
  readonly holds: (referral: Referral, claim: Claim) => Applies;
  readonly missing: (referral: Referral) => readonly JsonPointer[];
}

/** What the rule asks of an order that is there. */
export function referralRequirements({ by, needs, notBy, startWithin, validFor }: ReferralParameters): readonly ReferralRequirement[] {
  const requirements: ReferralRequirement[] = [];
  if (needs.includes("npi_on_claim")) requirements.push({ fault: "npi_missing", holds: ({ npi }) => known(npi, npi?.trim() !== ""), missing: place("npi") });
  if (by !== undefined) requirements.push({ fault: "by", holds: ({ by: who }) => known(who, who !== undefined && by.includes(who)), missing: place("by") });
  if (notBy !== undefined) requirements.push({ fault: "by", holds: ({ by: who }) => known(who, who === undefined || !notBy.includes(who)), missing: place("by") });
  if (needs.includes("order")) {
    requirements.push({ fault: "after_service", holds: ({ orderedOn }, { dateOfService }) => known(orderedOn, orderedOn === undefined || orderedOn <= dateOfService), missing: place("orderedOn") });
    requirements.push({ fault: "expired", holds: ({ expiresOn }, { dateOfService }) => known(expiresOn, expiresOn === undefined || expiresOn === "none" || dateOfService <= expiresOn), missing: place("expiresOn") });
  }
  if (startWithin !== undefined) {
    requirements.push({
      fault: "started_late",
      holds: ({ orderedOn }, { context: { counters }, dateOfService }) => {
        const visitsBefore = counters?.visits?.episode;
        if (visitsBefore !== undefined && visitsBefore > 0) return "yes";
        if (orderedOn === undefined) return "unknown";
        return dateOfService <= endOfSpan(orderedOn, startWithin) ? "yes" : visitsBefore === undefined ? "unknown" : "no";
      },
      missing: ({ orderedOn }) => [orderedOn === undefined ? "/context/referral/orderedOn" : "/context/counters/visits/episode"],
    });
  }
  if (validFor !== undefined) {
    requirements.push({ fault: "not_renewed", holds: ({ orderedOn }, { dateOfService }) => known(orderedOn, orderedOn === undefined || dateOfService <= endOfSpan(orderedOn, validFor)), missing: place("orderedOn") });
  }
  return requirements;
}

/** Whether something asked of a fact holds; not known where the fact is not. */
function known(fact: unknown, holds: boolean): Applies {
  return fact === undefined ? "unknown" : holds ? "yes" : "no";
}

function place(property: keyof Referral): () => readonly JsonPointer[] {
  const places = [`/context/referral/${property}`];
  return () => places;
}
