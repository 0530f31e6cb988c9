import { type Catalogue, type CptCode, findCode } from "../codes/index.js";
import { type PlacedIntervention, performedAs } from "./interventions.js";
import { wordsOf } from "./language/text-words.js";
import { notTold, type Told } from "./told.js";

/** Says whether a text is what a code is called, whatever the letters' case and the marks between the words. */
export type NamesCode = (name: string | undefined) => boolean;

/**
 * Makes a catalogue ready to tell what a code is called: itself, and our label of it. A label that the catalogue gives to two codes tells neither, and more
 * words than those, `massage chair`, are another name.
 */
export function prepareNames(catalogue: Catalogue): (code: CptCode) => NamesCode {
  const labels = new Set<string>();
  const shared = new Set<string>();
  for (const { label } of Object.values(catalogue.codes)) {
    const lower = label.toLowerCase();
    (labels.has(lower) ? shared : labels).add(lower);
  }
  return (code) => {
    const label = findCode(catalogue, code)?.label;
    const names = [termOf(code), ...(label === undefined || shared.has(label.toLowerCase()) ? [] : [termOf(label)])].filter((term) => term !== "");
    return (name) => name !== undefined && names.includes(termOf(name));
  };
}

/**
 * Whether an intervention identifies a service as performed: by the code, or by what the code is called. One under another code that has this name
 * identifies both. Without a code, any other name leaves it open, and so does none.
 */
export function identifiedAs(code: CptCode, namesCode: NamesCode, placed: PlacedIntervention): Told {
  const { intervention, path, performed } = placed;
  if (namesCode(intervention.name)) return performed;
  const told = performedAs(code, placed);
  return intervention.code === undefined && intervention.name === undefined ? notTold(...told.missing, `${path}/name`) : told;
}

function termOf(text: string): string {
  return wordsOf(text).words.join(" ");
}
