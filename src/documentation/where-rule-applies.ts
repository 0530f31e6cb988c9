import type { Asking, AppliesTo } from "../rules/index.js";
import type { PreparedRecordCheck, RecordJudgement } from "./record-check.js";
import { prepareRecordSelector, type RecordSelector } from "./record-selector.js";
import type { RecordUnderReview } from "./record-under-review.js";

/** Judges a record where the rule looks at it. Whether it does may not be known: then what would be found is not known either. */
export function whereRuleApplies(appliesTo: AppliesTo | undefined, judge: (under: RecordUnderReview, asking: Asking, selector: RecordSelector) => readonly RecordJudgement[]): PreparedRecordCheck {
  const selector = prepareRecordSelector(appliesTo);
  return (under, asking) => {
    const applies = selector.record(under);
    if (applies === "no") return [];
    const judgements = judge(under, asking, selector);
    return applies === "yes" ? judgements : judgements.map((judgement) => inDoubt(judgement, under, selector));
  };
}

function inDoubt(judgement: RecordJudgement, under: RecordUnderReview, selector: RecordSelector): RecordJudgement {
  if (judgement.outcome === "not_applicable") return judgement;
  const { code, dueBy, paths, subject } = judgement;
  const [first = "/dateOfService", ...others] = selector.missing(under);
  return { code, paths, subject, ...(dueBy === undefined ? {} : { dueBy }), outcome: "undetermined", missing: [first, ...others] };
}
