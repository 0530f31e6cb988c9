import { describe, expect, it } from "vitest";

import { catalogue } from "../../src/codes/index.js";
import { assignAssistantServices, assignAssistantUnits, type AssistantRule, amaMidpoint, cmsEightMinute, countUnits } from "../../src/units/index.js";
import type { PerformedService } from "../../src/visit/index.js";

/** From 2022-01-01: 42 CFR 410.60(a)(4) with both exceptions of the CMS Therapy Services page. */
const FROM_2022: AssistantRule = { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true };
/** 2020 and 2021: the bare share. */
const IN_2020: AssistantRule = { ...FROM_2022, therapistMidpointException: false, twoUnitException: false };

const shared = (therapist: number, assistant: number, code = "97110"): PerformedService[] => [
  { code, minutes: therapist, performedBy: "therapist" },
  { code, minutes: assistant, performedBy: "assistant" },
];
const assign = (performed: readonly PerformedService[], rule: AssistantRule) => {
  const count = cmsEightMinute(performed.map(({ code, minutes = 0 }) => ({ code, minutes })));
  const { lines, methodDependent } = assignAssistantUnits(count, performed, rule);
  return { units: lines.map(({ code, units, assistant }) => `${code} x${units}${assistant ? " with modifier" : ""}`), methodDependent };
};

describe("whose unit it is, from 2022", () => {
  it.each<[sentence: string, therapist: number, assistant: number, units: string[]]>([
    ["all by the therapist", 30, 0, ["97110 x2"]],
    ["all by the assistant", 0, 30, ["97110 x2 with modifier"]],
    ["8 minutes of the therapist keep the last unit", 8, 7, ["97110 x1"]],
    ["7 minutes of the therapist do not", 7, 8, ["97110 x1 with modifier"]],
    ["each keeps their own full 15 minutes", 15, 15, ["97110 x1", "97110 x1 with modifier"]],
    ["the last of three units is the assistant's when the therapist has 7 left", 22, 23, ["97110 x1", "97110 x2 with modifier"]],
    ["two units left with 9 and 14 minutes are one each", 9, 14, ["97110 x1", "97110 x1 with modifier"]],
    ["two units left with 14 minutes each are one each", 14, 14, ["97110 x1", "97110 x1 with modifier"]],
    ["exactly 10 percent of a unit is not more than 10 percent", 18, 2, ["97110 x1"]],
    ["minutes that earn nothing carry nothing", 3, 4, ["97110 x0"]],
  ])("%s", (_, therapist, assistant, units) => {
    expect(assign(shared(therapist, assistant), FROM_2022).units).toEqual(units);
  });
});

describe("whose unit it is, in 2020 and 2021", () => {
  it.each<[sentence: string, therapist: number, assistant: number, units: string[]]>([
    ["8 minutes of the therapist do not keep the last unit", 8, 7, ["97110 x1 with modifier"]],
    ["two units left with both at work carry the modifier", 12, 14, ["97110 x2 with modifier"]],
    ["1 minute of 10 is not more than 10 percent", 9, 1, ["97110 x1"]],
    ["2 minutes of 15 are", 13, 2, ["97110 x1 with modifier"]],
  ])("%s", (_, therapist, assistant, units) => {
    expect(assign(shared(therapist, assistant), IN_2020).units).toEqual(units);
  });
});

describe("whose minutes they are", () => {
  it("time of therapist and assistant together is the therapist's", () => {
    expect(assign([{ code: "97112", minutes: 30, performedBy: "together", mode: "co_treatment" }], FROM_2022).units).toEqual(["97112 x2"]);
  });

  it("group time of the code is left out, as it is not in the count", () => {
    const count = cmsEightMinute([{ code: "97110", minutes: 20 }]);
    expect(assignAssistantUnits(count, [{ code: "97110", minutes: 20, performedBy: "therapist" }, { code: "97110", minutes: 20, mode: "group", performedBy: "assistant" }], FROM_2022).lines).toMatchObject([{ assistant: false }]);
  });

  it.each([["assistant first", ["assistant", "therapist"]], ["therapist first", ["therapist", "assistant"]]] as const)("seven and a half minutes each are 7 whole minutes of the therapist, %s", (_, order) => {
    const performed = order.map((performedBy, index): PerformedService => ({ code: "97110", performedBy, timeBlocks: [{ start: `10:${10 + 10 * index}`, end: `10:${17 + 10 * index}`, endSeconds: 30 }] }));
    expect(assignAssistantUnits(cmsEightMinute([{ code: "97110", minutes: 15 }]), performed, FROM_2022).lines).toMatchObject([{ units: 1, assistant: true }]);
  });

  it("minutes come from time blocks too, and aides and students are left out", () => {
    const count = cmsEightMinute([{ code: "97110", minutes: 15 }]);
    const performed: PerformedService[] = [
      { code: "97110", performedBy: "assistant", timeBlocks: [{ start: "10:00", end: "10:15" }] },
      { code: "97110", performedBy: "aide", minutes: 10 },
      { code: "97110", performedBy: "student", minutes: 10 },
    ];
    expect(assignAssistantUnits(count, performed, FROM_2022).lines).toMatchObject([{ units: 1, assistant: true }]);
  });

  it("a split line says whose minutes each part holds", () => {
    const { lines } = assignAssistantUnits(cmsEightMinute([{ code: "97110", minutes: 36 }]), shared(13, 23), FROM_2022);
    expect(lines).toEqual([
      { code: "97110", minutes: 13, units: 1, fullUnits: 0, remainderMinutes: 13, remainderUnit: true, mergedFrom: 1, billable: true, assistant: false },
      { code: "97110", minutes: 23, units: 1, fullUnits: 1, remainderMinutes: 8, remainderUnit: false, mergedFrom: 1, billable: true, assistant: true },
    ]);
  });
});

describe("where the published arithmetics of the share disagree", () => {
  it.each<[sentence: string, rule: AssistantRule, therapist: number, assistant: number, units: string[], dependent: string[]]>([
    ["1 minute of 8 is over by ratio and is reported", FROM_2022, 7, 1, ["97110 x1 with modifier"], ["97110"]],
    ["1 minute of 8 is not over by the simple method, and is reported", { ...FROM_2022, arithmetic: "cms_simple" }, 7, 1, ["97110 x1"], ["97110"]],
    ["2 minutes of 9 are over by every method", FROM_2022, 7, 2, ["97110 x1 with modifier"], []],
    ["3 minutes of 14 are over by every method", { ...IN_2020, arithmetic: "cms_percentage" }, 11, 3, ["97110 x1 with modifier"], []],
  ])("%s", (_, rule, therapist, assistant, units, dependent) => {
    expect(assign(shared(therapist, assistant), rule)).toEqual({ units, methodDependent: dependent });
  });

  it("on a last unit from 2022 they do so for 1 assistant minute in a unit of 5 to 8 minutes, and never else", () => {
    const dependent: string[] = [];
    for (let therapist = 0; therapist <= 14; therapist += 1) {
      for (let assistant = 1; assistant <= 14; assistant += 1) {
        const minutes = therapist + assistant;
        const fullUnits = Math.floor(minutes / 15);
        const line = { code: "97110", minutes, units: 1, fullUnits, remainderMinutes: minutes % 15, remainderUnit: fullUnits === 0, mergedFrom: 2, billable: true };
        const count = { method: "cms_eight_minute", totalTimedMinutes: minutes, totalUnits: 1, lines: [line] } as const;
        if (assignAssistantUnits(count, shared(therapist, assistant), FROM_2022).methodDependent.length > 0) dependent.push(`${therapist} + ${assistant}`);
      }
    }
    expect(dependent).toEqual(["4 + 1", "5 + 1", "6 + 1", "7 + 1"]);
  });
});

describe("two units left that the two-unit exception does not cover", () => {
  /** 66 minutes of 97112 earn five units because 2 minutes of 97110 join the pool. */
  const performed: PerformedService[] = [...shared(59, 7, "97112"), { code: "97110", minutes: 2, performedBy: "therapist" }];

  it("carry the modifier together, and are reported when 14 minutes of the therapist could make up one of them", () => {
    expect(assign(performed, FROM_2022)).toEqual({ units: ["97112 x3", "97112 x2 with modifier", "97110 x0"], methodDependent: ["97112"] });
  });

  it("are reported too where no grouping leaves a unit to the therapist alone but one does in part", () => {
    const fewer: PerformedService[] = [...shared(10, 9, "97112"), { code: "97110", minutes: 4, performedBy: "therapist" }];
    expect(assign(fewer, FROM_2022)).toEqual({ units: ["97112 x2 with modifier", "97110 x0"], methodDependent: ["97112"] });
  });

  it("are not reported when one practitioner gave all that is left", () => {
    const alone: PerformedService[] = [...shared(30, 14, "97112"), { code: "97110", minutes: 9, performedBy: "therapist" }, { code: "97140", minutes: 0, performedBy: "therapist" }];
    expect(assign(alone, FROM_2022).methodDependent).toEqual([]);
  });
});

describe("services without a 15-minute unit", () => {
  const line = (code: string, minutes: number) => ({ code, minutes, units: 1, fullUnits: 1, remainderMinutes: 0, remainderUnit: false, mergedFrom: 1, billable: true });

  it.each<[sentence: string, therapist: number, assistant: number, assisted: boolean]>([
    ["4 of 40 minutes are not more than 10 percent", 36, 4, false],
    ["5 of 40 minutes are", 35, 5, true],
    ["8 minutes of the therapist are no exception here", 8, 7, true],
  ])("%s", (_, therapist, assistant, assisted) => {
    const { lines } = assignAssistantServices([line("97150", therapist + assistant)], shared(therapist, assistant, "97150"), FROM_2022, catalogue);
    expect(lines.map((one) => one.assistant)).toEqual([assisted]);
  });

  it("without an assistant nothing needs to be known of the minutes", () => {
    expect(assignAssistantServices([line("97161", 0)], [{ code: "97161", performedBy: "therapist" }], FROM_2022, catalogue).lines).toMatchObject([{ assistant: false }]);
  });

  it("a first and an additional code are tested together", () => {
    const performed: PerformedService[] = [{ code: "97129", minutes: 15, performedBy: "therapist" }, { code: "97130", minutes: 15, performedBy: "assistant" }];
    const { lines } = assignAssistantServices([line("97129", 15), line("97130", 15)], performed, FROM_2022, catalogue);
    expect(lines.map((one) => one.assistant)).toEqual([true, true]);
  });

  it("3 of 29 minutes depend on the arithmetic", () => {
    const { methodDependent } = assignAssistantServices([line("97150", 29)], shared(26, 3, "97150"), FROM_2022, catalogue);
    expect(methodDependent).toEqual(["97150"]);
  });

  it("a line without a unit carries nothing", () => {
    const { lines } = assignAssistantServices([{ ...line("97150", 5), units: 0, billable: false }], shared(0, 5, "97150"), FROM_2022, catalogue);
    expect(lines.map((one) => one.assistant)).toEqual([false]);
  });
});

describe("misuse of the assistant's share", () => {
  const count = cmsEightMinute([{ code: "97110", minutes: 20 }]);

  it.each<[sentence: string, performed: PerformedService[], message: string]>([
    ["a service that does not say who performed it", [{ code: "97110", minutes: 20 }], "performed[0].performedBy must say therapist, assistant or together"],
    ["a service without minutes", [{ code: "97110", performedBy: "assistant" }], "performed[0] has no certain minutes"],
    ["minutes other than those counted", shared(10, 5), "the performed minutes of count.lines[0] are not those of the count"],
  ])("%s is refused", (_, performed, message) => {
    expect(() => assignAssistantUnits(count, performed, FROM_2022)).toThrow(message);
  });

  it("units of other than 15 minutes are refused", () => {
    const thirties = amaMidpoint([{ code: "97550", minutes: 30, minutesPerUnit: 30 }]);
    expect(() => assignAssistantUnits(thirties, shared(15, 15, "97550"), FROM_2022)).toThrow("the units of count.lines[0] are not 15-minute units");
    const inBlocks = countUnits([{ code: "97110", minutes: 30 }], { method: "higher_of", of: [{ method: "block_plus_increment", blockMinutes: 20, incrementMinutes: 10, minimumMinutes: 5 }, { method: "per_code", rounding: "down", minimumMinutes: 60 }] });
    expect(() => assignAssistantUnits(inBlocks, shared(15, 15), FROM_2022)).toThrow("are not 15-minute units");
  });

  it.each<[sentence: string, rule: Partial<AssistantRule>, message: string]>([
    ["an arithmetic nobody knows", { arithmetic: "nope" as "ratio" }, 'rule.arithmetic must be "ratio", "cms_simple" or "cms_percentage"'],
    ["a percentage that is not a number", { overPercent: Number.NaN }, "rule.overPercent must be a percentage from 0 to 100"],
    ["a percentage over 100", { overPercent: 101 }, "rule.overPercent must be a percentage from 0 to 100"],
  ])("%s is refused", (_, wrong, message) => {
    expect(() => assignAssistantUnits(count, shared(10, 10), { ...FROM_2022, ...wrong })).toThrow(message);
    expect(() => assignAssistantServices([], [], { ...FROM_2022, ...wrong }, catalogue)).toThrow(message);
  });

  it("more units given than the minutes hold all pass the test of the last unit", () => {
    const roundedUp = countUnits([{ code: "97110", minutes: 17 }], { method: "per_code", rounding: "up" });
    expect(assignAssistantUnits(roundedUp, shared(9, 8), FROM_2022).lines).toMatchObject([{ units: 2, assistant: true }]);
  });
});
