import type { Discipline, ProviderType } from "../codes/index.js";
import type { JsonPointer } from "../core/index.js";
import { among, type Applies, type AppliesTo, codeList, within } from "../rules/index.js";
import type { BillingContext } from "../visit/index.js";
import type { RecordUnderReview } from "./record-under-review.js";

/** A rule's `appliesTo`, made ready for many records. */
export interface RecordSelector {
  /** Whether the rule looks at a code, known facts of the record aside. */
  readonly code: (code: string) => boolean;
  /** Whether the rule looks at this record: at least one billed code, or a discipline that stands for the codes, and every other condition. */
  readonly record: (under: RecordUnderReview) => Applies;
  /** The facts that would settle whether it does. */
  readonly missing: (under: RecordUnderReview) => readonly JsonPointer[];
}

interface Condition {
  readonly holds: (under: RecordUnderReview) => Applies;
  readonly place: JsonPointer;
}

const NOTHING: AppliesTo = {};
const NO_CONTEXT: BillingContext = {};

/** Makes a rule's selector ready. A rule that names no codes looks at a record whatever is billed. */
export function prepareRecordSelector(appliesTo: AppliesTo = NOTHING): RecordSelector {
  const code = codesOf(appliesTo);
  const conditions = conditionsOf(appliesTo, code);
  return {
    code,
    record: (under) => {
      let applies: Applies = "yes";
      for (const { holds } of conditions) {
        const one = holds(under);
        if (one === "no") return "no";
        if (one === "unknown") applies = "unknown";
      }
      return applies;
    },
    missing: (under) => conditions.filter(({ holds }) => holds(under) === "unknown").map(({ place }) => place),
  };
}

function codesOf({ codes, exceptCodes }: AppliesTo): (code: string) => boolean {
  const listed = codes === undefined ? () => true : codeList(codes);
  const excepted = exceptCodes === undefined ? () => false : codeList(exceptCodes);
  return (code) => listed(code) && !excepted(code);
}

function conditionsOf({ ageYears, benefitType, codes, disciplines, exceptCodes, form, orDisciplines, placesOfService, providerTypes }: AppliesTo, code: (code: string) => boolean): readonly Condition[] {
  const conditions: Condition[] = [];
  if (codes !== undefined || exceptCodes !== undefined) {
    const whatever = (discipline: Discipline | undefined): Applies => (orDisciplines === undefined ? "no" : among<Discipline>(discipline, orDisciplines));
    conditions.push({ holds: ({ billed, discipline }) => (billed.some((service) => code(service.code)) ? "yes" : whatever(discipline)), place: "/discipline" });
  }
  if (form !== undefined) conditions.push({ holds: (under) => among(contextOf(under).form, [form]), place: "/context/form" });
  if (benefitType !== undefined) conditions.push({ holds: (under) => among(contextOf(under).benefitType, [benefitType]), place: "/context/benefitType" });
  if (ageYears !== undefined) conditions.push({ holds: (under) => within(contextOf(under).ageYears, ageYears), place: "/context/ageYears" });
  if (disciplines !== undefined) conditions.push({ holds: ({ discipline }) => among<Discipline>(discipline, disciplines), place: "/discipline" });
  if (providerTypes !== undefined) conditions.push({ holds: (under) => among<ProviderType>(contextOf(under).rendering?.type, providerTypes), place: "/context/rendering/type" });
  if (placesOfService !== undefined) conditions.push({ holds: (under) => among(contextOf(under).placeOfService, placesOfService), place: "/context/placeOfService" });
  return conditions;
}

function contextOf({ context = NO_CONTEXT }: RecordUnderReview): BillingContext {
  return context;
}
