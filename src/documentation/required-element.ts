import type { CptCode } from "../codes/index.js";
import type { Citation, Severity } from "../core/index.js";
import type { AppliesTo, RuleBase, RuleDoubt } from "../rules/index.js";
import type { ElementAsked } from "./elements-asked.js";
import type { RecordElement } from "./record-element.js";

/** What has to hold for a rule, beside its codes. */
export type RecordConditions = Omit<AppliesTo, "codes" | "exceptCodes" | "orDisciplines">;

/** When an element is asked for; all that is said has to hold. */
export interface ElementLimit {
  /** Only those of the given codes; absent where for all of them. */
  readonly codes?: readonly CptCode[];
  /** Only where this holds too. */
  readonly when?: RecordConditions;
  /** Only from this visit on, counted from 1. */
  readonly fromVisit?: number;
}

/** Something the record has to hold, and who says so. */
export interface RequiredElement {
  /** What it is; `describeElement` says it in words. */
  readonly element: RecordElement;
  /** The forms of which one will do. */
  readonly oneOf?: readonly RecordElement[];
  /** Asked for where one of these holds; absent where it is asked for whatever the visit is. */
  readonly only?: readonly ElementLimit[];
  /** Present where no rule that asks for it can be judged on the date of the rule set: perhaps it was not asked for yet. */
  readonly doubt?: RuleDoubt;
  /** How much its absence weighs under the strictest of the rules. */
  readonly severity: Severity;
  /** Where it is written, in the order of the books. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/** One rule's demand for one element. */
export interface Demand extends ElementAsked {
  /** What is read of the rule. */
  readonly rule: Pick<RuleBase, "appliesTo" | "citations" | "confidence" | "severity"> & { readonly doubt?: RuleDoubt };
}

/** Demands for the same element. */
export type Demands = readonly [Demand, ...Demand[]];

const WEIGHT: Readonly<Record<Severity, number>> = { information: 0, warning: 1, error: 2 };

/** One element of the checklist, merged from all demands for it. */
export function requiredElement(demands: Demands): RequiredElement {
  const group = deciding(demands);
  const [{ element, oneOf, rule }, ...others] = group;
  const limits = group.map(limitOf).filter((limit) => limit !== undefined);
  const [citation, ...citations] = rule.citations;
  return {
    element,
    ...(oneOf === undefined ? {} : { oneOf }),
    ...(limits.length < group.length ? {} : { only: unlike(limits) }),
    ...(rule.doubt === undefined ? {} : { doubt: rule.doubt }),
    severity: group.map((demand) => severityOf(demand.rule)).reduce((one, other) => (WEIGHT[one] >= WEIGHT[other] ? one : other)),
    citations: [citation, ...unlike([citation, ...citations, ...others.flatMap((demand) => demand.rule.citations)]).slice(1)],
  };
}

/** Whether the rule asks for the element whatever the visit is, and is in no doubt. */
export function isAlways(demand: Demand): boolean {
  return demand.rule.doubt === undefined && limitOf(demand) === undefined;
}

/** Rules in doubt have no say beside rules in force. */
function deciding(group: Demands): Demands {
  const [first, ...others] = group.filter(({ rule }) => rule.doubt === undefined);
  return first === undefined ? group : [first, ...others];
}

function limitOf({ codes, fromVisit, rule }: Demand): ElementLimit | undefined {
  const when = conditionsOf(rule);
  if (codes === undefined && fromVisit === undefined && when === undefined) return undefined;
  return { ...(codes === undefined ? {} : { codes }), ...(when === undefined ? {} : { when }), ...(fromVisit === undefined ? {} : { fromVisit }) };
}

function conditionsOf({ appliesTo = {} }: Demand["rule"]): RecordConditions | undefined {
  const { ageYears, benefitType, disciplines, form, placesOfService, providerTypes } = appliesTo;
  const conditions: RecordConditions = {
    ...(disciplines === undefined ? {} : { disciplines }),
    ...(providerTypes === undefined ? {} : { providerTypes }),
    ...(placesOfService === undefined ? {} : { placesOfService }),
    ...(form === undefined ? {} : { form }),
    ...(benefitType === undefined ? {} : { benefitType }),
    ...(ageYears === undefined ? {} : { ageYears }),
  };
  return Object.keys(conditions).length === 0 ? undefined : conditions;
}

/** As a finding of the rule would weigh. */
function severityOf({ confidence, severity }: Demand["rule"]): Severity {
  return confidence === "secondary" && severity === "error" ? "warning" : severity;
}

/** The values without those that say the same as an earlier one. */
function unlike<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value] as const)).values()];
}
