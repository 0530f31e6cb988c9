import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import type { Asking } from "../../rules/index.js";
import { interventionsOf } from "../interventions.js";
import { notesOfDate } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, judgementOf, NO, notTold, type Told, toldIf, YES } from "../told.js";
import { orderInChart } from "./order-in-chart.js";

/**
 * Whether the episode is an evaluation on an order and nothing else: an evaluation billed, no note of another day, and nothing else billed, performed or noted as performed. Without a signed
 * and dated order in the chart the evaluation does not suffice, and the episode is like any other.
 */
export function evaluationOnly(under: RecordUnderReview, { asOf }: Asking, codes: Catalogue): Told {
  const { billed, dateOfService, record: { evaluation, notes }, services } = under;
  const isEvaluation = (code: CptCode): boolean => findCode(codes, code)?.category === "evaluation";
  const evaluated = evaluation === undefined ? notTold("/record/evaluation") : toldIf(evaluation !== "none" && evaluation.on === dateOfService);
  return allTold([
    evaluated,
    toldIf(billed.length > 0 && billed.every(({ code }) => isEvaluation(code))),
    services === undefined ? notTold("/services") : toldIf(services.every(({ code }) => isEvaluation(code))),
    notes === undefined ? notTold("/record/notes") : toldIf(notes.every((note) => note.dateOfService === dateOfService)),
    nothingElseNoted(under, isEvaluation),
    orderInChart(under, asOf),
  ]);
}

/** No treatment stands in a note of the date as performed. */
function nothingElseNoted(under: RecordUnderReview, isEvaluation: (code: CptCode) => boolean): Told {
  const { missing, performed } = interventionsOf(notesOfDate(under) ?? []);
  const treated = performed.map(({ intervention: { code }, path, performed: was }) =>
    allTold([was, code === undefined ? notTold(`${path}/code`) : toldIf(!isEvaluation(code))]));
  const told = anyTold([NO, ...treated, ...missing.map((place) => notTold(place))]);
  return told.is === "unknown" ? told : told.is === "yes" ? NO : YES;
}

/**
 * What is found where treatment follows the evaluation: an evaluation alone needs nothing but itself and the order, where a rule says so. Where it is not known whether it stays
 * alone, nothing that is found tells whether it was asked for.
 */
export function unlessEvaluationOnly(isExcepted: boolean | undefined, under: RecordUnderReview, asking: Asking, codes: Catalogue, judgements: readonly RecordJudgement[]): readonly RecordJudgement[] {
  if (isExcepted !== true) return judgements;
  const { is, missing } = evaluationOnly(under, asking, codes);
  if (is === "no") return judgements;
  return judgements.map((judgement): RecordJudgement => {
    const { code, dueBy, outcome, paths, subject } = judgement;
    if (is === "yes") return { subject, code, paths, outcome: "not_applicable" };
    if (outcome === "not_applicable") return judgement;
    const open = judgementOf({ subject, code, paths }, notTold(...new Set([...missing, ...(outcome === "undetermined" ? judgement.missing : [])])), {});
    return dueBy === undefined ? open : { ...open, dueBy };
  });
}
