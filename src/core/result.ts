import type { JsonPointer } from "./json-pointer.js";

/** One thing that is not the shape we take. */
export interface InputIssue {
  /** Where in the input. */
  readonly path: JsonPointer;
  /** What is wrong, in `snake_case`; never a value or a key of the input. */
  readonly code: string;
}

/** What a `safeParse…` door returns: the value, or the issues found, the first 1,000 at most. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/** Thrown by a `parse…` door when the input is not the shape we take. Its message holds no value of the input. */
export class InvalidInputError extends Error {
  /** The issues found, each with its place; the first 1,000 at most. */
  readonly issues: readonly InputIssue[];

  /** @param issues - Every issue found; at least one */
  constructor(issues: readonly InputIssue[]) {
    super(`the input is not of the expected shape: ${issues.map(({ code, path }) => `${code} at "${path}"`).join(", ")}`);
    this.name = "InvalidInputError";
    this.issues = issues;
  }
}
