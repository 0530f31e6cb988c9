import type { PlainDate, Source } from "../core/index.js";
import type { RuleKind } from "./kinds.js";
import type { Override, RuleOf, UnknownRule } from "./rule-book.js";

/** The dates that decide which rules are in force. */
export interface RuleDates {
  /** Date of service. */
  readonly dateOfService: PlainDate;
  /** Date of injury. */
  readonly injuryOn?: PlainDate;
  /** Date of the order or referral. */
  readonly orderedOn?: PlainDate;
  /** Date the policy was issued. */
  readonly policyIssuedOn?: PlainDate;
  /** Date the payer received the claim. */
  readonly receivedOn?: PlainDate;
}

/** Why a rule in the set cannot be judged, whatever the claim says. */
export type RuleDoubt =
  /** The date its period is compared with is not given. */
  | "basis_date_not_given"
  /** The date lies before the first day the rule was seen in force, and nobody published its start. */
  | "start_not_known"
  /** The date lies after a yearly figure or a lapsing law ended, and the next one is not known here. */
  | "figure_not_known";

/** A rule that concerns the dates asked for. */
export type RuleInForce<Rule extends RuleOf | UnknownRule = RuleOf | UnknownRule> = Rule & {
  /** The book it stands in. */
  readonly ruleBookId: string;
  /** Present where the rule cannot be judged on these dates. */
  readonly doubt?: RuleDoubt;
};

/** The rules of a payer profile on given dates. Plain data, for the audit. */
export interface RuleSet {
  /** The dates asked for. */
  readonly dates: RuleDates;
  /** The books, general to particular, with their editions. */
  readonly books: readonly { readonly id: string; readonly edition: string }[];
  /** Books among them that tell general practice: they speak for cash and for payers, so that they are no payer's. */
  readonly practice?: readonly string[];
  /** The rules, in the order of the books. */
  readonly rules: readonly RuleInForce[];
  /** The documents the rules cite. */
  readonly sources: readonly Source[];
  /** What took a rule out of the set: overrides of the books, and general answers that a particular book replaced. */
  readonly overridden: readonly Override[];
  /** Kinds that a book declares itself silent on and no rule of the set speaks of. */
  readonly silentOn: readonly RuleKind[];
}
