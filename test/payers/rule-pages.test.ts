import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { filesOf, rulePages, staleFiles } from "../../.ci/rule-pages.js";
import * as payers from "../../src/payers/index.js";

const pages = rulePages();
const changed = (file: string, text: string) => new Map([...pages, [file, text]]);

describe("the catalogue of rules in docs/rules", () => {
  it("is what the books say today", () => {
    expect(staleFiles(pages, filesOf(join(import.meta.dirname, "../../docs/rules")))).toEqual([]);
  });

  it("is stale when a page differs, is missing, or is of no book", () => {
    expect(staleFiles(pages, pages)).toEqual([]);
    expect(staleFiles(pages, changed("florida-pip.md", "another text"))).toEqual(["florida-pip.md"]);
    expect(staleFiles(pages, new Map([...pages].filter(([file]) => file !== "README.md")))).toEqual(["README.md"]);
    expect(staleFiles(pages, changed("old-book.md", ""))).toEqual(["old-book.md"]);
  });

  it("has a page for each book with every rule, source and place on it", () => {
    expect(pages.size).toBe(Object.keys(payers).length + 1);
    for (const { rules, sources, title } of Object.values(payers)) {
      const page = [...pages.values()].find((text) => text.startsWith(`---\ntitle: ${JSON.stringify(title)}\n---\n`)) ?? "";
      for (const { id } of rules) expect(page).toContain(`\n## ${id}\n`);
      for (const { verifiedThrough } of rules) expect(page).toContain(`verified through ${verifiedThrough}`);
      for (const { publisher, url } of sources) expect(page).toContain(url === undefined ? `${publisher.replaceAll(/[[\]]/g, "\\$&")}: ` : `(<${url}>)`);
    }
  });

  it("says in a sentence what a rule asks", () => {
    expect(pages.get("medicare-part-b.md")).toContain("## discipline-modifier\n\nModifier required. Asks whether the line carries the modifier it needs for its discipline.\n");
    for (const page of pages.values()) expect(page).not.toMatch(/undefined|\[object/);
  });

  it("holds a long list of codes once, and leads to it from every rule that has it", () => {
    const page = pages.get("medicare-part-b.md") ?? "";
    expect(page.split("[Always therapy](#always-therapy), 32 codes and ranges").length).toBeGreaterThan(4);
    expect(page.split("97012, 97016, 97018, 97022, 97024").length).toBe(2);
  });

  it("leads to a place on its own page with every link within it", () => {
    for (const [file, page] of pages) {
      const places = new Set([...[...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id), ...[...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading.replaceAll("\\", "").toLowerCase().replaceAll(/[^a-z0-9_ -]/g, "").replaceAll(" ", "-"))]);
      expect([...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id).filter((id) => !places.has(id)), file).toEqual([]);
    }
  });

  it("has the therapy thresholds in one table, a row a year", () => {
    expect(pages.get("medicare-part-b.md")).toMatch(/^\| from 2025-01-01 to 2025-12-31, after that not known; verified through 2025-12-31 \| \$2410\.00 \| \$2410\.00 \| \$3000\.00 \| warning, secondary \| \[ProMBS, On the 2025 threshold\]\(#source-kx-prombs\), 2025; \[Proactive Chart, On the 2025 threshold\]/m);
  });

  it("writes parameters so that a biller can read them", () => {
    expect(pages.get("anthem-commercial.md")).toContain("- looks at: form professional; codes 97110-97124, 97129, 97130, 97140, 97533-97542, 97760-97763\n- limit: measure units, units 4\n");
    expect(pages.get("wa-labor-industries-massage.md")).toContain("every: due whichever first, count 6, of visits, span 1 month\n");
  });

  it("counts the rows of CMS's tables and writes those of the core codes out", () => {
    const page = pages.get("medicare-part-b.md") ?? "";
    expect(page).toMatch(/edits: \d+ rows, \d+ of them standing, \d+ withdrawn to their start, \d+ ended; of those with a core code:/);
    expect(page).toContain("| 97140, column 1 | 97530 | 1 | from 2000-07-01 to 2019-12-31; verified through 2026-12-31 |");
    expect(page).toContain("| 97124 | 4 | 3 | seen in force since 2024-07-01, its start not known |");
  });
});
