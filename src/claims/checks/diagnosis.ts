import type { CptCode } from "../../codes/index.js";
import type { Outcome } from "../../core/index.js";
import type { DiagnosisParameters } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import type { Check } from "../check.js";
import { bareDiagnosis, isUnder } from "../form/diagnosis-code.js";
import { lineCheck } from "../line-check.js";

/** All codes of the kind. Diagnoses are named by the rule's own codes, never by the claim's. */
export interface DiagnosisDetails {
  readonly code: CptCode;
  /** Whose diagnoses were looked at: the claim's where the line gives none and none of the claim's would do. */
  readonly of: "line" | "claim";
  /** How many there are. */
  readonly given: number;
  /** The rule's codes that are there, or whose children are. */
  readonly found: readonly string[];
  /** `diagnosis_groups`: the groups of the rule of which none is there. */
  readonly missingGroups?: readonly (readonly string[])[];
}

const CODES: Readonly<Record<DiagnosisParameters["diagnosis"], string>> = {
  any: "diagnosis_any",
  one_of: "diagnosis_listed",
  none_of: "diagnosis_excluded",
  one_of_each: "diagnosis_groups",
};

/**
 * Whether the diagnoses a line points to support the service. Where the line does not say which they are, the claim's can only show that none
 * would do: the line may point to any of them.
 */
export const diagnosis: Check<"diagnosis"> = ({ appliesTo, parameters }) => {
  const groups = groupsOf(parameters);
  const bareGroups = groups.map((group) => group.map(bareDiagnosis));
  const codes = [...new Set(groups.flat())];
  const wanted = parameters.diagnosis !== "none_of";
  const fitsGroups = (diagnoses: readonly string[]): boolean => {
    for (const group of bareGroups) if (hasOneOf(diagnoses, group) !== wanted) return false;
    return true;
  };
  const holds = parameters.diagnosis === "any" ? isAnyGiven : fitsGroups;
  const judge = (line: ServiceLine, { context }: Claim): Outcome => {
    if (line.diagnoses !== undefined) return holds(line.diagnoses) ? "satisfied" : "violated";
    return wanted && context.diagnoses !== undefined && !holds(context.diagnoses) ? "violated" : "undetermined";
  };
  return lineCheck(appliesTo, {
    code: CODES[parameters.diagnosis],
    property: "diagnoses",
    judge,
    details: (line, { context }): DiagnosisDetails => {
      const diagnoses = line.diagnoses ?? context.diagnoses ?? [];
      const of = line.diagnoses === undefined ? "claim" : "line";
      const given = countGiven(diagnoses);
      if (codes.length === 0) return { code: line.code, of, given, found: NONE };
      const isThere = (code: string): boolean => hasOneOf(diagnoses, [bareDiagnosis(code)]);
      const found = codes.filter(isThere);
      if (parameters.diagnosis !== "one_of_each") return { code: line.code, of, given, found };
      return { code: line.code, of, given, found, missingGroups: groups.filter((group) => !group.some(isThere)) };
    },
    missing: (_line, _claim, address) => [`${address}/diagnoses`],
  });
};

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze<string[]>([]);

function groupsOf(parameters: DiagnosisParameters): readonly (readonly string[])[] {
  switch (parameters.diagnosis) {
    case "any": return [];
    case "one_of":
    case "none_of": return [parameters.codes];
    case "one_of_each": return parameters.groups;
  }
}

function isAnyGiven(diagnoses: readonly string[]): boolean {
  for (const diagnosis of diagnoses) if (diagnosis !== "") return true;
  return false;
}

function countGiven(diagnoses: readonly string[]): number {
  let given = 0;
  for (const diagnosis of diagnoses) if (diagnosis !== "") given += 1;
  return given;
}

function hasOneOf(diagnoses: readonly string[], group: readonly string[]): boolean {
  for (const bare of group) for (const diagnosis of diagnoses) if (isUnder(bare, diagnosis)) return true;
  return false;
}
