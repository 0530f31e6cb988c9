import type { ClaimReason } from "../claims/index.js";
import type { CptCode, Discipline, Modifier } from "../codes/index.js";
import { jsonPointer } from "../core/index.js";
import type { RuleInForce, RuleSet } from "../rules/index.js";
import type { Claim, ServiceLine, Visit } from "../visit/index.js";

/** Whose the units of a code are, as the claim built from the visit shows it under the rule on assistants in force. */
export interface FurnishedUnits {
  readonly code: CptCode;
  /** Modifiers of the rule that say an assistant furnished a unit. */
  readonly modifiers: readonly Modifier[];
  /** Units an assistant furnished. */
  readonly byAssistant: number;
  /** Units without such a modifier. */
  readonly byOthers: number;
}

/** Units of a code that stand without the assistant's modifier, or with it, though the count of the visit has them otherwise. */
export interface AssistantGap {
  readonly code: CptCode;
  readonly gap: "modifier_missing" | "modifier_not_due";
  readonly units: number;
  readonly modifiers: readonly Modifier[];
}

/** The modifier that says an assistant furnished a service, by the discipline. */
export const OF_DISCIPLINE: Readonly<Partial<Record<Discipline, Modifier>>> = { PT: "CQ", OT: "CO" };

type AssistantRuleInForce = Extract<RuleInForce, { readonly kind: "assistant_units" }>;

/**
 * Reads the assistant's units off the claim built from a visit. A code is left out where it is not known who furnished it, or where the answer hangs on the
 * way the share is worked out; and where no rule on assistants is in force.
 */
export function assistantUnitsOf({ lines }: { readonly lines: readonly ServiceLine[] }, reasons: readonly ClaimReason[], visit: Visit, { rules }: RuleSet): readonly FurnishedUnits[] {
  const inForce = rules.filter(isOfAssistants);
  if (inForce.length === 0) return [];
  const modifiers = [...new Set(inForce.flatMap(({ parameters }) => parameters.modifiers.map(({ modifier }) => modifier)))];
  const names = inForce.map(({ id, ruleBookId }) => `${ruleBookId}/${id}`);
  const hangs = new Set(lines.flatMap(({ code }, index) => (reasons.some(({ because, path }) => path === `${jsonPointer("lines", index)}/modifiers` && names.some((name) => because.includes(name))) ? [code] : [])));
  return [...new Set(lines.map(({ code }) => code))].flatMap((code): readonly FurnishedUnits[] => {
    const units = { code, modifiers, ...unitsOf(lines, code, modifiers) };
    return hangs.has(code) || (units.byAssistant === 0 && !isOfTherapists(code, visit)) ? [] : [units];
  });
}

/** Holds lines against whose the units are. Billing fewer units is lawful; a unit of an assistant that is billed as another's, or the other way round, is not. */
export function assistantGaps(lines: readonly ServiceLine[], counted: readonly FurnishedUnits[]): readonly AssistantGap[] {
  return counted.flatMap(({ byAssistant, byOthers, code, modifiers }): readonly AssistantGap[] => {
    const billed = unitsOf(lines, code, modifiers);
    const missing = Math.min(billed.byOthers - byOthers, byAssistant - billed.byAssistant);
    const notDue = Math.min(billed.byAssistant - byAssistant, byOthers - billed.byOthers);
    if (missing > 0) return [{ code, gap: "modifier_missing", units: missing, modifiers }];
    return notDue > 0 ? [{ code, gap: "modifier_not_due", units: notDue, modifiers }] : [];
  });
}

/**
 * The codes of lines of which it is not known whose the units are, though a rule on assistants is in force: of physical and occupational therapy, and of any
 * line that carries such a modifier.
 */
export function assistantsInDoubt({ discipline, lines }: Claim, counted: readonly FurnishedUnits[], { rules }: RuleSet): readonly CptCode[] {
  const modifiers = rules.filter(isOfAssistants).flatMap(({ parameters }) => parameters.modifiers.map(({ modifier }) => modifier));
  const asked = lines.filter((line) => {
    const own = line.discipline ?? discipline;
    return line.modifiers.some((modifier) => modifiers.includes(modifier)) || (own !== undefined && modifiers.some((modifier) => modifier === OF_DISCIPLINE[own]));
  });
  return [...new Set(asked.map(({ code }) => code))].filter((code) => !counted.some((one) => one.code === code));
}

/** Whether a rule on assistants weighs as an error. */
export function assistantRuleIsError({ rules }: RuleSet): boolean {
  return rules.some((rule) => isOfAssistants(rule) && rule.severity === "error" && rule.confidence === "primary");
}

function isOfAssistants(rule: RuleInForce): rule is AssistantRuleInForce {
  return rule.kind === "assistant_units";
}

function isOfTherapists(code: CptCode, { sameDayVisits = [], services }: Visit): boolean {
  return [...services, ...sameDayVisits.flatMap((other) => other.services)].every((one) => one.code !== code || one.performedBy === "therapist");
}

function unitsOf(lines: readonly ServiceLine[], code: CptCode, marks: readonly Modifier[]): Pick<FurnishedUnits, "byAssistant" | "byOthers"> {
  const own = lines.filter((line) => line.code === code);
  const all = own.reduce((sum, { units }) => sum + units, 0);
  const byAssistant = own.filter(({ modifiers }) => modifiers.some((modifier) => marks.includes(modifier))).reduce((sum, { units }) => sum + units, 0);
  return { byAssistant, byOthers: all - byAssistant };
}
