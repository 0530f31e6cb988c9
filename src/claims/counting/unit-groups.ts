import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import type { UnitLine } from "../../units/index.js";
import type { UnitSource } from "../claim-reason.js";
import type { CountedVisit } from "./counted-visit.js";
import type { ServiceOfDay } from "./treatment-day.js";

/** The units of a code, how they came about, and the services behind them. */
export interface UnitGroup {
  readonly line: UnitLine;
  readonly source: UnitSource;
  readonly services: readonly ServiceOfDay[];
  /** Whether the services' time is the line's own, and not shared out between a first and an additional code. */
  readonly ownTime: boolean;
}

/** The units of a count, code by code; those of several pools stand apart. */
export function unitGroups({ count, services }: CountedVisit, codes: Catalogue): readonly UnitGroup[] {
  const counted = services.filter(({ aside }) => aside === undefined);
  const servicesOf = (...wanted: readonly CptCode[]): readonly ServiceOfDay[] => counted.filter(({ service }) => wanted.includes(service.code));
  const pooled = count.pools.flatMap((pool) => {
    const members = new Set(pool.services);
    return pool.count.lines.map((line): UnitGroup => ({
      line, source: { by: "counting_rule", ruleName: `${pool.ruleBookId}/${pool.ruleId}`, tied: pool.count.tie?.codes.includes(line.code) === true },
      services: servicesOf(line.code).filter(({ address }) => members.has(address)), ownTime: true,
    }));
  });
  const once = count.serviceBased.map((line): UnitGroup => ({ line, source: { by: "one_unit" }, services: servicesOf(line.code), ownTime: true }));
  const paired = count.firstAndAdditional.map((line): UnitGroup => {
    const pair = pairOf(line.code, codes);
    const isAlone = count.firstAndAdditional.filter(({ code }) => pair.includes(code)).length === 1;
    return { line, source: { by: "first_and_additional" }, services: servicesOf(...pair), ownTime: isAlone };
  });
  return [...pooled, ...once, ...paired];
}

function pairOf(code: CptCode, codes: Catalogue): readonly CptCode[] {
  const basis = findCode(codes, code)?.basis;
  if (basis?.kind === "timed_first") return [code, basis.additionalCode];
  return basis?.kind === "timed_additional" ? [basis.firstCode, code] : [code];
}
