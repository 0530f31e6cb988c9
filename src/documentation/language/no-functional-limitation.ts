import type { LanguageParameters } from "../../rules/index.js";
import { type NoteJudge, orMissing } from "./judge-texts.js";
import { NAMES_NOTHING, namedFunctions } from "./named-functions.js";
import { lexicon } from "./lexicon.js";

/** Details of a finding on functional limitations. */
export interface FunctionalLimitationDetails {
  /** Where a function of daily life is named. */
  readonly namedIn: "evaluation" | "assessment" | "nowhere";
}

const CODE = "language_no_functional_limitation";
const EVALUATION = "/record/evaluation";

/** Judges whether the assessment speaks of a function of daily life, unless the evaluation names the functional limitations already. */
export function noFunctionalLimitation({ words }: LanguageParameters & { readonly check: "no_functional_limitation" }): NoteJudge {
  const find = lexicon([...words.map((word) => [word, true] as const), ...NAMES_NOTHING.map((phrase) => [phrase, false] as const)]);
  return ({ note: { assessment }, path, subject }, { record: { evaluation } }, read) => {
    const limitations = evaluation === "none" ? [] : evaluation?.functionalLimitations;
    if (limitations?.some((limitation) => limitation.trim() !== "") === true) {
      return [{ subject, code: CODE, outcome: "satisfied", paths: [`${EVALUATION}/functionalLimitations`], details: { namedIn: "evaluation" } }];
    }
    const named = assessment !== undefined && namedFunctions(read(assessment), find).length > 0;
    if (named) return [{ subject, code: CODE, outcome: "satisfied", paths: [`${path}/assessment`], details: { namedIn: "assessment" } }];
    const unknown = [
      ...(assessment === undefined ? [`${path}/assessment`] : []),
      ...(limitations === undefined ? [evaluation === undefined ? EVALUATION : `${EVALUATION}/functionalLimitations`] : []),
    ];
    return [orMissing({ subject, code: CODE, outcome: "violated", paths: [`${path}/assessment`], details: { namedIn: "nowhere" } }, unknown)];
  };
}
