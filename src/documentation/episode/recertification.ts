import type { PlainDate } from "../../core/index.js";
import { type Asking, type CertificationParameters, endOfSpan } from "../../rules/index.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, anyTold, judgementOf, NO, notTold, type Told, toldIf, YES } from "../told.js";
import { certificationsByDay, type DayOfCertification, uncertainCertifications } from "./certifications-by-day.js";
import { earlier, later } from "./dates.js";
import { type EpisodeStart, episodeStart } from "./episode-start.js";
import { orderInChart } from "./order-in-chart.js";
import { planPlaces, type PlansOnRecord, plansOnRecord } from "./plans-on-record.js";

/** Whether the day treated lies under a recertified plan, once the first certification no longer covers it. */
export interface RecertificationDetails {
  /** The last day that was certified before: the recertification was due by then. */
  readonly deadline: PlainDate;
  /** The day of the recertification that covers the day treated, or that came too late; absent where there is none. */
  readonly certifiedOn?: PlainDate;
  /** The last day it covers. */
  readonly through?: PlainDate;
  /** It came after the day treated: good only with the reason for the delay on record. */
  readonly late: boolean;
  /** Whether the rule accepts a late one with the reason on record. */
  readonly delayAccepted: boolean;
}

type Recertification = Extract<CertificationParameters, { step: "recertification" }>;

interface Looked {
  readonly certifications: readonly DayOfCertification[];
  readonly dateOfService: PlainDate;
  readonly parameters: Recertification;
  readonly start: EpisodeStart;
  /** The last day the first certification can cover. */
  readonly firstEnd: PlainDate;
  /** Whether an order on file may stand for the first certification. */
  readonly onOrder: Told;
  /** The last day of the plan that nobody certified, where the record tells it. */
  readonly planEnd?: PlainDate;
  /** Where that would stand. */
  readonly planEndPlaces: readonly string[];
}

/**
 * Judges the day treated: under the first certification nothing is due yet; after it a recertification has to cover the day. Where the patient was discharged before the
 * next one is due, none is.
 */
export function judgeRecertification(under: RecordUnderReview, asking: Asking, parameters: Recertification): RecordJudgement {
  const { dueBy, ...judged } = judge(under, asking, parameters);
  return dueBy === undefined || isDischargedBy(dueBy, under, asking) ? judged : { ...judged, dueBy };
}

function isDischargedBy(dueBy: PlainDate, { dateOfService, record: { dischargedOn = "none" } }: RecordUnderReview, { asOf }: Asking): boolean {
  return dischargedOn !== "none" && dateOfService <= dischargedOn && dischargedOn <= asOf && dischargedOn <= dueBy;
}

function judge(under: RecordUnderReview, { asOf }: Asking, parameters: Recertification): RecordJudgement {
  const start = episodeStart(under);
  const plans = plansOnRecord(under);
  const certifications = certificationsByDay(plans, asOf);
  const looked: Looked = { certifications, dateOfService: under.dateOfService, parameters, start, firstEnd: endOfSpan(start.day, parameters.atLeastEvery), onOrder: onOrderTold(under, plans, asOf), ...planEndOf(plans, asOf) };
  const base = { subject: "episode", code: "certification_recertification", paths: [...start.paths, ...planPlaces(under)] };
  const uncertain = uncertainCertifications(plans);
  const [first, ...others] = certifications;
  const byFirst = first === undefined ? beforeAny(looked, uncertain) : underFirst(first, looked, uncertain);
  const byOthers = anyTold(others.map((one) => coveredAgain(one, looked)));
  if (byOthers.is !== "yes" && byFirst.initial) return { ...base, outcome: "not_applicable", dueBy: earlier(looked.firstEnd, first === undefined ? endOfPlan(looked) : first.through) };
  const deadline = lastCertified(looked);
  if (byOthers.is === "yes" || byFirst.told.is === "yes") {
    const covering = certifications.findLast((one) => coveredAgain(one, looked).is === "yes") ?? first;
    const dueBy = covering === undefined ? deadline : endOf(covering, parameters);
    const dated = { ...base, dueBy };
    return judgementOf(dated, YES, detailsOf(deadline, covering, looked));
  }
  const told = anyTold([byFirst.told, byOthers, ...uncertain.map((place) => notTold(place))]);
  const isOpen = told.is === "no" && asOf <= deadline;
  const deadlineMissing = [...start.missing, ...(first === undefined && looked.planEnd === undefined && looked.onOrder.is !== "no" ? [...looked.planEndPlaces, ...looked.onOrder.missing] : []), ...certifications.flatMap(({ through, throughPlaces }) => (through === undefined ? throughPlaces : []))];
  if (isOpen && deadlineMissing.length === 0) return { ...base, outcome: "not_applicable", dueBy: deadline };
  const dated = { ...base, dueBy: deadline };
  return judgementOf(dated, isOpen ? notTold(...deadlineMissing) : told, detailsOf(deadline, certifications.find(({ on }) => on > deadline), looked));
}

/** What covers the day treated, and whether that surely is the first certification. */
interface First {
  readonly told: Told;
  readonly initial: boolean;
}

/** Nothing was certified yet: the time to recertify runs all the same, and under an order that stands for the first certification no further than the plan. */
function beforeAny(looked: Looked, uncertain: readonly string[]): First {
  const { dateOfService, onOrder, planEnd, planEndPlaces } = looked;
  const timely = allTold([inFirstTime(looked), ...uncertain.map((place) => notTold(place))]);
  const within = allTold([timely, planEnd === undefined ? notTold(...planEndPlaces) : toldIf(dateOfService <= planEnd)]);
  const told = onOrder.is === "no" || planEndPlaces.length === 0 ? timely : onOrder.is === "yes" ? within : bothSay(timely, within, onOrder.missing);
  return { told, initial: told.is === "yes" };
}

/** A plan says so, or the referral in the chart shows it. */
function onOrderTold(under: RecordUnderReview, { plans }: PlansOnRecord, asOf: PlainDate): Told {
  const order = orderInChart(under, asOf);
  if (order.is === "yes") return order;
  return anyTold(plans.map(({ path, plan: { orderOnFile } }) => (orderOnFile === undefined ? notTold(`${path}/orderOnFile`) : toldIf(orderOnFile))));
}

/** Until when a plan runs that was sent out and not certified. */
function planEndOf({ plans }: PlansOnRecord, asOf: PlainDate): Pick<Looked, "planEnd" | "planEndPlaces"> {
  const open = plans.filter(({ plan: { certifiedOn } }) => certifiedOn !== undefined && (certifiedOn === "none" || certifiedOn > asOf));
  const ends = open.flatMap(({ plan: { certifiedThrough } }) => certifiedThrough ?? []);
  const planEndPlaces = open.map(({ path }) => `${path}/certifiedThrough`);
  return ends.length < open.length || ends.length === 0 ? { planEndPlaces } : { planEnd: ends.reduce((last, end) => later(end, last)), planEndPlaces };
}

/** The end of the plan, where it may stand for that of a certification. */
function endOfPlan({ onOrder, planEnd }: Looked): PlainDate | undefined {
  return onOrder.is === "no" ? undefined : planEnd;
}

/** The earliest certification is the first one, unless it came too late for that, an earlier one may be missing here, or an order on file stood for the first. */
function underFirst(first: DayOfCertification, looked: Looked, uncertain: readonly string[]): First {
  const initially = allTold([inFirstTime(looked), throughTold(first, looked.dateOfService)]);
  const again = coveredAgain(first, looked);
  if (first.on > looked.firstEnd) {
    const before = allTold([inFirstTime(looked), ...uncertain.map((place) => notTold(place))]);
    return { told: anyTold([before, again]), initial: before.is === "yes" };
  }
  const { onOrder } = looked;
  const told = uncertain.length > 0 ? bothSay(initially, again, uncertain)
    : onOrder.is === "no" ? initially
    : onOrder.is === "yes" ? anyTold([initially, again])
    : bothSay(initially, anyTold([initially, again]), onOrder.missing);
  return { told, initial: told.is === "yes" && initially.is === "yes" };
}

/** What holds either way; where the two differ, it depends on what is not known. */
function bothSay(one: Told, other: Told, missing: readonly string[]): Told {
  return one.is === other.is && one.is !== "unknown" ? one : notTold(...new Set([...one.missing, ...other.missing, ...missing]));
}

/** Within the longest time the first certification lasts. */
function inFirstTime({ dateOfService, firstEnd, start }: Looked): Told {
  if (dateOfService > firstEnd) return NO;
  return start.isKnown ? YES : notTold(...start.missing);
}

/** Covered as by a recertification: from its day on, or before it with a reason for the delay. */
function coveredAgain(one: DayOfCertification, { dateOfService, parameters }: Looked): Told {
  const isThere = one.on <= dateOfService ? YES : parameters.delayedWithReason ? one.reason : NO;
  return allTold([inItsTime(one, dateOfService, parameters), throughTold(one, dateOfService), isThere]);
}

/**
 * Within the longest time a later certification lasts: counted from its signature, and from the day its plan begins where it was signed ahead of that. Signed
 * early, it takes nothing off the time of its own plan. Where that day is not known, a day past the time of the signature may still be covered.
 */
function inItsTime({ begins, beginsPlaces, on }: DayOfCertification, dateOfService: PlainDate, { atLeastEvery }: Recertification): Told {
  if (dateOfService <= endOfSpan(on, atLeastEvery)) return YES;
  return begins === undefined ? notTold(...beginsPlaces) : toldIf(on < begins && begins <= dateOfService && dateOfService <= endOfSpan(begins, atLeastEvery));
}

function throughTold({ through, throughPlaces }: DayOfCertification, dateOfService: PlainDate): Told {
  return through === undefined ? notTold(...throughPlaces) : toldIf(dateOfService <= through);
}

function endOf({ begins, on, through }: DayOfCertification, { atLeastEvery }: Recertification): PlainDate {
  return earlier(endOfSpan(later(on, begins), atLeastEvery), through);
}

/** The last day before the day treated that was certified; the time of the first certification runs without one too. */
function lastCertified(looked: Looked): PlainDate {
  const { certifications, dateOfService, firstEnd, parameters } = looked;
  const [first] = certifications;
  const isInitial = first !== undefined && first.on <= firstEnd;
  const again = isInitial ? certifications.slice(1) : certifications;
  return again.map((one) => endOf(one, parameters)).filter((end) => end < dateOfService).reduce((last, end) => later(last, end), isInitial ? earlier(firstEnd, first.through) : earlier(firstEnd, first === undefined ? endOfPlan(looked) : undefined));
}

function detailsOf(deadline: PlainDate, certification: DayOfCertification | undefined, { dateOfService, parameters: { delayedWithReason: delayAccepted } }: Looked): RecertificationDetails {
  if (certification === undefined) return { deadline, late: false, delayAccepted };
  const { on, through } = certification;
  return { deadline, certifiedOn: on, ...(through === undefined ? {} : { through }), late: on > dateOfService, delayAccepted };
}
