// Synthetic visits for measuring reviews: of two to four services, most of them lawful, with the facts a practice usually sends. No patient is in them.
import type { PlainDate, Visit } from "therapy-units";

const CODES: readonly string[] = ["97110", "97112", "97124", "97140", "97530", "97116", "97035", "97150"];

/** Days of a year one after the other, so that visits of a day come near each other. */
function dayAt(index: number, count: number): PlainDate {
  return new Date(Date.UTC(2026, 0, 1 + Math.floor((index * 365) / count))).toISOString().slice(0, 10) as PlainDate;
}

/** So many visits over the year 2026, each the same whenever it is made; one in 64 is cancelled. */
export function* generatedVisits(count: number): Generator<Visit, void, undefined> {
  let state = 7;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let index = 0; index < count; index += 1) {
    const first = below(CODES.length);
    yield {
      dateOfService: dayAt(index, count), discipline: below(4) === 0 ? "OT" : "PT", status: below(64) === 0 ? "cancelled" : "completed", sameDayVisits: [],
      services: Array.from({ length: 2 + below(3) }, (_, nth) => ({ id: `s${index}-${nth}`, code: CODES[(first + nth) % CODES.length] ?? "97110", minutes: 4 + below(30), performedBy: below(5) === 0 ? "assistant" : "therapist" })),
      context: {
        form: "professional", rendering: { type: "physical_therapist", npi: "1234567893" }, diagnoses: ["M54.50", "M25.511"], referral: "none", placeOfService: "11", advanceNotice: "none",
        ...(below(3) === 0 ? {} : { planOfCare: { establishedOn: "2026-01-01", certifiedOn: "2026-01-10", certifiedThrough: "2026-12-31" } }),
        counters: { visits: { calendar_year: below(40) }, treatmentDaysSinceProgressReport: below(12), allowedCentsYearToDate: { ptSlp: below(300_000), ot: below(300_000) } },
      },
    };
  }
}
