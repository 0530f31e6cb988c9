// Each example prints what the comment at its end says it prints. Needs dist: `npm run build`.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const examples = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".ts"));

async function run(example: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", join("examples", example)], { cwd: root });
  return stdout;
}

/** The lines after `// prints:`, without their comment marks. */
function statedOutput(source: string): string | undefined {
  const lines = /^\/\/ prints:\n((?:\/\/.*\n)+)$(?![^])/m.exec(source)?.[1];
  return lines?.replaceAll(/^\/\/ ?/gm, "");
}

describe.concurrent.each(examples)("examples/%s", (example) => {
  const source = readFileSync(join(root, "examples", example), "utf8");

  it("is at most 60 lines long", () => {
    expect(source.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  });

  it("ends with a comment of what it prints", () => {
    expect(statedOutput(source)).toBeDefined();
  });

  it("prints what that comment says", async () => {
    expect(await run(example)).toBe(statedOutput(source));
  });
});
