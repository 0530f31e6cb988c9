import type { JsonPointer } from "../../core/index.js";
import type { Claim } from "../../visit/index.js";
import { bareDiagnosis } from "./diagnosis-code.js";
import { bothPlaces, type FormPlaces, linePlaces, type PlaceState } from "./form-places.js";
import { isDiagnosisForm } from "./form-values.js";
import type { Selector } from "../selector.js";

const ON_CLAIM: JsonPointer = "/context/diagnoses";

/** The form of every diagnosis, on the claim and on its lines. */
export function diagnosisFormPlaces(selector: Selector): FormPlaces {
  const ofClaim: FormPlaces = {
    count: () => 1,
    state: ({ context }) => formOf(context.diagnoses),
    pointers: ({ context }) => malformed(context.diagnoses, ON_CLAIM),
  };
  const ofLines = linePlaces(selector, {
    state: ({ lines }, index) => formOf(lines[index]?.diagnoses),
    pointers: ({ lines }, index) => malformed(lines[index]?.diagnoses, onLine(index)),
  });
  return bothPlaces(ofClaim, ofLines);
}

/** How many diagnoses the claim has. */
export function diagnosisCountPlaces(most: number): FormPlaces {
  return {
    count: () => 1,
    state: ({ context }) => countOf(context.diagnoses, most),
    pointers: () => [ON_CLAIM],
    figure: ({ context }) => context.diagnoses?.length ?? 0,
  };
}

/** How many diagnoses each line has. */
export function lineDiagnosisCountPlaces(selector: Selector, most: number): FormPlaces {
  return linePlaces(selector, {
    state: ({ lines }, index) => countOf(lines[index]?.diagnoses, most),
    pointers: (_, index) => [onLine(index)],
    figure: ({ lines }, index) => lines[index]?.diagnoses?.length ?? 0,
  });
}

/** Whether every diagnosis of a line stands on the claim. */
export function lineDiagnosisPlaces(selector: Selector): FormPlaces {
  return linePlaces(selector, {
    state: (claim, index) => {
      const diagnoses = claim.lines[index]?.diagnoses;
      if (diagnoses === undefined) return "unknown";
      if (diagnoses.length === 0) return "nothing";
      if (claim.context.diagnoses === undefined) return "unknown";
      for (const diagnosis of diagnoses) if (!isOnClaim(claim, diagnosis)) return "wrong";
      return "right";
    },
    pointers: (claim, index) => {
      const diagnoses = claim.lines[index]?.diagnoses;
      if (diagnoses === undefined) return [onLine(index)];
      if (claim.context.diagnoses === undefined) return [ON_CLAIM];
      const elsewhere = diagnoses.flatMap((diagnosis, place) => (isOnClaim(claim, diagnosis) ? [] : [`${onLine(index)}/${place}`]));
      return elsewhere.length > 0 ? elsewhere : [onLine(index)];
    },
  });
}

function isOnClaim({ context: { diagnoses = [] } }: Claim, diagnosis: string): boolean {
  if (diagnoses.includes(diagnosis)) return true;
  const bare = bareDiagnosis(diagnosis);
  return diagnoses.some((one) => bareDiagnosis(one) === bare);
}

function formOf(diagnoses: readonly string[] | undefined): PlaceState {
  if (diagnoses === undefined) return "unknown";
  return diagnoses.length === 0 ? "nothing" : diagnoses.every(isDiagnosisForm) ? "right" : "wrong";
}

function countOf(diagnoses: readonly string[] | undefined, most: number): PlaceState {
  if (diagnoses === undefined) return "unknown";
  return diagnoses.length > most ? "wrong" : "right";
}

/** The diagnoses that are malformed, or the list where none is. */
function malformed(diagnoses: readonly string[] = [], list: JsonPointer): readonly JsonPointer[] {
  const wrong = diagnoses.flatMap((diagnosis, place) => (isDiagnosisForm(diagnosis) ? [] : [`${list}/${place}`]));
  return wrong.length > 0 ? wrong : [list];
}

function onLine(index: number): JsonPointer {
  return `/lines/${index}/diagnoses`;
}
