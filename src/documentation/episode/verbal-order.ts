import type { PlainDate } from "../../core/index.js";
import { type Asking, endOfSpan, type TimeSpan } from "../../rules/index.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { anyTold, judgementOf, notTold, type Told, toldIf } from "../told.js";
import { type PlacedPlan, planPlaces, plansOnRecord } from "./plans-on-record.js";

/** When certification was given by word of mouth, and when it was signed. */
export interface VerbalOrderDetails {
  readonly verbalOrderOn: PlainDate;
  /** The last day for the signature. */
  readonly deadline: PlainDate;
  /** The day it was signed; absent where it was not. */
  readonly signedOn?: PlainDate;
}

interface Order extends VerbalOrderDetails {
  readonly signed: Told;
}

/** Judges every verbal order of the record; the earliest of those in the worst state is told. What is dated after the day of the question has not happened yet. */
export function judgeVerbalOrders(under: RecordUnderReview, { asOf }: Asking, within: TimeSpan): RecordJudgement {
  const { missing, plans } = plansOnRecord(under);
  const base = { subject: "episode", code: "certification_verbal_order", paths: planPlaces(under) };
  const open = [...missing, ...plans.flatMap(({ path, plan }) => (plan.verbalOrderOn === undefined ? [`${path}/verbalOrderOn`] : []))];
  const orders = plans
    .flatMap((placed) => orderOf(placed, plans, { asOf, within, signedElsewhere: missing.map((place) => notTold(place)) }))
    .sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
  const due = orders.filter(({ deadline, signed }) => signed.is !== "no" || deadline < asOf);
  const worst = due.find(({ signed }) => signed.is === "no") ?? due.find(({ signed }) => signed.is === "unknown");
  if (worst?.signed.is !== "no" && open.length > 0) return judgementOf(base, notTold(...new Set([...(worst?.signed.missing ?? []), ...open])), {});
  const told = worst ?? due.at(-1);
  if (told !== undefined) {
    const { deadline, signed, signedOn, verbalOrderOn } = told;
    const dated = signed.is === "yes" ? base : { ...base, dueBy: deadline };
    return judgementOf(dated, signed, { verbalOrderOn, deadline, ...(signedOn === undefined ? {} : { signedOn }) });
  }
  const [next] = orders;
  return { ...base, outcome: "not_applicable", ...(next === undefined ? {} : { dueBy: next.deadline }) };
}

interface Signing {
  readonly asOf: PlainDate;
  readonly within: TimeSpan;
  readonly signedElsewhere: readonly Told[];
}

/** A signature under any plan, dated after the verbal order, signs it; under its own plan an earlier one does too. */
function orderOf({ path, plan: { certifiedOn: ownOn, verbalOrderOn } }: PlacedPlan, plans: readonly PlacedPlan[], { asOf, signedElsewhere, within }: Signing): readonly Order[] {
  if (verbalOrderOn === undefined || verbalOrderOn === "none" || verbalOrderOn > asOf) return [];
  const deadline = endOfSpan(verbalOrderOn, within);
  const signedUnder = plans.map(({ path: other, plan: { certifiedOn } }) => {
    if (certifiedOn === undefined) return notTold(`${other}/certifiedOn`);
    return toldIf(certifiedOn !== "none" && certifiedOn <= asOf && certifiedOn <= deadline && (other === path || verbalOrderOn <= certifiedOn));
  });
  const signedOn = [ownOn, ...plans.map(({ plan: { certifiedOn } }) => certifiedOn).filter((on) => on !== undefined && on >= verbalOrderOn)]
    .filter((on) => on !== undefined && on !== "none").filter((on) => on <= asOf).sort()[0];
  return [{ verbalOrderOn, deadline, signed: anyTold([...signedUnder, ...signedElsewhere]), ...(signedOn === undefined ? {} : { signedOn }) }];
}

/** Orders of one day are told by their signatures, whatever their order in the record. */
function orderKey({ signed, signedOn = "9999-12-31", verbalOrderOn }: Order): string {
  return `${verbalOrderOn} ${signedOn} ${signed.is}`;
}
