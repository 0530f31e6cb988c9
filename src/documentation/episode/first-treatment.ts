import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import type { JsonPointer, PlainDate } from "../../core/index.js";
import { interventionsOf } from "../interventions.js";
import { notesOfDate } from "../notes-of-date.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, NO, notTold, type Told, toldIf, YES } from "../told.js";
import { daysInOrder } from "./dates.js";

/** The first day of treatment, an evaluation being none, as far as the record tells it. */
export interface FirstTreatment {
  /** The first day that may be one; absent where there surely was no treatment yet. */
  readonly earliest?: PlainDate;
  /** The first day that surely is one; absent where none is. */
  readonly surely?: PlainDate;
  /** The facts that would tell the day. */
  readonly missing: readonly JsonPointer[];
}

/** Before the first day there is: stands for a treatment day that the record may hold and does not tell. */
const LONG_AGO: PlainDate = "0001-01-01";

/**
 * The first day of treatment: of the days that have a note and the date of service, the first on which more than an evaluation was done. Notes of no earlier day tell it only
 * where no visit came before. The day of another note than the evaluation's is a treatment day whatever the note names.
 */
export function firstTreatment(under: RecordUnderReview, codes: Catalogue): FirstTreatment {
  const { context, dateOfService, record: { evaluation, history, notes } } = under;
  const evaluatedOn = evaluation === undefined || evaluation === "none" ? undefined : evaluation.on;
  const days = daysInOrder([...(notes ?? []).map((note) => note.dateOfService), dateOfService]);
  const [first = dateOfService] = days;
  const visitsBefore = history?.visits?.episode ?? context?.counters?.visits?.episode;
  const mayBeElsewhere = first === dateOfService && visitsBefore !== 0 && (evaluatedOn === undefined || evaluatedOn < dateOfService);
  const isEvaluationOpen = evaluation === undefined;
  const treated = days.map((day) => ({ day, told: day === evaluatedOn ? treatedOn(day, under, codes) : isEvaluationOpen ? unlessEvaluated(treatedOn(day, under, codes)) : YES }));
  const may = treated.find(({ told }) => told.is !== "no")?.day;
  const surely = treated.find(({ told }) => told.is === "yes")?.day;
  const earliest = notes === undefined ? LONG_AGO : mayBeElsewhere ? evaluatedOn ?? LONG_AGO : may;
  const missing = [
    ...(notes === undefined ? ["/record/notes"] : mayBeElsewhere ? ["/record/history/visits/episode"] : []),
    ...(may === surely ? [] : treated.flatMap(({ told }) => told.missing)),
  ];
  return { ...(earliest === undefined ? {} : { earliest }), ...(surely === undefined ? {} : { surely }), missing: [...new Set(missing)] };
}

/** Any day of a note may be that of an evaluation that is not known. */
function unlessEvaluated(treated: Told): Told {
  return treated.is === "yes" ? treated : notTold("/record/evaluation", ...treated.missing);
}

/** Whether anything but an evaluation was done on a day, by its notes and, of the day under review, what was performed and billed. */
function treatedOn(day: PlainDate, under: RecordUnderReview, codes: Catalogue): Told {
  const isTreatment = (code: CptCode): boolean => findCode(codes, code)?.category !== "evaluation";
  const { missing, performed } = interventionsOf(notesOfDate({ ...under, dateOfService: day }) ?? []);
  const ofDay = day !== under.dateOfService ? [] : [
    toldIf(under.billed.some(({ code }) => isTreatment(code))),
    under.services === undefined ? notTold("/services") : toldIf(under.services.some(({ code }) => isTreatment(code))),
  ];
  return anyTold([
    NO, ...ofDay, ...missing.map((place) => notTold(place)),
    ...performed.map(({ intervention: { code }, path, performed: was }) => allTold([was, code === undefined ? notTold(`${path}/code`) : toldIf(isTreatment(code))])),
  ]);
}
