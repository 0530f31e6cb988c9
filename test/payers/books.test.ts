import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { describe, expect, it } from "vitest";

import type { Citation } from "../../src/core/index.js";
import * as payers from "../../src/payers/index.js";
import type { RuleOf, ShippedRuleBook } from "../../src/rules/index.js";
import { lintRuleBooks } from "../../src/rules/lint-rule-books.js";
import { safeParseRuleBook } from "../../src/schemas.js";

const books = Object.values(payers) satisfies readonly ShippedRuleBook[];
const folder = join(import.meta.dirname, "../../src/payers");

const firstDay = ({ from }: RuleOf) => (typeof from === "string" ? from : from.seenOn);
const citationsOf = ({ overrides = [], rules }: ShippedRuleBook): readonly Citation[] => [...rules, ...overrides].flatMap(({ citations }) => citations);
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

describe("the books together", () => {
  it("stand one a folder, each under the name of its folder", () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.map((name) => name.replaceAll("-", "")).sort()).toEqual(Object.keys(payers).map((name) => name.toLowerCase()).sort());
  });

  it("have ids of their own and pass the lint beside each other", () => {
    expect(sorted(books.map(({ id }) => id))).toHaveLength(books.length);
    expect(lintRuleBooks(books)).toEqual([]);
  });

  it("override rules that exist", () => {
    for (const { overrides = [] } of books) {
      for (const { ruleBookId, ruleId } of overrides) {
        expect(books.find(({ id }) => id === ruleBookId)?.rules.some(({ id }) => id === ruleId), `${ruleBookId} ${ruleId ?? ""}`).toBe(true);
      }
    }
  });
});

describe.each(books)("$id", (book) => {
  it("passes the lint, alone or after the books it overrides", () => {
    const overridden = books.filter(({ id }) => (book.overrides ?? []).some(({ ruleBookId }) => ruleBookId === id));
    expect(lintRuleBooks([...overridden, book])).toEqual([]);
  });

  it("passes its schema and comes back equal", () => {
    expect(safeParseRuleBook(book)).toStrictEqual({ ok: true, value: book });
  });

  it("survives JSON and structured clone unchanged", () => {
    expect(JSON.parse(JSON.stringify(book))).toStrictEqual(book);
    expect(structuredClone(book)).toStrictEqual(book);
  });

  it("names each source once, cites every source, and cites no other", () => {
    expect(sorted(book.sources.map(({ id }) => id))).toHaveLength(book.sources.length);
    expect(sorted(citationsOf(book).map(({ sourceId }) => sourceId))).toEqual(sorted(book.sources.map(({ id }) => id)));
  });

  it("gives every citation a place, and every source the day it was read", () => {
    for (const { locator } of citationsOf(book)) expect(locator.trim()).not.toBe("");
    for (const { id, retrieved } of book.sources) expect([id, retrieved]).toEqual([id, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  });

  it("calls nothing an error that was read in others' words only", () => {
    for (const { confidence, id, severity } of book.rules) if (confidence === "secondary") expect([id, severity]).not.toEqual([id, "error"]);
  });

  it("verified every rule on its first day at least, and until it ends at most", () => {
    for (const rule of book.rules) {
      expect(rule.verifiedThrough >= firstDay(rule), rule.id).toBe(true);
      expect(rule.verifiedThrough <= (rule.until ?? "9999-12-31"), rule.id).toBe(true);
    }
  });

  it("has rule ids that are unique, or that stand for periods one after another", () => {
    for (const id of sorted(book.rules.map((rule) => rule.id))) {
      const periods = book.rules.filter((rule) => rule.id === id);
      expect(periods.map(firstDay), id).toEqual(periods.map(firstDay).sort());
      for (const [index, { until }] of periods.slice(0, -1).entries()) expect((until ?? "9999-12-31") < firstDay(periods[index + 1] as RuleOf), id).toBe(true);
      expect(sorted(periods.map(({ kind }) => kind)), id).toHaveLength(1);
    }
  });

  it("is not silent on what it speaks of", () => {
    expect(book.silentOn.filter((kind) => book.rules.some((rule) => rule.kind === kind))).toEqual([]);
  });
});

const COMPUTED = [
  ts.isCallExpression, ts.isNewExpression, ts.isSpreadElement, ts.isSpreadAssignment, ts.isConditionalExpression, ts.isBinaryExpression, ts.isTemplateExpression, ts.isFunctionLike,
];

describe("the source of the books", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

  it.each(files)("%s holds literals only: no call, no spread, no condition", (file) => {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.Latest);
    const computed: string[] = [];
    const visit = (node: ts.Node): void => {
      if (COMPUTED.some((is) => is(node))) computed.push(ts.SyntaxKind[node.kind]);
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(computed).toEqual([]);
  });

  it.each(files)("%s imports no other book", (file) => {
    const imported = [...readFileSync(join(folder, file), "utf8").matchAll(/from "(.*?)"/g)].map(([, path]) => path);
    const allowed = file === "index.ts" ? /^\.\/[a-z-]+\/index\.js$/ : /^(\.\.\/)+(rules|codes)\/index\.js$|^\.\.\/code-lists\.js$|^\.\/[a-z-]+\.js$/;
    expect(imported.filter((path) => !allowed.test(path ?? ""))).toEqual([]);
  });
});
