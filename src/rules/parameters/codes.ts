// Which codes and modifiers stand on a claim, alone and together.
import type { CptCode, Discipline, Modifier } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import type { CodeOrRange, SameDayScope } from "./terms.js";

/** A modifier a line has to carry. */
export type ModifierRequiredParameters =
  /** One of these. */
  | { readonly requires: "one_of"; readonly modifiers: readonly Modifier[] }
  /** The one of the line's discipline; a line of another discipline needs any of them. `onlyUnderPlanOfCare`: sometimes-therapy codes. */
  | { readonly requires: "of_discipline"; readonly modifiers: readonly { readonly discipline: Discipline; readonly modifier: Modifier }[]; readonly onlyUnderPlanOfCare: boolean }
  /** The one that goes with the line's revenue code, compared by its beginning (`042`). */
  | { readonly requires: "of_revenue_code"; readonly modifiers: readonly { readonly revenueCode: string; readonly modifier: Modifier }[] }
  /** The one of the patient's benefit: 96 habilitative, 97 rehabilitative. */
  | { readonly requires: "of_benefit_type"; readonly modifiers: readonly { readonly benefitType: "rehabilitative" | "habilitative"; readonly modifier: Modifier }[] }
  /** One of these, on every line that carries `modifier`: GP beside CQ. */
  | { readonly requires: "beside"; readonly modifier: Modifier; readonly modifiers: readonly Modifier[] };

/** A modifier a line may not carry. */
export type ModifierForbiddenParameters =
  /** None of these. */
  | { readonly forbids: "each"; readonly modifiers: readonly Modifier[] }
  /** At most one of these: GP, GO and GN contradict each other. */
  | { readonly forbids: "together"; readonly modifiers: readonly Modifier[] }
  /** None of these without one of those beside it: CQ without GP. */
  | { readonly forbids: "without"; readonly modifiers: readonly Modifier[]; readonly beside: readonly Modifier[] }
  /** None of these beside one of those: KX beside GZ. */
  | { readonly forbids: "beside"; readonly modifiers: readonly Modifier[]; readonly beside: readonly Modifier[] }
  /** None of these on a line that is no therapy, because no therapist renders it and the patient is under no plan of care. */
  | { readonly forbids: "outside_plan_of_care"; readonly modifiers: readonly Modifier[] };

/** Whether a code may be billed as it stands. */
export type CodeEligibilityParameters =
  /** Only beside one of these codes the same day. */
  | { readonly payable: "only_with"; readonly codes: readonly CodeOrRange[]; readonly together: SameDayScope }
  /** Only as part of a therapy plan of care, of one of these disciplines where they are named. */
  | { readonly payable: "only_under_plan_of_care"; readonly disciplines?: readonly Discipline[] }
  /** Only under these disciplines. */
  | { readonly payable: "only_for_disciplines"; readonly disciplines: readonly Discipline[] }
  /** Part of other services, never paid by itself. */
  | { readonly payable: "never_separately" }
  /** Not valid for this payer, which takes these instead. */
  | { readonly payable: "replaced_by"; readonly codes: readonly CptCode[] };

/** A code and the dates of service it may be reported for. */
export interface CodePeriod {
  /** CPT or HCPCS code. */
  readonly code: CptCode;
  /** First date of service. */
  readonly from?: PlainDate;
  /** Last date of service. */
  readonly until?: PlainDate;
}

/** Codes that begin or end: a line with such a code has to lie within its dates. Codes not listed are not looked at. */
export interface CodeInForceParameters {
  /** The codes, each with what is known of its dates. */
  readonly codes: readonly CodePeriod[];
}

/** What lets both codes of a pair be paid. */
export interface PairBypass {
  /** One of these on either line; `[]` where the source names no modifier. */
  readonly modifiers: readonly Modifier[];
  /** The two lines have to treat different body regions: `lines[].bodyRegions`. */
  readonly separateBodyRegion: boolean;
  /** The two lines have to be given at different times: `lines[].separateTime` or their time blocks. */
  readonly separateTime: boolean;
}

/** Two groups of codes a payer does not pay together. CMS's own table of edits is `ncci_ptp`. `appliesTo` is not used to name the codes. */
export interface CodePairParameters {
  /** Codes on one side. */
  readonly codes: readonly CodeOrRange[];
  /** Codes on the other side. */
  readonly withCodes: readonly CodeOrRange[];
  /** Which side is not paid; absent where the source does not say. */
  readonly lost?: "codes" | "with_codes";
  /** Only pairs that carry one of these are looked at: modifiers that stand where the payer asks for one of `bypass`. Absent: every pair. */
  readonly insteadOf?: readonly Modifier[];
  /** What lets both be paid: everything it names has to hold. `never`: nothing does. */
  readonly bypass: PairBypass | "never";
  /** Only lines of the same discipline make a pair. */
  readonly sameDiscipline: boolean;
  /** Whose lines make a pair. */
  readonly together: SameDayScope;
}
