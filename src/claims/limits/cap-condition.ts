import type { CptCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import { type Applies, type CapCondition, codeList } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { authorizedDay, authorizedDayMissing } from "../authorization/authorized-day.js";
import { billedBeside, billedBesideMissing } from "../facts/billed-beside.js";
import { lineAddress, lineAt, lineCount } from "../facts/claim-lines.js";
import { countsWith, type DayGroups } from "./day-group.js";
import { both } from "../facts/pairs.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** A condition of a daily limit, made ready for many claims; `own` is the line that speaks for the group. */
export interface PreparedCondition {
  readonly holds: (claim: Claim, own: number) => Applies;
  /** The facts that would settle it. */
  readonly missing: (claim: Claim, own: number) => readonly JsonPointer[];
}

/** Whether all conditions hold; none always do. */
export function allHold(conditions: readonly PreparedCondition[], claim: Claim, own: number): Applies {
  let holds: Applies = "yes";
  for (const condition of conditions) holds = both(holds, condition.holds(claim, own));
  return holds;
}

/** Makes a condition ready. */
export function prepareCondition(condition: CapCondition, groups: DayGroups): PreparedCondition {
  const { holds, missing } = preparedFor(condition, groups);
  return { holds, missing: (claim, own) => (holds(claim, own) === "unknown" ? missing(claim, own) : []) };
}

function preparedFor(condition: CapCondition, groups: DayGroups): PreparedCondition {
  switch (condition.when) {
    case "billed_with": return billedWith(codeList(condition.codes), groups);
    case "billed_alone": return billedAlone(groups);
    case "several_body_regions": return severalBodyRegions(groups);
    case "authorized": return { holds: authorizedDay, missing: authorizedDayMissing };
  }
}

function billedWith(listed: (code: CptCode) => boolean, { together }: DayGroups): PreparedCondition {
  return {
    holds: (claim, own) => (listed(lineAt(claim, own).code) ? "yes" : billedBeside(claim, own, listed, together)),
    missing: (claim, own) => billedBesideMissing(claim, own, listed, together),
  };
}

function billedAlone({ together }: DayGroups): PreparedCondition {
  const anotherThan = (claim: Claim, own: number) => (code: CptCode): boolean => code !== lineAt(claim, own).code;
  return {
    holds: (claim, own) => OPPOSITE[billedBeside(claim, own, anotherThan(claim, own), together)],
    missing: (claim, own) => billedBesideMissing(claim, own, anotherThan(claim, own), together),
  };
}

const OPPOSITE: Readonly<Record<Applies, Applies>> = { yes: "no", no: "yes", unknown: "unknown" };

function severalBodyRegions(groups: DayGroups): PreparedCondition {
  const several = (claim: Claim, own: number): Applies => {
    let first: string | undefined;
    let answer: Applies = claim.otherLinesSameDay === undefined ? "unknown" : "no";
    for (let index = 0; index < lineCount(claim); index += 1) {
      const counts = countsWith(claim, own, index, groups);
      const { bodyRegions } = lineAt(claim, index);
      if (counts === "no") continue;
      if (counts === "unknown" || bodyRegions === undefined) {
        answer = "unknown";
        continue;
      }
      for (const region of bodyRegions) {
        const words = region.trim().toLowerCase();
        if (words === "") continue;
        if (first !== undefined && first !== words) return "yes";
        first = words;
      }
    }
    return answer;
  };
  return {
    holds: several,
    missing: (claim, own) => numbersWhere(lineCount(claim), (index) => countsWith(claim, own, index, groups) !== "no" && lineAt(claim, index).bodyRegions === undefined)
      .map((index) => `${lineAddress(claim, index)}/bodyRegions`),
  };
}
