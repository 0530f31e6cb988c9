import type { Discipline, ProviderType } from "../codes/index.js";
import type { Citation, Confidence, PlainDate, Severity, Source } from "../core/index.js";
import type { LineOfBusiness } from "../visit/index.js";
import type { CodeOrRange, RuleKind, RuleParameters, Start } from "./kinds.js";

/** Which claims and lines a rule looks at. All that is said has to hold; a fact of the claim that is not known makes the rule undetermined. */
export interface AppliesTo {
  /** Codes and ranges of codes. */
  readonly codes?: readonly CodeOrRange[];
  /** Codes and ranges left out. */
  readonly exceptCodes?: readonly CodeOrRange[];
  /** Who renders the service. */
  readonly providerTypes?: readonly ProviderType[];
  /** The discipline of the line, or of the claim. */
  readonly disciplines?: readonly Discipline[];
  /** Disciplines of which it looks at every visit and line, whatever is billed: what is said of codes need not hold there. */
  readonly orDisciplines?: readonly Discipline[];
  /** CMS place-of-service codes, two digits. */
  readonly placesOfService?: readonly string[];
  /** The claim form. */
  readonly form?: "professional" | "institutional";
  /** The sort of benefit the service falls under. */
  readonly benefitType?: "rehabilitative" | "habilitative";
  /** First and last age in whole years, both included. */
  readonly ageYears?: { readonly from?: number; readonly until?: number };
}

/** The date a rule's period is compared with. */
export type DateBasis = "service" | "injury" | "order" | "policy_issued" | "received";

/** What every rule has: a period, who says so, and whom it concerns. */
export interface RuleBase {
  /** Name within its book; periods of one rule share it and do not overlap. */
  readonly id: string;
  /** First day in force; of an unknown start, the first day it was seen in force. */
  readonly from: Start;
  /** Last day in force. */
  readonly until?: PlainDate;
  /** A yearly figure or a law that lapses: after `until`, unless a later period is given, the answer is not known rather than none. */
  readonly unknownAfterUntil?: true;
  /** Last date of service for which the source was read; later the last known answer holds and the report lists the rule as stale. */
  readonly verifiedThrough: PlainDate;
  /** The date its period is compared with; the date of service when absent. */
  readonly dateBasis?: DateBasis;
  /** How much a violation weighs; a `secondary` rule never weighs as an error. */
  readonly severity: Severity;
  /** Whether the authority's own text was read. */
  readonly confidence: Confidence;
  /** Where it is written. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Which claims and lines it looks at; all when absent. */
  readonly appliesTo?: AppliesTo;
}

/** A rule of one kind, or of any known kind. */
export type RuleOf<Kind extends RuleKind = RuleKind> = { [Each in Kind]: RuleBase & { readonly kind: Each; readonly parameters: RuleParameters[Each] } }[Kind];

/** A rule of a kind this version does not know: kept, and answered `undetermined` once. */
export interface UnknownRule extends RuleBase {
  /** The kind, as its author names it. */
  readonly kind: string;
  /** Whatever the kind takes. */
  readonly parameters: unknown;
}

/** What a book does to a rule of a more general one. */
export interface Override {
  /** `replace` while the replacement is in force, `off` for good, `close` from the day after `until`. */
  readonly action: "replace" | "off" | "close";
  /** The book whose rule is meant. */
  readonly ruleBookId: string;
  /** The rule; absent when a whole kind is meant. */
  readonly ruleId?: string;
  /** The kind; absent when one rule is meant. */
  readonly kind?: RuleKind;
  /** For `replace`: the rule of the overriding book that takes its place. */
  readonly withRuleId?: string;
  /** For `close`: the last day the rule is in force. */
  readonly until?: PlainDate;
  /** Who says so. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/** One authority's rules, dated and cited. */
export interface RuleBook {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** Name across all books, such as `us/medicare-part-b`. */
  readonly id: string;
  /** Edition of the book, such as `2026-11`. */
  readonly edition: string;
  /** Title for people. */
  readonly title: string;
  /** Whose rules these are. */
  readonly authority: string;
  /** The sorts of coverage it speaks for. */
  readonly linesOfBusiness: readonly LineOfBusiness[];
  /** State or area, where it is not the whole country. */
  readonly jurisdiction?: string;
  /** The documents its citations name. */
  readonly sources: readonly Source[];
  /** The rules; one id may stand several times with periods that do not overlap. */
  readonly rules: readonly (RuleOf | UnknownRule)[];
  /** Kinds the book is known not to speak of. */
  readonly silentOn: readonly RuleKind[];
  /** What it does to rules of more general books. */
  readonly overrides?: readonly Override[];
}

/** A book this library ships: every kind in it is known, so that the compiler reads its parameters. */
export interface ShippedRuleBook extends RuleBook {
  readonly rules: readonly RuleOf[];
}

/** Rule books from the most general to the most particular. */
export type PayerProfile = readonly RuleBook[];
