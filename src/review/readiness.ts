import type { VisitCount } from "../claims/index.js";
import { type Finding, NEEDS_AN_ANSWER, type Report } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { attentionInDoubt, attentionOf } from "./attention.js";
import { beyondChange } from "./beyond-change.js";
import { leavesDayOpen, openServices } from "./open-services.js";
import type { Readiness, VisitReview } from "./visit-review.js";

/** What readiness is read from; the visit with its assumptions filled in. */
export type Reviewed = Pick<VisitReview, "assistantsNotPaid" | "assistantUnits" | "claim" | "claimReport" | "recordReport" | "rules" | "secondary" | "units" | "visit">;

/** Reads readiness off a review: the first row of the table that has a reason. A warning or a gap the host has taken note of is no reason; an error stays one. */
export function readinessOf(reviewed: Reviewed): Pick<VisitReview, "because" | "readiness"> {
  const rows: readonly (readonly [Readiness, (reviewed: Reviewed) => readonly string[]])[] = [
    ["not_billable", notBillable], ["needs_attention", needsAttention], ["undetermined", cannotBeTold],
  ];
  for (const [readiness, reasons] of rows) {
    const because = [...new Set(reasons(reviewed))];
    if (because.length > 0) return { readiness, because };
  }
  return { readiness: "ready", because: [] };
}

function notBillable({ claim, claimReport, secondary, units }: Reviewed): readonly string[] {
  if (nothingToBill(claim, units)) return ["nothing_to_bill"];
  if (mayBillMore(units)) return [];
  const primary = beyondChange(claimReport, claim);
  if (secondary === undefined || primary.length === 0) return primary.map(({ id }) => id);
  const after = beyondChange(secondary.claimReport, claim);
  return after.length === 0 ? [] : [...primary, ...after].map(({ id }) => id);
}

function nothingToBill({ lines }: Claim, units: VisitCount): boolean {
  return lines.length === 0 && !mayBillMore(units);
}

/** Whether a service that is on no line may have to be on one. */
function mayBillMore(units: VisitCount): boolean {
  return openServices(units).length > 0 || leavesDayOpen(units);
}

function needsAttention(reviewed: Reviewed): readonly string[] {
  const { claimReport, recordReport, secondary } = reviewed;
  const noted = new Set(claimReport.acknowledged.map(({ findingId }) => findingId));
  const reports = [claimReport, recordReport, ...(secondary === undefined ? [] : [secondary.claimReport])];
  const conflicts = secondary === undefined ? [] : unacknowledged({ findings: secondary.conflicts, acknowledged: secondary.acknowledged });
  const broken = [...reports.flatMap(unacknowledged), ...conflicts];
  return [
    ...broken.map(({ id }) => id),
    ...attentionOf(reviewed).filter(({ id, isError }) => isError || !noted.has(id)).map(({ id }) => id),
    ...reports.flatMap(gapsOf),
  ];
}

function unacknowledged({ acknowledged, findings }: Pick<Report, "acknowledged" | "findings">): readonly Finding[] {
  const noted = new Set(acknowledged.map(({ findingId }) => findingId));
  return findings.filter(asksAttention).filter(({ id, severity }) => severity === "error" || !noted.has(id));
}

function asksAttention({ outcome, severity }: Finding): boolean {
  return outcome === "violated" && severity !== "information";
}

/** What the books do not speak of, as an acknowledgement names it. */
export function gapsOf({ acknowledged, notCovered }: Report): readonly string[] {
  const noted = new Set(acknowledged.map(({ findingId }) => findingId));
  return NEEDS_AN_ANSWER.filter((kind) => notCovered.includes(kind)).map((kind) => `not_covered/${kind}`).filter((gap) => !noted.has(gap));
}

function cannotBeTold(reviewed: Reviewed): readonly string[] {
  const { claimReport, recordReport, secondary, units } = reviewed;
  const all = [claimReport, recordReport, ...(secondary === undefined ? [] : [secondary.claimReport])].flatMap(({ findings }) => findings);
  const open = [
    ...all.filter(({ outcome, severity }) => outcome === "undetermined" && severity === "error").map(({ id }) => id),
    ...openServices(units).map(({ path }) => `units_not_known${path}`),
    ...(leavesDayOpen(units) ? ["units_not_known/sameDayVisits"] : []),
  ];
  return open.length > 0 ? open : attentionInDoubt(reviewed).filter(({ isError }) => isError).map(({ id }) => id);
}
