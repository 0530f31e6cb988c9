import { type JsonPointer, jsonPointer, type PlainDate, requireList } from "../core/index.js";
import type { BillingContext, Claim, ServiceLine } from "../visit/index.js";

/** A line of a claim that covers several dates. */
export interface DatedLine extends ServiceLine {
  /** Date treated. */
  readonly dateOfService: PlainDate;
}

/** The claim of one date. */
export interface ClaimOfDate {
  /** The claim. */
  readonly claim: Claim;
  /** Where each of its lines stood, in its order: pointers into the lines given. */
  readonly from: readonly JsonPointer[];
}

/**
 * Splits a claim over several dates of service into one claim a date, in the order of the dates; rules are asked of one date at a time. Lines keep
 * their order within a date.
 *
 * Whether other claims hold lines of the same dates is not known here: `otherLinesSameDay` stays absent. The context goes to every claim as it is, so
 * that counters of what was used before the date are the host's to adjust.
 *
 * @param lines - The lines, each with its date of service
 * @param context - What payers' rules read beside the lines
 * @returns A claim for each date, and where its lines stood
 *
 * @example
 * ```ts
 * import { splitByDateOfService } from "therapy-units";
 *
 * const claims = splitByDateOfService([
 *   { dateOfService: "2026-03-04", code: "97124", units: 2, modifiers: [] },
 *   { dateOfService: "2026-03-02", code: "97124", units: 4, modifiers: [] },
 *   { dateOfService: "2026-03-04", code: "97140", units: 1, modifiers: ["59"] },
 * ], { ageYears: 44 });
 *
 * claims.map(({ claim, from }) => [claim.dateOfService, claim.lines.length, from]); // => [["2026-03-02", 1, ["/1"]], ["2026-03-04", 2, ["/0", "/2"]]]
 * claims[0]?.claim; // => { dateOfService: "2026-03-02", context: { ageYears: 44 }, lines: [{ code: "97124", units: 4, modifiers: [] }] }
 * ```
 */
export function splitByDateOfService(lines: readonly DatedLine[], context: BillingContext): readonly ClaimOfDate[] {
  requireList(lines, "lines is not a list: give the service lines, each with its dateOfService");
  const dates = [...new Set(lines.map(({ dateOfService }) => dateOfService))].sort();
  return dates.map((date) => {
    const ofDate = lines.flatMap(({ dateOfService, ...line }, index) => (dateOfService === date ? [{ line, from: jsonPointer(index) }] : []));
    return { claim: { dateOfService: date, context, lines: ofDate.map(({ line }) => line) }, from: ofDate.map(({ from }) => from) };
  });
}
