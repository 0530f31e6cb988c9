import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", units: "src/units/index.ts", schemas: "src/schemas.ts" },
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
