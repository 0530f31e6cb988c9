import type { CptCode, ProviderType } from "../../codes/index.js";
import type { JsonPointer, Outcome } from "../../core/index.js";
import type { ProviderEligibilityParameters } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check } from "../check.js";
import { unlessDenialIsAsked } from "../facts/asks-for-denial.js";
import { providerTypeOf, providerTypePlace, rendererOf, wantingType } from "../facts/line-practitioner.js";
import { known } from "../facts/known.js";
import { type LineJudgement, lineCheck } from "../line-check.js";

/** `provider_eligibility_type`: the profession of who rendered the line, held against the payer's list. */
export interface ProviderTypeDetails {
  readonly code: CptCode;
  readonly providerType: ProviderType;
  /** What the list says: nobody but these, anybody but these, or these among others. */
  readonly eligible: "only" | "never" | "also";
  readonly providerTypes: readonly ProviderType[];
}

/** `provider_eligibility_supervision`: the profession of who supervised. */
export interface ProviderSupervisionDetails {
  readonly code: CptCode;
  readonly providerType: ProviderType;
  /** `"none"` where nobody did. */
  readonly supervisedBy: ProviderType | "none";
  /** Who may supervise. */
  readonly by: readonly ProviderType[];
}

/** `provider_eligibility_network`: whether who rendered the line belongs to one of the networks. */
export interface ProviderNetworkDetails {
  readonly code: CptCode;
  /** The networks that are accepted. */
  readonly networks: readonly string[];
}

/** Whether the payer pays the service to who rendered it. */
export const providerEligibility: Check<"provider_eligibility"> = ({ appliesTo, parameters }) => lineCheck(appliesTo, unlessDenialIsAsked(judgementOf(parameters)));

function judgementOf(parameters: ProviderEligibilityParameters): LineJudgement {
  switch (parameters.eligible) {
    case "supervised": return ofSupervision(parameters.providerTypes, parameters.by);
    case "in_network": return ofNetwork(parameters.networks);
    default: return ofType(parameters.eligible, parameters.providerTypes);
  }
}

function ofType(eligible: ProviderTypeDetails["eligible"], providerTypes: readonly ProviderType[]): LineJudgement {
  const listed: Outcome = eligible === "never" ? "violated" : "satisfied";
  const unlisted: Outcome = ({ only: "violated", never: "satisfied", also: "not_applicable" } as const)[eligible];
  return {
    code: "provider_eligibility_type",
    property: "rendering",
    judge: (line, claim) => {
      const type = providerTypeOf(claim, line);
      if (type === undefined) return "undetermined";
      return providerTypes.includes(type) ? listed : unlisted;
    },
    details: (line, claim): ProviderTypeDetails => ({ code: line.code, providerType: known(providerTypeOf(claim, line)), eligible, providerTypes }),
    missing: (line, _claim, address) => [providerTypePlace(line, address)],
    wantingOfClaim: wantingType,
  };
}

/** Who rendered is asked first: of those who need no supervision it does not matter who supervised. */
function ofSupervision(providerTypes: readonly ProviderType[], by: readonly ProviderType[]): LineJudgement {
  return {
    code: "provider_eligibility_supervision",
    property: "rendering",
    judge: (line, claim) => {
      const type = providerTypeOf(claim, line);
      const supervisedBy = supervisorOf(claim);
      if (type !== undefined && !providerTypes.includes(type)) return "not_applicable";
      if (type === undefined || supervisedBy === undefined) return "undetermined";
      return supervisedBy !== "none" && by.includes(supervisedBy) ? "satisfied" : "violated";
    },
    details: (line, claim): ProviderSupervisionDetails => ({
      code: line.code, providerType: known(providerTypeOf(claim, line)), supervisedBy: known(supervisorOf(claim)), by,
    }),
    missing: (line, claim, address) => {
      if (providerTypeOf(claim, line) === undefined) return [providerTypePlace(line, address)];
      return [wantingSupervisor(claim) ?? "/context/supervising"];
    },
    wantingOfClaim: (claim) => wantingType(claim) ?? wantingSupervisor(claim),
  };
}

function wantingSupervisor(claim: Claim): JsonPointer | undefined {
  if (claim.context.supervising === undefined) return "/context/supervising";
  return supervisorOf(claim) === undefined ? "/context/supervising/type" : undefined;
}

function supervisorOf({ context: { supervising } }: Claim): ProviderType | "none" | undefined {
  return supervising === "none" ? "none" : supervising?.type;
}

function ofNetwork(networks: readonly string[]): LineJudgement {
  const accepted = new Set(networks);
  const isAccepted = (network: string): boolean => accepted.has(network);
  return {
    code: "provider_eligibility_network",
    property: "rendering",
    judge: (line, claim) => {
      const memberOf = rendererOf(claim, line).networks;
      if (memberOf === undefined) return "undetermined";
      return memberOf.some(isAccepted) ? "satisfied" : "violated";
    },
    details: ({ code }): ProviderNetworkDetails => ({ code, networks }),
    missing: (line, _claim, address) => [line.rendering === undefined ? "/context/rendering/networks" : `${address}/rendering/networks`],
    wantingOfClaim: ({ context: { rendering } }) => (rendering?.networks === undefined ? "/context/rendering/networks" : undefined),
  };
}
