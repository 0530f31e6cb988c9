import type { OwnCheck } from "../../claims/index.js";
import type { PlainDate } from "../../core/index.js";
import type { Finding, Report, RuleSet } from "../../rules/index.js";

/** What findings are told with. */
export interface Telling {
  readonly rules: RuleSet;
  readonly own: readonly OwnCheck[];
  /** How much a rule weighs, as it is put behind its name. */
  readonly weighing: (finding: Finding) => string;
  /** The last day rules were verified for, where that lies before the date of service. */
  readonly verified: ReadonlyMap<string, PlainDate>;
  /** The day of the question. */
  readonly asOf: PlainDate;
}

/** The rules of reports that were last verified for dates of service before this one. */
export function verifiedIn(...reports: readonly Report[]): ReadonlyMap<string, PlainDate> {
  return new Map(reports.flatMap(({ stale }) => stale.map(({ ruleId, verifiedThrough }) => [ruleId, verifiedThrough] as const)));
}

/** The rule of a finding, within all books. */
export function ruleOf({ ruleBookId, ruleId }: Finding): string {
  return `${ruleBookId}/${ruleId}`;
}

/** The rule with its weight, who reports it, when it was last verified and when what it asks was due. */
export function nameOf(finding: Finding, { asOf, verified, weighing }: Telling): string {
  const last = verified.get(ruleOf(finding));
  return [
    `${ruleOf(finding)}${weighing(finding)}`,
    ...(finding.confidence === "secondary" ? ["secondary source"] : []),
    ...(last === undefined || finding.outcome === "satisfied" ? [] : [`last verified ${last}`]),
    ...(finding.dueBy === undefined || finding.outcome !== "undetermined" ? [] : [`${finding.dueBy < asOf ? "was due" : "due"} by ${finding.dueBy}`]),
  ].join(", ");
}
