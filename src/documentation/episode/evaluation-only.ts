import { type Catalogue, findCode } from "../../codes/index.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { NO, notTold, type Told, YES } from "../told.js";

/** Whether the episode is an evaluation and nothing else: no note of another day, and no code billed but an evaluation's. */
export function evaluationOnly({ billed, dateOfService, record: { evaluation, notes } }: RecordUnderReview, codes: Catalogue): Told {
  if (evaluation === "none" || billed.some(({ code }) => findCode(codes, code)?.category !== "evaluation")) return NO;
  if (evaluation === undefined) return notTold("/record/evaluation");
  if (evaluation.on !== dateOfService) return NO;
  if (notes === undefined) return notTold("/record/notes");
  return notes.every((note) => note.dateOfService === evaluation.on) ? YES : NO;
}
