import type { CptCode, Modifier } from "../../codes/index.js";
import type { Outcome } from "../../core/index.js";
import type { ModifierRequiredParameters } from "../../rules/index.js";
import type { ServiceLine } from "../../visit/index.js";
import type { Check } from "../check.js";
import { expectedModifiers } from "../expected-modifiers.js";
import { carriesOne } from "../facts/carries-one.js";
import { lineCheck } from "../line-check.js";
import { modifiersAmong } from "../facts/modifiers-among.js";
import { underTherapyPlan, underTherapyPlanMissing } from "../facts/therapy-plan.js";

/** All codes of the kind: the modifiers a line needs one of, and what it carries. */
export interface ModifierRequiredDetails {
  readonly code: CptCode;
  /** One of these has to be there. */
  readonly expected: readonly Modifier[];
  /** Those of the rule's modifiers that are there; in a violated finding, the wrong ones. */
  readonly found: readonly Modifier[];
  /** The modifier they have to stand beside. */
  readonly beside?: Modifier;
}

const CODES: Readonly<Record<ModifierRequiredParameters["requires"], string>> = {
  one_of: "modifier_required_one_of",
  of_discipline: "modifier_required_discipline",
  of_revenue_code: "modifier_required_revenue_code",
  of_benefit_type: "modifier_required_benefit_type",
  beside: "modifier_required_beside",
};

/** Whether each line carries the modifier the payer asks for. */
export const modifierRequired: Check<"modifier_required"> = ({ appliesTo, parameters }) => {
  const expected = expectedModifiers(parameters);
  const all = [...new Set(expected.each.flat())];
  const onlyUnderPlan = parameters.requires === "of_discipline" && parameters.onlyUnderPlanOfCare;

  const judge = (line: ServiceLine, modifiers: readonly Modifier[] | undefined): Outcome => {
    if (modifiers !== undefined) return modifiers.length === 0 ? "not_applicable" : carriesOne(line, modifiers) ? "satisfied" : "violated";
    if (expected.each.every((one) => carriesOne(line, one))) return "satisfied";
    return expected.whateverTheFact && !carriesOne(line, all) ? "violated" : "undetermined";
  };

  return lineCheck(appliesTo, {
    code: CODES[parameters.requires],
    property: "modifiers",
    judge: (line, claim) => {
      const concerned = onlyUnderPlan ? underTherapyPlan(line, claim) : "yes";
      if (concerned === "no") return "not_applicable";
      const outcome = judge(line, expected.of(line, claim));
      return concerned === "yes" || outcome !== "violated" ? outcome : "undetermined";
    },
    details: (line, claim): ModifierRequiredDetails => {
      const found = modifiersAmong(line, all);
      if (parameters.requires === "beside") return { code: line.code, expected: expected.of(line, claim) ?? all, found, beside: parameters.modifier };
      return { code: line.code, expected: expected.of(line, claim) ?? all, found };
    },
    missing: (line, claim, address) => {
      const [first = expected.decidedAt(address), ...others] = onlyUnderPlan ? underTherapyPlanMissing(line, claim, address) : [];
      return [first, ...others];
    },
  });
};
