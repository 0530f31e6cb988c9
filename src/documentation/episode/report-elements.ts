import type { ReportElement } from "../../rules/index.js";
import { anyTold, notTold, type Told, textTold, toldIf } from "../told.js";
import type { PlacedReport } from "./reports-on-record.js";

const PARTS: Readonly<Record<ReportElement, (placed: PlacedReport) => Told>> = {
  period: ({ path, report: { coversFrom, coversThrough } }) => {
    const open = [...(coversFrom === undefined ? [`${path}/coversFrom`] : []), ...(coversThrough === undefined ? [`${path}/coversThrough`] : [])];
    return open.length > 0 ? notTold(...open) : toldIf(true);
  },
  goals_assessed: ({ path, report: { goalsAssessed } }) => (goalsAssessed === undefined ? notTold(`${path}/goalsAssessed`) : toldIf(goalsAssessed)),
  plan_continues: ({ path, report: { planContinues } }) => (planContinues === undefined ? notTold(`${path}/planContinues`) : toldIf(planContinues)),
  signature: ({ path, report: { signatures } }) => (signatures === undefined ? notTold(`${path}/signatures`) : toldIf(signatures.length > 0)),
  credentials: ({ path, report: { signatures } }) =>
    (signatures === undefined ? notTold(`${path}/signatures`) : anyTold(signatures.map(({ credentials }, index) => textTold(credentials, `${path}/signatures/${index}/credentials`)))),
};

/** Whether a progress report holds a part. */
export function reportPart(element: ReportElement, placed: PlacedReport): Told {
  return PARTS[element](placed);
}
