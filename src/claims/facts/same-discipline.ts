import type { JsonPointer } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { disciplineAt, lineAddress, lineAt } from "./claim-lines.js";

/** Whether two lines of the day are of one discipline. Lines of the claim that name none share the claim's, whichever that is. */
export function sameDiscipline(claim: Claim, one: number, other: number): Applies {
  const line = lineAt(claim, one);
  const otherLine = lineAt(claim, other);
  if (line.discipline === undefined && otherLine.discipline === undefined && Math.max(one, other) < claim.lines.length) return "yes";
  const discipline = disciplineAt(claim, one);
  const otherDiscipline = disciplineAt(claim, other);
  if (discipline === undefined || otherDiscipline === undefined) return "unknown";
  return discipline === otherDiscipline ? "yes" : "no";
}

/** The facts that would settle it: lines of the claim that name no discipline take the claim's, so it is asked for once. */
export function sameDisciplineMissing(claim: Claim, one: number, other: number): readonly JsonPointer[] {
  if (sameDiscipline(claim, one, other) !== "unknown") return [];
  return [one, other].filter((index) => disciplineAt(claim, index) === undefined).map((index) => (index < claim.lines.length ? "/discipline" : `${lineAddress(claim, index)}/discipline`));
}
