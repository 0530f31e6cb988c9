import type { PlainDate } from "../core/index.js";
import type { RuleDates } from "../rules/index.js";
import type { BillingContext, Evaluation, PlanOfCare, ProgressReport, Referral, Signature, TreatmentNote, TreatmentRecord, Visit } from "../visit/index.js";

/** Where a date of the visit moves to; `"none"` and what is not given stay. */
type Move = <Stated extends PlainDate | "none">(date: Stated) => Stated | PlainDate;

/**
 * A visit as if it had been on another date. What was written or done on the visit's own day moves with it: its note, an evaluation, a progress report, a
 * plan of care with its certification, a discharge, a notice, each with its signatures, and the day's other visits with theirs. A note of another visit
 * on the date asked for takes the visit's old date in exchange, so that no day has the notes of two. Every other date stays, unless it is given.
 */
export function redated(visit: Visit, dates: RuleDates): Visit {
  const { context, dateOfService: was, record, sameDayVisits } = visit;
  const { dateOfService: is } = dates;
  const move: Move = (date) => (date === was ? is : date);
  const moveBack: Move = (date) => (date === is ? was : date);
  return {
    ...visit,
    dateOfService: is,
    ...(sameDayVisits === undefined ? {} : { sameDayVisits: sameDayVisits.map((other) => (other.dateOfService === was ? redated(other, { dateOfService: is }) : other)) }),
    ...(context === undefined && !hasOtherDates(dates) ? {} : { context: withDates(movedContext(context ?? {}, move), dates) }),
    ...(record === undefined ? {} : { record: movedRecord(record, move, moveBack, dates) }),
  };
}

function hasOtherDates({ injuryOn, orderedOn, policyIssuedOn, receivedOn }: RuleDates): boolean {
  return [injuryOn, orderedOn, policyIssuedOn, receivedOn].some((date) => date !== undefined);
}

/** The order is one document, whether the context states it or the record. */
function withDates(context: BillingContext, { injuryOn, orderedOn, policyIssuedOn, receivedOn }: RuleDates): BillingContext {
  return {
    ...context,
    ...(injuryOn === undefined ? {} : { injuryOn }), ...(policyIssuedOn === undefined ? {} : { policyIssuedOn }), ...(receivedOn === undefined ? {} : { receivedOn }),
    ...(orderedOn === undefined ? {} : { referral: orderedAt(context.referral, orderedOn) }),
  };
}

function orderedAt(referral: Referral | "none" | undefined, orderedOn: PlainDate): Referral {
  return { ...(referral === "none" ? {} : referral), orderedOn };
}

function movedContext(context: BillingContext, move: Move): BillingContext {
  const { advanceNotice, planOfCare } = context;
  return {
    ...context,
    ...(planOfCare === undefined || planOfCare === "none" ? {} : { planOfCare: movedPlan(planOfCare, move) }),
    ...(advanceNotice === undefined || advanceNotice === "none" || advanceNotice.signedOn === undefined ? {} : { advanceNotice: { ...advanceNotice, signedOn: move(advanceNotice.signedOn) } }),
  };
}

function movedRecord(record: TreatmentRecord, move: Move, moveBack: Move, { orderedOn }: RuleDates): TreatmentRecord {
  const { certifications, dischargedOn, dischargeNoteOn, evaluation, notes, planOfCare, progressReports, referral } = record;
  return {
    ...record,
    ...(notes === undefined ? {} : { notes: notes.map((note) => (move(note.dateOfService) === note.dateOfService ? movedNote(note, moveBack) : movedNote(note, move))) }),
    ...(evaluation === undefined || evaluation === "none" ? {} : { evaluation: movedEvaluation(evaluation, move) }),
    ...(planOfCare === undefined || planOfCare === "none" ? {} : { planOfCare: movedPlan(planOfCare, move) }),
    ...(certifications === undefined ? {} : { certifications: certifications.map((plan) => movedPlan(plan, move)) }),
    ...(progressReports === undefined ? {} : { progressReports: progressReports.map((report) => movedReport(report, move)) }),
    ...(dischargedOn === undefined ? {} : { dischargedOn: move(dischargedOn) }), ...(dischargeNoteOn === undefined ? {} : { dischargeNoteOn: move(dischargeNoteOn) }),
    ...(referral === undefined || orderedOn === undefined ? {} : { referral: orderedAt(referral, orderedOn) }),
  };
}

/** A note of another day stays as it is, with its signatures. */
function movedNote(note: TreatmentNote, move: Move): TreatmentNote {
  const dateOfService = move(note.dateOfService);
  return dateOfService === note.dateOfService ? note : { ...note, dateOfService, ...movedSignatures(note, move) };
}

function movedEvaluation(evaluation: Evaluation, move: Move): Evaluation {
  return { ...evaluation, on: move(evaluation.on), ...movedSignatures(evaluation, move) };
}

function movedReport(report: ProgressReport, move: Move): ProgressReport {
  const { coversFrom, coversThrough, writtenOn } = report;
  return {
    ...report, writtenOn: move(writtenOn), ...movedSignatures(report, move),
    ...(coversFrom === undefined ? {} : { coversFrom: move(coversFrom) }), ...(coversThrough === undefined ? {} : { coversThrough: move(coversThrough) }),
  };
}

/** The last day a certification covers is not moved: it is no day on which something was done. */
function movedPlan(plan: PlanOfCare, move: Move): PlanOfCare {
  const { certifiedOn, establishedOn, sentToPhysicianOn, verbalOrderOn } = plan;
  return {
    ...plan,
    ...(establishedOn === undefined ? {} : { establishedOn: move(establishedOn) }), ...(certifiedOn === undefined ? {} : { certifiedOn: move(certifiedOn) }),
    ...(verbalOrderOn === undefined ? {} : { verbalOrderOn: move(verbalOrderOn) }), ...(sentToPhysicianOn === undefined ? {} : { sentToPhysicianOn: move(sentToPhysicianOn) }),
  };
}

function movedSignatures({ signatures }: { readonly signatures?: readonly Signature[] }, move: Move): { readonly signatures?: readonly Signature[] } {
  if (signatures === undefined) return {};
  return { signatures: signatures.map((signature) => (signature.signedOn === undefined ? signature : { ...signature, signedOn: move(signature.signedOn) })) };
}
