import type { Applies } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";

/** Whether something holds of any of the claim's own lines. */
export function anyLine(claim: Claim, holds: (claim: Claim, index: number) => Applies): Applies {
  let any: Applies = "no";
  for (let index = 0; index < claim.lines.length; index += 1) {
    const one = holds(claim, index);
    if (one === "yes") return "yes";
    if (one === "unknown") any = "unknown";
  }
  return any;
}
