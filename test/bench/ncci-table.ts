// A table as large as CMS's practitioner table of NCCI edits, written in CMS's own format by another process (so that memory grows by loading
// alone), loaded piece by piece, and asked for pairs on a date. Run: npm run bench
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { ncciPtpFromCms } from "../../src/rules/cms-files.js";
import { findEdits } from "../../src/rules/packed-ptp-table.js";
import { interleave } from "./interleave.js";

const ROWS = 2_500_000;
const PARTS = 4;
const CODES = 11_000;
const PAIRS = 1_000;
const ROWS_A_CODE = Math.ceil(ROWS / CODES);
const HEADING = [
  "CPT only copyright 2025 American Medical Association.  All rights reserved.\t\t\t\t\t\t", "Column1/Column2 Edits\t\t\t\t\t\t",
  "Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale", "\t\tprior to 1996\tDate\tDate\t0=not allowed\t",
  "\t\t\t\t*=no data\t1=allowed\t", "\t\t\t\t\t9=not applicable\t",
].map((line) => `${line}\r\n`).join("");
const RATIONALES = ["Misuse of Column Two code with Column One code", "Standards of medical/surgical practice", "CPT Manual or CMS manual coding instruction", "Mutually exclusive procedures"];

/** Codes in ascending order, far from one another: the eleven thousandth is 98990. */
const codeAt = (index: number): string => String(9 * index).padStart(5, "0");

/** The rows of one column-1 code, each the same whenever it is made. */
function rowsOf(column1: number): string {
  let text = "";
  let seed = column1 + 1;
  for (let row = 0; row < ROWS_A_CODE; row += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const ends = seed % 5 === 0;
    const year = 1996 + (seed >> 8) % 20;
    text += `${codeAt(column1)}\t${codeAt(47 * row + column1 % 47)}\t${year === 1996 ? "*" : ""}\t${year}0${1 + 3 * ((seed >> 4) % 3)}01\t${ends ? `${year + 3}1231` : "*"}\t${seed % 2}\t${RATIONALES[(seed >> 12) % 4]}\r\n`;
  }
  return text;
}

function* piecesOf(file: string): Generator<string, void> {
  const handle = openSync(file, "r");
  const buffer = Buffer.alloc(1 << 16);
  for (let length = readSync(handle, buffer); length > 0; length = readSync(handle, buffer)) yield buffer.toString("latin1", 0, length);
  closeSync(handle);
}

function writeTable(file: string): void {
  const handle = openSync(file, "w");
  for (let code = 0; code < CODES; code += 1) {
    if (code % Math.ceil(CODES / PARTS) === 0) writeSync(handle, HEADING);
    writeSync(handle, rowsOf(code));
  }
  closeSync(handle);
}

const [, , fileToWrite] = process.argv;
if (fileToWrite !== undefined) {
  writeTable(fileToWrite);
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), "ncci-"));
const file = join(folder, "ptp.txt");
execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), file], { stdio: "inherit" });

const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;
const before = megabytes();
let most = before;
function* watched(pieces: Iterable<string>): Generator<string, void> {
  let count = 0;
  for (const piece of pieces) {
    if ((count += 1) % 64 === 0) most = Math.max(most, megabytes());
    yield piece;
  }
}
const start = process.cpuUsage();
const { rows, issues } = ncciPtpFromCms(watched(piecesOf(file)), { quarter: "2026Q3" });
const { user, system } = process.cpuUsage(start);
most = Math.max(most, megabytes());
const after = megabytes();
rmSync(folder, { recursive: true });

const loaded = Object.values(rows.packed).reduce((sum, text) => sum + text.length / 12, 0);
if (loaded !== CODES * ROWS_A_CODE || issues.length > 0) throw new Error(`${loaded} rows and ${issues.length} issues`);

const pairs = Array.from({ length: PAIRS }, (_, index) => {
  const column1 = (index * 2_654_435_761) % CODES;
  const row = (index * 40_503) % ROWS_A_CODE;
  return [codeAt(column1), codeAt(47 * row + column1 % 47 + (index % 2))] as const;   // every second one has no edit
});
let turn = 0;
const { timings } = interleave([{
  name: "pair on a date",
  run: () => {
    const [column1, column2] = pairs[(turn += 1) % pairs.length]!;
    return findEdits(rows, column1, column2).some(({ from, until = "9999-12-31" }) => from <= "2024-07-01" && "2024-07-01" <= until) ? 1 : 0;
  },
}], 100_000);

console.log(`NCCI table of ${loaded.toLocaleString("en")} rows`);
console.log(`  load           ${((user + system) / 1e6).toFixed(2).padStart(6)} s of CPU, the file read (goal: 5 at most)`);
console.log(`  memory         ${(most - before).toFixed(0).padStart(6)} MB at most while loading, ${(after - before).toFixed(0)} MB afterwards (goal: 400 at most)`);
const [{ nanoseconds, rounds }] = timings as [(typeof timings)[number]];
console.log(`  pair on a date ${nanoseconds.toFixed(0).padStart(6)} ns of CPU a call over ${PAIRS} pairs from all over it, ${Math.min(...rounds).toFixed(0)} in the quickest round (goal: 1,000 at most)`);
