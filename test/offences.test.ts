import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

import { cruise } from "dependency-cruiser";
import extractRules from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { ESLint } from "eslint";
import ts from "typescript";
import tseslint from "typescript-eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** What the offence is, the file it stands in, its code, and words of the complaint it must raise. */
type Offence = readonly [what: string, file: string, code: string, complaint: string];

describe("the type check refuses source that", () => {
  const offences: readonly Offence[] = [
    ["reads a file", "src/units/file.ts", "import { readFileSync } from \"node:fs\"; export const text = readFileSync(\"fees.txt\");", "'node:fs'"],
    ["reads the environment", "src/units/environment.ts", "export const zone = process.env;", "'process'"],
    ["calls the network", "src/units/network.ts", "export const reply = fetch(\"https://localhost\");", "'fetch'"],
    ["prints", "src/units/prints.ts", "console.log(1);", "'console'"],
    ["sets a timer", "src/units/timer.ts", "setTimeout(() => undefined, 1);", "'setTimeout'"],
    ["draws random bytes", "src/units/random.ts", "export const id = crypto.randomUUID();", "'crypto'"],
    ["reads the high-resolution clock", "src/units/clock.ts", "export const now = performance.now();", "'performance'"],
  ];
  let problems: string[];

  beforeAll(() => {
    const config = ts.getParsedCommandLineOfConfigFile(join(root, "tsconfig.json"), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined })!;
    const added = new Map(offences.map(([, file, code]) => [join(root, file), code]));
    const host = ts.createCompilerHost(config.options);
    host.fileExists = (path) => added.has(path) || ts.sys.fileExists(path);
    host.readFile = (path) => added.get(path) ?? ts.sys.readFile(path);
    const program = ts.createProgram([...config.fileNames, ...added.keys()], config.options, host);
    problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${relative(root, file?.fileName ?? root)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  });

  it.each(offences)("%s", (_what, file, _code, complaint) => {
    expect(problems.filter((problem) => problem.startsWith(`${file}: `)).join("\n")).toContain(complaint);
  });

  it("and accepts src as it is", () => {
    expect(problems.filter((problem) => !offences.some(([, file]) => problem.startsWith(`${file}: `)))).toEqual([]);
  });
});

describe("the linter refuses source that", () => {
  const impureDateFns = readdirSync(join(root, "node_modules/date-fns"))
    .filter((file) => file.endsWith(".d.ts") && readFileSync(join(root, "node_modules/date-fns", file), "utf8").includes("@pure false"))
    .map((file) => file.slice(0, -".d.ts".length));

  const offences: readonly Offence[] = [
    ["reads the date of today", "src/units/offence.ts", "export const today = new Date();", "No ambient clock"],
    ["reads the milliseconds of now", "src/units/offence.ts", "export const now = Date.now();", "No ambient clock"],
    ["makes a date even from an argument, outside plain-date.ts", "src/units/offence.ts", "export const date = new Date(0);", "No ambient clock"],
    ["reads the clock in plain-date.ts", "src/core/plain-date.ts", "export const today = new Date();", "it reads the clock"],
    ["reads the clock through a subclass in plain-date.ts", "src/core/plain-date.ts", "class UtcDate extends Date {} export const today = new UtcDate();", "it reads the clock"],
    ["reads the milliseconds of now in plain-date.ts", "src/core/plain-date.ts", "export const now = Date.now();", "No ambient clock"],
    ["makes a date in the host's zone in plain-date.ts", "src/core/plain-date.ts", "export const date = new Date(2026, 0, 1);", "with several the zone"],
    ["reads a date in the host's zone in plain-date.ts", "src/core/plain-date.ts", "export const day = new Date(0).getDate();", "Local time depends on the zone"],
    ["draws a random number", "src/units/offence.ts", "export const draw = Math.random();", "No randomness"],
    ["draws a random number under another name", "src/units/offence.ts", "const numbers = Math; export const draw = numbers.random();", "No randomness"],
    ["takes the random function by name", "src/units/offence.ts", "const { random } = Math; export { random };", "No randomness"],
    ["formats with Intl", "src/units/offence.ts", "export const format = new Intl.NumberFormat();", "No locale"],
    ["formats by the host's locale", "src/units/offence.ts", "export const text = (1000).toLocaleString();", "No locale"],
    ["sorts by the host's locale", "src/units/offence.ts", "export const order = (a: string, b: string) => a.localeCompare(b);", "No locale"],
    ["reaches for globalThis", "src/units/offence.ts", "export const all = globalThis;", "No global access"],
    ["runs text as code", "src/units/offence.ts", "export const run = (text: string) => eval(text) as unknown;", "No global access"],
    ["makes a function of text", "src/units/offence.ts", "export const make = new Function(\"return 1\");", "No global access"],
    ["is async", "src/units/offence.ts", "export async function count() { await 1; }", "Nothing is async"],
    ["returns a promise", "src/units/offence.ts", "export const later = () => Promise.resolve(1);", "Nothing is async"],
    ["loads a module while it runs", "src/units/offence.ts", "export const load = () => import(\"./index.js\");", "No import()"],
    ["keeps state in a module", "src/units/offence.ts", "export let calls = 0;", "No mutable state"],
    ["imports from Node", "src/units/offence.ts", "import \"node:path\";", "No I/O"],
    ["lets the types of Node in", "src/units/offence.ts", "/// <reference types=\"node\" />", "triple slash reference"],
    ["declares a global of its own", "src/units/offence.ts", "declare const console: { log(text: string): void }; console.log(\"\");", "no declare"],
    ["imports zod outside schema.ts", "src/visit/offence.ts", "import * as z from \"zod\"; export const text = z.string();", "schema.ts files only"],
    ["imports zod by name in schema.ts", "src/visit/schema.ts", "import { z } from \"zod\"; export const text = z.string();", "import * as z"],
    ["imports part of zod in schema.ts", "src/visit/schema.ts", "import * as z from \"zod/mini\"; export const text = z.string();", "import * as z"],
    ["imports date-fns outside plain-date.ts", "src/core/offence.ts", "import { addDays } from \"date-fns/addDays\"; export { addDays };", "behind core/plain-date.ts"],
    ["imports the root of date-fns in plain-date.ts", "src/core/plain-date.ts", "import { addDays } from \"date-fns\"; export { addDays };", "by its own path"],
    ...impureDateFns.map((name): Offence => [`imports ${name} of date-fns in plain-date.ts`, "src/core/plain-date.ts", `import { ${name} } from "date-fns/${name}"; export { ${name} };`, "reads the clock"]),
    ["exports a whole file", "src/units/offence.ts", "export * from \"./unit-count.js\";", "No export *"],
    ["has an enum", "src/units/offence.ts", "export enum Method { Cms }", "No enum"],
    ["silences the linter", "src/units/offence.ts", "/* eslint-disable */ export const now = Date.now();", "No ambient clock"],
    ["silences the type check", "src/units/offence.ts", "// @ts-expect-error\nexport const zone = process.env;", "ts-expect-error"],
  ];
  // The bans are about syntax; leaving type information out lets a file be linted that is not on disk.
  const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });
  const complaints = (results: ESLint.LintResult[]) => results.flatMap(({ messages }) => messages.map(({ message }) => message));

  it.each(offences)("%s", async (_what, file, code, complaint) => {
    expect(complaints(await eslint.lintText(code, { filePath: join(root, file) })).join("\n")).toContain(complaint);
  });

  it("and knows all impure functions of date-fns", () => {
    expect(impureDateFns.length).toBeGreaterThanOrEqual(24);
  });

  it("and accepts src as it is", async () => {
    expect(complaints(await eslint.lintFiles("src"))).toEqual([]);
  });
});

describe("the layer check refuses source that", () => {
  const offences: readonly Offence[] = [
    ["imports a layer above it", "src/core/upward.ts", "import \"../units/index.js\";", "core-imports-down-only"],
    ["imports the types of a layer above it", "src/codes/upward.ts", "import type {} from \"../rules/index.js\";", "codes-imports-down-only"],
    ["imports visit from units at run time", "src/units/value.ts", "import { visit } from \"../visit/index.js\";", "units-imports-types-only"],
    ["imports visit from units at run time beside its types", "src/units/value-and-type.ts", "import { visit, type Visit } from \"../visit/index.js\";", "units-imports-types-only"],
    ["imports visit from units for its effect", "src/units/effect.ts", "import \"../visit/index.js\";", "units-imports-types-only"],
    ["runs code in a rule book", "src/payers/value.ts", "import { rule } from \"../rules/index.js\";", "payers-imports-types-only"],
    ["imports payers into the engine", "src/claims/payers.ts", "import \"../payers/index.js\";", "claims-imports-down-only"],
    ["imports payers into the public API", "src/index.ts", "import \"./payers/index.js\";", "public-folders-only"],
    ["imports interop into the engine", "src/review/interop.ts", "import \"../interop/index.js\";", "review-imports-down-only"],
    ["imports testing into the engine", "src/units/testing.ts", "import \"../testing/index.js\";", "units-imports-down-only"],
    ["imports documentation into claims", "src/claims/documentation.ts", "import \"../documentation/index.js\";", "claims-imports-down-only"],
    ["imports claims into documentation", "src/documentation/claims.ts", "import \"../claims/index.js\";", "documentation-imports-down-only"],
    ["imports an entry point", "src/review/entry.ts", "import \"../schemas.js\";", "review-imports-down-only"],
    ["adds a folder that stands in no row", "src/entry.ts", "import \"./utils/index.js\";", "public-folders-only"],
    ["enters a folder past its index", "src/units/past-index.ts", "import type { Source } from \"../core/citation.js\";", "through-the-index"],
    ["enters a folder past its index from an entry point", "src/entry-past-index.ts", "import \"./core/citation.js\";", "through-the-index"],
    ["closes a circle", "src/core/back.ts", "import \"./there.js\";", "no-cycles"],
    ["closes a circle of types", "src/core/type-back.ts", "import type {} from \"./type-there.js\";", "no-cycles"],
    ["imports a schema into the engine", "src/rules/index.ts", "import \"./schema.js\";", "schemas-are-the-door-of-zod"],
    ["reaches that schema from the public API", "src/index.ts", "import \"./rules/index.js\";", "index-does-not-reach-zod"],
    ["imports a package it has no business with", "src/units/package.ts", "import \"fast-check\";", "zod-and-date-fns-only"],
    ["imports a package that is not installed", "src/units/no-package.ts", "import \"no-such-package\";", "zod-and-date-fns-only"],
    ["imports a module of Node", "src/units/node.ts", "import \"node:fs\";", "zod-and-date-fns-only"],
  ];
  /** What the offences import, beside what src has already. */
  const surroundings: readonly (readonly [file: string, code: string])[] = [
    ...["rules", "claims", "documentation", "review", "payers", "interop", "testing", "utils"].map((folder) => [`src/${folder}/index.ts`, "export {};"] as const),
    ["src/rules/schema.ts", "export {};"],
    ["src/core/there.ts", "import \"./back.js\";"],
    ["src/core/type-there.ts", "import type {} from \"./type-back.js\";"],
  ];
  const workspace = mkdtempSync(join(tmpdir(), "offences-"));
  let violations: string[];

  beforeAll(async () => { violations = await violationsIn("offences", [...surroundings, ...offences.map(([, file, code]) => [file, code] as const)]); });
  afterAll(() => { rmSync(workspace, { recursive: true }); });

  /** What the check reports on a copy of src with code added at the end of files. */
  async function violationsIn(name: string, added: readonly (readonly [file: string, code: string])[]): Promise<string[]> {
    const copy = join(workspace, name);
    cpSync(join(root, "src"), join(copy, "src"), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    for (const [file, code] of added) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      appendFileSync(join(copy, file), `${code}\n`);
    }
    const options = { ...await extractRules(join(root, ".dependency-cruiser.cjs")), baseDir: copy, preserveSymlinks: true };
    const { output } = await cruise(["src"], options, {}, { tsConfig: extractTsConfig(join(root, "tsconfig.json")) });
    return typeof output === "string" ? [output] : output.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
  }

  it.each(offences)("%s", (_what, file, _code, rule) => {
    expect(violations).toContain(`${file}: ${rule}`);
  });

  it("and accepts src as it is", async () => {
    expect(await violationsIn("untouched", [])).toEqual([]);
  });
});
