// The shapes that the doors take and that a check gives back, as JSON Schema for editors and other languages: `dist/json-schema/<name>.json`.
// Run by `npm run build` after tsup.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import * as z from "zod";

import { localTime, plainDate } from "../src/core/schema.js";
import { recordUnderReview } from "../src/documentation/schema.js";
import { finding, report, ruleBook } from "../src/rules/schema.js";
import { claim, treatmentRecord, visit } from "../src/visit/schema.js";

/** What a refinement of ours says that zod cannot say for us; whether the day exists stays with the door. */
const FORMS = new Map<unknown, { readonly pattern: string }>([
  [plainDate, { pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$` }],
  [localTime, { pattern: String.raw`^([01]\d|2[0-3]):[0-5]\d$` }],
]);

/** A JSON Schema, draft 2020-12. */
function jsonSchema(title: string, schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    reused: "ref",
    override: ({ jsonSchema: written, zodSchema }) => { Object.assign(written, FORMS.get(zodSchema)); },
  });
  return { $schema, title, ...rest };
}

export const jsonSchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "rule-book": jsonSchema("Rule book of therapy-units", ruleBook),
  "visit": jsonSchema("Visit, as therapy-units takes it", visit),
  "claim": jsonSchema("Claim of one date of service, as therapy-units takes it", claim),
  "treatment-record": jsonSchema("Treatment record, as therapy-units takes it", treatmentRecord),
  "record-under-review": jsonSchema("Record under review, as therapy-units takes it", recordUnderReview),
  "finding": jsonSchema("Finding of therapy-units", finding),
  "report": jsonSchema("Report of therapy-units", report),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(import.meta.dirname, "../dist/json-schema");
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas)) writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema)}\n`);
}
