export { requireHolding, requireList } from "./argument.js";
export type { Citation, Source } from "./citation.js";
export type { InputIssueCode } from "./input-issue-code.js";
export type { InputProblem } from "./input-problem.js";
export { jsonPointer, type JsonPointer } from "./json-pointer.js";
export type { Confidence, Outcome, Severity } from "./outcome.js";
export { addBusinessDays, addDays, addMonths, daysBetween, isPlainDate, type LocalTime, parsePlainDate, type PlainDate } from "./plain-date.js";
export { type InputIssue, InvalidInputError, type Result } from "./result.js";
