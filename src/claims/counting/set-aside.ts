import { type Catalogue, findCode } from "../../codes/index.js";
import { sortByUnitBasis, type SortedServices } from "../../units/index.js";
import { placeOf } from "./record-time.js";
import { minuteRule, pools15MinuteCodes, type ServiceOfDay } from "./treatment-day.js";
import type { VisitNotCountedReason } from "./visit-count.js";

/** Sets aside what gives no units whatever the payer says, then what the payer's rule does not count. */
export function setAside(services: readonly ServiceOfDay[], codes: Catalogue): readonly ServiceOfDay[] {
  return sortCounted(services, codes).services.map((one) => withReason(one, reasonOfRule(one, codes)));
}

/** Sorts what is not set aside by its unit basis, and sets aside what that leaves over. */
export function sortCounted(services: readonly ServiceOfDay[], codes: Catalogue): { readonly services: readonly ServiceOfDay[]; readonly sorted: SortedServices } {
  const counted = services.filter(({ aside }) => aside === undefined);
  const sorted = sortByUnitBasis(counted.map(({ service }) => service), counted.map(({ minutes }) => minutes), codes);
  const reasons = new Map(sorted.notCounted.map(({ path, reason }) => [counted[placeOf(path).service], reason]));
  return { services: services.map((one) => withReason(one, reasons.get(one))), sorted };
}

export function withReason(one: ServiceOfDay, reason: VisitNotCountedReason | undefined): ServiceOfDay {
  return one.aside !== undefined || reason === undefined ? one : { ...one, aside: reason };
}

/** Under a rule that counts no minutes, pairs of a first and an additional code are not counted either; otherwise their own thresholds count them. */
function reasonOfRule({ decision, service }: ServiceOfDay, codes: Catalogue): VisitNotCountedReason | undefined {
  const basis = findCode(codes, service.code)?.basis;
  const isPair = basis?.kind === "timed_first" || basis?.kind === "timed_additional";
  if (basis?.kind !== "timed" && !isPair) return undefined;
  if (decision.decided !== "by_rule") return isPair ? undefined : decision.decided === "no_rule" ? "no_counting_rule" : "counting_rule_not_known";
  const counting = minuteRule(decision);
  if (counting === undefined) return decision.rule.parameters.counting.method === "per_visit" ? "counted_per_visit" : "minutes_not_counted";
  return basis.kind === "timed" && basis.minutesPerUnit !== 15 && pools15MinuteCodes(counting) ? "not_a_15_minute_code" : undefined;
}
