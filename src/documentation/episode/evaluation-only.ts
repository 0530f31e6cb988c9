import { type Catalogue, findCode } from "../../codes/index.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, judgementOf, NO, notTold, type Told, YES } from "../told.js";

/**
 * Whether the episode is an evaluation on an order and nothing else: no note of another day, and no code billed but an evaluation's. Without the order in the chart the
 * evaluation does not suffice, and the episode is like any other.
 */
export function evaluationOnly({ billed, dateOfService, record: { evaluation, notes, referral } }: RecordUnderReview, codes: Catalogue): Told {
  if (evaluation === "none" || billed.some(({ code }) => findCode(codes, code)?.category !== "evaluation")) return NO;
  if (notes?.some((note) => note.dateOfService !== dateOfService) === true) return NO;
  if (referral === "none" || (evaluation !== undefined && evaluation.on !== dateOfService)) return NO;
  return allTold([
    evaluation === undefined ? notTold("/record/evaluation") : YES, notes === undefined ? notTold("/record/notes") : YES, referral === undefined ? notTold("/record/referral") : YES,
  ]);
}

/**
 * What is found of the plan of care or its recertification, where treatment follows the evaluation. An evaluation alone needs no plan, with the evaluation and the order it suffices;
 * where it is not known whether it stays alone, nothing that is found tells whether a plan had to be so.
 */
export function unlessEvaluationOnly(under: RecordUnderReview, codes: Catalogue, judgements: readonly RecordJudgement[]): readonly RecordJudgement[] {
  const { is, missing } = evaluationOnly(under, codes);
  if (is === "no") return judgements;
  return judgements.map((judgement): RecordJudgement => {
    const { code, dueBy, outcome, paths, subject } = judgement;
    if (is === "yes") return { subject, code, paths, outcome: "not_applicable" };
    if (outcome === "not_applicable") return judgement;
    const open = judgementOf({ subject, code, paths }, notTold(...new Set([...missing, ...(outcome === "undetermined" ? judgement.missing : [])])), {});
    return dueBy === undefined ? open : { ...open, dueBy };
  });
}
