import type { Finding } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";
import { linesAt } from "../lines-at.js";
import type { ClaimEdit } from "./claim-edit.js";
import { inOrder, withoutLine } from "./fewer-units.js";

/** Takes the lines off that a rule never pays by themselves, where others are left: what is part of another service is paid with it. */
export function withoutBundled({ code, ruleBookId, ruleId }: Finding, claim: Claim, violated: readonly Finding[]): readonly (readonly ClaimEdit[])[] {
  if (code !== "code_eligibility_separately") return [];
  const bundled = [...new Set(violated.filter((one) => one.code === code && one.ruleId === ruleId && one.ruleBookId === ruleBookId).flatMap(({ paths }) => linesAt(paths)))];
  return bundled.length < claim.lines.length ? [inOrder(bundled.flatMap((line) => withoutLine(claim, line)))] : [];
}
