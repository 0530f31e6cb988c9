// Writes docs/rules, a page for each rule book, from the data of src/payers and nothing else. With --check it writes nothing and fails when a page is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Citation, Source } from "../src/core/index.js";
import * as payers from "../src/payers/index.js";
import { isPackedNcciPtp, type MueRow, type NcciPtpEdit, type RuleOf, type ShippedRuleBook, type Start } from "../src/rules/index.js";

import { anchor, isLongList, type NamedList, namedLists, ruleSentence } from "./rule-words.js";

const root = join(import.meta.dirname, "..");
const CORE = ["97124", "97140", "97110", "97530"];

/** The pages by file name: one a book and README.md. */
export function rulePages(): ReadonlyMap<string, string> {
  const folders = readdirSync(join(root, "src/payers"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const books = Object.entries(payers).map(([name, book]) => {
    const folder = folders.find((each) => each.replaceAll("-", "") === name.toLowerCase());
    if (folder === undefined) throw new Error(`src/payers has no folder for ${name}`);
    return { name, folder, book };
  });
  return new Map([["README.md", contents(books)], ...books.map((each) => [`${each.folder}.md`, page(each)] as const)]);
}

/** The files that differ from the pages: stale, missing or of no book. */
export function staleFiles(pages: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...pages.keys(), ...files.keys()])].filter((file) => pages.get(file) !== files.get(file)).sort();
}

/** The pages as they stand in docs/rules. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true });
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

interface Shipped { readonly name: string; readonly folder: string; readonly book: ShippedRuleBook }

function contents(books: readonly Shipped[]): string {
  const lines = books.map(({ book: { authority, rules, title }, folder }) => `- [${escaped(title)}](./${folder}.md): ${escaped(authority)}, ${ruleCount(rules)}`);
  return `${[
    ...head("Rule books"),
    "What each rule book of the package says, generated from its data: do not edit these pages. A rule holds for a date of service in its period; after *verified through* the last known answer holds and a report lists the rule as stale. `primary`: the authority's own text was read. `secondary`: others report it, and the rule never weighs as an error.",
    "", ...lines,
  ].join("\n")}\n`;
}

function page({ book, folder, name }: Shipped): string {
  const { authority, edition, id, jurisdiction, linesOfBusiness, overrides = [], rules, silentOn, sources, title } = book;
  const ids = [...new Set(rules.map((rule) => rule.id))];
  const lists = namedLists(rules);
  const where: Where = { sources, lists };
  return `${[
    ...head(title),
    `${escaped(authority)}${jurisdiction === undefined ? "" : ` (${jurisdiction})`}. ${ruleCount(rules)} for ${linesOfBusiness.map(words).join(", ")}.`,
    "",
    `\`${name}\` of \`therapy-units/payers/${folder}\`, id \`${id}\`, edition ${edition}.`,
    "",
    `Silent on: ${silentOn.map((kind) => `\`${kind}\``).join(", ") || "nothing that is named"}.`,
    ...ids.flatMap((ruleId) => ["", `## ${ruleId}`, ...ofRule(rules.filter((rule) => rule.id === ruleId), id, where)]),
    ...(overrides.length === 0 ? [] : ["", "## Rules of other books it changes", ""]),
    ...overrides.map(({ action, citations, kind, ruleBookId, ruleId, until, withRuleId }) => `- ${[action, ...(ruleId ?? kind) === undefined ? [] : [`\`${ruleId ?? kind ?? ""}\``], `of \`${ruleBookId}\``,
      ...(until === undefined ? [] : [`after ${until}`]), ...(withRuleId === undefined ? [] : [`with \`${withRuleId}\``])].join(" ")}: ${cited(citations, sources)}`),
    ...(lists.size === 0 ? [] : ["", "## Code lists"]),
    ...[...lists.values()].flatMap(({ codes, name: list }) => ["", `### ${escaped(list)}`, "", codes.join(", ")]),
    "", "## Sources", "",
    ...sources.map((source) => `- <a id="${placeOf(source)}"></a>${[`${escaped(source.publisher)}: ${source.url === undefined ? `${escaped(source.title)} (no link on record)` : `[${escaped(source.title)}](<${source.url}>)`}`, ...(source.published === undefined ? [] : [`of ${source.published}`]), ...(source.retrieved === undefined ? [] : [`read ${source.retrieved}`])].join(", ")}`),
  ].join("\n")}\n`;
}

const head = (title: string): readonly string[] => ["---", `title: ${JSON.stringify(title)}`, "---", "", `# ${escaped(title)}`, ""];

function ruleCount(rules: readonly RuleOf[]): string {
  const ids = new Set(rules.map(({ id }) => id)).size;
  return `${ids} ${ids === 1 ? "rule" : "rules"}${rules.length === ids ? "" : ` in ${rules.length} periods`}`;
}

/** What a page refers to. */
interface Where { readonly sources: readonly Source[]; readonly lists: ReadonlyMap<string, NamedList> }

/** A rule in one sentence, then its periods; thresholds of several years stand in one table. */
function ofRule(periods: readonly RuleOf[], ruleBookId: string, where: Where): readonly string[] {
  const sentences = [...new Set(periods.map((rule) => ruleSentence(rule, ruleBookId)))];
  const years = periods.filter((rule): rule is Threshold => rule.kind === "kx_threshold");
  return ["", sentences.join(" "), ...(years.length > 1 && years.length === periods.length ? thresholds(years, where.sources) : periods.flatMap((rule) => period(rule, where)))];
}

type Threshold = RuleOf<"kx_threshold">;

function thresholds(years: readonly Threshold[], sources: readonly Source[]): readonly string[] {
  const amount = (cents: number | undefined): string => (cents === undefined ? "" : `$${(cents / 100).toFixed(2)}`);
  const same = (({ allLinesOfInstitutionalClaim: all, modifier }: Threshold["parameters"]): string => `\`kx_threshold\`, modifier ${modifier}; on every line of an institutional claim: ${all ? "yes" : "no"}.`);
  const told = [...new Set(years.map(({ parameters }) => same(parameters)))];
  return [
    "", told.join(" "), "", "| in force | PT and SLP | OT | medical review | weight | written in |", "|---|---|---|---|---|---|",
    ...years.map(({ citations, confidence, from, parameters: { medicalReviewCents, otCents, ptSlpCents }, severity, unknownAfterUntil, until, verifiedThrough }) =>
      `| ${stretch(from, until)}${unknownAfterUntil === true ? ", after that not known" : ""}; verified through ${verifiedThrough} | ${amount(ptSlpCents)} | ${amount(otCents)} | ${amount(medicalReviewCents)} | ${severity}, ${confidence} | ${cited(citations, sources)} |`),
  ];
}

/** One period of a rule. */
function period(rule: RuleOf, { lists, sources }: Where): readonly string[] {
  const { appliesTo, citations, confidence, dateBasis, from, kind, parameters, severity, unknownAfterUntil, until, verifiedThrough } = rule;
  return [
    "",
    `\`${kind}\`, ${severity}, ${confidence}. ${capital(stretch(from, until))}${unknownAfterUntil === true ? ", after that not known" : ""}${dateBasis === undefined ? "" : ` by date of ${words(dateBasis)}`}; verified through ${verifiedThrough}.`,
    "",
    ...(appliesTo === undefined ? [] : [`- looks at: ${fields(appliesTo, lists, "; ")}`]),
    ...Object.entries(parameters).flatMap(([key, value]) => table(rule, key) ?? [`- ${field(key, value, lists, ":")}`]),
    `- written in: ${cited(citations, sources)}`,
  ];
}

function stretch(from: Start, until?: string): string {
  if (typeof from !== "string") return `seen in force ${until === undefined ? "since" : "from"} ${from.seenOn}, its start not known${until === undefined ? "" : `, until ${until}`}`;
  if (until !== undefined) return from === until ? `on ${from}` : `from ${from} to ${until}`;
  return from === "0001-01-01" ? "without a first day of its own" : `since ${from}`;
}

/** Tables are counted; the rows of the four core codes are written out. */
function table(rule: RuleOf, key: string): readonly string[] | undefined {
  if (rule.kind === "ncci_ptp" && key === "edits") return isPackedNcciPtp(rule.parameters.edits) ? ["- edits: CMS's whole table"] : edits(rule.parameters.edits);
  if (rule.kind === "mue" && key === "rows") return mueRows(rule.parameters.rows);
  return undefined;
}

function edits(rows: readonly NcciPtpEdit[]): readonly string[] {
  const standing = rows.filter(({ modifierIndicator, until }) => modifierIndicator !== 9 && until === undefined);
  const withdrawn = rows.filter(({ modifierIndicator }) => modifierIndicator === 9);
  const groups = new Map<string, string[]>();
  for (const { column1, column2, confidence, from, modifierIndicator, until, verifiedThrough } of rows) {
    const core = CORE.find((code) => code === column1) ?? CORE.find((code) => code === column2);
    if (core === undefined) continue;
    const place = `${core}, column ${core === column1 ? 1 : 2}`;
    const said = `${place} | CODES | ${modifierIndicator} | ${stretch(from, until)}${verifiedThrough === undefined ? "" : `; verified through ${verifiedThrough}`}${confidence === undefined ? "" : `; ${confidence}`}`;
    groups.set(said, [...(groups.get(said) ?? []), core === column1 ? column2 : column1]);
  }
  return [
    `- edits: ${rows.length} rows, ${standing.length} of them standing, ${withdrawn.length} withdrawn to their start, ${rows.length - standing.length - withdrawn.length} ended; of those with a core code:`,
    "", "  | core code | with | indicator | in force |", "  |---|---|---|---|",
    ...[...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([said, codes]) => `  | ${said.replace("CODES", codes.join(", "))} |`), "",
  ];
}

function mueRows(rows: readonly MueRow[]): readonly string[] {
  return [
    `- rows: ${rows.length}, of the core codes:`, "", "  | code | units | MAI | in force |", "  |---|---|---|---|",
    ...rows.filter(({ code }) => CORE.includes(code)).map(({ code, confidence, from, mai, units, until, verifiedThrough }) =>
      `  | ${code} | ${units} | ${mai} | ${stretch(from, until)}${verifiedThrough === undefined ? "" : `; verified through ${verifiedThrough}`}${confidence === undefined ? "" : `; ${confidence}`} |`), "",
  ];
}

/** A parameter and its value; amounts also in dollars, relative values also in units. */
function field(key: string, value: unknown, lists: Where["lists"], colon = ""): string {
  const name = `${words(key.replace(/Cents$|Hundredths$/, ""))}${colon}`;
  if (typeof value === "number" && key.endsWith("Cents")) return `${name} ${(value / 100).toFixed(2)} dollars`;
  if (typeof value === "number" && key.endsWith("Hundredths")) return `${name} ${(value / 100).toFixed(2)}`;
  return `${name} ${shown(value, lists)}`;
}

function fields(value: object, lists: Where["lists"], between = ", "): string {
  return Object.entries(value).map(([key, each]) => field(key, each, lists)).join(between);
}

function shown(value: unknown, lists: Where["lists"]): string {
  const list = isLongList(value) ? lists.get(value.join()) : undefined;
  if (list !== undefined) return `[${escaped(list.name)}](#${anchor(list.name)}), ${list.codes.length} codes and ranges`;
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value;
    if (members.length === 0) return "none";
    return members.map((member) => shown(member, lists)).join(members.some((member) => typeof member === "object") ? "; " : ", ");
  }
  if (typeof value === "object" && value !== null) return "count" in value && "unit" in value ? span(value.count, value.unit) : fields(value, lists);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return escaped(words(String(value)));
}

function span(count: unknown, unit: unknown): string {
  const many = words(String(unit));
  return `${String(count)} ${count === 1 ? many.replace(/s$/, "") : many}`;
}

function cited(citations: readonly Citation[], sources: readonly Source[]): string {
  return citations.map(({ derived, locator, quote, sourceId }) => {
    const source = sources.find(({ id }) => id === sourceId);
    const place = `${source === undefined ? sourceId : `[${escaped(shortName(source, sources))}](#${placeOf(source)})`}, ${escaped(locator)}`;
    return `${place}${quote === undefined ? "" : ` (“${escaped(quote)}”)`}${derived === true ? " (derived)" : ""}`;
  }).join("; ");
}

/** The publisher and the title up to its first mark; the whole title where two sources would have one name, and the id where they still would. */
function shortName(source: Source, sources: readonly Source[]): string {
  const names: readonly ((of: Source) => string)[] = [
    ({ publisher, title }) => `${publisher}, ${title.split(/[:(]/)[0]?.trim() ?? title}`, ({ publisher, title }) => `${publisher}, ${title}`, ({ id, publisher, title }) => `${publisher}, ${title} (${id})`,
  ];
  const name = names.find((of) => sources.filter((other) => of(other) === of(source)).length === 1);
  return name === undefined ? source.id : name(source);
}

const placeOf = ({ id }: Source): string => `source-${id}`;
/** Our own words for people: `otherLinesSameDay` and `patient_day` without their capitals and strokes; codes and ids stay as they are. */
const words = (text: string): string => (/^[a-z]+(_[a-z]+)+$/.test(text) ? text.replaceAll("_", " ") : /^[a-z]+([A-Z][a-z]+|\d)+$/.test(text) ? text.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`) : text);
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>|]/g, (character) => `\\${character}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, "docs/rules");
  const pages = rulePages();
  const stale = staleFiles(pages, filesOf(folder));
  if (process.argv.includes("--check")) {
    for (const file of stale) console.error(`docs/rules/${file} is stale: run npx tsx .ci/rule-pages.ts`);
    if (stale.length > 0) process.exitCode = 1;
    else console.log(`${pages.size} pages of docs/rules are up to date`);
  } else {
    for (const file of stale) {
      const text = pages.get(file);
      if (text === undefined) rmSync(join(folder, file));
      else writeFileSync(join(folder, file), text);
    }
    console.log(`${stale.length} of ${pages.size} pages written`);
  }
}
