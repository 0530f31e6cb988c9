import { type Catalogue, type CptCode, findCode } from "../codes/index.js";
import type { PerformedService } from "../visit/index.js";
import { type AssistantRule, dependsOnArithmetic, exceedsShare, requireAssistantRule } from "./assistant-rule.js";
import { sharesOf } from "./assistant-shares.js";
import type { AssistantUnits } from "./assistant-units.js";
import type { UnitLine } from "./unit-count.js";

/**
 * Says which services without a 15-minute unit of their own (evaluations, group, supervised modalities, pairs of a first and an additional code)
 * were furnished in part by an assistant: the test runs on the whole service, a pair on its minutes together.
 *
 * @param serviceLines - Lines of service-based codes and of pairs
 * @param performed - The services they come from, each `performedBy`, with its minutes where an assistant took part
 * @param rule - The rule in force on the date of service; its exceptions do not concern these services
 * @param codes - The catalogue that describes the pairs
 * @returns The lines, each with or without the modifier
 * @throws RangeError when the rule compares nothing, or a service does not say who performed it or, beside an assistant, how long
 *
 * @example
 * ```ts
 * import { assignAssistantServices, catalogue, sortByUnitBasis, treatmentTime, type PerformedService } from "therapy-units";
 *
 * const performed: PerformedService[] = [{ code: "97150", minutes: 35, performedBy: "therapist" }, { code: "97150", minutes: 5, performedBy: "assistant" }];
 * const { serviceBased } = sortByUnitBasis(performed, treatmentTime(performed).minutes, catalogue);
 * const rule = { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true } as const;
 *
 * assignAssistantServices(serviceBased, performed, rule, catalogue).lines.map(({ assistant }) => assistant); // => [true]
 * ```
 */
export function assignAssistantServices(serviceLines: readonly UnitLine[], performed: readonly PerformedService[], rule: AssistantRule, codes: Catalogue): AssistantUnits {
  requireAssistantRule(rule);
  const methodDependent: CptCode[] = [];
  const lines = serviceLines.map((line) => {
    const { assistant, therapist } = sharesOf(pairOf(line.code, codes), performed, ({ performedBy }) => performedBy !== "aide" && performedBy !== "student");
    const total = assistant + therapist;
    if (dependsOnArithmetic(assistant, total, rule)) methodDependent.push(line.code);
    return { ...line, assistant: line.billable && exceedsShare(assistant, total, rule) };
  });
  return { lines, methodDependent };
}

/** The code and, where it is one of a pair, the other. */
function pairOf(code: CptCode, codes: Catalogue): readonly CptCode[] {
  const basis = findCode(codes, code)?.basis;
  if (basis?.kind === "timed_first") return [code, basis.additionalCode];
  return basis?.kind === "timed_additional" ? [code, basis.firstCode] : [code];
}
