import type { RecordUnderReview } from "../../src/documentation/record-under-review.js";
import type { BilledService, Intervention, TreatmentNote, TreatmentRecord } from "../../src/visit/index.js";
import { DAY } from "./judge-record.js";

/** A service billed without modifiers. */
export function billed(code: string, units = 1, more: Partial<BilledService> = {}): BilledService {
  return { code, units, modifiers: [], ...more };
}

/** An intervention of which everything that decides about its time is known: performed by a therapist, one-on-one. */
export function performed(code: string, minutes?: number, more: Partial<Intervention> = {}): Intervention {
  return { code, status: "performed", performedBy: "therapist", mode: "one_on_one", ...(minutes === undefined ? {} : { minutes }), ...more };
}

/** The note of the tests' day. */
export function note(more: Partial<TreatmentNote> = {}): TreatmentNote {
  return { dateOfService: DAY, ...more };
}

/** A record of one note, with one service of 97124 billed unless said otherwise. */
export function under(notes: readonly TreatmentNote[] | undefined, more: Partial<RecordUnderReview> = {}, record: Partial<TreatmentRecord> = {}): RecordUnderReview {
  return { dateOfService: DAY, billed: [billed("97124")], ...more, record: { ...(notes === undefined ? {} : { notes }), ...record } };
}
