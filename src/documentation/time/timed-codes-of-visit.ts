import type { Catalogue, CptCode } from "../../codes/index.js";
import { interventionsOf, type PlacedIntervention } from "../interventions.js";
import type { PlacedNote } from "../notes-of-date.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, NO, notTold, type Told, YES } from "../told.js";
import { isTimedCode } from "./timed-code.js";

/** Whether the code of an intervention is timed. */
export function isTimedIntervention({ intervention: { code }, path }: PlacedIntervention, codes: Catalogue): Told {
  const timed = code === undefined ? "unknown" : isTimedCode(codes, code);
  return timed === "unknown" ? notTold(`${path}/code`) : timed === "yes" ? YES : NO;
}

/** Whether any timed service is billed or stands in the notes as performed, and so has time to be written down. */
export function hasTimedService({ billed }: RecordUnderReview, notes: readonly PlacedNote[], codes: Catalogue): Told {
  const { missing, performed } = interventionsOf(notes);
  return anyTold([
    NO,
    ...billed.map(({ code }, index) => timedTold(code, `/billed/${index}/code`, codes)),
    ...performed.map((placed) => allTold([isTimedIntervention(placed, codes), placed.performed])),
    ...missing.map((place) => notTold(place)),
  ]);
}

function timedTold(code: CptCode, path: string, codes: Catalogue): Told {
  const timed = isTimedCode(codes, code);
  return timed === "unknown" ? notTold(path) : timed === "yes" ? YES : NO;
}
