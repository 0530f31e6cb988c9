import type { CptCode, Discipline, Modifier } from "../codes/index.js";
import type { Outcome } from "../core/index.js";
import type { Finding } from "../rules/index.js";
import type { Claim, ServiceLine, Visit } from "../visit/index.js";

/** The modifier that says which discipline's plan a service was under; other disciplines have none, and payers may ask any of these of them. */
const OF_DISCIPLINE: Readonly<Partial<Record<Discipline, Modifier>>> = { PT: "GP", OT: "GO", SLP: "GN" };
const ALL: readonly Modifier[] = ["GP", "GO", "GN"];

/** A line that carries the modifier of another discipline than its own. */
export interface DisciplineGap {
  readonly line: number;
  readonly code: CptCode;
  /** Undetermined where the line says it is of another visit of the day, and the day's other visits are not given. */
  readonly outcome: Extract<Outcome, "undetermined" | "violated">;
  /** What it carries. */
  readonly found: readonly Modifier[];
  /** The modifier of its discipline. */
  readonly due: Modifier;
}

/** Holds GP, GO and GN against the disciplines of the visits behind the lines. Whether a line has to carry one at all is for the payer's rules. */
export function disciplineGaps(claim: Claim, visit: Visit): readonly DisciplineGap[] {
  return claim.lines.flatMap((line, index): readonly DisciplineGap[] => {
    const own = line.discipline ?? claim.discipline ?? visit.discipline;
    const given = disciplinesOf(line, visit);
    const isOpen = visit.sameDayVisits === undefined && own !== visit.discipline;
    const [due, ...others] = (isOpen || given.length === 0 ? [own] : given.includes(own) ? [own] : given).flatMap((one) => OF_DISCIPLINE[one] ?? []);
    const found = line.modifiers.filter((modifier) => ALL.includes(modifier) && modifier !== due && !others.includes(modifier));
    if (due === undefined) return [];
    if (isOpen && found.length > 0 && found.every((modifier) => modifier === OF_DISCIPLINE[visit.discipline])) return [{ line: index, code: line.code, outcome: "undetermined", found, due }];
    if (found.length > 0) return [{ line: index, code: line.code, outcome: "violated", found, due }];
    return isOpen && line.modifiers.includes(due) ? [{ line: index, code: line.code, outcome: "undetermined", found: [due], due }] : [];
  });
}

/** The gaps that no broken rule of a payer tells already. */
export function untoldDisciplineGaps(gaps: readonly DisciplineGap[], findings: readonly Finding[]): readonly DisciplineGap[] {
  const told = new Set(findings.filter(isOfDisciplines).flatMap(({ paths }) => paths));
  return gaps.filter(({ line }) => !told.has(`/lines/${line}/modifiers`));
}

function isOfDisciplines({ code, outcome, severity }: Finding): boolean {
  return outcome === "violated" && severity !== "information" && (code === "modifier_required_discipline" || code === "modifier_forbidden_together");
}

function disciplinesOf({ code }: ServiceLine, visit: Visit): readonly Discipline[] {
  return [visit, ...visit.sameDayVisits ?? []].filter(({ services }) => services.some((service) => service.code === code)).map(({ discipline }) => discipline);
}
