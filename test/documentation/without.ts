import type { RecordUnderReview } from "../../src/documentation/record-under-review.js";
import { changed, stepsOf, takeOut } from "../visit/places.js";

/** The record without one fact. */
export function without(under: RecordUnderReview, pointer: string): RecordUnderReview {
  return changed(under, stepsOf(pointer), takeOut) as RecordUnderReview;
}
