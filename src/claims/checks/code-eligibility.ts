import type { CptCode, Discipline } from "../../codes/index.js";
import { type Applies, type CodeEligibilityParameters, codeList, type CodeOrRange, type SameDayScope, yesOrNo } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import { unlessDenialIsAsked } from "../facts/asks-for-denial.js";
import { billedBeside, billedBesideMissing, linesBeside } from "../facts/billed-beside.js";
import type { Check } from "../check.js";
import { disciplineOf, lineAt } from "../facts/claim-lines.js";
import { known } from "../facts/known.js";
import { underPlanOfCare, underPlanOfCareMissing } from "../facts/therapy-plan.js";
import { type LineJudgement, lineCheck } from "../line-check.js";

/** `code_eligibility_companion`: the codes the line has to stand beside. */
export interface CompanionDetails {
  readonly code: CptCode;
  readonly companions: readonly CodeOrRange[];
  /** Those billed the same day. */
  readonly found: readonly CptCode[];
}

/** `code_eligibility_plan_of_care`: the plan of care the line has to be part of. */
export interface PlanOfCareDetails {
  readonly code: CptCode;
  /** Whether there is one. */
  readonly planOfCare: boolean;
  /** The disciplines it covers, where it matters and they are known. */
  readonly covers?: readonly Discipline[];
  /** The disciplines that are accepted: those the payer names, else the line's own. */
  readonly disciplines?: readonly Discipline[];
}

/** `code_eligibility_discipline`: the discipline the line is billed under. */
export interface CodeDisciplineDetails {
  readonly code: CptCode;
  readonly discipline: Discipline;
  /** The disciplines that are accepted. */
  readonly disciplines: readonly Discipline[];
}

/** `code_eligibility_separately`: the code is part of other services and never paid by itself. */
export interface NeverSeparatelyDetails {
  readonly code: CptCode;
}

/** `code_eligibility_replaced`: the payer takes other codes instead. */
export interface ReplacedDetails {
  readonly code: CptCode;
  readonly replacements: readonly CptCode[];
}

/** Whether a code may be billed to this payer as it stands. */
export const codeEligibility: Check<"code_eligibility"> = ({ appliesTo, parameters }) => lineCheck(appliesTo, unlessDenialIsAsked(judgementOf(parameters)));

function judgementOf(parameters: CodeEligibilityParameters): LineJudgement {
  switch (parameters.payable) {
    case "only_with": return onlyWith(parameters.codes, parameters.together);
    case "only_under_plan_of_care": return onlyUnderPlanOfCare(parameters.disciplines);
    case "only_for_disciplines": return onlyForDisciplines(parameters.disciplines);
    case "never_separately": return never("code_eligibility_separately", (code): NeverSeparatelyDetails => ({ code }));
    case "replaced_by": return never("code_eligibility_replaced", (code): ReplacedDetails => ({ code, replacements: parameters.codes }));
  }
}

function onlyWith(companions: readonly CodeOrRange[], together: SameDayScope): LineJudgement {
  const isCompanion = codeList(companions);
  return {
    code: "code_eligibility_companion",
    property: "code",
    judge: (line, claim) => {
      const beside = billedBeside(claim, claim.lines.indexOf(line), isCompanion, together);
      return beside === "yes" ? "satisfied" : beside === "no" ? "violated" : "undetermined";
    },
    details: (line, claim): CompanionDetails => {
      const found = linesBeside(claim, claim.lines.indexOf(line), isCompanion, together).map((index) => lineAt(claim, index).code);
      return { code: line.code, companions, found: [...new Set(found)] };
    },
    missing: (line, claim) => {
      const [first = "/otherLinesSameDay", ...others] = billedBesideMissing(claim, claim.lines.indexOf(line), isCompanion, together);
      return [first, ...others];
    },
  };
}

/** A plan of another discipline is none: the payer names the disciplines, or it is the line's own. */
function onlyUnderPlanOfCare(disciplines: readonly Discipline[] | undefined): LineJudgement {
  const accepted = new Set(disciplines);
  const isAccepted = (discipline: Discipline): boolean => accepted.has(discipline);
  const underPlan = (line: ServiceLine, claim: Claim): Applies => {
    const { planOfCare } = claim.context;
    if (disciplines === undefined || planOfCare === undefined || planOfCare === "none") return underPlanOfCare(line, claim);
    return planOfCare.disciplines === undefined ? "unknown" : yesOrNo(planOfCare.disciplines.some(isAccepted));
  };
  return {
    code: "code_eligibility_plan_of_care",
    property: "code",
    judge: (line, claim) => ({ yes: "satisfied", no: "violated", unknown: "undetermined" } as const)[underPlan(line, claim)],
    details: (line, claim): PlanOfCareDetails => {
      const { planOfCare } = claim.context;
      const own = disciplineOf(claim, line);
      const asked = disciplines ?? (own === undefined || planOfCare === "none" ? undefined : [own]);
      return {
        code: line.code,
        planOfCare: planOfCare !== "none",
        ...(planOfCare === "none" ? {} : { covers: known(planOfCare?.disciplines) }),
        ...(asked === undefined ? {} : { disciplines: asked }),
      };
    },
    missing: (line, claim) => {
      const [first = "/context/planOfCare/disciplines", ...others] = underPlanOfCareMissing(line, claim);
      return disciplines === undefined ? [first, ...others] : [first];
    },
  };
}

function onlyForDisciplines(disciplines: readonly Discipline[]): LineJudgement {
  return {
    code: "code_eligibility_discipline",
    property: "discipline",
    judge: (line, claim) => {
      const discipline = disciplineOf(claim, line);
      if (discipline === undefined) return "undetermined";
      return disciplines.includes(discipline) ? "satisfied" : "violated";
    },
    details: (line, claim): CodeDisciplineDetails => ({ code: line.code, discipline: known(disciplineOf(claim, line)), disciplines }),
    missing: () => ["/discipline"],
  };
}

/** The line is wrong by being there. */
function never(code: string, details: (code: CptCode) => unknown): LineJudgement {
  return { code, property: "code", judge: () => "violated", details: (line) => details(line.code), missing: (_line, _claim, address) => [`${address}/code`] };
}
