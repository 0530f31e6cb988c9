import { expectTypeOf, test } from "vitest";

import { type Check, type ClaimKindChecks, codePair, mue, prepareClaimChecksOf } from "../../src/claims/claim-checks.js";
import type { ClaimRuleKind, RuleSet } from "../../src/rules/index.js";

declare const rules: RuleSet;

test("checks stand under the kinds of claim rules, all of them optional", () => {
  expectTypeOf<keyof ClaimKindChecks>().toEqualTypeOf<ClaimRuleKind>();
  expectTypeOf({}).toExtend<ClaimKindChecks>();
  expectTypeOf({ mue, code_pair: codePair }).toExtend<ClaimKindChecks>();
});

test("a check under the kind of another does not compile", () => {
  // One line a kind, so that the compiler names the kind whose place another's check fits.
  type Fits = { [Kind in ClaimRuleKind]: { [Other in Exclude<ClaimRuleKind, Kind>]: Check<Other> extends ClaimKindChecks[Kind] ? `${Other} for ${Kind}` : never }[Exclude<ClaimRuleKind, Kind>] }[ClaimRuleKind];
  expectTypeOf<Fits>().toEqualTypeOf<never>();
  // @ts-expect-error -- the check of another kind
  prepareClaimChecksOf({ mue: codePair }, rules);
});

test("nor does a kind nobody knows, one of the record, or a check of no kind", () => {
  // @ts-expect-error -- the name of the export is not the name of the kind
  prepareClaimChecksOf({ codePair }, rules);
  // @ts-expect-error -- judged on the record
  prepareClaimChecksOf({ note_element: mue }, rules);
  // @ts-expect-error -- own checks are passed beside the kinds
  prepareClaimChecksOf({ mue: () => "violated" }, rules);
  // @ts-expect-error -- left out is left out
  prepareClaimChecksOf({ mue: undefined }, rules);
});
