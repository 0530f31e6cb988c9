import * as z from "zod";

import type { JsonPointer } from "../core/index.js";
import { list, object, plainDate, wholeNumber } from "../core/schema.js";
import { ruleParameters } from "./parameters/schema.js";
import type { RuleOf, UnknownRule } from "./rule-book.js";
import { atLeastOne, chosenBy, codes, confidence, disciplines, key, longList, MOST, oneOf, phrase, placesOfService, plainData, providerTypes, start } from "./shapes/schema.js";

export { ruleParameters } from "./parameters/schema.js";

const ruleKind = z.keyof(z.strictObject(ruleParameters));
const ruleKinds = list(ruleKind, MOST.named);
const severity = z.enum(["error", "warning", "information"]);
const someDay = plainDate.exactOptional();
const someKey = key.exactOptional();
const somePhrase = phrase.exactOptional();

export const source = object({ id: key, title: phrase, publisher: phrase, url: somePhrase, published: someDay, retrieved: someDay });
export const citation = object({ sourceId: key, locator: phrase, quote: somePhrase, derived: z.literal(true).exactOptional() });
const citations = atLeastOne(citation, MOST.named);

const age = wholeNumber(150).exactOptional();
export const appliesTo = object({
  codes: codes.exactOptional(), exceptCodes: codes.exactOptional(), providerTypes: providerTypes.exactOptional(), disciplines: disciplines.exactOptional(), orDisciplines: disciplines.exactOptional(),
  placesOfService: placesOfService.exactOptional(), form: z.enum(["professional", "institutional"]).exactOptional(),
  benefitType: z.enum(["rehabilitative", "habilitative"]).exactOptional(), ageYears: object({ from: age, until: age }).exactOptional(),
});

const ruleBase = {
  id: key, from: start, until: someDay, unknownAfterUntil: z.literal(true).exactOptional(), verifiedThrough: plainDate,
  dateBasis: z.enum(["service", "injury", "order", "policy_issued", "received"]).exactOptional(), severity, confidence, citations, appliesTo: appliesTo.exactOptional(),
};

/** A rule of a kind that is ours is never taken as one of an unknown kind, whatever is wrong with it. */
export const unknownRule = object({
  ...ruleBase, kind: key.refine((kind) => !Object.hasOwn(ruleParameters, kind)).meta({ not: { enum: Object.keys(ruleParameters) } }), parameters: plainData,
});

const knownRules = new Map<unknown, z.ZodType<UnknownRule>>(
  Object.entries(ruleParameters).map(([kind, parameters]) => [kind, z.strictObject({ ...ruleBase, kind: z.literal(kind), parameters })]),
);
export const rule: z.ZodType<RuleOf | UnknownRule> = chosenBy([...knownRules.values(), unknownRule], (input) => knownRules.get(kindOf(input)) ?? unknownRule);

function kindOf(input: unknown): unknown {
  return typeof input === "object" && input !== null && "kind" in input ? input.kind : undefined;
}

export const override = object({
  action: z.enum(["replace", "off", "close"]), ruleBookId: key, ruleId: someKey, kind: ruleKind.exactOptional(), withRuleId: someKey, until: someDay, citations,
});

export const ruleBook = object({
  schemaVersion: z.literal(1), id: key, edition: key, title: phrase, authority: phrase,
  linesOfBusiness: list(z.enum([
    "medicare_part_b", "medicare_advantage", "medicaid", "commercial", "workers_compensation", "auto", "veterans", "tricare", "cash",
  ]), MOST.named),
  jurisdiction: somePhrase, sources: longList(source, MOST.documents), rules: longList(rule, MOST.rules), silentOn: ruleKinds,
  overrides: longList(override, MOST.documents).exactOptional(),
});

// ── findings ────────────────────────────────────────────────────────────────────────────────────────────────────────

const pointer: z.ZodType<JsonPointer> = z.string().max(2_000).regex(/^(\/([^/~]|~[01])*)*$/);
const findingBase = {
  id: phrase, code: key, severity, confidence, ruleId: key, ruleBookId: key, paths: list(pointer, MOST.documents), dueBy: someDay,
};
export const finding = oneOf("outcome", [
  z.strictObject({ ...findingBase, outcome: z.enum(["violated", "satisfied"]), details: plainData }),
  z.strictObject({
    ...findingBase, outcome: z.literal("undetermined"), missing: atLeastOne(pointer, MOST.documents),
    doubt: z.enum(["fact_not_given", "parameter_not_known", "holidays_not_known", "kind_not_known", "basis_date_not_given", "start_not_known", "figure_not_known"]),
  }),
]);

export const assumption = object({ pointer, value: plainData, because: phrase });

const rulesAsked = object({
  books: list(object({ id: key, edition: key }), MOST.documents),
  rules: longList(object({
    ruleBookId: key, id: key, kind: key, from: start, until: someDay, doubt: z.enum(["basis_date_not_given", "start_not_known", "figure_not_known"]).exactOptional(),
  }), MOST.rules),
  overridden: longList(override, MOST.documents),
});

/** Rules of a report, each as `ruleBookId/ruleId`. */
const ruleNames = list(phrase, MOST.codes);

export const report = object({
  dateOfService: plainDate, asOf: plainDate, outcome: z.enum(["satisfied", "violated", "undetermined", "not_applicable"]),
  findings: longList(finding, MOST.findings), notApplicable: ruleNames, notCovered: ruleKinds,
  stale: list(object({ ruleId: phrase, verifiedThrough: plainDate }), MOST.codes),
  acknowledged: list(object({ findingId: phrase, reason: phrase }), MOST.codes), assumptions: list(assumption, MOST.documents),
  deadlines: list(object({ ruleId: phrase, dueBy: plainDate }), MOST.codes), rulesAsked: rulesAsked.exactOptional(),
});
