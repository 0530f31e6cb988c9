import type { Catalogue } from "../../codes/index.js";
import type { JsonPointer, PlainDate } from "../../core/index.js";
import { type Asking, type CertificationParameters, endOfSpan } from "../../rules/index.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, judgementOf, NO, notTold, type Told, toldIf } from "../told.js";
import { type EpisodeStart, episodeStart } from "./episode-start.js";
import { evaluationOnly } from "./evaluation-only.js";
import { orderInChart } from "./order-in-chart.js";
import { planPlaces, type PlansOnRecord, plansOnRecord } from "./plans-on-record.js";

/** When the plan of care was first certified, and by when it had to be. */
export interface InitialCertificationDetails {
  /** The first treatment day; where the record does not tell it, a day it does not lie after. */
  readonly firstDay: PlainDate;
  /** The last day for the first certification. */
  readonly deadline: PlainDate;
  /** Whether the rule accepts a late one with the reason on record. */
  readonly delayAccepted: boolean;
  /** What makes the certification good; absent where nothing does. */
  readonly by?: "signature_or_verbal_order" | "order_on_file" | "reason_for_delay";
  /** The day of the first certification, by signature or word of mouth; absent where there is none. */
  readonly certifiedOn?: PlainDate;
}

type Initial = Extract<CertificationParameters, { step: "initial" }>;

/**
 * Judges the first certification. What is dated after the day of the question has not happened yet. Before the deadline it is not due only where the
 * record tells that nothing was certified yet. An episode that is an evaluation and nothing else needs none, whatever was certified.
 */
export function judgeInitialCertification(under: RecordUnderReview, { asOf }: Asking, parameters: Initial, codes: Catalogue): RecordJudgement {
  const start = episodeStart(under);
  const plans = plansOnRecord(under);
  const deadline = endOfSpan(start.day, parameters.within);
  const inTime = certifiedInTime(plans, start, deadline, asOf);
  const onOrder = parameters.orOrderOnFile === undefined ? NO : sentInTime(plans, orderInChart(under, asOf), start, endOfSpan(start.day, parameters.orOrderOnFile.planSentWithin), asOf);
  const late = parameters.delayedWithReason ? certifiedWithReason(plans, asOf) : NO;
  const kept = anyTold([inTime, onOrder, late]);
  const none = parameters.notForEvaluationOnly ? evaluationOnly(under, { asOf }, codes) : NO;
  const base = { subject: "episode", code: "certification_initial", paths: [...start.paths, ...planPlaces(under)] };
  if (none.is === "yes" || (kept.is === "no" && start.isKnown && asOf <= deadline)) {
    return { ...base, outcome: "not_applicable", ...(none.is === "yes" ? {} : { dueBy: deadline }) };
  }
  const by = inTime.is === "yes" ? "signature_or_verbal_order" : onOrder.is === "yes" ? "order_on_file" : late.is === "yes" ? "reason_for_delay" : undefined;
  const certifiedOn = firstCertified(plans, asOf);
  const details: InitialCertificationDetails = { firstDay: start.day, deadline, delayAccepted: parameters.delayedWithReason, ...(by === undefined ? {} : { by }), ...(certifiedOn === undefined ? {} : { certifiedOn }) };
  const isOpen: Told = kept.is === "no" && !start.isKnown && asOf <= deadline ? notTold(...start.missing) : kept;
  const told = none.is === "unknown" ? notTold(...new Set([...none.missing, ...isOpen.missing])) : isOpen;
  const judgement = judgementOf(base, told, details);
  return told.is === "yes" ? judgement : { ...judgement, dueBy: deadline };
}

/** By a dated signature, or by word of mouth. */
function certifiedInTime({ missing, plans }: PlansOnRecord, start: EpisodeStart, deadline: PlainDate, asOf: PlainDate): Told {
  const on = (day: PlainDate | "none" | undefined, place: JsonPointer): Told => {
    if (day === undefined) return notTold(place);
    return happenedBy(day, deadline, asOf) ? ifStartKnown(start) : NO;
  };
  return anyTold([...plans.flatMap(({ path, plan }) => [on(plan.certifiedOn, `${path}/certifiedOn`), on(plan.verbalOrderOn, `${path}/verbalOrderOn`)]), ...missing.map((place) => notTold(place))]);
}

/** An order on file, by the referral in the chart or as the plan says, and the plan sent to who gave it. */
function sentInTime({ missing, plans }: PlansOnRecord, order: Told, start: EpisodeStart, deadline: PlainDate, asOf: PlainDate): Told {
  const ofPlans = plans.map(({ path, plan: { orderOnFile, sentToPhysicianOn } }) => allTold([
    order.is === "yes" ? order : orderOnFile === undefined ? notTold(`${path}/orderOnFile`) : toldIf(orderOnFile),
    sentToPhysicianOn === undefined ? notTold(`${path}/sentToPhysicianOn`) : happenedBy(sentToPhysicianOn, deadline, asOf) ? ifStartKnown(start) : NO,
  ]));
  return anyTold([...ofPlans, ...missing.map((place) => notTold(place))]);
}

function certifiedWithReason({ missing, plans }: PlansOnRecord, asOf: PlainDate): Told {
  const ofPlans = plans.map(({ path, plan: { certifiedOn, delayReason } }) => allTold([
    certifiedOn === undefined ? notTold(`${path}/certifiedOn`) : toldIf(certifiedOn !== "none" && certifiedOn <= asOf),
    delayReason === undefined ? notTold(`${path}/delayReason`) : toldIf(delayReason),
  ]));
  return anyTold([...ofPlans, ...missing.map((place) => notTold(place))]);
}

function firstCertified({ plans }: PlansOnRecord, asOf: PlainDate): PlainDate | undefined {
  return plans.flatMap(({ plan: { certifiedOn = "none", verbalOrderOn = "none" } }) => [certifiedOn, verbalOrderOn]).filter((day) => day !== "none").filter((day) => day <= asOf).sort()[0];
}

function happenedBy(day: PlainDate | "none", deadline: PlainDate, asOf: PlainDate): boolean {
  return day !== "none" && day <= deadline && day <= asOf;
}

/** In time as counted from the latest day the episode may have begun on; begun earlier, it may be late. */
function ifStartKnown({ isKnown, missing }: EpisodeStart): Told {
  return isKnown ? toldIf(true) : notTold(...missing);
}
