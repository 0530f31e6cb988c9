import fc from "fast-check";

import type { RuleSet } from "../../src/rules/index.js";
import type { PerformedService, TimeBlock, Visit } from "../../src/visit/index.js";
import { assistantModifier, bookOf, disciplineModifier, eightMinuteDay, midpoint, rulesOf, statedRule } from "./visit-rules.js";

const code = fc.constantFrom("97110", "97112", "97124", "97140", "97530", "97161", "97010", "97129", "97130", "97597", "97799", "98980", "98981", "98979", "99213", "ZZZZZ");
const discipline = fc.constantFrom<Visit["discipline"][]>("PT", "OT", "massage");
const minutes = fc.oneof(fc.nat(70), fc.constantFrom(0, 1440, 1441, Number.MAX_SAFE_INTEGER));
const clock = fc.tuple(fc.integer({ min: 9, max: 12 }), fc.constantFrom("00", "05", "10", "23", "30", "45")).map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}` as TimeBlock["start"]);
const timeBlock: fc.Arbitrary<TimeBlock> = fc.record({ start: clock, end: clock, startSeconds: fc.nat(59), endSeconds: fc.nat(59), endsNextDay: fc.constant(true as const) }, { requiredKeys: ["start", "end"], noNullPrototype: true });

/** Services recorded as they usually are: by two practitioners on the clock, or in minutes. */
const usualService: fc.Arbitrary<PerformedService> = fc.oneof(
  fc.record({ code, minutes: fc.nat(40), performedBy: fc.constantFrom("therapist" as const, "assistant" as const) }, { requiredKeys: ["code", "minutes"], noNullPrototype: true }),
  fc.record({ code, performedBy: fc.constantFrom("therapist" as const, "assistant" as const), timeBlocks: fc.tuple(fc.nat(3), fc.constantFrom("00", "05", "10"), fc.constantFrom("20", "30", "45")).map(([hour, start, end]): readonly TimeBlock[] => [{ start: `${10 + hour}:${start}`, end: `${10 + hour}:${end}` }]) }),
);

/** Any service the schema accepts, odd ones too. */
const oddService: fc.Arbitrary<PerformedService> = fc.record({
  id: fc.constantFrom("a", "b"), code, minutes, timeBlocks: fc.array(timeBlock, { maxLength: 2 }),
  performedBy: fc.constantFrom<NonNullable<PerformedService["performedBy"]>[]>("therapist", "assistant", "together", "aide", "student"), practitionerKey: fc.constantFrom("p", "q"),
  mode: fc.constantFrom<NonNullable<PerformedService["mode"]>[]>("one_on_one", "group", "co_treatment", "supervised"), bodyRegions: fc.subarray(["neck", "knee"]), techniques: fc.subarray(["effleurage"]),
  diagnoses: fc.subarray(["M54.50", "M25.511"]), placeOfService: fc.constantFrom("11", "12"), telehealth: fc.constantFrom<NonNullable<PerformedService["telehealth"]>[]>("video", "audio"),
}, { requiredKeys: ["code"], noNullPrototype: true });

const context: fc.Arbitrary<NonNullable<Visit["context"]>> = fc.record({
  form: fc.constantFrom("professional" as const, "institutional" as const), rendering: fc.constantFrom({ npi: "1" }, { npi: "2" }), billing: fc.constantFrom({ npi: "1" }, { npi: "2" }),
  planOfCare: fc.constantFrom("none" as const, {}), benefitType: fc.constantFrom("habilitative" as const, "rehabilitative" as const), placeOfService: fc.constantFrom("11", "12"),
}, { requiredKeys: [], noNullPrototype: true });

const visited = {
  dateOfService: fc.constant("2026-03-02" as const), discipline, status: fc.constantFrom<NonNullable<Visit["status"]>[]>("completed", "completed", "completed", "completed", "completed", "short", "cancelled", "no_show"),
  services: fc.oneof({ weight: 3, arbitrary: fc.array(usualService, { maxLength: 5 }) }, fc.array(oddService, { maxLength: 5 })), context,
};
const sameDayVisit: fc.Arbitrary<Visit> = fc.record({ ...visited, dateOfService: fc.constantFrom("2026-03-02" as const, "2026-03-02" as const, "2026-03-03" as const) }, { requiredKeys: ["dateOfService", "discipline", "services"], noNullPrototype: true });

/** Any visit of 2 March 2026 the schema accepts. */
export const anyVisit: fc.Arbitrary<Visit> = fc.record({ ...visited, sameDayVisits: fc.array(sameDayVisit, { maxLength: 3 }) }, { requiredKeys: ["dateOfService", "discipline", "services"], noNullPrototype: true });

const modifierRules = [
  disciplineModifier, assistantModifier, statedRule("modifier_required", { requires: "one_of", modifiers: ["KX", "59", "XE", "GP"] }, { id: "any" }),
  statedRule("telehealth", { telehealth: "codes", listed: [], notListed: [], shownBy: { modifiers: ["95", "93"], placesOfService: [] } }, { id: "telehealth" }),
];
const perCode = statedRule("unit_counting", { counting: { method: "per_code", rounding: "up" } }, { id: "massage", appliesTo: { codes: ["97124"] } });
const institutional = statedRule("unit_counting", { counting: { method: "higher_of", of: [{ method: "cms_eight_minute", poolBy: "visit" }, { method: "ama_midpoint" }] } }, { id: "institutional", appliesTo: { form: "institutional" } });
const practitioner = statedRule("unit_counting", { counting: { method: "cms_eight_minute", poolBy: "practitioner" }, togetherCountsOnce: true }, { id: "practitioner" });

/** Payers that count in different ways. */
export const anyRules: fc.Arbitrary<RuleSet> = fc.constantFrom(
  rulesOf(), rulesOf(bookOf([eightMinuteDay, ...modifierRules])), rulesOf(bookOf([midpoint, perCode, ...modifierRules])), rulesOf(bookOf([eightMinuteDay]), bookOf([institutional, ...modifierRules], "particular")),
  rulesOf(bookOf([practitioner, ...modifierRules])), rulesOf(bookOf([statedRule("unit_counting", { counting: { method: "none" } })])),
);

/** Whether a pointer resolves. */
export function resolves(root: unknown, pointer: string): boolean {
  let value: unknown = root;
  for (const step of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
    value = Reflect.get(value, step);
  }
  return true;
}

/** The same value with everything in it frozen. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}
