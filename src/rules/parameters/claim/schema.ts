import * as z from "zod";

import { object } from "../../../core/schema.js";
import { atLeastOne, keys, modifiers, MOST, oneOf, percent } from "../../shapes/schema.js";
import { count, flag, span, together } from "../terms/schema.js";

export const paymentReduction = oneOf("reduction", [
  z.strictObject({
    reduction: z.literal("multiple_procedures"), base: z.enum(["practice_expense", "contracted_amount"]),
    full: z.enum(["highest_practice_expense", "highest_allowed", "first_unit"]), othersPercent: percent().exactOptional(), together, acrossDisciplines: flag,
  }),
  z.strictObject({ reduction: z.literal("modifier"), modifiers, paidPercent: percent() }),
  z.strictObject({ reduction: z.literal("ceiling"), percentOfMedicare: percent(10_000) }),
]);

const formCheck = <const Check extends string>(check: Check) => z.strictObject({ check: z.literal(check) });
const most = <const Check extends string>(check: Check) => z.strictObject({ check: z.literal(check), most: count });
export const claimForm = oneOf("check", [
  formCheck("npi_check_digit"), formCheck("taxonomy_form"), formCheck("diagnosis_form"), most("diagnosis_count"), most("line_diagnosis_count"),
  formCheck("line_diagnosis_on_claim"), most("modifier_count"), formCheck("units_positive"), formCheck("unit_basis"), formCheck("duplicate_line"),
  formCheck("split_timed_code"), formCheck("authorization_number"),
]);

const filingTime = oneOf("by", [z.strictObject({ by: z.literal("span"), span }), z.strictObject({ by: z.literal("end_of_following_year") })]);
const appealStep = object({ step: z.enum(["reconsideration", "appeal"]), within: span, of: z.enum(["decision", "previous_step", "date_of_service"]) });
export const timelyFiling = object({ within: filingTime, outOfNetwork: object({ networks: keys, within: filingTime }).exactOptional() });
export const appealWindow = object({ steps: atLeastOne(appealStep, MOST.named), shared: flag });
