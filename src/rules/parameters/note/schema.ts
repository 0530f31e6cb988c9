import * as z from "zod";

import { list, object } from "../../../core/schema.js";
import { atLeastOne, cptCode, MOST, oneOf, phrases, positive, providerTypes } from "../../shapes/schema.js";
import { count, flag, visitCounter } from "../terms/schema.js";

const noteElement = z.enum([
  "subjective", "objective", "assessment", "plan", "response", "objective_measures", "technique", "body_region", "diagnosis", "home_program", "goals",
  "measurable_goals", "functional_goals", "expected_duration", "functional_limitations", "evaluation_diagnosis", "evaluation_findings", "co_treatment_rationale", "co_treatment_goals", "co_treatment_progress", "consent", "contact",
]);
const timeForm = z.enum(["total_timed_minutes", "total_treatment_minutes", "minutes_per_code", "session_start_and_stop", "start_and_stop_per_code"]);

export const noteElements = object({ elements: atLeastOne(noteElement, MOST.named), fromVisit: positive().exactOptional(), counter: visitCounter.exactOptional() });
export const timeDocumentation = object({ forms: atLeastOne(timeForm, MOST.named), accepted: z.enum(["all", "any"]), notForEvaluationOnly: flag.exactOptional() });

export const assistantPart = oneOf("shows", [
  z.strictObject({ shows: z.literal("who_treated"), notForEvaluationOnly: flag.exactOptional() }),
  z.strictObject({ shows: z.literal("modifier_agrees") }),
  z.strictObject({ shows: z.literal("clinician_each_period"), by: providerTypes, treatmentDays: positive() }),
]);

export const language = oneOf("check", [
  z.strictObject({ check: z.literal("phrases"), sort: z.enum(["stock_phrase", "vague_response", "wellness_purpose", "unskilled_wording"]), phrases, unlessMeasured: flag }),
  z.strictObject({ check: z.literal("goal_without_measure") }),
  z.strictObject({ check: z.literal("no_functional_limitation"), words: phrases }),
  z.strictObject({ check: z.literal("copied_note"), similarityPercent: z.number().min(1).max(100), fewestCharacters: count }),
  z.strictObject({ check: z.literal("technique_of_other_code"), vocabulary: list(object({ code: cptCode, words: phrases }), MOST.named) }),
  z.strictObject({
    check: z.literal("not_performed"), words: list(object({ status: z.enum(["declined", "planned", "home_program", "prior"]), words: phrases }), MOST.named),
  }),
  z.strictObject({ check: z.literal("minutes_in_text") }),
]);
