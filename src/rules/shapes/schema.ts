import * as z from "zod";

import type { CptCode, Discipline, Modifier, ProviderType } from "../../codes/index.js";
import { because, list, object, plainDate } from "../../core/schema.js";
import { isPackedRows } from "../packed-ptp-table.js";

/** How many members a list of a rule book may have at most. */
export const MOST = {
  /** Things named in one rule: citations, provider types, modifiers, steps, words. */
  named: 100,
  /** Documents, and overrides. */
  documents: 1_000,
  /** Rules, each period of a rule counted. */
  rules: 5_000,
  /** Codes and ranges of one list, and phrases. */
  codes: 20_000,
  /** Findings of a report. */
  findings: 1_000_000,
  /** Rows of a table. */
  rows: 3_000_000,
} as const;

/** A text that says something. */
function said(max: number): z.ZodType<string> {
  return z.string().max(max).refine((text) => text.trim() !== "").meta({ pattern: "\\S" });
}

export const key = said(200);
export const phrase = said(2_000);
export const keys = list(key, MOST.named);
export const phrases = list(phrase, MOST.codes);

const CODE = /^[0-9A-Z]{5}$/;
export const cptCode: z.ZodType<CptCode> = z.string().regex(CODE);
export const cptCodes = list(cptCode, MOST.codes);
/** Codes and ranges of codes; whether a range runs forward is the lint's matter. */
export const codes = list(z.string().regex(/^[0-9A-Z]{5}(-[0-9A-Z]{5})?$/), MOST.codes);
export const modifier: z.ZodType<Modifier> = z.string().regex(/^[0-9A-Z]{2}$/);
export const modifiers = list(modifier, MOST.named);
export const placesOfService = list(z.string().regex(/^\d{2}$/), MOST.named);
export const discipline: z.ZodType<Discipline> = z.enum(["PT", "OT", "SLP", "massage", "chiropractic", "acupuncture"]);
export const disciplines = list(discipline, MOST.named);
export const providerType: z.ZodType<ProviderType> = z.enum([
  "massage_therapist", "physical_therapist", "physical_therapist_assistant", "occupational_therapist",
  "occupational_therapy_assistant", "speech_language_pathologist", "chiropractor", "acupuncturist", "physician",
  "nonphysician_practitioner", "athletic_trainer", "aide", "student",
]);
export const providerTypes = list(providerType, MOST.named);

export const confidence = z.enum(["primary", "secondary"]);
/** A first day, or that nobody published it. */
export const start = z.union([plainDate, object({ unknown: z.literal(true), seenOn: plainDate })]);

/** A whole number from 1 to `max`. */
export function positive(max = Number.MAX_SAFE_INTEGER): z.ZodType<number> {
  return z.int({ abort: true }).min(1).max(max);
}

/** A percentage from 0 to `max`, with a fraction where it has one. */
export function percent(max = 100): z.ZodType<number> {
  return z.number().min(0).max(max).refine((value) => !Object.is(value, -0), because("out_of_range"));
}

/** A list of one member at least. */
export function atLeastOne<Item extends z.ZodType>(item: Item, max: number): z.ZodType<readonly [z.output<Item>, ...z.output<Item>[]]> {
  return z.array(item).min(1, { abort: true }).max(max).refine((items): items is [z.output<Item>, ...z.output<Item>[]] => items.length > 0);
}

/** Two of the same. */
export function pair<Item extends z.ZodType>(item: Item): z.ZodType<readonly [z.output<Item>, z.output<Item>]> {
  return z.array(item).min(2, { abort: true }).max(2).refine((items): items is [z.output<Item>, z.output<Item>] => items.length === 2);
}

/** One of several strict objects, told apart by the property `by`. */
export function oneOf<Options extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]]>(by: string, options: Options): z.ZodType<Readonly<z.output<Options[number]>>> {
  return z.discriminatedUnion(by, options);
}

/**
 * A list so long that reading it has to stop where telling does: at a thousand faults. What is wrong in more places is not repaired by reading on, and
 * three million faulty rows would fill the memory.
 */
export function longList<Item extends z.ZodType>(item: Item, max: number): z.ZodType<readonly z.output<Item>[]> {
  const list = z.array(item).max(max);
  const run = list._zod.run.bind(list._zod);
  list._zod.run = (payload, context) => {
    if (!Array.isArray(payload.value) || payload.value.length > max) return run(payload, context);
    const members: readonly unknown[] = payload.value;
    const read: unknown[] = [];
    for (let index = 0; index < members.length && payload.issues.length < ENOUGH_ISSUES; index += 1) {
      const one = item._zod.run({ value: members[index], issues: [] }, context);
      if (!("issues" in one)) return run(payload, context);
      for (const issue of one.issues) payload.issues.push({ ...issue, path: [index, ...issue.path ?? []] });
      read.push(one.value);
    }
    payload.value = read;
    return payload;
  };
  return list;
}

/** As many issues as a door tells. */
const ENOUGH_ISSUES = 1_000;

/** One of several schemas, chosen by looking at the input; the union of all of them in a JSON Schema. */
export function chosenBy<T>(options: readonly z.ZodType<T>[], choose: (input: unknown) => z.ZodType<T>): z.ZodType<T> {
  const any = z.union(options);
  any._zod.run = (payload, context) => choose(payload.value)._zod.run(payload, context);
  return any;
}

/** What JSON can hold, kept as it is: of a rule of a kind we do not know, of details. The pointer of an issue is that of the whole. */
export const plainData: z.ZodType = z.unknown().superRefine((value, context) => {
  const room = { left: MOST.codes };
  const fault = faultOf(value, 0, room);
  if (fault === "too_deep") context.addIssue({ code: "custom", ...because(fault) });
  if (fault === "too_many") context.addIssue({ code: "too_big", origin: "array", maximum: MOST.codes });
  if (fault === "wrong_type") context.addIssue({ code: "invalid_type", expected: "json" });
});

/** A packed table: by code, its rows in one text. Its keys are data, so an issue points to the whole table. */
export const packedTable: z.ZodType<Readonly<Record<string, string>>> = z.unknown().superRefine((value, context) => {
  if (!isPlain(value) || Array.isArray(value)) context.addIssue({ code: "invalid_type", expected: "object", continue: false });
  else if (!Object.entries(value).every(([code, rows]) => CODE.test(code) && typeof rows === "string" && isPackedRows(rows))) context.addIssue({ code: "custom", continue: false });
}).refine((value): value is Readonly<Record<string, string>> => isPlain(value)).meta({
  type: "object", propertyNames: { type: "string", pattern: CODE.source }, additionalProperties: { type: "string" },
});

const DEEPEST = 50;

function faultOf(value: unknown, depth: number, room: { left: number }): "too_deep" | "too_many" | "wrong_type" | undefined {
  room.left -= 1;
  if (room.left < 0) return "too_many";
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0) ? undefined : "wrong_type";
  if (!isPlain(value)) return "wrong_type";
  if (depth === DEEPEST) return "too_deep";
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const member of members) {
    const fault = faultOf(member, depth + 1, room);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}
