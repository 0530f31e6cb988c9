import * as z from "zod";

import { list, object } from "../../../core/schema.js";
import { atLeastOne, MOST, oneOf, positive } from "../../shapes/schema.js";
import { flag, someProviderTypes, span } from "../terms/schema.js";

const planElement = z.enum(["diagnoses", "goals", "measurable_goals", "functional_goals", "type", "frequency", "duration", "functional_limitations"]);
export const planOfCare = object({ elements: list(planElement, MOST.named), authorSigned: flag, beforeTreatment: flag, physicianSigned: flag, notForEvaluationOnly: flag.exactOptional() });

export const certification = oneOf("step", [
  z.strictObject({
    step: z.literal("initial"), within: span, delayedWithReason: flag, notForEvaluationOnly: flag, orOrderOnFile: object({ planSentWithin: span }).exactOptional(),
  }),
  z.strictObject({ step: z.literal("verbal_order"), within: span }),
  z.strictObject({ step: z.literal("recertification"), atLeastEvery: span, delayedWithReason: flag, notForEvaluationOnly: flag.exactOptional() }),
]);

const counted = { count: positive(), of: z.enum(["treatment_days", "visits"]) };
const reportDue = oneOf("due", [
  z.strictObject({ due: z.literal("count"), ...counted }),
  z.strictObject({ due: z.literal("span"), span }),
  z.strictObject({ due: z.literal("whichever_first"), ...counted, span }),
]);
const reportElements = list(z.enum(["period", "no_gap", "date", "goal_status", "goals_assessed", "plan_continues", "signature", "credentials"]), MOST.named);
export const progressReport = object({ every: reportDue, by: someProviderTypes, elements: reportElements });

const referralElement = z.enum(["diagnosis", "visits", "frequency", "duration", "session_length", "codes", "body_areas", "modalities", "goals", "signature", "date"]);
export const referralContents = object({ contents: atLeastOne(referralElement, MOST.named) });
