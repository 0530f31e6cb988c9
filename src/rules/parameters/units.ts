// How minutes become units, and what assistants do to them.
import type { Modifier, ProviderType } from "../../codes/index.js";
import type { AssistantRule, BookCountingRule } from "../../units/index.js";

/** How minutes become units, and whether the billed units follow. One answer: the most particular book wins. */
export interface UnitCountingParameters {
  /** The counting rule; `per_visit` and `none` count nothing. */
  readonly counting: BookCountingRule;
  /** Two practitioners with one patient at the same time: `true` when their minutes count once. Read when a visit is counted. */
  readonly togetherCountsOnce?: boolean;
}

/** Services of one patient that may not share a stretch of time. Which services: `appliesTo`. */
export interface ConcurrentServicesParameters {
  /** The stretch, in minutes: no two services in the same 15. */
  readonly periodMinutes: number;
}

/** When assistants' work is flagged. One answer: the most particular book wins. */
export interface AssistantUnitsParameters {
  /** How much of a unit makes it the assistant's. */
  readonly rule: AssistantRule;
  /** The modifier of each assistant. */
  readonly modifiers: readonly { readonly assistant: ProviderType; readonly modifier: Modifier }[];
  /** Provider types under whom no assistant's service is billed, so that their lines may not carry such a modifier. */
  readonly notUnder?: readonly ProviderType[];
}
