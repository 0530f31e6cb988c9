import * as z from "zod";

import { inputIssues, type REFINED } from "./input-issues.js";
import { isPlainDate, type LocalTime } from "./plain-date.js";
import { InvalidInputError, type Result } from "./result.js";

export type { InputIssueCode } from "./input-issue-code.js";

/** An object of exactly these properties. Read-only to the compiler alone: zod's `.readonly()` freezes a caller's object that does not fit. */
export function object<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodType<Readonly<z.output<z.ZodObject<Shape, z.core.$strict>>>> {
  return z.strictObject(shape);
}

/** A list of at most `max` members; a longer one is not looked into. */
export function list<Item extends z.ZodType>(item: Item, max: number): z.ZodType<readonly z.output<Item>[]> {
  return z.array(item).max(max);
}

/** What `schema` takes, or the word `"none"`: known to be none. */
export function orNone<Known extends z.ZodType>(schema: Known): z.ZodType<z.output<Known> | "none"> {
  return z.union([z.literal("none"), schema]);
}

/** A whole number from 0 to `max`, or to the largest safe integer. */
export function wholeNumber(max = Number.MAX_SAFE_INTEGER): z.ZodType<number> {
  return z.int({ abort: true }).min(0).max(max).refine(isNotNegativeZero, because("out_of_range"));
}

/** Any number but NaN and the infinities. */
export const finiteNumber: z.ZodType<number> = z.number().refine(isNotNegativeZero, because("out_of_range"));

/** A calendar date `YYYY-MM-DD`. */
export const plainDate = z.string().refine(isPlainDate, because("not_a_plain_date"));

/** A time of day `HH:mm`. */
export const localTime = z.string().refine(isLocalTime, because("not_a_local_time"));

/** What an issue says when a refinement does not hold. */
export function because(code: (typeof REFINED)[number]): { readonly params: { readonly code: string } } {
  return { params: { code } };
}

/** JSON cannot keep it. */
function isNotNegativeZero(value: number): boolean {
  return !Object.is(value, -0);
}

function isLocalTime(text: string): text is LocalTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** A host's error map, set for every zod in the process, would be shown the input: ours stands before it. */
const QUIETLY = { error: () => "invalid" } as const;

/** A door that reads input by a schema. It never throws, and its issues hold no value of the input and no name but the schema's own. */
export function door<T>(schema: z.ZodType<T>): (input: unknown) => Result<T> {
  return (input) => {
    try {
      const parsed = schema.safeParse(input, QUIETLY);
      return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: inputIssues(parsed.error.issues, input) };
    } catch {
      return { ok: false, issues: [{ path: "", code: "unreadable" }] };
    }
  };
}

/** The value of a result, for the doors that throw. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new InvalidInputError(result.issues);
}
