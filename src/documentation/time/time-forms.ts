import type { Catalogue, CptCode } from "../../codes/index.js";
import type { JsonPointer, LocalTime } from "../../core/index.js";
import type { TimeForm } from "../../rules/index.js";
import { interventionsOf, type PlacedIntervention } from "../interventions.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, NO, notTold, type Told, toldIf, YES } from "../told.js";
import { hasTimedService, isTimedIntervention } from "./timed-codes-of-visit.js";

/** Whether a note states time in a form. */
export interface FormAnswer {
  readonly form: TimeForm;
  /** Whether there is time to be stated in that form. */
  readonly asked: Told;
  readonly told: Told;
  readonly paths: readonly JsonPointer[];
  /** Timed codes without their time, where each has to have it. */
  readonly without: readonly CptCode[];
}

/** Whether a form is asked for only where there is a timed service. */
export function isOfTimedCodes(form: TimeForm): boolean {
  return form === "total_timed_minutes" || form === "minutes_per_code" || form === "start_and_stop_per_code";
}

/** Looks for one form of time in a note. A figure of 0 and an empty list of time blocks state nothing. */
export function timeForm(form: TimeForm, placed: PlacedNote, under: RecordUnderReview, codes: Catalogue): FormAnswer {
  const { note, path } = placed;
  const timed = (): Told => hasTimedService(under, [placed], codes);
  const figure = (property: "totalTimedMinutes" | "totalTreatmentMinutes", asked: Told): FormAnswer => {
    const minutes = note[property];
    const place = `${path}/${property}`;
    return { form, asked, told: minutes === undefined ? notTold(place) : toldIf(minutes > 0), paths: [minutes === undefined ? path : place], without: [] };
  };
  switch (form) {
    case "total_timed_minutes": return figure("totalTimedMinutes", timed());
    case "total_treatment_minutes": return figure("totalTreatmentMinutes", anythingDone(under, placed));
    case "session_start_and_stop": return { form, asked: anythingDone(under, placed), told: allTold([timeTold(note.timeIn, `${path}/timeIn`), timeTold(note.timeOut, `${path}/timeOut`)]), paths: [path], without: [] };
    case "minutes_per_code": return perCode(form, placed, under, codes, timed(), ({ intervention: { minutes }, path: at }) => (minutes === undefined ? notTold(`${at}/minutes`) : toldIf(minutes > 0)));
    case "start_and_stop_per_code": return perCode(form, placed, under, codes, timed(), ({ intervention: { timeBlocks }, path: at }) => (timeBlocks === undefined ? notTold(`${at}/timeBlocks`) : toldIf(timeBlocks.length > 0)));
  }
}

/** Whether anything is billed or was performed; a visit without either has no time to state. */
export function anyService({ billed, services }: RecordUnderReview): Told {
  if (billed.length > 0) return YES;
  return services === undefined ? notTold("/services") : toldIf(services.length > 0);
}

function anythingDone(under: RecordUnderReview, placed: PlacedNote): Told {
  const { missing, performed } = interventionsOf([placed]);
  return anyTold([anyService(under), ...performed.map((one) => one.performed), ...missing.map((place) => notTold(place))]);
}

/** Each timed intervention that was performed has to state it; a note that names none states none. */
function perCode(form: TimeForm, placed: PlacedNote, under: RecordUnderReview, codes: Catalogue, asked: Told, states: (one: PlacedIntervention) => Told): FormAnswer {
  const { missing, performed } = interventionsOf([placed]);
  const timed = performed.map((one) => ({ one, asked: allTold([isTimedIntervention(one, codes), one.performed]), states: states(one) })).filter((each) => each.asked.is !== "no");
  const lacking = timed.filter((each) => each.asked.is === "yes" && each.states.is === "no");
  const told = allTold([
    anyTold([NO, ...timed.map((each) => each.asked), ...missing.map((place) => notTold(place))]),
    ...timed.map((each) => (each.asked.is === "yes" || each.states.is === "yes" ? each.states : notTold(...each.asked.missing, ...each.states.missing))),
  ]);
  const shown = told.is === "no" ? lacking : timed;
  const without = timed.length === 0 ? under.billed.map(({ code }) => code) : lacking.flatMap(({ one }) => one.intervention.code ?? []);
  return { form, asked, told, paths: shown.length > 0 ? shown.map(({ one }) => one.path) : [placed.path], without: told.is === "no" ? [...new Set(without)] : [] };
}

function timeTold(time: LocalTime | "none" | undefined, path: JsonPointer): Told {
  return time === undefined ? notTold(path) : toldIf(time !== "none");
}
