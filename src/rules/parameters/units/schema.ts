import * as z from "zod";

import { list, object } from "../../../core/schema.js";
import type { CountingRule } from "../../../units/index.js";
import { modifier, MOST, oneOf, pair, percent, positive, providerType } from "../../shapes/schema.js";
import { count, flag, someProviderTypes } from "../terms/schema.js";

const byOneMethod = [
  z.strictObject({ method: z.literal("cms_eight_minute"), poolBy: z.enum(["patient_day_discipline", "visit", "practitioner"]).exactOptional() }),
  z.strictObject({ method: z.literal("ama_midpoint") }),
  z.strictObject({ method: z.literal("per_code"), rounding: z.enum(["down", "up", "nearest"]), minimumMinutes: count.exactOptional() }),
  z.strictObject({ method: z.literal("block_plus_increment"), blockMinutes: positive(), incrementMinutes: positive(), minimumMinutes: positive() }),
] as const;
/** The schema is finite, so no depth and no cycle of the input can exhaust the stack. */
const compared = (inner: z.ZodType<CountingRule>) => z.strictObject({ method: z.enum(["higher_of", "lower_of"]), of: pair(inner) });
export const counting = oneOf("method", [
  ...byOneMethod, compared(oneOf("method", [...byOneMethod, compared(oneOf("method", byOneMethod))])),
  z.strictObject({ method: z.literal("per_visit") }), z.strictObject({ method: z.literal("none") }),
]);

export const assistantUnits = object({
  rule: object({ overPercent: percent(), arithmetic: z.enum(["ratio", "cms_simple", "cms_percentage"]), therapistMidpointException: flag, twoUnitException: flag }),
  modifiers: list(object({ assistant: providerType, modifier }), MOST.named),
  notUnder: someProviderTypes,
});
