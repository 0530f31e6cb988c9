import type { ReportElement } from "../../rules/index.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, notTold, type Told, textTold, toldIf } from "../told.js";
import { noGap } from "./report-gap.js";
import type { PlacedReport } from "./reports-on-record.js";

const PARTS: Readonly<Record<Exclude<ReportElement, "no_gap">, (placed: PlacedReport) => Told>> = {
  period: ({ path, report: { coversFrom, coversThrough } }) => {
    const open = [...(coversFrom === undefined ? [`${path}/coversFrom`] : []), ...(coversThrough === undefined ? [`${path}/coversThrough`] : [])];
    return open.length > 0 ? notTold(...open) : toldIf(true);
  },
  date: ({ path, report: { dated } }) => (dated === undefined ? notTold(`${path}/dated`) : toldIf(dated)),
  goal_status: ({ path, report: { goalStatus } }) => (goalStatus === undefined ? notTold(`${path}/goalStatus`) : toldIf(goalStatus)),
  goals_assessed: ({ path, report: { goalsAssessed } }) => (goalsAssessed === undefined ? notTold(`${path}/goalsAssessed`) : toldIf(goalsAssessed)),
  plan_continues: ({ path, report: { planContinues } }) => (planContinues === undefined ? notTold(`${path}/planContinues`) : toldIf(planContinues)),
  signature: ({ path, report: { signatures } }) => (signatures === undefined ? notTold(`${path}/signatures`) : toldIf(signatures.length > 0)),
  credentials: ({ path, report: { signatures } }) =>
    (signatures === undefined ? notTold(`${path}/signatures`) : anyTold(signatures.map(({ credentials }, index) => textTold(credentials, `${path}/signatures/${index}/credentials`)))),
};

/** Whether a progress report holds a part; `reports` are all of the record that may count. */
export function reportPart(element: ReportElement, placed: PlacedReport, reports: readonly PlacedReport[], under: RecordUnderReview): Told {
  return element === "no_gap" ? noGap(placed, reports, under) : PARTS[element](placed);
}
