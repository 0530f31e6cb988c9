import { expect, it } from "vitest";

import { splitByDateOfService } from "../../src/claims/split-by-date.js";

const line = (dateOfService: `${number}-${number}-${number}`, code: string) => ({ dateOfService, code, units: 1, modifiers: ["GP"] });

it("makes one claim a date, in the order of the dates, and says where each line stood", () => {
  const context = { form: "professional" } as const;
  const claims = splitByDateOfService([line("2026-03-04", "97124"), line("2025-12-31", "97110"), line("2026-03-04", "97140"), line("2026-01-01", "97110")], context);
  expect(claims).toEqual([
    { claim: { dateOfService: "2025-12-31", context, lines: [{ code: "97110", units: 1, modifiers: ["GP"] }] }, from: ["/1"] },
    { claim: { dateOfService: "2026-01-01", context, lines: [{ code: "97110", units: 1, modifiers: ["GP"] }] }, from: ["/3"] },
    { claim: { dateOfService: "2026-03-04", context, lines: [{ code: "97124", units: 1, modifiers: ["GP"] }, { code: "97140", units: 1, modifiers: ["GP"] }] }, from: ["/0", "/2"] },
  ]);
});

it("makes no claim of no lines", () => {
  expect(splitByDateOfService([], {})).toEqual([]);
});

it("says nothing of lines on other claims", () => {
  expect(splitByDateOfService([line("2026-03-04", "97124")], {})[0]?.claim).not.toHaveProperty("otherLinesSameDay");
});
