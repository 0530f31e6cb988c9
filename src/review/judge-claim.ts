import { type ClaimChecks, countVisit, prepareClaimChecks, type VisitCount } from "../claims/index.js";
import { catalogue } from "../codes/index.js";
import { prepareRecordChecks } from "../documentation/index.js";
import { type Asking, assumptionsOn, type Report, type RuleSet, withAssumptions } from "../rules/index.js";
import type { Claim, Visit } from "../visit/index.js";
import type { FurnishedUnits } from "./assistant-units.js";
import { prepareAssistantsNotPaid } from "./assistants-not-paid.js";
import { conflictsOf } from "./conflicts.js";
import { readinessOf } from "./readiness.js";
import { recordOfVisit } from "./record-of-visit.js";
import { reviewQuestions } from "./review-questions.js";
import { askingOf } from "./stated-assumptions.js";
import type { ReviewOptions, SecondaryReview, VisitReview } from "./visit-review.js";

/** What is judged: a visit as given, what it came to, and what is asked. */
export interface BeforeJudging {
  readonly visit: Visit;
  readonly claim: Claim;
  readonly units: VisitCount;
  readonly assistantUnits: readonly FurnishedUnits[];
  readonly asking: Asking;
}

/** What the rules make of it. */
export type Judged = Pick<VisitReview, "assistantsNotPaid" | "assumptions" | "because" | "claimReport" | "questions" | "readiness" | "recordReport" | "secondary">;

/** Makes the rules of both payers ready to judge claims and records of their date. */
export function prepareJudging(rules: RuleSet, secondaryRules: RuleSet | undefined, { codes = catalogue, own = [] }: ReviewOptions): (before: BeforeJudging) => Judged {
  const claimChecks = prepareClaimChecks(rules, own, codes);
  const assistantsOf = prepareAssistantsNotPaid(rules, codes);
  const recordChecks = prepareRecordChecks(rules, codes);
  const secondaryChecks = secondaryRules === undefined ? undefined : { rules: secondaryRules, checks: prepareClaimChecks(secondaryRules, [], codes) };

  return ({ asking, assistantUnits, claim, units, visit: given }) => {
    const { assumptions = [] } = asking;
    const { input: visit, used } = withAssumptions(given, "visit", assumptions);
    const onClaim = (checks: ClaimChecks): Report => withUsed(checks.report(claim, askingOf(asking, "claim")), "claim");
    const withUsed = (report: Report, input: "claim" | "record"): Report => (assumptions.length === 0 ? report : {
      ...report, assumptions: assumptionsOn(assumptions, input).filter((one) => used.includes(one) || report.assumptions.includes(one)),
    });

    const claimReport = onClaim(claimChecks);
    const recordReport = withUsed(recordChecks.report(recordOfVisit(visit, claim, units), askingOf(asking, "record")), "record");
    const secondary = secondaryChecks === undefined ? undefined : secondaryReview(secondaryChecks.rules, onClaim(secondaryChecks.checks));
    const assistantsNotPaid = assistantsOf(claim, visit, askingOf(asking, "claim"));
    const judged = { assistantUnits, assistantsNotPaid, claim, claimReport, recordReport, rules, units, visit, ...(secondary === undefined ? {} : { secondary }) };
    const usedAnywhere = [...used, ...claimReport.assumptions, ...recordReport.assumptions, ...(secondary?.claimReport.assumptions ?? [])];
    return {
      ...readinessOf(judged), questions: reviewQuestions(judged), assumptions: assumptions.filter((one) => usedAnywhere.includes(one)),
      assistantsNotPaid, claimReport, recordReport, ...(secondary === undefined ? {} : { secondary }),
    };

    function secondaryReview(ofSecondary: RuleSet, report: Report): SecondaryReview {
      const view = { rules: ofSecondary, claimReport: report, units: countVisit(visit, ofSecondary, codes) };
      return { rules: ofSecondary, claimReport: report, conflicts: conflictsOf(claim, { rules, claimReport, units }, view), acknowledged: [] };
    }
  };
}
