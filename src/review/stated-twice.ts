import type { VisitProblemCode } from "../claims/index.js";
import type { InputProblem } from "../core/index.js";
import type { BillingContext, PlanOfCare, Referral, TreatmentRecord, Visit } from "../visit/index.js";

type Stated<Document> = Document | "none" | undefined;

/**
 * A visit whose context and record state the same plan of care and the same referral: where one is silent, the document the other states is its own too,
 * and where both state it and no fact of it differs, each fills what the other leaves out. Where any differs, each keeps its own. That one of them names
 * none is no document: what the other would say is then not told.
 */
export function withDocumentsOfBoth(visit: Visit): Visit {
  const { context = {}, record = {} } = visit;
  const ofContext = documentsOf(context, record);
  const ofRecord = documentsOf(record, context);
  return ofContext === undefined && ofRecord === undefined ? visit : { ...visit, context: { ...context, ...ofContext }, record: { ...record, ...ofRecord } };
}

type Documents = Pick<BillingContext & TreatmentRecord, "planOfCare" | "referral">;

/** What one side states with the help of the other; nothing where it needs no help. */
function documentsOf(own: Documents, other: Documents): Documents | undefined {
  const planOfCare = together<PlanOfCare>(own.planOfCare, other.planOfCare);
  const referral = together<Referral>(own.referral, other.referral);
  if (planOfCare === own.planOfCare && referral === own.referral) return undefined;
  return { ...(planOfCare === undefined ? {} : { planOfCare }), ...(referral === undefined ? {} : { referral }) };
}

/** The documents that the context and the record state differently. A plan in the context may also be one of the certified ones of the record. */
export function documentsThatDiffer({ context = {}, record = {} }: Visit): readonly InputProblem<VisitProblemCode>[] {
  const plans = [record.planOfCare, ...(record.certifications ?? [])].filter((plan) => plan !== undefined);
  return [
    ...(record.planOfCare !== undefined && plans.every((plan) => differ<PlanOfCare>(plan, context.planOfCare)) ? [{ code: "plan_of_care_differs", paths: ["/context/planOfCare", "/record/planOfCare"], details: {} } as const] : []),
    ...(differ<Referral>(record.referral, context.referral) ? [{ code: "referral_differs", paths: ["/context/referral", "/record/referral"], details: {} } as const] : []),
  ];
}

function together<Document extends object>(own: Stated<Document>, other: Stated<Document>): Stated<Document> {
  if (other === undefined || other === "none" || own === "none") return own;
  if (own === undefined) return other;
  if (own === other || differ(own, other) || Object.keys(other).every((property) => Object.hasOwn(own, property))) return own;
  return { ...other, ...own };
}

/** Whether two statements of a document contradict each other: in a fact that both give. */
function differ<Document extends object>(one: Stated<Document>, other: Stated<Document>): boolean {
  if (one === undefined || other === undefined) return false;
  if (one === "none" || other === "none") return one !== other;
  return Object.entries(one).some(([property, value]) => Object.hasOwn(other, property) && !isSame(value, Reflect.get(other, property)));
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return one === other;
  const [ofOne, ofOther] = [Object.entries(one), Object.entries(other)];
  return ofOne.length === ofOther.length && ofOne.every(([property, value]) => Object.hasOwn(other, property) && isSame(value, Reflect.get(other, property)));
}
