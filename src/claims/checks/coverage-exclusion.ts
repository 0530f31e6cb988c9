import type { CptCode } from "../../codes/index.js";
import type { Applies, AppliesTo, Purpose } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check, PreparedCheck } from "../check.js";
import { authorizedDay, authorizedDayMissing } from "../authorization/authorized-day.js";
import { asksForDenial, unlessDenialIsAsked } from "../facts/asks-for-denial.js";
import { anyLine } from "../facts/any-line.js";
import { lineAddress, lineAt, placeOfServiceOf } from "../facts/claim-lines.js";
import { known } from "../facts/known.js";
import { claimCheck, lineCheck } from "../line-check.js";
import { prepareSelector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** `coverage_exclusion_service`: the service itself is not covered. */
export interface ExcludedServiceDetails {
  readonly code: CptCode;
}

/** `coverage_exclusion_purpose`: what the treatment is for. */
export interface ExcludedPurposeDetails {
  readonly purpose: Purpose;
  /** The purposes that are not covered. */
  readonly purposes: readonly Purpose[];
}

/** `coverage_exclusion_technique`: the techniques used. */
export interface ExcludedTechniqueDetails {
  readonly code: CptCode;
  /** Those used that are not covered, as places in the rule's own list. */
  readonly excluded: readonly number[];
}

/** `coverage_exclusion_place`: where the service was given. */
export interface ExcludedPlaceDetails {
  readonly code: CptCode;
  /** Absent where it is not known and an authorization covers the service anyhow. */
  readonly placeOfService?: string;
  /** The places that are not covered. */
  readonly placesOfService: readonly string[];
  /** Whether an authorization covers it all the same. */
  readonly authorized: boolean;
}

/** Whether the payer covers the service at all. */
export const coverageExclusion: Check<"coverage_exclusion"> = ({ appliesTo, parameters }) => {
  switch (parameters.excluded) {
    case "service": return ofService(appliesTo);
    case "purpose": return ofPurpose(appliesTo, parameters.purposes);
    case "technique": return ofTechnique(appliesTo, parameters.techniques);
    case "place_of_service": return ofPlace(appliesTo, parameters.placesOfService, parameters.unlessAuthorized);
  }
};

function ofService(appliesTo: AppliesTo | undefined): PreparedCheck {
  return lineCheck(appliesTo, unlessDenialIsAsked({
    code: "coverage_exclusion_service",
    property: "code",
    judge: () => "violated",
    details: ({ code }): ExcludedServiceDetails => ({ code }),
    missing: (_line, _claim, address) => [`${address}/code`],
  }));
}

function ofPurpose(appliesTo: AppliesTo | undefined, purposes: readonly Purpose[]): PreparedCheck {
  const selector = prepareSelector(appliesTo);
  const looksAt = (claim: Claim, index: number): Applies => (asksForDenial(lineAt(claim, index)) ? "no" : selector.line(claim, index));
  return claimCheck(appliesTo, {
    code: "coverage_exclusion_purpose",
    judge: (claim) => {
      const { purpose } = claim.context;
      const looked = anyLine(claim, looksAt);
      if (looked === "no") return "not_applicable";
      if (looked === "unknown" || purpose === undefined) return "undetermined";
      return purposes.includes(purpose) ? "violated" : "satisfied";
    },
    details: ({ context }): ExcludedPurposeDetails => ({ purpose: known(context.purpose), purposes }),
    paths: (claim) => [
      ...(claim.context.purpose === undefined ? [] : ["/context/purpose"]),
      ...numbersWhere(claim.lines.length, (index) => looksAt(claim, index) !== "no").map((index) => `${lineAddress(claim, index)}/code`),
    ],
    missing: (claim) => {
      const selecting = numbersWhere(claim.lines.length, (index) => looksAt(claim, index) === "unknown").flatMap((index) => selector.missing(claim, index));
      const [first = "/context/purpose", ...others] = anyLine(claim, looksAt) === "unknown" ? new Set(selecting) : [];
      return [first, ...others];
    },
  });
}

function ofTechnique(appliesTo: AppliesTo | undefined, techniques: readonly string[]): PreparedCheck {
  const excluded = techniques.map(asWords);
  const excludedAmong = (used: readonly string[]): readonly number[] => {
    const words = used.map(asWords);
    return excluded.flatMap((technique, index) => (words.some((one) => one.includes(technique)) ? [index] : []));
  };
  return lineCheck(appliesTo, unlessDenialIsAsked({
    code: "coverage_exclusion_technique",
    property: "techniques",
    judge: ({ techniques: used }) => {
      if (used === undefined) return "undetermined";
      return used.length > 0 && excludedAmong(used).length > 0 ? "violated" : "satisfied";
    },
    details: ({ code, techniques: used }): ExcludedTechniqueDetails => ({ code, excluded: excludedAmong(known(used)) }),
    missing: (_line, _claim, address) => [`${address}/techniques`],
  }));
}

/** Lower-case words between spaces: "Tui-Na massage" holds " tui na ", and "effleurage" does not hold " rage ". */
function asWords(phrase: string): string {
  return ` ${phrase.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").join(" ")} `;
}

function ofPlace(appliesTo: AppliesTo | undefined, placesOfService: readonly string[], unlessAuthorized: boolean): PreparedCheck {
  return lineCheck(appliesTo, unlessDenialIsAsked({
    code: "coverage_exclusion_place",
    property: "placeOfService",
    judge: (line, claim) => {
      const place = placeOfServiceOf(claim, line);
      if (place !== undefined && !placesOfService.includes(place)) return "satisfied";
      const authorized = unlessAuthorized ? authorizedDay(claim) : "no";
      if (authorized === "yes") return "satisfied";
      return place === undefined || authorized === "unknown" ? "undetermined" : "violated";
    },
    details: (line, claim): ExcludedPlaceDetails => {
      const placeOfService = placeOfServiceOf(claim, line);
      const authorized = unlessAuthorized && authorizedDay(claim) === "yes";
      return { code: line.code, ...(placeOfService === undefined ? {} : { placeOfService }), placesOfService, authorized };
    },
    missing: (line, claim) => (placeOfServiceOf(claim, line) === undefined ? ["/context/placeOfService"] : authorizedDayMissing(claim)),
  }));
}
