import { describe, expect, it } from "vitest";

import { treatmentTime } from "../../src/units/index.js";
import type { PerformedService, TimeBlock } from "../../src/visit/index.js";

const block = (start: TimeBlock["start"], end: TimeBlock["end"], more: Partial<TimeBlock> = {}): TimeBlock => ({ start, end, ...more });
const problemsOf = (...services: PerformedService[]) => treatmentTime(services).problems.map(({ code, paths, details }) => [code, paths, details]);

describe("time blocks become minutes", () => {
  it.each<[sentence: string, services: PerformedService[], minutes: (number | undefined)[]]>([
    ["one block", [{ code: "97124", timeBlocks: [block("10:00", "11:00")] }], [60]],
    ["blocks need not be contiguous", [{ code: "97124", timeBlocks: [block("10:00", "10:20"), block("10:30", "10:45")] }], [35]],
    ["minutes alone are taken as stated", [{ code: "97124", minutes: 45 }], [45]],
    ["minutes that agree with the blocks stand", [{ code: "97124", minutes: 30, timeBlocks: [block("10:00", "10:30")] }], [30]],
    ["no minutes and no blocks are not known", [{ code: "97161" }], [undefined]],
    ["no blocks, said as an empty list, are no minutes", [{ code: "97124", timeBlocks: [] }], [0]],
    ["parts of a minute are dropped", [{ code: "97124", timeBlocks: [block("10:00", "10:07", { endSeconds: 59 })] }], [7]],
    ["seconds of one code are added up before parts of a minute are dropped", [{ code: "97124", timeBlocks: [block("10:00", "10:10", { endSeconds: 30 })] }, { code: "97124", timeBlocks: [block("10:11", "10:21", { endSeconds: 30 })] }], [10, 11]],
    ["seconds of two codes are not added together", [{ code: "97124", timeBlocks: [block("10:00", "10:10", { endSeconds: 30 })] }, { code: "97140", timeBlocks: [block("10:11", "10:21", { endSeconds: 30 })] }], [10, 10]],
    ["minutes stated as the whole minutes of the blocks agree", [{ code: "97124", minutes: 10, timeBlocks: [block("10:00", "10:10", { endSeconds: 30 })] }], [10]],
    ["a block past midnight counts when it says so", [{ code: "97124", timeBlocks: [block("23:30", "00:15", { endsNextDay: true })] }], [45]],
    ["24 hours of one code", [{ code: "97124", timeBlocks: [block("10:00", "10:00", { endsNextDay: true })] }], [1440]],
    ["a block of no length is no minutes", [{ code: "97124", timeBlocks: [block("10:00", "10:00")] }], [0]],
  ])("%s", (_, services, minutes) => {
    expect(treatmentTime(services).minutes).toEqual(minutes);
  });
});

describe("what is wrong with recorded time is reported, not guessed", () => {
  it("a block that ends before it starts has no minutes", () => {
    const services = [{ code: "97124", timeBlocks: [block("23:30", "00:15")] }];
    expect(treatmentTime(services)).toEqual({ minutes: [undefined], problems: [{ code: "time_block_reversed", paths: ["/0/timeBlocks/0"], details: {} }] });
  });

  it("a block longer than a day has no minutes", () => {
    const services = [{ code: "97124", timeBlocks: [block("10:00", "10:01", { endsNextDay: true })] }];
    expect(treatmentTime(services)).toEqual({ minutes: [undefined], problems: [
      { code: "time_block_over_a_day", paths: ["/0/timeBlocks/0"], details: { seconds: 86_460 } },
    ] });
  });

  it("time past midnight is said", () => {
    expect(problemsOf({ code: "97124", timeBlocks: [block("23:30", "00:15", { endsNextDay: true })] })).toEqual([["time_block_past_midnight", ["/0/timeBlocks/0"], { secondsPastMidnight: 900 }]]);
  });

  it("one practitioner cannot be in two blocks at once: neither service has minutes", () => {
    const services: PerformedService[] = [{ code: "97110", timeBlocks: [block("10:00", "10:20")] }, { code: "97140", timeBlocks: [block("10:15", "10:30")] }];
    expect(treatmentTime(services)).toEqual({ minutes: [undefined, undefined], problems: [
      { code: "time_blocks_overlap", paths: ["/0/timeBlocks/0", "/1/timeBlocks/0"], details: { seconds: 300 } },
    ] });
  });

  it("blocks of one supervised service overlap each other, though they run beside other treatment", () => {
    expect(problemsOf({ code: "97014", mode: "supervised", timeBlocks: [block("10:00", "10:20"), block("10:10", "10:30")] })).toEqual([["time_blocks_overlap", ["/0/timeBlocks/0", "/0/timeBlocks/1"], { seconds: 600 }]]);
  });

  it("three practitioners at once are told of each with the one who stays longest", () => {
    const services: PerformedService[] = ["a", "b", "c"].map((practitionerKey, index) => ({ code: "97124", practitionerKey, timeBlocks: [block("10:00", `10:${20 + index}`)] }));
    expect(problemsOf(...services)).toEqual([
      ["two_practitioners_at_once", ["/0/timeBlocks/0", "/1/timeBlocks/0"], { seconds: 1200 }],
      ["two_practitioners_at_once", ["/1/timeBlocks/0", "/2/timeBlocks/0"], { seconds: 1260 }],
    ]);
  });

  it("as many blocks as the doors let in, all at once, are told once each", () => {
    const services: PerformedService[] = Array.from({ length: 500 }, () => ({ code: "97124", timeBlocks: Array.from({ length: 100 }, () => block("00:00", "01:00")) }));
    const { minutes, problems } = treatmentTime(services);
    expect([problems.length, minutes.every((one) => one === undefined)]).toEqual([49_999, true]);
  });

  it("an aide's and a group's seconds are not added to the therapist's", () => {
    const half = (start: `${number}:${number}`, more: Partial<PerformedService>): PerformedService => ({ code: "97110", timeBlocks: [{ start, end: start, endSeconds: 30 }], ...more });
    expect(treatmentTime([half("10:00", { performedBy: "aide" }), half("10:08", {}), half("10:16", { mode: "group" }), half("10:24", {})]).minutes).toEqual([0, 0, 0, 1]);
  });

  it("a block inside another overlaps, and so does one later", () => {
    expect(problemsOf({ code: "97110", timeBlocks: [block("10:00", "11:00"), block("10:10", "10:20"), block("10:50", "11:10")] })).toEqual([
      ["time_blocks_overlap", ["/0/timeBlocks/0", "/0/timeBlocks/1"], { seconds: 600 }],
      ["time_blocks_overlap", ["/0/timeBlocks/0", "/0/timeBlocks/2"], { seconds: 600 }],
    ]);
  });

  it.each<[sentence: string, one: Partial<PerformedService>, other: Partial<PerformedService>, code: string | undefined]>([
    ["two keys are two practitioners", { practitionerKey: "a" }, { practitionerKey: "b" }, "two_practitioners_at_once"],
    ["one key is one practitioner", { practitionerKey: "a", performedBy: "therapist" }, { practitionerKey: "a", performedBy: "assistant" }, "time_blocks_overlap"],
    ["therapist and assistant are two", { performedBy: "therapist" }, { performedBy: "assistant" }, "two_practitioners_at_once"],
    ["a practitioner who is not stated may be the same", {}, { performedBy: "therapist" }, "time_blocks_overlap"],
    ["a key beside the same role without one may be the same", { practitionerKey: "a", performedBy: "therapist" }, { performedBy: "therapist" }, "time_blocks_overlap"],
    ["a key beside another role is another", { practitionerKey: "a", performedBy: "therapist" }, { performedBy: "assistant" }, "two_practitioners_at_once"],
    ["time together is the therapist's too", { performedBy: "together" }, { performedBy: "therapist" }, "time_blocks_overlap"],
    ["time together is the assistant's too", { performedBy: "together" }, { performedBy: "assistant" }, "time_blocks_overlap"],
    ["a supervised modality runs beside other treatment", { mode: "supervised" }, {}, undefined],
    ["an aide's time runs beside the therapist's", {}, { performedBy: "aide" }, undefined],
    ["a student's time runs beside the therapist's", { performedBy: "student" }, {}, undefined],
  ])("%s", (_, one, other, code) => {
    const found = treatmentTime([
      { code: "97110", timeBlocks: [block("10:00", "10:20")], ...one },
      { code: "97140", timeBlocks: [block("10:00", "10:20")], ...other },
    ]);
    expect(found.problems.map((problem) => problem.code)).toEqual(code === undefined ? [] : [code]);
    expect(found.minutes).toEqual(code === "time_blocks_overlap" ? [undefined, undefined] : [20, 20]);
  });

  it("time between blocks that belongs to no service is said", () => {
    expect(problemsOf({ code: "97110", timeBlocks: [block("10:00", "10:20")] }, { code: "97140", timeBlocks: [block("10:25", "10:40")] })).toEqual([
      ["time_gap", ["/0/timeBlocks/0", "/1/timeBlocks/0"], { seconds: 300 }],
    ]);
  });

  it("there is no gap while a longer block still runs", () => {
    expect(problemsOf({ code: "97014", mode: "supervised", timeBlocks: [block("10:00", "11:00")] }, { code: "97140", timeBlocks: [block("10:10", "10:20")] }, { code: "97110", timeBlocks: [block("11:00", "11:10")] })).toEqual([]);
  });

  it("stated minutes that are not those of the blocks are no minutes", () => {
    expect(treatmentTime([{ code: "97124", minutes: 45, timeBlocks: [block("10:00", "10:40")] }])).toEqual({ minutes: [undefined], problems: [
      { code: "minutes_differ_from_time_blocks", paths: ["/0/minutes", "/0/timeBlocks"], details: { stated: 45, fromTimeBlocks: 40 } },
    ] });
  });
});

describe("misuse of time blocks", () => {
  it.each(["24:00", "9:00", "10:60", "ten"])("a time of %s is refused", (time) => {
    expect(() => treatmentTime([{ code: "97124", timeBlocks: [block(time as "10:00", "10:30")] }])).toThrow("services[0].timeBlocks[0].start must be a local time HH:mm from 00:00 to 23:59");
  });

  it.each([60, -1, 0.5])("%d seconds are refused", (endSeconds) => {
    expect(() => treatmentTime([{ code: "97124", timeBlocks: [block("10:00", "10:30", { endSeconds })] }])).toThrow("services[0].timeBlocks[0].endSeconds must be a whole number from 0 to 59");
  });

  it.each([-1, 7.5, Number.NaN])("%d minutes are refused", (minutes) => {
    expect(() => treatmentTime([{ code: "97124", minutes }])).toThrow("services[0].minutes must be a whole number of minutes, 0 or more");
  });
});
