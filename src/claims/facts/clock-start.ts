import type { JsonPointer, PlainDate } from "../../core/index.js";
import type { ClockStart } from "../../rules/index.js";
import type { Claim } from "../../visit/index.js";

/** The day a clock starts; `none` where there is nothing to start it; absent where that is not known. An authorization's clock is its own. */
export function clockStart({ context }: Claim, from: Exclude<ClockStart, "authorization">): PlainDate | "none" | undefined {
  switch (from) {
    case "injury": return context.injuryOn;
    case "order": return context.referral === "none" ? "none" : context.referral?.orderedOn;
    case "plan_of_care": return context.planOfCare === "none" ? "none" : context.planOfCare?.establishedOn;
  }
}

/** Where the day stands, or would stand. */
export function clockStartPlace({ context }: Claim, from: Exclude<ClockStart, "authorization">): JsonPointer {
  switch (from) {
    case "injury": return "/context/injuryOn";
    case "order": return typeof context.referral === "object" ? "/context/referral/orderedOn" : "/context/referral";
    case "plan_of_care": return typeof context.planOfCare === "object" ? "/context/planOfCare/establishedOn" : "/context/planOfCare";
  }
}
