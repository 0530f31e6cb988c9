import { readdirSync } from "node:fs";

import { defineConfig } from "tsup";

const books = readdirSync("src/payers", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    units: "src/units/index.ts",
    "claim-checks": "src/claims/claim-checks.ts",
    schemas: "src/schemas.ts",
    payers: "src/payers/index.ts",
    ...Object.fromEntries(books.map((book) => [`payers/${book}`, `src/payers/${book}/index.ts`])),
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // tsup's declaration step sets baseUrl, which TypeScript 6 reports as deprecated (TS5101).
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
});
