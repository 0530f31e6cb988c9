import type { NoteElement } from "../../rules/index.js";
import type { Measure } from "../../visit/index.js";
import { interventionsOf } from "../interventions.js";
import type { PlacedNote } from "../notes-of-date.js";
import { anyTold, NO, notTold, textTold, type Told, toldIf } from "../told.js";
import type { ElementAnswer } from "./element-answer.js";

/** Elements that a note holds as a whole. */
export type NotePart = "subjective" | "objective" | "assessment" | "plan" | "response" | "objective_measures" | "home_program" | "consent" | "contact";

const NOTE_PARTS: Readonly<Record<NotePart, (placed: PlacedNote) => Told>> = {
  subjective: ({ note, path }) => textTold(note.subjective, `${path}/subjective`),
  objective: ({ note, path }) => textTold(note.objective, `${path}/objective`),
  assessment: ({ note, path }) => textTold(note.assessment, `${path}/assessment`),
  plan: ({ note, path }) => textTold(note.plan, `${path}/plan`),
  response: ({ note, path }) => textTold(note.response, `${path}/response`),
  objective_measures: ({ note, path }) => measuresTold(note.measures, `${path}/measures`),
  home_program: homeProgram,
  consent: ({ note, path }) => flagTold(note.consentRecorded, `${path}/consentRecorded`),
  contact: ({ note, path }) => flagTold(note.contactRecorded, `${path}/contactRecorded`),
};

/** The property that holds the element, where one does. */
const PROPERTY: Readonly<Record<NotePart, keyof PlacedNote["note"]>> = {
  subjective: "subjective", objective: "objective", assessment: "assessment", plan: "plan", response: "response", objective_measures: "measures",
  home_program: "interventions", consent: "consentRecorded", contact: "contactRecorded",
};

export function isNotePart(element: NoteElement): element is NotePart {
  return Object.hasOwn(NOTE_PARTS, element);
}

/** Whether a note holds an element. */
export function notePart(placed: PlacedNote, element: NotePart): ElementAnswer {
  const { note, path, subject } = placed;
  const property = PROPERTY[element];
  return { subject: `${subject}.${element}`, element, told: NOTE_PARTS[element](placed), paths: [note[property] === undefined ? path : `${path}/${property}`], lack: "blank" };
}

/** A measurement counts once its figure is known to be there. */
function measuresTold(measures: readonly Measure[] | undefined, path: string): Told {
  if (measures === undefined) return notTold(path);
  return anyTold(measures.map(({ value }, index) => (value === undefined ? notTold(`${path}/${index}/value`) : toldIf(true))));
}

function homeProgram(placed: PlacedNote): Told {
  const { missing, notPerformed, performed } = interventionsOf([placed]);
  if (notPerformed.some(({ intervention }) => intervention.status === "home_program")) return toldIf(true);
  return anyTold([NO, ...(missing.length > 0 ? [notTold(...missing)] : []), ...performed.filter(({ intervention }) => intervention.status === undefined).map(({ path }) => notTold(`${path}/status`))]);
}

function flagTold(flag: boolean | undefined, path: string): Told {
  return flag === undefined ? notTold(path) : toldIf(flag);
}
