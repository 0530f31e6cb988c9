import type { CptCode, Modifier } from "../../codes/index.js";
import type { Outcome } from "../../core/index.js";
import type { Applies, ModifierForbiddenParameters } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import type { Check } from "../check.js";
import { carriesOne } from "../facts/carries-one.js";
import { lineAt } from "../facts/claim-lines.js";
import { underTherapyPlan, underTherapyPlanMissing } from "../facts/therapy-plan.js";
import { linesCheck } from "../lines-check.js";

/**
 * `modifier_forbidden_present`: modifiers no line may carry. `modifier_forbidden_together`: those of which a line carries one at most.
 * `modifier_forbidden_without`: those that need another beside them. `modifier_forbidden_beside`: those that may not stand beside another. `modifier_forbidden_outside_plan`: those of therapy, on a line that is none.
 */
export interface ModifierForbiddenDetails {
  /** The modifiers the rule speaks of. */
  readonly forbidden: readonly Modifier[];
  /** One of these has to stand beside them, or none may. */
  readonly beside?: readonly Modifier[];
  /** The lines that decided, by their number on the claim, with those of the modifiers they carry. */
  readonly lines: readonly { readonly line: number; readonly code: CptCode; readonly modifiers: readonly Modifier[] }[];
}

const CODES: Readonly<Record<ModifierForbiddenParameters["forbids"], string>> = {
  each: "modifier_forbidden_present",
  together: "modifier_forbidden_together",
  without: "modifier_forbidden_without",
  beside: "modifier_forbidden_beside",
  outside_plan_of_care: "modifier_forbidden_outside_plan",
};

/** Whether lines carry modifiers they may not carry, not together, not alone or not without a plan of care. */
export const modifierForbidden: Check<"modifier_forbidden"> = ({ appliesTo, parameters }) => {
  const { forbids, modifiers: forbidden } = parameters;
  const beside = "beside" in parameters ? { beside: parameters.beside } : {};
  return linesCheck(appliesTo, {
    code: CODES[forbids],
    property: "modifiers",
    judge: prepareJudge(parameters),
    details: (claim, lines): ModifierForbiddenDetails => ({
      forbidden,
      ...beside,
      lines: lines.map((line) => {
        const { code, modifiers } = lineAt(claim, line);
        return { line, code, modifiers: modifiers.filter((modifier) => forbidden.includes(modifier)) };
      }),
    }),
    missing: (line, claim, address) => (forbids === "outside_plan_of_care" ? underTherapyPlanMissing(line, claim, address) : []),
  });
};

function prepareJudge(parameters: ModifierForbiddenParameters): (line: ServiceLine, claim: Claim) => Outcome {
  const { modifiers } = parameters;
  switch (parameters.forbids) {
    case "each": return (line) => (carriesOne(line, modifiers) ? "violated" : "satisfied");
    case "together": return (line) => (countOf(modifiers, line) > 1 ? "violated" : "satisfied");
    case "without": {
      const { beside } = parameters;
      return (line) => (!carriesOne(line, modifiers) ? "not_applicable" : carriesOne(line, beside) ? "satisfied" : "violated");
    }
    case "beside": {
      const { beside } = parameters;
      return (line) => (!carriesOne(line, modifiers) ? "not_applicable" : carriesOne(line, beside) ? "violated" : "satisfied");
    }
    case "outside_plan_of_care": return (line, claim) => (carriesOne(line, modifiers) ? UNDER_PLAN[underTherapyPlan(line, claim)] : "not_applicable");
  }
}

const UNDER_PLAN: Readonly<Record<Applies, Outcome>> = { yes: "satisfied", no: "violated", unknown: "undetermined" };

/** A modifier given twice is one. */
function countOf(forbidden: readonly Modifier[], { modifiers }: ServiceLine): number {
  let count = 0;
  for (const modifier of forbidden) if (modifiers.includes(modifier)) count += 1;
  return count;
}
