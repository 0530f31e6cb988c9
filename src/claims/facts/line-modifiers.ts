import type { Modifier } from "../../codes/index.js";
import type { Applies, ModifierRequiredParameters, RuleInForce, RuleSet, TelehealthParameters } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { disciplineOf, lineAt } from "./claim-lines.js";
import { rulesOfKind } from "../deciding-rule.js";
import { prepareSelector } from "../selector.js";
import { DISCIPLINE_MODIFIERS } from "./discipline-modifier.js";
import { underTherapyPlan } from "./therapy-plan.js";

/** A modifier of a line, or one that was left out, and why. */
export interface ModifierReason {
  readonly modifier: Modifier;
  readonly because: string;
}

/** The modifiers a line carries, and those that were left out because it is not known whether a rule asks for them. */
export interface LineModifiers {
  readonly carried: readonly ModifierReason[];
  readonly leftOut: readonly ModifierReason[];
}

/** How the services of a line were given, where it was by telehealth. */
export type Telehealth = "video" | "audio" | undefined;

interface Asked extends ModifierReason { readonly holds: Applies }

const OF_TELEHEALTH = { video: "95", audio: "93" } as const;

/**
 * Makes ready the modifiers that state a fact of the input: its discipline, its sort of benefit, that it was given by telehealth. The line is given with
 * the assistant's modifier it will carry, since a rule may ask for another beside it. KX, 59 and the X modifiers attest something and are never among them.
 */
export function prepareModifiers(rules: RuleSet): (claim: Claim, index: number, telehealth: Telehealth) => LineModifiers {
  const required = rulesOfKind(rules, "modifier_required").map((rule) => ({ rule, selector: prepareSelector(rule.appliesTo) }));
  const shown = rulesOfKind(rules, "telehealth").map((rule) => ({ rule, selector: prepareSelector(rule.appliesTo) }));
  return (claim, index, telehealth) => {
    const asked = [
      ...required.flatMap(({ rule, selector }) => inQuestion(requiredModifier(rule.parameters, claim, index), rule, selector.line(claim, index))),
      ...shown.flatMap(({ rule, selector }) => inQuestion(telehealthModifier(rule.parameters, telehealth), rule, selector.line(claim, index))),
    ];
    const carried = eachOnce(asked.filter(({ holds }) => holds === "yes"));
    return { carried, leftOut: eachOnce(asked.filter(({ holds }) => holds === "unknown")).filter((one) => carried.every(({ modifier }) => modifier !== one.modifier)) };
  };
}

/** The modifier the rule asks of the line, where a fact of the input names it. */
function requiredModifier(parameters: ModifierRequiredParameters, claim: Claim, index: number): Asked | undefined {
  const line = lineAt(claim, index);
  const discipline = disciplineOf(claim, line);
  const ofDiscipline = discipline === undefined ? undefined : DISCIPLINE_MODIFIERS[discipline];
  switch (parameters.requires) {
    case "of_discipline": return asked(parameters.modifiers.find((one) => one.discipline === discipline)?.modifier, "it states the discipline", parameters.onlyUnderPlanOfCare ? underTherapyPlan(line, claim) : "yes");
    case "one_of": return asked(parameters.modifiers.find((modifier) => modifier === ofDiscipline), "it states the discipline");
    case "beside": return line.modifiers.includes(parameters.modifier) ? asked(parameters.modifiers.find((modifier) => modifier === ofDiscipline), `it states the discipline beside ${parameters.modifier}`) : undefined;
    case "of_benefit_type": return asked(parameters.modifiers.find(({ benefitType }) => benefitType === claim.context.benefitType)?.modifier, "it states the sort of benefit");
    default: return undefined;
  }
}

function telehealthModifier({ shownBy }: TelehealthParameters, telehealth: Telehealth): Asked | undefined {
  return asked(shownBy.modifiers.find((modifier) => telehealth !== undefined && modifier === OF_TELEHEALTH[telehealth]), "it shows telehealth");
}

function asked(modifier: Modifier | undefined, because: string, holds: Applies = "yes"): Asked | undefined {
  return modifier === undefined ? undefined : { modifier, because, holds };
}

function inQuestion(one: Asked | undefined, { doubt, id, ruleBookId }: RuleInForce, applies: Applies): readonly Asked[] {
  if (one === undefined || applies === "no" || one.holds === "no") return [];
  const name = `${ruleBookId}/${id}`;
  const isKnown = doubt === undefined && applies === "yes" && one.holds === "yes";
  return [isKnown ? { ...one, because: `${one.because}, as ${name} asks` } : { ...one, holds: "unknown", because: `${one.modifier} is left out: whether ${name} asks for it here is not known` }];
}

function eachOnce(all: readonly Asked[]): readonly ModifierReason[] {
  const first = new Map<Modifier, ModifierReason>();
  for (const { because, modifier } of all) if (!first.has(modifier)) first.set(modifier, { modifier, because });
  return [...first.values()];
}
