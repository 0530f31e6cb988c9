import type { Claim } from "../../visit/index.js";
import type { Found } from "../check.js";

/** Whether a check would have anything to say of a claim, were it the claim's. */
export function saysAnything(judge: (claim: Claim, found: Found) => void, claim: Claim): boolean {
  let says = false;
  judge(claim, () => { says = true; });
  return says;
}
