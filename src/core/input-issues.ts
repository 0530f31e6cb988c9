import type { InputIssueCode } from "./input-issue-code.js";
import { jsonPointer } from "./json-pointer.js";
import type { InputIssue } from "./result.js";

/** An issue as a schema reports it; its words are left out, since a host can change them. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  /** What was too big: a text, a list or a number. */
  readonly origin?: string;
  /** The type wanted. */
  readonly expected?: string;
  /** What each branch of a union reports, from the union down. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
  /** What a refinement of ours says. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** The codes that refinements of ours give. */
export const REFINED = ["not_a_plain_date", "not_a_local_time", "out_of_range", "too_deep"] as const satisfies readonly InputIssueCode[];

/** Issues told at most; what is wrong in more places than this is not repaired by reading on. */
const MOST_ISSUES = 1_000;

/**
 * Puts the issues of a schema, the first thousand of them, into our own codes and pointers.
 *
 * @param issues - As the schema reports them; every step of a path must be a name of the schema's own
 * @param input - What was read; looked into only to tell an absent property from a wrong one
 */
export function inputIssues(issues: readonly SchemaIssue[], input: unknown): readonly InputIssue[] {
  return issuesWithin([], issues.slice(0, MOST_ISSUES), input).slice(0, MOST_ISSUES);
}

type Path = readonly PropertyKey[];

function issuesWithin(place: Path, issues: readonly SchemaIssue[], input: unknown): readonly InputIssue[] {
  return issues.flatMap((issue) => {
    const path = [...place, ...issue.path];
    const [branch, ...others] = issue.errors?.filter(wasEntered) ?? [];
    if (branch !== undefined && others.length === 0) return issuesWithin(path, branch, input);
    return [{ path: jsonPointer(...path.map(String)), code: codeOf(issue, path, input) }];
  });
}

/** Whether a branch of a union is the one meant: it found fault with more than the value as a whole. */
function wasEntered(branch: readonly SchemaIssue[]): boolean {
  return branch.some(({ code, path }) => path.length > 0 || (code !== "invalid_type" && code !== "invalid_value"));
}

function codeOf(issue: SchemaIssue, path: Path, input: unknown): InputIssueCode {
  switch (issue.code) {
    case "unrecognized_keys": return "unknown_key";
    case "too_big": return issue.origin === "string" ? "too_long" : issue.origin === "array" ? "too_many" : "out_of_range";
    case "too_small": return "out_of_range";
    case "invalid_format": return "not_a_code";
    case "custom": return REFINED.find((code) => code === issue.params?.["code"]) ?? "not_allowed_value";
    default: return typeIssue(issue, lookUp(path, input));
  }
}

function typeIssue({ code, expected }: SchemaIssue, found: Found | undefined): InputIssueCode {
  if (found === undefined) return "missing";
  if (expected === "int") return "not_a_whole_number";
  const type = typeof found.value;
  if (code === "invalid_type") return expected === "number" && type === "number" ? "not_a_finite_number" : "wrong_type";
  return type === "string" || type === "boolean" ? "not_allowed_value" : "wrong_type";
}

interface Found { readonly value: unknown }

/** What stands at a path; nothing where a property on the way is absent. */
function lookUp(path: Path, input: unknown): Found | undefined {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !(step in value)) return undefined;
    value = Reflect.get(value, step);
  }
  return { value };
}
