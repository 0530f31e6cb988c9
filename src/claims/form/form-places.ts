import type { JsonPointer, Outcome } from "../../core/index.js";
import type { Claim } from "../../visit/index.js";
import { looksAt, type Selector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** What stands at one place of a claim form: something right, something wrong, nothing known, or known to be nothing. */
export type PlaceState = "right" | "wrong" | "unknown" | "nothing";

/** The places a check of the claim form looks at, by number. */
export interface FormPlaces {
  /** How many places the claim has. */
  readonly count: (claim: Claim) => number;
  /** What stands at one. */
  readonly state: (claim: Claim, place: number) => PlaceState;
  /** The pointers of one: those of what is wrong or right, or of what is not known. */
  readonly pointers: (claim: Claim, place: number) => readonly JsonPointer[];
  /** The figure of a place that is held against the most there may be. */
  readonly figure?: (claim: Claim, place: number) => number;
}

/** One place wrong is enough; right only when no place is left open. */
export function judgePlaces({ count, state }: FormPlaces, claim: Claim): Outcome {
  let outcome: Outcome = "not_applicable";
  const places = count(claim);
  for (let place = 0; place < places; place += 1) {
    const found = state(claim, place);
    if (found === "wrong") return "violated";
    if (found === "unknown") outcome = "undetermined";
    if (found === "right" && outcome === "not_applicable") outcome = "satisfied";
  }
  return outcome;
}

/** The places in one state. */
export function placesIn(places: FormPlaces, claim: Claim, state: PlaceState): readonly number[] {
  return numbersWhere(places.count(claim), (place) => places.state(claim, place) === state);
}

/** The pointers of some places, each once. */
export function pointersOf({ pointers }: FormPlaces, claim: Claim, places: readonly number[]): readonly JsonPointer[] {
  const all: JsonPointer[] = [];
  for (const place of places) for (const pointer of pointers(claim, place)) if (!all.includes(pointer)) all.push(pointer);
  return all;
}

const NOTHING: readonly JsonPointer[] = [];

/** Places that are the lines the rule looks at; what is wrong with a line it only perhaps looks at is not known to be wrong. */
export function linePlaces(selector: Selector, { figure, pointers, state }: Omit<FormPlaces, "count">): FormPlaces {
  return {
    count: (claim) => claim.lines.length,
    state: (claim, index) => {
      const applies = looksAt(selector, claim, index);
      if (applies === "no") return "nothing";
      const found = state(claim, index);
      return applies === "unknown" && found === "wrong" ? "unknown" : found;
    },
    pointers: (claim, index) => {
      const found = state(claim, index);
      const selecting = found === "right" ? NOTHING : selector.missing(claim, index);
      if (selecting.length === 0) return pointers(claim, index);
      return found === "unknown" ? [...selecting, ...pointers(claim, index)] : selecting;
    },
    ...(figure === undefined ? {} : { figure }),
  };
}

/** Places of the whole claim, and after them those of its lines. */
export function bothPlaces(ofClaim: FormPlaces, ofLines: FormPlaces): FormPlaces {
  return {
    count: (claim) => ofClaim.count(claim) + ofLines.count(claim),
    state: (claim, place) => (place < ofClaim.count(claim) ? ofClaim.state(claim, place) : ofLines.state(claim, place - ofClaim.count(claim))),
    pointers: (claim, place) => (place < ofClaim.count(claim) ? ofClaim.pointers(claim, place) : ofLines.pointers(claim, place - ofClaim.count(claim))),
  };
}
