import type { Catalogue, CptCode, ProcedureCode, UnitBasis } from "./procedure-code.js";

const FORM = /^[0-9A-Z]{5}$/;
const KINDS: readonly UnitBasis["kind"][] = ["timed", "timed_first", "timed_additional", "service_based", "per_area", "per_period", "unlisted"];

/**
 * Adds codes to a catalogue: a payer's own HCPCS code, a unit length known from a contract. It replaces and removes none.
 *
 * Both codes of a first / additional pair go in one list. Labels, dates, citations and whether a payer covers the code are not checked.
 *
 * @param base - A catalogue, ours or an extended one; left as it was, a frozen one will do
 * @param codes - The codes to add
 * @returns A new catalogue with the codes of both
 * @throws RangeError when a code is in the base already or twice in the list, is not five digits and capital letters, has a basis of no known kind or minutes
 * that are not a positive whole number, or is one of a first / additional pair whose other code is missing or does not point back
 *
 * @example
 * ```ts
 * import { catalogue, extendCatalogue, findCode } from "therapy-units";
 *
 * const own = extendCatalogue(catalogue, [
 *   { code: "ZZ001", label: "massage hour of a local plan", basis: { kind: "timed", minutesPerUnit: 60 }, confidence: "primary" },
 * ]);
 *
 * findCode(own, "ZZ001")?.basis; // => { kind: "timed", minutesPerUnit: 60 }
 * findCode(catalogue, "ZZ001"); // => undefined
 * ```
 */
export function extendCatalogue(base: Catalogue, codes: readonly ProcedureCode[]): Catalogue {
  const all: Record<string, ProcedureCode> = { ...base.codes };
  codes.forEach((procedure, index) => {
    const { basis, code } = procedure;
    if (!FORM.test(code)) throw new RangeError(`codes[${index}].code is not a procedure code: give five digits or capital letters`);
    if (findCode(base, code) !== undefined) throw new RangeError(`${code} is already in the catalogue, which extendCatalogue does not change: leave it out of the list`);
    if (Object.hasOwn(all, code)) throw new RangeError(`${code} stands twice in the list: give it once`);
    if (!KINDS.includes(basis.kind)) throw new RangeError(`the basis of ${code} is of no known kind: use a kind of UnitBasis`);
    if (!minutesOf(basis).every((minutes) => Number.isSafeInteger(minutes) && minutes > 0)) throw new RangeError(`the minutes in the basis of ${code} are not a positive whole number: give the minutes of one unit`);
    all[code] = procedure;
  });
  const extended: Catalogue = { codes: all };
  for (const { basis, code } of codes) checkPartner(extended, code, basis);
  return extended;
}

/**
 * Looks a code up in a catalogue. A code the catalogue does not know has no unit basis: it is never to be taken as timed.
 *
 * @param catalogue - Ours or an extended one
 * @param code - CPT or HCPCS code, as on the claim: no modifier, no spaces
 * @returns What the catalogue says of it; undefined when it is not there, inherited names such as `constructor` included
 *
 * @example
 * ```ts
 * import { catalogue, findCode } from "therapy-units";
 *
 * findCode(catalogue, "97124")?.label; // => "massage"
 * findCode(catalogue, "99999"); // => undefined
 * ```
 */
export function findCode(catalogue: Catalogue, code: CptCode): ProcedureCode | undefined {
  return Object.hasOwn(catalogue.codes, code) ? catalogue.codes[code] : undefined;
}

function minutesOf(basis: UnitBasis): readonly number[] {
  switch (basis.kind) {
    case "timed":
    case "timed_additional": return [basis.minutesPerUnit];
    case "timed_first": return [basis.minutes];
    case "per_period": return basis.minimumMinutes === undefined ? [] : [basis.minimumMinutes];
    default: return [];
  }
}

function checkPartner(extended: Catalogue, code: CptCode, basis: UnitBasis): void {
  if (basis.kind === "timed_first") {
    const other = findCode(extended, basis.additionalCode)?.basis;
    if (other?.kind !== "timed_additional" || other.firstCode !== code) throw new RangeError(`the additional code of ${code} is not in the catalogue or does not name ${code} as its first code: add both codes of the pair together`);
  }
  if (basis.kind === "timed_additional") {
    const other = findCode(extended, basis.firstCode)?.basis;
    if (other?.kind !== "timed_first" || other.additionalCode !== code) throw new RangeError(`the first code of ${code} is not in the catalogue or does not name ${code} as its additional code: add both codes of the pair together`);
  }
}
