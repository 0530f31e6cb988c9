import { list } from "../../rules/index.js";
import { gapsOf } from "../readiness.js";
import type { Readiness, VisitReview } from "../visit-review.js";
import { type ExplainedParagraph, plain } from "./paragraph.js";

const READINESS: Readonly<Record<Readiness, string>> = {
  not_billable: "The visit is not billable as it stands, and no change to the claim makes it so.",
  needs_attention: "The visit needs attention before it is billed.",
  undetermined: "It cannot be told whether the visit may be billed: facts that decide it are not known.",
  ready: "The visit is ready to be billed.",
};

const SUBJECTS: Readonly<Record<string, string>> = {
  unit_counting: "counting units", provider_eligibility: "who may render the services", referral: "referrals", prior_authorization: "prior authorization", modifier_required: "modifiers",
};

/** What follows, what the books do not speak of, and which rules were last read long ago. */
export function outcomeParagraphs({ claimReport, readiness, recordReport }: VisitReview): readonly ExplainedParagraph[] {
  const gaps = gapsOf({ ...claimReport, acknowledged: [] }).flatMap((gap) => SUBJECTS[gap.slice("not_covered/".length)] ?? []);
  const stale = [...claimReport.stale, ...recordReport.stale].map(({ ruleId, verifiedThrough }) => `${ruleId} (through ${verifiedThrough})`);
  return [
    plain("outcome", READINESS[readiness]),
    ...(gaps.length === 0 ? [] : [plain("outcome", `The rule books say nothing of ${list(gaps)}.`)]),
    ...(stale.length === 0 ? [] : [plain("outcome", `These rules were last verified for dates of service before this one: ${list(stale)}.`)]),
  ];
}
