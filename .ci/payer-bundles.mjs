// One book never brings another along: what dist/payers/<book> loads, in ESM and in CommonJS, and what a bundler keeps of a book imported from ./payers.
// Reads the package in the working directory.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";

const dist = join(process.cwd(), "dist");
const names = readdirSync(join(dist, "payers")).filter((file) => file.endsWith(".cjs")).map((file) => file.slice(0, -".cjs".length)).sort();
const books = await Promise.all(names.map(async (name) => {
  const [[exported, book], ...others] = Object.entries(await import(pathToFileURL(join(dist, "payers", `${name}.js`)).href));
  if (others.length > 0) throw new Error(`./payers/${name} exports more than its book`);
  return { name, exported, book };
}));

/** What a file loads, itself included, as text. */
function loaded(file, seen = new Set()) {
  if (seen.has(file)) return "";
  seen.add(file);
  const text = readFileSync(file, "utf8");
  return [text, ...[...text.matchAll(/(?:from\s*|import\s*|require\(\s*)["'](\.[^"']+)["']/g)].map(([, path]) => loaded(join(dirname(file), path), seen))].join("\n");
}

/** What of other books stands in a text: a title, or a rule that neither the book nor its overrides name. */
function strangers(text, { book }) {
  const own = new Set([...book.rules, ...(book.overrides ?? []).map(({ ruleId }) => ({ id: ruleId }))].map(({ id }) => id));
  const foreign = books.filter((other) => other.book !== book).flatMap((other) => [other.book.title, ...other.book.rules.map(({ id }) => id).filter((id) => !own.has(id))]);
  return [...new Set(foreign)].filter((mark) => text.includes(JSON.stringify(mark)));
}

async function bundled(name, exported) {
  const { outputFiles: [{ text }] } = await build({
    stdin: { contents: `export { ${exported} } from "${name}";`, resolveDir: process.cwd() },
    bundle: true, format: "esm", platform: "neutral", write: false, logLevel: "error",
  });
  return text;
}

for (const each of books) {
  const { book, exported, name } = each;
  const texts = {
    ESM: loaded(join(dist, "payers", `${name}.js`)),
    CommonJS: loaded(join(dist, "payers", `${name}.cjs`)),
    "a bundle from ./payers": await bundled("therapy-units/payers", exported),
  };
  for (const [form, text] of Object.entries(texts)) {
    const faults = text.includes(JSON.stringify(book.title)) ? strangers(text, each).map((mark) => `holds ${JSON.stringify(mark)} of another book`) : ["does not hold its own book"];
    for (const fault of faults) console.error(`./payers/${name}, ${form}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  console.log(`./payers/${name}: ${texts.CommonJS.length} characters in CommonJS, no other book`);
}
