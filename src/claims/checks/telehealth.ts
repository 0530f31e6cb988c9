import type { CptCode, Modifier, ProviderType } from "../../codes/index.js";
import type { Outcome } from "../../core/index.js";
import { type Applies, codeList, type CodeOrRange, type TelehealthMark, type TelehealthParameters } from "../../rules/index.js";
import type { Claim, ServiceLine } from "../../visit/index.js";
import type { Check } from "../check.js";
import { lineAt, placeOfServiceOf } from "../facts/claim-lines.js";
import { providerTypeOf, providerTypePlace } from "../facts/line-practitioner.js";
import { type LinesJudgement, linesCheck } from "../lines-check.js";

/** A line that may be or is given by telehealth, by its number on the claim. */
export interface TelehealthLine {
  readonly line: number;
  readonly code: CptCode;
  /** The telehealth modifiers it carries. */
  readonly modifiers: readonly Modifier[];
  /** Its place of service; absent where not known. */
  readonly placeOfService?: string;
}

/** `telehealth_code`: the codes of the lines, held against the payer's telehealth list. */
export interface TelehealthCodeDetails {
  readonly lines: readonly TelehealthLine[];
}

/** `telehealth_provider`: who rendered the lines, held against those who may give telehealth. */
export interface TelehealthProviderDetails {
  readonly lines: readonly (TelehealthLine & { readonly providerType?: ProviderType })[];
  readonly providerTypes: readonly ProviderType[];
}

/** Whether what is given by telehealth may be: no line that is known to be given in person is looked at. */
export const telehealth: Check<"telehealth"> = ({ appliesTo, parameters }) => linesCheck(appliesTo, judgementOf(parameters));

function judgementOf(parameters: TelehealthParameters): LinesJudgement {
  const { shownBy } = parameters;
  return parameters.telehealth === "codes" ? ofCodes(parameters.listed, parameters.notListed, shownBy) : ofProviders(parameters.providerTypes, shownBy);
}

/** A code on neither list is the payer's to tell; of what it pays anyhow it does not matter how it was given. */
function ofCodes(listed: readonly CodeOrRange[], notListed: readonly CodeOrRange[], shownBy: TelehealthMark): LinesJudgement {
  const isListed = codeList(listed);
  const isNotListed = codeList(notListed);
  return {
    code: "telehealth_code",
    property: "code",
    judge: (line, claim) => {
      if (isNotListed(line.code)) return refused(byTelehealth(line, claim, shownBy));
      return isListed(line.code) ? accepted(byTelehealth(line, claim, shownBy)) : doubtful(byTelehealth(line, claim, shownBy));
    },
    details: (claim, lines): TelehealthCodeDetails => ({ lines: lines.map((line) => telehealthLine(claim, line, shownBy)) }),
    missing: (line, claim) => (byTelehealth(line, claim, shownBy) === "unknown" ? ["/context/placeOfService"] : []),
  };
}

function ofProviders(providerTypes: readonly ProviderType[], shownBy: TelehealthMark): LinesJudgement {
  return {
    code: "telehealth_provider",
    property: "code",
    judge: (line, claim) => {
      const type = providerTypeOf(claim, line);
      const given = byTelehealth(line, claim, shownBy);
      if (type === undefined) return doubtful(given);
      return providerTypes.includes(type) ? accepted(given) : refused(given);
    },
    details: (claim, lines): TelehealthProviderDetails => ({
      lines: lines.map((line) => {
        const providerType = providerTypeOf(claim, lineAt(claim, line));
        return { ...telehealthLine(claim, line, shownBy), ...(providerType === undefined ? {} : { providerType }) };
      }),
      providerTypes,
    }),
    missing: (line, claim, address) => [
      ...(byTelehealth(line, claim, shownBy) === "unknown" ? ["/context/placeOfService"] : []),
      ...(providerTypeOf(claim, line) === undefined ? [providerTypePlace(line, address)] : []),
    ],
  };
}

/** Whether the line says that it was given by telehealth: by a modifier, or by its place of service. */
function byTelehealth(line: ServiceLine, claim: Claim, { modifiers, placesOfService }: TelehealthMark): Applies {
  for (const modifier of modifiers) if (line.modifiers.includes(modifier)) return "yes";
  const place = placeOfServiceOf(claim, line);
  if (place === undefined && placesOfService.length > 0) return "unknown";
  return place !== undefined && placesOfService.includes(place) ? "yes" : "no";
}

function accepted(given: Applies): Outcome {
  return given === "no" ? "not_applicable" : "satisfied";
}

function refused(given: Applies): Outcome {
  return given === "no" ? "not_applicable" : given === "yes" ? "violated" : "undetermined";
}

function doubtful(given: Applies): Outcome {
  return given === "no" ? "not_applicable" : "undetermined";
}

function telehealthLine(claim: Claim, index: number, { modifiers }: TelehealthMark): TelehealthLine {
  const line = lineAt(claim, index);
  const placeOfService = placeOfServiceOf(claim, line);
  return { line: index, code: line.code, modifiers: line.modifiers.filter((modifier) => modifiers.includes(modifier)), ...(placeOfService === undefined ? {} : { placeOfService }) };
}
