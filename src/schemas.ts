/**
 * The doors: they read data that comes from outside, such as a request body or a database row, into the types the rest of
 * the library works on. zod is behind these doors and nowhere else.
 *
 * A door looks at shapes only: which properties, of what types, forms of dates, times and codes, sizes. Whether a code exists,
 * minutes agree with time blocks or a document is due is answered by findings. Nothing is repaired, converted or filled in:
 * what passes equals the input. `null` and `undefined` do not pass; an unknown fact is left out, and `"none"`, `[]`, `""` and `0`
 * mean known to be none.
 *
 * Sizes: numbers are whole, from 0 to 2^53 - 1 (a measured value may be any finite number), seconds to 59, ages to 150. Keys, numbers and
 * diagnoses have at most 200 characters, names and phrases 2,000, texts of the record 1,048,576. A day has at most 500 services, lines,
 * interventions or measures, an episode 2,000 notes, reports and certifications; other lists have at most 100 members. A rule book has at most 1,000
 * sources and overrides, 5,000 rules, 20,000 codes in a list and 3,000,000 rows in a table. A longer list is not looked into, a visit of the same day
 * has none of its own, and the first 1,000 issues are told.
 *
 * @packageDocumentation
 */
import type { Result } from "./core/index.js";
import { door, valueOf } from "./core/schema.js";
import type { RecordUnderReview } from "./documentation/index.js";
import { recordUnderReview } from "./documentation/schema.js";
import type { RuleBook } from "./rules/index.js";
import { ruleBook } from "./rules/schema.js";
import type { Claim, TreatmentRecord, Visit } from "./visit/index.js";
import { claim, treatmentRecord, visit } from "./visit/schema.js";

export { type InputIssue, InvalidInputError, type Result } from "./core/index.js";
export type { InputIssueCode } from "./core/schema.js";

const visitDoor = door<Visit>(visit);
const claimDoor = door<Claim>(claim);
const recordDoor = door<TreatmentRecord>(treatmentRecord);
const recordUnderReviewDoor = door<RecordUnderReview>(recordUnderReview);
const ruleBookDoor = door<RuleBook>(ruleBook);

/**
 * Reads a visit, with its context and record where it has them. Never throws.
 *
 * @param input - Anything, such as parsed JSON
 * @returns The visit in a copy, or the issues, each with its JSON Pointer and an `InputIssueCode`; no issue holds a value or an unknown name of the input
 *
 * @example
 * ```ts
 * import { safeParseVisit } from "therapy-units/schemas";
 *
 * const services = [{ code: "97124", minutes: 60 }];
 * safeParseVisit({ dateOfService: "2026-03-02", discipline: "massage", services }).ok; // => true
 *
 * const refused = safeParseVisit({ dateOfService: "2026-02-30", discipline: "massage", services: [{ code: "97124", minutes: 7.5 }] });
 * refused; // => { ok: false, issues: [{ path: "/dateOfService", code: "not_a_plain_date" }, { path: "/services/0/minutes", code: "not_a_whole_number" }] }
 * ```
 */
export function safeParseVisit(input: unknown): Result<Visit> {
  return visitDoor(input);
}

/**
 * Reads a visit, with its context and record where it has them.
 *
 * @param input - Anything, such as parsed JSON
 * @returns The visit in a copy
 * @throws {@link InvalidInputError} with the issues, when the input is not a visit
 *
 * @example
 * ```ts
 * import { parseVisit } from "therapy-units/schemas";
 *
 * const visit = parseVisit({ dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes: 60 }] });
 * visit.services[0]?.minutes; // => 60
 * ```
 */
export function parseVisit(input: unknown): Visit {
  return valueOf(visitDoor(input));
}

/**
 * Reads a claim of one date of service. Never throws. Units of 0, a fifth modifier or a malformed NPI pass here: rules answer them with findings.
 *
 * @param input - Anything, such as parsed JSON
 * @returns The claim in a copy, or the issues, each with its JSON Pointer and an `InputIssueCode`; no issue holds a value or an unknown name of the input
 *
 * @example
 * ```ts
 * import { safeParseClaim } from "therapy-units/schemas";
 *
 * const lines = [{ code: "97140", units: 2, modifiers: ["GP"], copay: 20 }];
 * safeParseClaim({ dateOfService: "2026-03-02", context: {}, lines }); // => { ok: false, issues: [{ path: "/lines/0", code: "unknown_key" }] }
 * ```
 */
export function safeParseClaim(input: unknown): Result<Claim> {
  return claimDoor(input);
}

/**
 * Reads a claim of one date of service. Units of 0, a fifth modifier or a malformed NPI pass here: rules answer them with findings.
 *
 * @param input - Anything, such as parsed JSON
 * @returns The claim in a copy
 * @throws {@link InvalidInputError} with the issues, when the input is not a claim
 *
 * @example
 * ```ts
 * import { parseClaim } from "therapy-units/schemas";
 *
 * const claim = parseClaim({ dateOfService: "2026-03-02", context: {}, lines: [{ code: "97140", units: 2, modifiers: ["GP"] }] });
 * claim.lines.length; // => 1
 * ```
 */
export function parseClaim(input: unknown): Claim {
  return valueOf(claimDoor(input));
}

/**
 * Reads the record of an episode of care. Never throws. Empty texts pass: rules answer them with findings.
 *
 * @param input - Anything, such as parsed JSON
 * @returns The record in a copy, or the issues, each with its JSON Pointer and an `InputIssueCode`; no issue holds a value or an unknown name of the input
 *
 * @example
 * ```ts
 * import { safeParseRecord } from "therapy-units/schemas";
 *
 * safeParseRecord({ notes: [{ dateOfService: "2026-03-02", timeIn: "9:00" }] }); // => { ok: false, issues: [{ path: "/notes/0/timeIn", code: "not_a_local_time" }] }
 * ```
 */
export function safeParseRecord(input: unknown): Result<TreatmentRecord> {
  return recordDoor(input);
}

/**
 * Reads the record of an episode of care. Empty texts pass: rules answer them with findings.
 *
 * @param input - Anything, such as parsed JSON
 * @returns The record in a copy
 * @throws {@link InvalidInputError} with the issues, when the input is not a record
 *
 * @example
 * ```ts
 * import { parseRecord } from "therapy-units/schemas";
 *
 * parseRecord({ planOfCare: "none", notes: [] }); // => { planOfCare: "none", notes: [] }
 * ```
 */
export function parseRecord(input: unknown): TreatmentRecord {
  return valueOf(recordDoor(input));
}

/**
 * Reads a record with what is billed on the strength of it, as `checkDocumentation` takes them. Never throws. Empty texts, units of 0 and a date without a
 * note pass: rules answer them with findings.
 *
 * @param input - Anything, such as parsed JSON
 * @returns The record under review in a copy, or the issues, each with its JSON Pointer and an `InputIssueCode`; no issue holds a value or an unknown name of the input
 *
 * @example
 * ```ts
 * import { safeParseRecordUnderReview } from "therapy-units/schemas";
 *
 * const billed = [{ code: "97124", units: 4, modifiers: [] }];
 * safeParseRecordUnderReview({ dateOfService: "2026-03-02", billed, record: { notes: [] } }).ok; // => true
 * safeParseRecordUnderReview({ dateOfService: "2026-03-02", billed }); // => { ok: false, issues: [{ path: "/record", code: "missing" }] }
 * ```
 */
export function safeParseRecordUnderReview(input: unknown): Result<RecordUnderReview> {
  return recordUnderReviewDoor(input);
}

/**
 * Reads a record with what is billed on the strength of it, as `checkDocumentation` takes them. Empty texts, units of 0 and a date without a note pass:
 * rules answer them with findings.
 *
 * @param input - Anything, such as parsed JSON
 * @returns The record under review in a copy
 * @throws {@link InvalidInputError} with the issues, when the input is not a record under review
 *
 * @example
 * ```ts
 * import { parseRecordUnderReview } from "therapy-units/schemas";
 *
 * const under = parseRecordUnderReview({ dateOfService: "2026-03-02", billed: [], record: { planOfCare: "none" } });
 * under.record; // => { planOfCare: "none" }
 * ```
 */
export function parseRecordUnderReview(input: unknown): RecordUnderReview {
  return valueOf(recordUnderReviewDoor(input));
}

/**
 * Reads a rule book. Never throws. A rule of a kind this version does not know is kept, its parameters as they are, and answered `undetermined`; a
 * known kind with malformed parameters is an issue. What no shape tells, such as periods that overlap, `lintRuleBooks` finds.
 *
 * @param input - Anything, such as parsed JSON
 * @returns The book in a copy, or the issues, each with its JSON Pointer and an `InputIssueCode`; no issue holds a value or an unknown name of the input
 *
 * @example
 * ```ts
 * import { safeParseRuleBook } from "therapy-units/schemas";
 *
 * const rule = {
 *   id: "four-units-a-day", kind: "daily_cap", from: "2026-01-01", verifiedThrough: "2026-12-31", severity: "warning", confidence: "primary",
 *   citations: [{ sourceId: "manual", locator: "page 12" }],
 *   parameters: { limit: { measure: "units", units: 4 }, together: "practitioner", each: "all_together" },
 * };
 * const book = {
 *   schemaVersion: 1, id: "local/plan", edition: "2026-01", title: "A local plan", authority: "The plan", linesOfBusiness: ["commercial"],
 *   sources: [{ id: "manual", title: "Provider manual", publisher: "The plan" }], rules: [rule], silentOn: [],
 * };
 * safeParseRuleBook(book).ok; // => true
 *
 * const parameters = { ...rule.parameters, limit: { measure: "units", units: "4" } };
 * const refused = safeParseRuleBook({ ...book, rules: [{ ...rule, citations: [], parameters }] });
 * refused; // => { ok: false, issues: [{ path: "/rules/0/citations", code: "out_of_range" }, { path: "/rules/0/parameters/limit/units", code: "wrong_type" }] }
 * ```
 */
export function safeParseRuleBook(input: unknown): Result<RuleBook> {
  return ruleBookDoor(input);
}

/**
 * Reads a rule book. A rule of a kind this version does not know is kept, its parameters as they are, and answered `undetermined`.
 *
 * @param input - Anything, such as parsed JSON
 * @returns The book in a copy
 * @throws {@link InvalidInputError} with the issues, when the input is not a rule book
 *
 * @example
 * ```ts
 * import { parseRuleBook } from "therapy-units/schemas";
 *
 * const book = parseRuleBook({
 *   schemaVersion: 1, id: "local/plan", edition: "2026-01", title: "A local plan", authority: "The plan", linesOfBusiness: ["commercial"],
 *   sources: [], rules: [], silentOn: ["daily_cap"],
 * });
 * book.silentOn; // => ["daily_cap"]
 * ```
 */
export function parseRuleBook(input: unknown): RuleBook {
  return valueOf(ruleBookDoor(input));
}
