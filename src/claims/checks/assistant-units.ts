import type { CptCode, Modifier, ProviderType } from "../../codes/index.js";
import type { Check } from "../check.js";
import { providerTypeOf, providerTypePlace, wantingType } from "../facts/line-practitioner.js";
import { known } from "../facts/known.js";
import { carriesOne } from "../facts/carries-one.js";
import { modifiersAmong } from "../facts/modifiers-among.js";
import { lineCheck } from "../line-check.js";
import { prepareOneAnswer } from "../one-answer.js";
import { looksAt } from "../selector.js";

/** `assistant_units_modifier`: the modifier of a line that an assistant rendered, or that says an assistant had a part in it. */
export interface AssistantUnitsDetails {
  readonly code: CptCode;
  /** Who rendered the line. */
  readonly providerType: ProviderType;
  /** The modifier of that assistant; absent where it was not an assistant. */
  readonly expected?: Modifier;
  /** Modifiers of assistants on the line. */
  readonly found: readonly Modifier[];
}

/**
 * Whether a line rendered by an assistant says so. A claim does not tell who gave which minutes: a line rendered by another may carry the modifier
 * for an assistant's part in it, and one that does not carry it is not looked at.
 */
export const assistantUnits: Check<"assistant_units"> = (rule, { rules }) => {
  const { appliesTo, parameters: { modifiers, notUnder = [] } } = rule;
  const selector = prepareOneAnswer(rule, rules);
  const ofAssistant = new Map(modifiers.map(({ assistant, modifier }) => [assistant, modifier]));
  const listed = modifiers.map(({ modifier }) => modifier);
  return lineCheck(appliesTo, {
    code: "assistant_units_modifier",
    property: "modifiers",
    judge: (line, claim, index) => {
      const type = providerTypeOf(claim, line);
      const answers = looksAt(selector, claim, index);
      if (answers === "no") return "not_applicable";
      if (answers === "unknown" || type === undefined) return "undetermined";
      const expected = ofAssistant.get(type);
      if (expected === undefined) return !carriesOne(line, listed) ? "not_applicable" : notUnder.includes(type) ? "violated" : "satisfied";
      return line.modifiers.includes(expected) ? "satisfied" : "violated";
    },
    details: (line, claim): AssistantUnitsDetails => {
      const providerType = known(providerTypeOf(claim, line));
      const expected = ofAssistant.get(providerType);
      const found = modifiersAmong(line, listed);
      return expected === undefined ? { code: line.code, providerType, found } : { code: line.code, providerType, expected, found };
    },
    missing: (line, claim, address, index) => {
      const [selecting, ...others] = selector.missing(claim, index);
      return selecting === undefined ? [providerTypePlace(line, address)] : [selecting, ...others];
    },
    wantingOfClaim: wantingType,
  });
};
