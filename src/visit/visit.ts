import type { Discipline } from "../codes/index.js";
import type { PlainDate } from "../core/index.js";
import type { BillingContext } from "./billing-context.js";
import type { PerformedService } from "./performed-service.js";
import type { TreatmentRecord } from "./record.js";

/** One patient, one date of service, one discipline. */
export interface Visit {
  /** Date treated; it chooses the rules. */
  readonly dateOfService: PlainDate;
  /** Discipline the visit belongs to. */
  readonly discipline: Discipline;
  /** How the visit went; `short` was broken off. */
  readonly status?: "completed" | "short" | "cancelled" | "no_show";
  /** Services in the order performed; an empty list means none was. */
  readonly services: readonly PerformedService[];
  /** The patient's other visits of the same date; an empty list means there were none. */
  readonly sameDayVisits?: readonly Visit[];
  /** What payers' rules read beside the services. */
  readonly context?: BillingContext;
  /** What the chart holds. */
  readonly record?: TreatmentRecord;
}
