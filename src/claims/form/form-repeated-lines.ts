import { type Catalogue, findCode, type Modifier } from "../../codes/index.js";
import type { Applies } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { lineAt } from "../facts/claim-lines.js";
import { type FormPlaces, linePlaces } from "./form-places.js";
import { numbersWhere } from "../facts/numbers-where.js";
import { both } from "../facts/pairs.js";
import { belongTogether, belongTogetherMissing } from "../facts/same-day.js";
import { sameDiscipline, sameDisciplineMissing } from "../facts/same-discipline.js";
import type { Selector } from "../selector.js";

/** An assistant's part of a code has a line of its own. */
const ASSISTANTS: readonly Modifier[] = ["CQ", "CO"];

/** Lines that repeat an earlier one: code, modifiers in any order, discipline and practitioner. */
export function duplicatePlaces(selector: Selector): FormPlaces {
  return repeatingPlaces(selector, (line, earlier) => line.code === earlier.code && sameModifiers(line.modifiers, earlier.modifiers));
}

/** Lines that go on with a timed code of an earlier one, of the same discipline, practitioner and assistant. */
export function splitPlaces(selector: Selector, codes: Catalogue): FormPlaces {
  return repeatingPlaces(selector, (line, earlier) => line.code === earlier.code && line.units > 0 && earlier.units > 0 && mayBeTimed(codes, line) && sameAssistant(line, earlier));
}

/** Each line beside the earlier ones; the first line of its code has nothing to repeat. */
function repeatingPlaces(selector: Selector, isAlike: (line: ServiceLine, earlier: ServiceLine) => boolean): FormPlaces {
  const repeats = (claim: Claim, index: number, earlier: number): Applies => {
    const looked = selector.line(claim, earlier);
    if (looked === "no" || !isAlike(lineAt(claim, index), lineAt(claim, earlier))) return "no";
    return both(both(looked, sameDiscipline(claim, earlier, index)), belongTogether(claim, earlier, index, "practitioner"));
  };
  return linePlaces(selector, {
    state: (claim, index) => {
      let answer: Applies = "no";
      for (let earlier = 0; earlier < index; earlier += 1) {
        const one = repeats(claim, index, earlier);
        if (one === "yes") return "wrong";
        if (one === "unknown") answer = "unknown";
      }
      if (answer === "unknown") return "unknown";
      return claim.lines.length > 1 ? "right" : "nothing";
    },
    pointers: (claim, index) => {
      const sure = numbersWhere(index, (earlier) => repeats(claim, index, earlier) === "yes");
      if (sure.length > 0) return [...sure, index].map((line) => `/lines/${line}`);
      const open = numbersWhere(index, (earlier) => repeats(claim, index, earlier) === "unknown");
      if (open.length === 0) return [`/lines/${index}`];
      return open.flatMap((earlier) => [...selector.missing(claim, earlier), ...sameDisciplineMissing(claim, earlier, index), ...belongTogetherMissing(claim, earlier, index, "practitioner")]);
    },
  });
}

/** A code the catalogue does not know may be timed: then the rule's own list says so. */
function mayBeTimed(codes: Catalogue, { code }: ServiceLine): boolean {
  const basis = findCode(codes, code)?.basis;
  return basis === undefined || basis.kind === "timed";
}

function sameModifiers(modifiers: readonly Modifier[], others: readonly Modifier[]): boolean {
  for (const modifier of modifiers) if (!others.includes(modifier)) return false;
  for (const modifier of others) if (!modifiers.includes(modifier)) return false;
  return true;
}

function sameAssistant({ modifiers }: ServiceLine, { modifiers: others }: ServiceLine): boolean {
  for (const assistant of ASSISTANTS) if (modifiers.includes(assistant) !== others.includes(assistant)) return false;
  return true;
}
