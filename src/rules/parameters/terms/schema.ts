import * as z from "zod";

import { list, object, plainDate, wholeNumber } from "../../../core/schema.js";
import { MOST, positive, providerTypes } from "../../shapes/schema.js";

export const flag = z.boolean();
export const count = wholeNumber();
export const someDay = plainDate.exactOptional();
export const span = object({ count: positive(5_000), unit: z.enum(["days", "business_days", "months", "years"]) });
export const window = object({ span, from: z.enum(["injury", "order", "authorization", "plan_of_care"]) });
export const visitCounter = z.enum(["calendar_year", "benefit_year", "episode", "injury", "authorization"]);
export const together = z.enum(["practitioner", "group", "everyone"]);
export const purposes = list(z.enum(["treatment", "maintenance", "wellness", "relaxation"]), MOST.named);
export const someProviderTypes = providerTypes.exactOptional();
