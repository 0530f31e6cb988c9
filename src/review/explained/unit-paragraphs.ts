import type { VisitCount } from "../../claims/index.js";
import { count, list, type RuleSet } from "../../rules/index.js";
import { describeStep, type UnitLine, unitSteps } from "../../units/index.js";
import { type ExplainedParagraph, plain } from "./paragraph.js";

/** How minutes became units: each pool by its rule, step by step, then the codes no pool counts. */
export function unitParagraphs({ firstAndAdditional, pools, serviceBased, totalTreatmentMinutes }: VisitCount, { rules }: RuleSet): readonly ExplainedParagraph[] {
  return [
    ...pools.map((pool): ExplainedParagraph => ({
      about: "units",
      text: [`Units are counted by the rule ${pool.ruleBookId}/${pool.ruleId}, over ${count(pool.services.length, "service")}.`, ...unitSteps(pool.count).map(describeStep)].join(" "),
      citations: rules.find(({ id, ruleBookId }) => id === pool.ruleId && ruleBookId === pool.ruleBookId)?.citations ?? [],
    })),
    ...(serviceBased.length === 0 ? [] : [plain("units", `One unit whatever the time: ${list(serviceBased.map(({ code }) => code))}.`)]),
    ...(firstAndAdditional.length === 0 ? [] : [plain("units", `By a first and an additional code: ${list(firstAndAdditional.map(unitsOf))}.`)]),
    ...(totalTreatmentMinutes === undefined ? [] : [plain("units", `Treatment took ${count(totalTreatmentMinutes, "minute")} in all, timed and untimed together.`)]),
  ];
}

function unitsOf({ code, minutes, units }: UnitLine): string {
  return `${code} has ${count(units, "unit")} for ${count(minutes, "minute")}`;
}
