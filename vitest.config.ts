import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], isolate: false, testTimeout: 30_000, hookTimeout: 60_000 } },
      { test: { name: "laws", include: ["test/**/*.test-prop.ts"], isolate: false, setupFiles: ["test/seed.ts"], testTimeout: 60_000 } },
      { test: { name: "types", include: [], typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" } } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/units/**", "src/codes/**"],
      reporter: [["text", { skipFull: true }]],
      thresholds: { "src/units/**": { 100: true }, "src/codes/**": { 100: true } },
    },
  },
});
