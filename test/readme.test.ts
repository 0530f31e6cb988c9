import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import * as claimChecks from "../src/claims/claim-checks.js";
import * as library from "../src/index.js";
import * as doors from "../src/schemas.js";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

describe("the README", () => {
  it.each(Object.keys(library))("names %s, which the package exports", (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  it.each(Object.keys(doors).filter((name) => name.startsWith("safeParse")))("names the door %s", (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  it("names nothing in its table that the package does not have", () => {
    const named = [...readme.matchAll(/^\| (?!call)[^|]+\| (.*) \|$/gm)].flatMap(([, calls = ""]) => [...calls.matchAll(/`([A-Za-z]+)`/g)].flatMap(([, name]) => name ?? []));
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((name) => !(name in library) && !(name in doors) && !(name in claimChecks) && name !== "OwnCheck")).toEqual([]);
  });
});
