import type { JsonPointer } from "../../core/index.js";
import type { ClaimFormParameters } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import type { Check, Surroundings } from "../check.js";
import { diagnosisCountPlaces, diagnosisFormPlaces, lineDiagnosisCountPlaces, lineDiagnosisPlaces } from "../form/form-diagnoses.js";
import { type FormPlaces, judgePlaces, linePlaces, placesIn, type PlaceState, pointersOf } from "../form/form-places.js";
import { lineAt } from "../facts/claim-lines.js";
import { placesOnLines } from "../facts/line-places.js";
import { npiPlaces, taxonomyPlaces } from "../form/form-providers.js";
import { duplicatePlaces, splitPlaces } from "../form/form-repeated-lines.js";
import { claimCheck } from "../line-check.js";
import { prepareSelector, type Selector } from "../selector.js";

/** `claim_form_<check>`: what stands on the claim form, as far as any payer takes it. */
export interface ClaimFormDetails {
  /** Places where it is wrong; `paths` names them. */
  readonly wrong: number;
  /** The most there may be, where something is counted. */
  readonly most?: number;
  /** The most there are in one place, where something is counted. */
  readonly counted?: number;
}

/** What a claim form takes, whoever the payer is. */
export const claimForm: Check<"claim_form"> = ({ appliesTo, parameters }, surroundings) => {
  const places = placesOf(parameters, prepareSelector(appliesTo), surroundings);
  return claimCheck(appliesTo, {
    code: `claim_form_${parameters.check}`,
    judge: (claim) => judgePlaces(places, claim),
    details: (claim, _, outcome): ClaimFormDetails => {
      const wrong = outcome === "violated" ? placesIn(places, claim, "wrong").length : 0;
      return "most" in parameters ? { wrong, most: parameters.most, counted: highestFigure(places, claim) } : { wrong };
    },
    paths: (claim, outcome) => {
      const wrong = outcome === "satisfied" ? [] : placesIn(places, claim, "wrong");
      return pointersOf(places, claim, wrong.length > 0 ? wrong : placesIn(places, claim, "right"));
    },
    missing: (claim) => nextAsked(placesIn(places, claim, "unknown").map((place) => places.pointers(claim, place))),
  });
};

function highestFigure({ count, figure }: FormPlaces, claim: Claim): number {
  let highest = 0;
  for (let place = 0; place < count(claim); place += 1) highest = Math.max(highest, figure?.(claim, place) ?? 0);
  return highest;
}

/** One place of the claim after the other, so that a bare claim is not met with a form to fill in; then all lines at once, in whatever order they stand. */
function nextAsked(open: readonly (readonly JsonPointer[])[]): readonly [JsonPointer, ...JsonPointer[]] {
  const [first, ...others] = new Set(open.find((pointers) => !pointers.some((pointer) => pointer.startsWith("/lines/"))) ?? open.flat());
  return first === undefined ? ["/lines"] : [first, ...others];
}

function placesOf(parameters: ClaimFormParameters, selector: Selector, surroundings: Surroundings): FormPlaces {
  switch (parameters.check) {
    case "npi_check_digit": return npiPlaces(selector);
    case "taxonomy_form": return taxonomyPlaces(selector);
    case "diagnosis_form": return diagnosisFormPlaces(selector);
    case "diagnosis_count": return diagnosisCountPlaces(parameters.most);
    case "line_diagnosis_count": return lineDiagnosisCountPlaces(selector, parameters.most);
    case "line_diagnosis_on_claim": return lineDiagnosisPlaces(selector);
    case "modifier_count": return modifierCountPlaces(selector, parameters.most);
    case "units_positive": return ofEachLine(selector, "units", ({ units }) => (units > 0 ? "right" : "wrong"));
    case "unit_basis": return ofEachLine(selector, "unitsBasis", ({ unitsBasis }) => (unitsBasis === undefined ? "unknown" : unitsBasis === "UN" ? "right" : "wrong"));
    case "duplicate_line": return duplicatePlaces(selector);
    case "split_timed_code": return splitPlaces(selector, surroundings.codes);
    case "authorization_number": return authorizationNumberPlaces;
  }
}

function ofEachLine(selector: Selector, property: keyof ServiceLine, state: (line: ServiceLine) => PlaceState): FormPlaces {
  const placeOf = placesOnLines(property);
  return linePlaces(selector, { state: (claim, index) => state(lineAt(claim, index)), pointers: (_, index) => [placeOf(index)] });
}

function modifierCountPlaces(selector: Selector, most: number): FormPlaces {
  const counted: FormPlaces["figure"] = ({ lines }, index) => lines[index]?.modifiers.length ?? 0;
  return { ...ofEachLine(selector, "modifiers", ({ modifiers }) => (modifiers.length > most ? "wrong" : "right")), figure: counted };
}

/** A number on one authorization is enough; the empty string says that the payer gave none. */
const authorizationNumberPlaces: FormPlaces = {
  count: () => 1,
  state: ({ context: { authorizations } }) => {
    if (authorizations === undefined) return "unknown";
    let state: PlaceState = "wrong";
    for (const { number } of authorizations) {
      if (number === undefined) state = "unknown";
      else if (number !== "") return "right";
    }
    return state;
  },
  pointers: ({ context: { authorizations = [] } }) => {
    const open = authorizations.flatMap(({ number }, index) => (number === undefined ? [`/context/authorizations/${index}/number`] : []));
    return open.length > 0 && authorizations.every(({ number = "" }) => number === "") ? open : ["/context/authorizations"];
  },
};
