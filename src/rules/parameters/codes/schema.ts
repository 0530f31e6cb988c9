import * as z from "zod";

import { list, object } from "../../../core/schema.js";
import { codes, cptCode, cptCodes, discipline, disciplines, key, modifier, modifiers, MOST, oneOf } from "../../shapes/schema.js";
import { flag, someDay, together } from "../terms/schema.js";

export const modifierRequired = oneOf("requires", [
  z.strictObject({ requires: z.literal("one_of"), modifiers }),
  z.strictObject({ requires: z.literal("of_discipline"), modifiers: list(object({ discipline, modifier }), MOST.named), onlyUnderPlanOfCare: flag }),
  z.strictObject({ requires: z.literal("of_revenue_code"), modifiers: list(object({ revenueCode: key, modifier }), MOST.named) }),
  z.strictObject({ requires: z.literal("of_benefit_type"), modifiers: list(object({ benefitType: z.enum(["rehabilitative", "habilitative"]), modifier }), MOST.named) }),
  z.strictObject({ requires: z.literal("beside"), modifier, modifiers }),
]);

export const modifierForbidden = oneOf("forbids", [
  z.strictObject({ forbids: z.literal("each"), modifiers }),
  z.strictObject({ forbids: z.literal("together"), modifiers }),
  z.strictObject({ forbids: z.literal("without"), modifiers, beside: modifiers }),
  z.strictObject({ forbids: z.literal("beside"), modifiers, beside: modifiers }),
  z.strictObject({ forbids: z.literal("outside_plan_of_care"), modifiers }),
]);

export const codeEligibility = oneOf("payable", [
  z.strictObject({ payable: z.literal("only_with"), codes, together }),
  z.strictObject({ payable: z.literal("only_under_plan_of_care"), disciplines: disciplines.exactOptional() }),
  z.strictObject({ payable: z.literal("only_for_disciplines"), disciplines }),
  z.strictObject({ payable: z.literal("never_separately") }),
  z.strictObject({ payable: z.literal("replaced_by"), codes: cptCodes }),
]);

export const codeInForce = object({ codes: list(object({ code: cptCode, from: someDay, until: someDay }), MOST.codes) });

export const codePair = object({
  codes, withCodes: codes, lost: z.enum(["codes", "with_codes"]).exactOptional(), insteadOf: modifiers.exactOptional(),
  bypass: z.union([z.literal("never"), object({ modifiers, separateBodyRegion: flag, separateTime: flag })]), sameDiscipline: flag, together,
});
