import type { Catalogue, Discipline, Modifier, ProviderType } from "../../codes/index.js";
import type { RuleSet } from "../../rules/index.js";
import type { AssistantRule } from "../../units/index.js";
import type { Claim, Visit } from "../../visit/index.js";
import { type AssistantAnswer, assistantShare } from "./assistant-share.js";
import { prepareDecision } from "../deciding-rule.js";
import type { ModifierReason } from "../facts/line-modifiers.js";
import type { UnitGroup } from "./unit-groups.js";

/** Units of a code that one sort of practitioner furnished. */
export interface AssistantPart extends UnitGroup {
  /** The assistant's modifier, where it is due. */
  readonly modifier?: ModifierReason;
  /** What is to be said where none is carried, or the answer hangs on the arithmetic. */
  readonly note?: string;
}

const ASSISTANT: Readonly<Partial<Record<Discipline, ProviderType>>> = { PT: "physical_therapist_assistant", OT: "occupational_therapy_assistant" };

/** Makes ready the question which units of a code carry the assistant's modifier: the most particular rule in force answers. */
export function prepareAssistantParts(rules: RuleSet, codes: Catalogue): (group: UnitGroup, visit: Visit) => readonly AssistantPart[] {
  const decide = prepareDecision(rules, "assistant_units");
  return (group, visit) => {
    const assistant = ASSISTANT[visit.discipline];
    const mayBeAssistant = group.services.some(({ service: { performedBy } }) => performedBy === undefined || performedBy === "assistant");
    if (assistant === undefined || !mayBeAssistant) return [group];
    const decision = decide(askingClaim(visit, group), 0);
    if (decision.decided === "no_rule") return [group];
    const name = `${decision.rule.ruleBookId}/${decision.rule.id}`;
    const { modifiers, rule } = decision.rule.parameters;
    const modifier = modifiers.find((one) => one.assistant === assistant)?.modifier;
    if (modifier === undefined) return [group];
    if (decision.decided === "not_known") return [{ ...group, note: `whether the assistant's modifier is due is not known: whether ${name} holds here is not known` }];
    return partsOf(group, modifier, rule, name, codes);
  };
}

function partsOf(group: UnitGroup, modifier: Modifier, rule: AssistantRule, name: string, codes: Catalogue): readonly AssistantPart[] {
  const { note, parts } = assistantShare(group.line, group.services, rule, codes);
  const said = wordsOf(note, name);
  return parts.map(({ assistant, line, services }) => ({
    ...group, line, services,
    ...(assistant ? { modifier: { modifier, because: `an assistant furnished more of these units than ${name} leaves without it` } } : {}),
    ...(said === undefined ? {} : { note: said }),
  }));
}

function wordsOf(note: AssistantAnswer["note"], name: string): string | undefined {
  switch (note) {
    case "not_known": return `whether the assistant's modifier is due is not known: ${name} asks who furnished how many of the minutes`;
    case "within_the_share": return `no assistant's modifier: the assistant's share stays within what ${name} allows`;
    case "depends_on_method": return `which units carry the assistant's modifier hangs on the way the share is worked out under ${name}`;
    default: return undefined;
  }
}

/** A claim of the one line, so that rules can be asked whether they look at it. */
function askingClaim({ context = {}, dateOfService, discipline }: Visit, { line, services }: UnitGroup): Claim {
  const [first] = services;
  const placeOfService = first?.service.placeOfService;
  return { dateOfService, discipline, context, lines: [{ code: line.code, units: line.units, modifiers: [], ...(placeOfService === undefined ? {} : { placeOfService }) }] };
}
