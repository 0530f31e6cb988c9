import type { PlainDate } from "../../core/index.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, NO, notTold, type Told, toldIf } from "../told.js";

const REFERRAL = "/record/referral";

/** Whether a signed and dated order is in the chart on a day, as the record's referral tells it. One dated after that day has not been given yet. */
export function orderInChart({ record: { referral } }: RecordUnderReview, asOf: PlainDate): Told {
  if (referral === undefined) return notTold(REFERRAL);
  if (referral === "none") return NO;
  const { contents, orderedOn } = referral;
  return allTold([
    contents === undefined ? notTold(`${REFERRAL}/contents`) : toldIf(contents.includes("signature")),
    orderedOn !== undefined ? toldIf(orderedOn <= asOf) : contents === undefined || contents.includes("date") ? notTold(`${REFERRAL}/orderedOn`) : NO,
  ]);
}
