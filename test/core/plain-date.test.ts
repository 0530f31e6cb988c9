import { describe, expect, it } from "vitest";

import { addBusinessDays, addDays, addMonths, daysBetween, InvalidInputError, isPlainDate, parsePlainDate, type PlainDate } from "../../src/core/index.js";

describe("a calendar date", () => {
  it.each(["2026-01-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is one", (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each(["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-1", "0000-01-01", "20260101", "2026-01-01T00:00", "+002026-01-01", "", "yesterday"])("%s is not", (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => parsePlainDate(text)).toThrow(InvalidInputError);
  });
});

describe("days and months between dates", () => {
  it.each<[date: PlainDate, days: number, later: PlainDate]>([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-12-31", 90, "2026-03-31"],
    ["2026-03-08", 1, "2026-03-09"],
    ["2011-12-29", 1, "2011-12-30"],
    ["1994-12-30", 2, "1995-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["0001-01-01", 0, "0001-01-01"],
  ])("%s and %d days are %s", (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
    expect(daysBetween(date, later)).toBe(days);
  });

  it.each<[date: PlainDate, months: number, later: PlainDate]>([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", 6, "2026-09-30"],
    ["2025-11-30", 3, "2026-02-28"],
    ["2011-11-30", 1, "2011-12-30"],
    ["2026-01-15", 0, "2026-01-15"],
    ["2026-03-31", -1, "2026-02-28"],
  ])("%s and %d months are %s", (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it.each<[date: PlainDate, days: number, later: PlainDate]>([
    ["2026-03-02", 1, "2026-03-03"],
    ["2026-03-06", 1, "2026-03-09"],
    ["2026-03-07", 1, "2026-03-09"],
    ["2026-03-08", 1, "2026-03-09"],
    ["2026-03-06", 5, "2026-03-13"],
    ["2026-03-07", 5, "2026-03-13"],
    ["2026-12-31", 10, "2027-01-14"],
    ["2026-10-30", 1, "2026-11-02"],
    ["2026-03-09", -1, "2026-03-06"],
    ["2026-03-08", 0, "2026-03-08"],
  ])("%s and %d business days are %s", (date, days, later) => {
    expect(addBusinessDays(date, days)).toBe(later);
  });

  it("business days are Monday to Friday, over every night a clock was put forward or back", () => {
    for (let date: PlainDate = "2025-01-01"; date < "2028-01-01"; date = addDays(date, 1)) {
      const weekday = (daysBetween("2024-01-01", date) % 7) + 1;
      expect(addBusinessDays(date, 1)).toBe(addDays(date, weekday < 5 ? 1 : 8 - weekday));
    }
  });

  it("every day from 1900 to 2099 is followed by the next", () => {
    let date: PlainDate = "1900-01-01";
    let days = 0;
    while (date < "2100-01-01") {
      const next = addDays(date, 1);
      if (!isPlainDate(date) || daysBetween(date, next) !== 1 || next <= date) throw new Error(`${date} is followed by ${next}`);
      date = next;
      days += 1;
    }
    expect([date, days]).toEqual(["2100-01-01", 73_049]);
  });

  it("end with the year 9999", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow("outside the years 0001 to 9999");
    expect(() => addDays("0001-01-01", -1)).toThrow(RangeError);
    expect(() => addDays("2026-01-01", Number.NaN)).toThrow(RangeError);
    expect(() => addBusinessDays("9999-12-31", 1)).toThrow(RangeError);
  });
});
