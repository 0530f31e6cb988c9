import * as z from "zod";

import { list, object } from "../../../core/schema.js";
import { codes, key, MOST, oneOf } from "../../shapes/schema.js";
import { requestWindow } from "../access/schema.js";
import { count, span, together, visitCounter, window } from "../terms/schema.js";

const dailyLimit = oneOf("measure", [
  z.strictObject({ measure: z.literal("units"), units: count }),
  z.strictObject({ measure: z.literal("minutes"), minutes: count }),
  z.strictObject({ measure: z.literal("procedures"), procedures: count }),
  z.strictObject({ measure: z.literal("treatments"), treatments: count }),
  z.strictObject({ measure: z.literal("cents"), amountCents: count.exactOptional() }),
  z.strictObject({ measure: z.literal("relative_value"), relativeValueHundredths: count }),
]);
const capConditions = list(oneOf("when", [
  z.strictObject({ when: z.literal("billed_with"), codes }),
  z.strictObject({ when: z.literal("billed_alone") }),
  z.strictObject({ when: z.literal("several_body_regions") }),
  z.strictObject({ when: z.literal("authorized") }),
]), MOST.named);
export const dailyCap = object({
  limit: dailyLimit, together, each: z.enum(["all_together", "discipline", "code"]), onlyWhen: capConditions.exactOptional(),
  otherLimits: list(object({ when: capConditions, limit: z.union([z.literal("no_limit"), dailyLimit]) }), MOST.named).exactOptional(),
  keep: z.enum(["claim_order", "highest_allowed"]).exactOptional(),
});

export const visitCap = oneOf("cap", [
  z.strictObject({
    cap: z.literal("visits"), visits: count, per: visitCounter, within: window.exactOptional(), extraVisitsWhenAuthorized: count.exactOptional(),
    request: requestWindow.exactOptional(), authorizationKind: key.exactOptional(),
  }),
  z.strictObject({ cap: z.literal("course"), within: window }),
]);

export const evaluationLimit = oneOf("per", [
  z.strictObject({ per: z.literal("day"), evaluations: count, together }),
  z.strictObject({ per: z.literal("episode"), evaluations: count, together }),
  z.strictObject({ per: z.literal("twelve_months"), evaluations: count, counted: z.enum(["initial", "reEvaluations"]), together }),
]);

export const benefitLimit = oneOf("benefit", [
  z.strictObject({ benefit: z.literal("amount"), ceilingCents: count }),
  z.strictObject({ benefit: z.literal("period"), afterInjury: span }),
  z.strictObject({ benefit: z.literal("first_care"), afterInjury: span }),
]);
