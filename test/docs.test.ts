// Every ts block of the README, the docs and the @example blocks of src compiles against the built package and runs,
// and every `expression; // => value` line holds. Needs dist: `npm run build`.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";

interface Block {
  /** File and line, for people. */
  readonly place: string;
  /** Where the block is written as a module of its own. */
  readonly module: string;
}

const root = join(import.meta.dirname, "..");
const folder = join(root, "test/.doc-blocks");
mkdirSync(folder, { recursive: true });
const modules = mkdtempSync(join(folder, "run-"));
afterAll(() => { rmSync(modules, { recursive: true }); });

const blocks = ["README.md", ...filesOf("docs", ".md"), ...filesOf("src", ".ts")].flatMap(blocksOf);

function filesOf(tree: string, extension: string): string[] {
  const files = readdirSync(join(root, tree), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(extension)).map((file) => join(tree, file));
}

function blocksOf(file: string): Block[] {
  const text = readFileSync(join(root, file), "utf8");
  const prose = file.endsWith(".ts") ? text.replace(/^ *\* ?/gm, "") : text;
  return [...prose.matchAll(/^```ts\n(.*?)^```/gms)].map(({ 1: code = "", index }) => {
    const line = prose.slice(0, index).split("\n").length + 1;
    const place = `${file}:${line}`;
    const module = join(modules, `${place.replaceAll(/\W/g, "-")}.mts`);
    writeFileSync(module, withAssertions(code, place));
    return { place, module };
  });
}

/** Turns `expression; // => value` into an assertion, in the line where it stands; `console.log(expression)` counts as the expression. */
function withAssertions(code: string, place: string): string {
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.Latest);
  let asserted = code;
  for (const statement of source.statements.filter(ts.isExpressionStatement).reverse()) {
    const [comment, value] = /^ *\/\/ => (.*)/.exec(code.slice(statement.end)) ?? [];
    if (comment === undefined || value === undefined) continue;
    const expression = statement.expression.getText(source).replace(/^console\.log\((.*)\)$/s, "$1");
    asserted = `${asserted.slice(0, statement.getStart(source))}assertEqual(${expression}, ${value});${asserted.slice(statement.end + comment.length)}`;
  }
  if (asserted.includes("// =>")) throw new Error(`${place}: state a value with // => only after an expression that is a statement of its own`);
  return `import { deepStrictEqual } from "node:assert"; const assertEqual: (actual: unknown, stated: unknown) => void = deepStrictEqual; ${asserted}`;
}

function typeErrorsIn(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    noEmit: true, strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, types: ["node"], lib: ["lib.es2023.d.ts"],
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const place = file === undefined ? "" : `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1}`;
    return `${place} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

describe("the code in the documentation", () => {
  it("compiles", () => {
    expect(typeErrorsIn(blocks.map(({ module }) => module))).toEqual([]);
  });

  it.each(blocks)("runs and gives the results it states: $place", async ({ module }) => {
    await import(/* @vite-ignore */ pathToFileURL(module).href);
  });
});
