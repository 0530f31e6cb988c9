import { expect, it } from "vitest";

import { jsonPointer } from "../../src/core/index.js";

it.each<[sentence: string, steps: (string | number)[], pointer: string]>([
  ["the whole input is the empty pointer", [], ""],
  ["steps are joined by slashes", ["services", 0, "minutes"], "/services/0/minutes"],
  ["a slash in a name is escaped", ["a/b"], "/a~1b"],
  ["a tilde in a name is escaped before slashes", ["~1"], "/~01"],
])("%s", (_, steps, pointer) => {
  expect(jsonPointer(...steps)).toBe(pointer);
});
