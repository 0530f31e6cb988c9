import type { PlainDate } from "../../core/index.js";
import { anyTold, notTold, type Told, toldIf } from "../told.js";
import { later } from "./dates.js";
import type { PlansOnRecord } from "./plans-on-record.js";

/** What was certified on one day. A record may give it twice: as the plan in force and in the list. */
export interface DayOfCertification {
  readonly on: PlainDate;
  /** The last day it covers; absent where that is not known. */
  readonly through?: PlainDate;
  /** Where the last day would stand. */
  readonly throughPlaces: readonly string[];
  /** The day its plan begins, which may follow an early signature; absent where that is not known. */
  readonly begins?: PlainDate;
  /** Where the day its plan begins would stand. */
  readonly beginsPlaces: readonly string[];
  /** Whether a reason for a delay is on record. */
  readonly reason: Told;
}

/** Every certification that had been given by a day, oldest first. */
export function certificationsByDay({ plans }: PlansOnRecord, asOf: PlainDate): readonly DayOfCertification[] {
  const given = plans.flatMap(({ path, plan: { certifiedOn, certifiedThrough, delayReason, establishedOn } }) =>
    (certifiedOn === undefined || certifiedOn === "none" || certifiedOn > asOf ? [] : [{ on: certifiedOn, path, through: certifiedThrough, begins: establishedOn, delayReason }]));
  return [...new Set(given.map(({ on }) => on))].sort().map((on) => {
    const ofDay = given.filter((one) => one.on === on);
    const through = ofDay.reduce<PlainDate | undefined>((last, one) => (one.through === undefined ? last : later(one.through, last)), undefined);
    const begins = ofDay.reduce<PlainDate | undefined>((last, one) => (one.begins === undefined ? last : later(one.begins, last)), undefined);
    return {
      on,
      ...(through === undefined ? {} : { through }),
      throughPlaces: ofDay.map(({ path }) => `${path}/certifiedThrough`),
      ...(begins === undefined ? {} : { begins }),
      beginsPlaces: ofDay.map(({ path }) => `${path}/establishedOn`),
      reason: anyTold(ofDay.map(({ delayReason, path }) => (delayReason === undefined ? notTold(`${path}/delayReason`) : toldIf(delayReason)))),
    };
  });
}

/** Where a certification may stand that the record does not tell of. */
export function uncertainCertifications({ missing, plans }: PlansOnRecord): readonly string[] {
  return [...missing, ...plans.flatMap(({ path, plan }) => (plan.certifiedOn === undefined ? [`${path}/certifiedOn`] : []))];
}
