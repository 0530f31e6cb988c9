import { type JsonPointer, jsonPointer } from "../../core/index.js";
import type { RuleSet } from "../../rules/index.js";
import type { BookCountingRule, CountingRule } from "../../units/index.js";
import type { Claim, PerformedService, Visit } from "../../visit/index.js";
import { type Decision, rulesOfKind } from "../deciding-rule.js";
import type { VisitNotCountedReason } from "./visit-count.js";

/** A service of the treatment day on its way to being counted. */
export interface ServiceOfDay {
  /** As performed, or without the time that is counted for another service. */
  readonly service: PerformedService;
  /** Pointer into the visit asked about. */
  readonly address: JsonPointer;
  /** The visit of the day it belongs to. */
  readonly visit: Visit;
  /** The rule that counts its minutes. */
  readonly decision: Decision<"unit_counting">;
  /** Its minutes; absent where they are not known. */
  readonly minutes?: number;
  /** Why it gives no units. */
  readonly aside?: VisitNotCountedReason;
}

/** Says which counting rule answers for a line of a claim. */
export type DecideCounting = (claim: Claim, index: number) => Decision<"unit_counting">;

type Pooling = "patient_day_discipline" | "visit" | "practitioner";
type Placed = Pick<ServiceOfDay, "address" | "service" | "visit">;

const WIDEST_FIRST: readonly Pooling[] = ["patient_day_discipline", "visit", "practitioner"];

/** Whether anything was performed. */
export function wasHeld({ status }: Visit): boolean {
  return status !== "cancelled" && status !== "no_show";
}

/** The visit's own services. */
export function ownServices(visit: Visit, decide: DecideCounting): readonly ServiceOfDay[] {
  return decided(visit, placed(visit, ""), decide);
}

/** Makes ready the visit's own services, and those of the day's other visits in the discipline whose rule adds up the day. */
export function prepareDay(rules: RuleSet, decide: DecideCounting): (visit: Visit) => readonly ServiceOfDay[] {
  const mayAddUp = rulesOfKind(rules, "unit_counting").some((rule) => addsUpTheDay({ decided: "by_rule", rule }));
  return (visit) => (mayAddUp ? gatherDay(visit, decide) : ownServices(visit, decide));
}

function gatherDay(visit: Visit, decide: DecideCounting): readonly ServiceOfDay[] {
  const own = placed(visit, "");
  const others = (visit.sameDayVisits ?? []).flatMap((other, place) => (isOfTheDay(visit, other) ? placed(other, jsonPointer("sameDayVisits", place)) : []));
  return decided(visit, [...own, ...others], decide).filter(({ decision }, index) => index < own.length || addsUpTheDay(decision));
}

/** The counting rule, where it counts minutes. */
export function minuteRule(decision: Decision<"unit_counting">): CountingRule | undefined {
  const counting = decision.decided === "by_rule" ? decision.rule.parameters.counting : undefined;
  return counting === undefined || counting.method === "per_visit" || counting.method === "none" ? undefined : counting;
}

/** Whether minutes of all the day's visits in the discipline are added together. */
export function addsUpTheDay(decision: Decision<"unit_counting">): boolean {
  const counting = minuteRule(decision);
  return counting !== undefined && poolingOf(counting) === "patient_day_discipline";
}

/** Whose minutes the rule adds together: a rule that does not say counts the visit. Two rules compared count the same minutes: the wider pool. */
export function poolingOf(counting: CountingRule): Pooling {
  const asked = poolsAsked(counting);
  return WIDEST_FIRST.find((pooling) => asked.includes(pooling)) ?? "visit";
}

/** Whether the rule pools minutes of different codes, which takes units of one length. */
export function pools15MinuteCodes(counting: CountingRule): boolean {
  return poolsAsked(counting).length > 0;
}

/** The rule for a visit as such, whatever the codes: it counts nothing to nothing. */
export function decideForVisit(visit: Visit, decide: DecideCounting): Decision<"unit_counting"> {
  return decide(asClaim(visit, [{ service: { code: "" }, visit, address: "" }]), 0);
}

function poolsAsked(counting: BookCountingRule): readonly Pooling[] {
  if (counting.method === "higher_of" || counting.method === "lower_of") return counting.of.flatMap(poolsAsked);
  return counting.method === "cms_eight_minute" ? [counting.poolBy ?? "visit"] : [];
}

function placed(visit: Visit, address: JsonPointer): readonly Placed[] {
  return visit.services.map((service, index) => ({ service, visit, address: address + jsonPointer("services", index) }));
}

function isOfTheDay(visit: Visit, other: Visit): boolean {
  return other.discipline === visit.discipline && other.dateOfService === visit.dateOfService && wasHeld(other);
}

function decided(visit: Visit, services: readonly Placed[], decide: DecideCounting): readonly ServiceOfDay[] {
  const claim = asClaim(visit, services);
  return services.map((one, index) => ({ ...one, decision: decide(claim, index) }));
}

/** A claim with one line a service, so that rules can be asked whether they look at it. The facts beside the services are the visit's own. */
function asClaim({ context = {}, dateOfService, discipline }: Visit, services: readonly Placed[]): Claim {
  const lines = services.map(({ service: { code, placeOfService } }) => ({ code, units: 0, modifiers: [], ...(placeOfService === undefined ? {} : { placeOfService }) }));
  return { dateOfService, discipline, context, lines };
}
