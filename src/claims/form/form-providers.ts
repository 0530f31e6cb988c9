import type { JsonPointer } from "../../core/index.js";
import type { Claim, Provider } from "../../visit/index.js";
import { bothPlaces, type FormPlaces, linePlaces, type PlaceState } from "./form-places.js";
import { isNpi, isTaxonomyForm } from "./form-values.js";
import type { Selector } from "../selector.js";

/** In the order a host is asked for them. */
const ROLES = ["rendering", "billing", "supervising"] as const;

/** Every NPI of the claim: of its providers, of whoever referred, and of lines that name a provider of their own. */
export function npiPlaces(selector: Selector): FormPlaces {
  const ofReferral: FormPlaces = {
    count: () => 1,
    state: ({ context: { referral } }) => (referral === "none" ? "nothing" : stateOf(referral?.npi, isNpi)),
    pointers: ({ context: { referral } }) => [typeof referral === "object" ? "/context/referral/npi" : "/context/referral"],
  };
  return bothPlaces(ofProviders("npi", isNpi), bothPlaces(ofReferral, ofLines("npi", isNpi, selector)));
}

/** Every taxonomy code of the claim's providers and of lines that name a provider of their own. */
export function taxonomyPlaces(selector: Selector): FormPlaces {
  return bothPlaces(ofProviders("taxonomy", isTaxonomyForm), ofLines("taxonomy", isTaxonomyForm, selector));
}

function ofProviders(property: "npi" | "taxonomy", isRight: (text: string) => boolean): FormPlaces {
  return {
    count: () => ROLES.length,
    state: (claim, place) => {
      const provider = providerOf(claim, place);
      return provider === "none" ? "nothing" : stateOf(provider?.[property], isRight);
    },
    pointers: (claim, place) => [placeOf(claim, place, property)],
  };
}

/** A line that names no provider of its own says nothing more. */
function ofLines(property: "npi" | "taxonomy", isRight: (text: string) => boolean, selector: Selector): FormPlaces {
  return linePlaces(selector, {
    state: ({ lines }, index) => {
      const text = lines[index]?.rendering?.[property];
      return text === undefined ? "nothing" : stateOf(text, isRight);
    },
    pointers: (_, index) => [`/lines/${index}/rendering/${property}`],
  });
}

/** The empty string says that there is none. */
function stateOf(text: string | undefined, isRight: (text: string) => boolean): PlaceState {
  if (text === undefined) return "unknown";
  if (text === "") return "nothing";
  return isRight(text) ? "right" : "wrong";
}

function providerOf({ context }: Claim, place: number): Provider | "none" | undefined {
  const role = ROLES[place];
  return role === undefined ? undefined : context[role];
}

function placeOf(claim: Claim, place: number, property: "npi" | "taxonomy"): JsonPointer {
  const role = ROLES[place] ?? "rendering";
  return providerOf(claim, place) === undefined ? `/context/${role}` : `/context/${role}/${property}`;
}
