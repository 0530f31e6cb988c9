import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod";

import type { Citation, Source } from "../../src/core/index.js";
import type { AppliesTo, Assumption, Finding, Override, Report, RuleBook, RuleKind, RuleOf, RuleParameters, UnknownRule } from "../../src/rules/index.js";
import type * as schema from "../../src/rules/schema.js";

type Taken<Part extends keyof typeof schema> = (typeof schema)[Part] extends z.ZodType<infer Output> ? Output : never;
type Schemas = (typeof schema)["ruleParameters"];
type Parameters = { readonly [Kind in keyof Schemas]: z.output<Schemas[Kind]> };

describe("the schema takes exactly the parameters that the interfaces describe", () => {
  test("of every kind, and of no other", () => {
    expectTypeOf<keyof Schemas>().toEqualTypeOf<RuleKind>();
    expectTypeOf<Parameters>().toEqualTypeOf<RuleParameters>();
  });

  // One line a kind, so that the compiler names the kind that differs.
  test("kind by kind", () => {
    type Differs = { [Kind in RuleKind]: Same<Parameters[Kind], RuleParameters[Kind]> extends true ? never : Kind }[RuleKind];
    expectTypeOf<Differs>().toEqualTypeOf<never>();
  });
});

/** Whether the compiler takes two types for one and the same, optional and read-only properties included. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the compiler compares such functions by identity
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

test("the schema takes exactly the rule book that the interfaces describe", () => {
  expectTypeOf<Taken<"source">>().toEqualTypeOf<Source>();
  expectTypeOf<Taken<"citation">>().toEqualTypeOf<Citation>();
  expectTypeOf<Taken<"appliesTo">>().toEqualTypeOf<AppliesTo>();
  expectTypeOf<Taken<"unknownRule">>().toEqualTypeOf<UnknownRule>();
  expectTypeOf<Taken<"rule">>().toEqualTypeOf<RuleOf | UnknownRule>();
  expectTypeOf<Taken<"override">>().toEqualTypeOf<Override>();
  expectTypeOf<Taken<"ruleBook">>().toEqualTypeOf<RuleBook>();
});

test("the schema takes exactly the report that the interfaces describe", () => {
  expectTypeOf<Taken<"finding">>().toEqualTypeOf<Finding>();
  expectTypeOf<Taken<"assumption">>().toEqualTypeOf<Assumption>();
  expectTypeOf<Taken<"report">>().toEqualTypeOf<Report>();
});

test("the comparison itself tells a missing, an extra, a writable and an undefined property, however deep", () => {
  type Caps = RuleParameters["daily_cap"];
  expectTypeOf<Same<Omit<Caps, "keep">, Caps>>().toEqualTypeOf<false>();
  expectTypeOf<Same<Caps & { readonly more?: string }, Caps>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ -readonly [Key in keyof Caps]: Caps[Key] }, Caps>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ readonly deep: { at: 1 } }, { readonly deep: { readonly at: 1 } }>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ readonly deep: { readonly at?: 1 } }, { readonly deep: { readonly at?: 1 | undefined } }>>().toEqualTypeOf<false>();
});
