import { list, object, plainDate } from "../core/schema.js";
import { billedService, billingContext, discipline, MOST, performedService, treatmentRecord } from "../visit/schema.js";

/** The shape of a record under review. */
export const recordUnderReview = object({
  dateOfService: plainDate, discipline: discipline.exactOptional(), record: treatmentRecord, billed: list(billedService, MOST.day), context: billingContext.exactOptional(),
  services: list(performedService, MOST.day).exactOptional(),
});
