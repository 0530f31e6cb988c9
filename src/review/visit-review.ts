import type { ClaimReason, OwnCheck, VisitCount } from "../claims/index.js";
import type { Catalogue } from "../codes/index.js";
import type { Asking, Assumption, Finding, PayerProfile, Question, Report, RuleSet } from "../rules/index.js";
import type { Claim, Visit } from "../visit/index.js";
import type { AssistantNotPaid } from "./assistants-not-paid.js";
import type { FurnishedUnits } from "./assistant-units.js";

/** Who pays: the books of each payer, general to particular. */
export interface Coverage {
  /** The payer that is billed first; its rules count the units. */
  readonly primary: PayerProfile;
  /** The payer that gets the same lines after it. */
  readonly secondary?: PayerProfile;
}

/** What a review may be given beside books. */
export interface ReviewOptions {
  /** Rules of the caller's own as typed functions, asked about the primary payer's claim. */
  readonly own?: readonly OwnCheck[];
  /** The catalogue that says what units stand for; ours when absent. */
  readonly codes?: Catalogue;
}

/** Whether a visit can be billed as it stands; `because` of the review says why not. The guide on reviewing a visit holds the table. */
export type Readiness =
  /** There is nothing to bill, or no change to the claim can clear what is wrong with all of it. */
  | "not_billable"
  /** A rule is broken, the record of time contradicts itself, or the books do not speak of a subject every claim needs an answer on. */
  | "needs_attention"
  /** A rule that weighs as an error cannot be judged, or it is not known what a service bills. */
  | "undetermined"
  /** Nothing of this. */
  | "ready";

/** What the payer after the first says of the same lines. */
export interface SecondaryReview {
  /** Its rules in force. */
  readonly rules: RuleSet;
  /** What they say of the claim. */
  readonly claimReport: Report;
  /** Where the two payers ask for what one claim cannot give, or count differently; `describeFinding` with these rules says them. */
  readonly conflicts: readonly Finding[];
  /** Which conflicts the host has taken note of; what it has taken note of in the report stands there. */
  readonly acknowledged: Report["acknowledged"];
}

/** A visit reviewed end to end; plain data. */
export interface VisitReview {
  /** Whether it can be billed as it stands. */
  readonly readiness: Readiness;
  /**
   * Why not: ids of findings, `not_covered/<kind>`, `problem/<code>@<services>`, `units_not_known` and the place of the service, `units_over/<code>`,
   * `units_in_doubt/<code>`, `assistant_units/<code>` and `discipline_modifier/<code>` of lines the library did not build, `assistant_units_in_doubt/<code>`,
   * `discipline_modifier_in_doubt/<code>`, `assistant_not_paid/<code>`, `nothing_to_bill`. Empty where it is ready.
   */
  readonly because: readonly string[];
  /** What the review still wants to know, the most decisive first, eight at most: places in the visit, or of a line of the claim for what no visit holds. */
  readonly questions: readonly Question[];
  /** The visit, as given. */
  readonly visit: Visit;
  /** What was asked. */
  readonly asking: Asking;
  /** The assumptions that filled a fact of the visit, the claim or the record. */
  readonly assumptions: readonly Assumption[];
  /** The primary payer's rules in force. */
  readonly rules: RuleSet;
  /** Checks of the caller's own that were asked, for the audit. */
  readonly ownChecks: readonly { readonly ruleBookId: string; readonly ruleId: string; readonly edition: string }[];
  /** The units, by the primary payer's counting rule. */
  readonly units: VisitCount;
  /** Whose the units are, by the primary payer's rule on assistants; the codes of which it is known. */
  readonly assistantUnits: readonly FurnishedUnits[];
  /** Codes an assistant furnished that a rule on who may be paid does not pay to one. */
  readonly assistantsNotPaid: readonly AssistantNotPaid[];
  /** The claim: the lines to bill. */
  readonly claim: Claim;
  /** Why each line and modifier is there, and why a service is on no line. */
  readonly reasons: readonly ClaimReason[];
  /** What the primary payer's rules say of the claim; pointers are into the claim. */
  readonly claimReport: Report;
  /** What they say of the record; pointers are into a `RecordUnderReview`. Where the visit gives no record, every rule that looks at it is undetermined. */
  readonly recordReport: Report;
  /** What the secondary payer says; absent where there is none. */
  readonly secondary?: SecondaryReview;
}
