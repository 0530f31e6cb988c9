// Who may treat whom, for what, and with whose leave.
import type { Modifier, ProviderType } from "../../codes/index.js";
import type { CodeOrRange, Purpose, TimeSpan, VisitCounter, Window } from "./terms.js";

/** An order or referral for the care. What the order must hold is `referral_contents`. */
export interface ReferralParameters {
  /** What has to be there: an order or referral on file, the NPI of who gave it on the claim. `[]`: none is needed. */
  readonly needs: readonly ("order" | "npi_on_claim")[];
  /** The only provider types who may order; absent where the source names none. */
  readonly by?: readonly ProviderType[];
  /** Provider types who may not order. */
  readonly notBy?: readonly ProviderType[];
  /** Care has to begin within this time of the order. */
  readonly startWithin?: TimeSpan;
  /** The order has to be renewed after this time. */
  readonly validFor?: TimeSpan;
}

/** A service the payer does not cover. Which services: `appliesTo`. Whose: `provider_eligibility`. */
export type CoverageExclusionParameters =
  /** Not covered at all, whoever provides it; for one age group only where `appliesTo.ageYears` says so. */
  | { readonly excluded: "service" }
  /** Not covered when given for one of these purposes. */
  | { readonly excluded: "purpose"; readonly purposes: readonly Purpose[] }
  /** Not covered when one of these techniques was used; compared as lower-case words with `lines[].techniques`. */
  | { readonly excluded: "technique"; readonly techniques: readonly string[] }
  /** Not covered at these places of service, two digits each; `unlessAuthorized`: covered when an authorization is there. */
  | { readonly excluded: "place_of_service"; readonly placesOfService: readonly string[]; readonly unlessAuthorized: boolean };

/** One step of an authorization ladder, in force until the next step begins. */
export interface AuthorizationRung {
  /** First visit the rung governs, counting from 1. */
  readonly fromVisit: number;
  /** The rung begins when this window is over, if that comes before `fromVisit`: "15 visits or 30 days, whichever is first". */
  readonly orAfter?: Window;
  /** What it asks for. */
  readonly needs: "nothing" | "authorization";
  /** The evidence it asks for, as `context.authorizations[].kind` names it; absent where any authorization will do. */
  readonly authorizationKind?: string;
}

/** When an authorization has to be requested. */
export type RequestWindow =
  /** At least this long before the date of service. */
  | { readonly requested: "before"; readonly lead: TimeSpan }
  /** At the latest this long after the date of service, or after the first visit. */
  | { readonly requested: "after"; readonly within: TimeSpan; readonly of: "date_of_service" | "first_visit" };

/** Authorization before care. */
export interface PriorAuthorizationParameters {
  /** The ladder, lowest rung first; the first rung begins at visit 1. One rung that needs nothing: the payer asks for no authorization. */
  readonly rungs: readonly [AuthorizationRung, ...AuthorizationRung[]];
  /** Which count of visits the ladder goes by; needed when there is more than one rung. */
  readonly counter?: VisitCounter;
  /** What the payer's authorization fixes, and the claim is held against. `[]`: only that there is one. */
  readonly fixes: readonly ("number" | "dates" | "codes" | "visits" | "units" | "units_per_visit")[];
  /** When it has to be requested. */
  readonly request?: RequestWindow;
}

/** Who may render the service. */
export type ProviderEligibilityParameters =
  /** Nobody but these. */
  | { readonly eligible: "only"; readonly providerTypes: readonly ProviderType[] }
  /** Anybody but these. */
  | { readonly eligible: "never"; readonly providerTypes: readonly ProviderType[] }
  /** These may; of others the source says nothing. */
  | { readonly eligible: "also"; readonly providerTypes: readonly ProviderType[] }
  /** These only under the supervision of one of those. */
  | { readonly eligible: "supervised"; readonly providerTypes: readonly ProviderType[]; readonly by: readonly ProviderType[] }
  /** Only members of one of these networks, as `rendering.networks` names them. */
  | { readonly eligible: "in_network"; readonly networks: readonly string[] };

/** Which diagnoses support the service. Codes are ICD-10-CM, dotted; each stands for itself and its children (`M54.5` for `M54.50`). */
export type DiagnosisParameters =
  /** At least one diagnosis has to stand on the line. */
  | { readonly diagnosis: "any" }
  /** At least one of these. */
  | { readonly diagnosis: "one_of"; readonly codes: readonly string[] }
  /** None of these. */
  | { readonly diagnosis: "none_of"; readonly codes: readonly string[] }
  /** One of each group: pain and loss of function. */
  | { readonly diagnosis: "one_of_each"; readonly groups: readonly (readonly string[])[] };

/** How a claim shows that a line was given by telehealth. */
export interface TelehealthMark {
  /** Modifiers: 95 video, 93 audio. */
  readonly modifiers: readonly Modifier[];
  /** Places of service, two digits: 02, 10. */
  readonly placesOfService: readonly string[];
}

/** What may be given by telehealth; the window is the rule's own period. */
export type TelehealthParameters =
  /** The codes on the payer's list and those known not to be on it; of any other code nothing is known. */
  | { readonly telehealth: "codes"; readonly listed: readonly CodeOrRange[]; readonly notListed: readonly CodeOrRange[]; readonly shownBy: TelehealthMark }
  /** The provider types who may give it. */
  | { readonly telehealth: "providers"; readonly providerTypes: readonly ProviderType[]; readonly shownBy: TelehealthMark };
