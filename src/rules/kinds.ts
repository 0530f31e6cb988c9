// The parameters of every rule kind: start here to add a rule or a kind.
// In the tree this is src/rules/kinds.ts; the imports below come from ../core, ../codes, ../units and ../visit there.
//
// Three things are the same in every kind:
// - `appliesTo` of the rule (rule-book.ts) says which lines the rule looks at; parameters never repeat it, except to name *other* codes.
// - A code list holds codes and ranges, `"97110-97124"`, both ends included.
// - An absent optional parameter means the source does not say. `"never"`, `[]` and `"nothing"` are said.
import type { CptCode, Discipline, Modifier, ProviderType } from "../codes/index.js";
import type { Confidence, PlainDate } from "../core/index.js";
import type { AssistantRule, BookCountingRule } from "../units/index.js";
import type { BillingContext } from "../visit/index.js";

// ── words shared by several kinds ───────────────────────────────────────────────────────────────────────────────────

/** A CPT or HCPCS code, or a range of them such as `97110-97124`, both ends included. */
export type CodeOrRange = string;

/** The first day something is known to be in force. Before `seenOn` of an unknown start the answer is undetermined. */
export type Start = PlainDate | { readonly unknown: true; readonly seenOn: PlainDate };

/** A stretch of time; the day it is counted from is day 0, and the last day still counts as in time. */
export interface TimeSpan {
  /** How many. Positive, whole. */
  readonly count: number;
  /** Of what. Business days are Monday to Friday; public holidays are not known and count as business days. */
  readonly unit: "days" | "business_days" | "months" | "years";
}

/** The day a span is counted from, as far as a claim can tell it. */
export type ClockStart =
  /** The day of the injury: `context.injuryOn`. */
  | "injury"
  /** The day of the order: `context.referral.orderedOn`. */
  | "order"
  /** The first day of the authorization: `context.authorizations[].from`. */
  | "authorization"
  /** The day the plan of care was established: `context.planOfCare.establishedOn`. */
  | "plan_of_care";

/** A span and the day it is counted from. */
export interface Window {
  /** How long it lasts. */
  readonly span: TimeSpan;
  /** From which day. */
  readonly from: ClockStart;
}

/** Which count of earlier visits a rule goes by: a key of `context.counters.visits`. The visit under review is one more than it. */
export type VisitCounter = "calendar_year" | "benefit_year" | "episode" | "injury" | "authorization";

/** Whose lines of the day belong together, beside the claim's own. */
export type SameDayScope =
  /** Lines of the same practitioner: `otherLinesSameDay[].samePractitioner`. */
  | "practitioner"
  /** Lines of the same group or tax number: `otherLinesSameDay[].sameGroup`. */
  | "group"
  /** All of the patient's lines that day. */
  | "everyone";

/** Why the service is given, as `context.purpose` says it. */
export type Purpose = NonNullable<BillingContext["purpose"]>;

// ── claim kinds ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** How minutes become units, and whether the billed units follow. One answer: the most particular book wins. */
export interface UnitCountingParameters {
  /** The counting rule; `per_visit` and `none` count nothing. */
  readonly counting: BookCountingRule;
  /** Two practitioners with one patient at the same time: `true` when their minutes count once. Read when a visit is counted. */
  readonly togetherCountsOnce?: boolean;
}

/** A limit of one day, in the measure the payer uses. */
export type DailyLimit =
  /** Units of the selected lines, timed and service-based alike. */
  | { readonly measure: "units"; readonly units: number }
  /** Minutes of the selected lines. */
  | { readonly measure: "minutes"; readonly minutes: number }
  /** Different codes among the selected lines: "modalities", "therapies", "procedures". */
  | { readonly measure: "procedures"; readonly procedures: number }
  /** Separate treatments: this claim is one, selected lines outside it (`otherLinesSameDay`) are another. */
  | { readonly measure: "treatments"; readonly treatments: number }
  /** Allowed amount of the selected lines, in cents. Absent where the amount is contract data or not known for the date: the host supplies it. */
  | { readonly measure: "cents"; readonly amountCents?: number }
  /** Relative value of the selected lines times their units, in hundredths (12.0 is 1200). */
  | { readonly measure: "relative_value"; readonly relativeValueHundredths: number };

/** What may change a daily limit. */
export type CapCondition =
  /** One of these codes is billed the same day, within the rule's scope. */
  | { readonly when: "billed_with"; readonly codes: readonly CodeOrRange[] }
  /** No line of another code is billed the same day, within the rule's scope. */
  | { readonly when: "billed_alone" }
  /** The selected lines treat two or more body regions. */
  | { readonly when: "several_body_regions" }
  /** An authorization covers the day. */
  | { readonly when: "authorized" };

/** How much of the selected services is paid in a day. Several caps may hold: the lowest wins and all are reported. */
export interface DailyCapParameters {
  /** The limit. */
  readonly limit: DailyLimit;
  /** Whose lines are added up. */
  readonly together: SameDayScope;
  /** What has a limit of its own: all selected lines together, each discipline, or each code. */
  readonly each: "all_together" | "discipline" | "code";
  /** The cap holds only while all of these hold. */
  readonly onlyWhen?: readonly CapCondition[];
  /** Other limits, the first whose conditions all hold; `no_limit` lifts the cap. */
  readonly otherLimits?: readonly { readonly when: readonly CapCondition[]; readonly limit: DailyLimit | "no_limit" }[];
  /** Which lines are paid when there are too many: the first ones on the claim, or those with the highest allowed amount. */
  readonly keep?: "claim_order" | "highest_allowed";
}

/** An order or referral for the care. What the order must hold is `referral_contents`. */
export interface ReferralParameters {
  /** What has to be there: an order or referral on file, the NPI of who gave it on the claim. `[]`: none is needed. */
  readonly needs: readonly ("order" | "npi_on_claim")[];
  /** The only provider types who may order; absent where the source names none. */
  readonly by?: readonly ProviderType[];
  /** Provider types who may not order. */
  readonly notBy?: readonly ProviderType[];
  /** Care has to begin within this time of the order. */
  readonly startWithin?: TimeSpan;
  /** The order has to be renewed after this time. */
  readonly validFor?: TimeSpan;
}

/** A service the payer does not cover. Which services: `appliesTo`. Whose: `provider_eligibility`. */
export type CoverageExclusionParameters =
  /** Not covered at all, whoever provides it; for one age group only where `appliesTo.ageYears` says so. */
  | { readonly excluded: "service" }
  /** Not covered when given for one of these purposes. */
  | { readonly excluded: "purpose"; readonly purposes: readonly Purpose[] }
  /** Not covered when one of these techniques was used; compared as lower-case words with `lines[].techniques`. */
  | { readonly excluded: "technique"; readonly techniques: readonly string[] }
  /** Not covered at these places of service, two digits each; `unlessAuthorized`: covered when an authorization is there. */
  | { readonly excluded: "place_of_service"; readonly placesOfService: readonly string[]; readonly unlessAuthorized: boolean };

/** One step of an authorization ladder, in force until the next step begins. */
export interface AuthorizationRung {
  /** First visit the rung governs, counting from 1. */
  readonly fromVisit: number;
  /** The rung begins when this window is over, if that comes before `fromVisit`: "15 visits or 30 days, whichever is first". */
  readonly orAfter?: Window;
  /** What it asks for. */
  readonly needs: "nothing" | "authorization";
  /** The evidence it asks for, as `context.authorizations[].kind` names it; absent where any authorization will do. */
  readonly authorizationKind?: string;
}

/** When an authorization has to be requested. */
export type RequestWindow =
  /** At least this long before the date of service. */
  | { readonly requested: "before"; readonly lead: TimeSpan }
  /** At the latest this long after the date of service, or after the first visit. */
  | { readonly requested: "after"; readonly within: TimeSpan; readonly of: "date_of_service" | "first_visit" };

/** Authorization before care. */
export interface PriorAuthorizationParameters {
  /** The ladder, lowest rung first; the first rung begins at visit 1. One rung that needs nothing: the payer asks for no authorization. */
  readonly rungs: readonly [AuthorizationRung, ...AuthorizationRung[]];
  /** Which count of visits the ladder goes by; needed when there is more than one rung. */
  readonly counter?: VisitCounter;
  /** What the payer's authorization fixes, and the claim is held against. `[]`: only that there is one. */
  readonly fixes: readonly ("number" | "dates" | "codes" | "visits" | "units" | "units_per_visit")[];
  /** When it has to be requested. */
  readonly request?: RequestWindow;
}

/** How many visits, or how long a course, the payer covers. */
export type VisitCapParameters =
  /** So many visits in a period; with `within`, at most so long as well: whichever is reached first. */
  | {
    readonly cap: "visits";
    readonly visits: number;
    readonly per: VisitCounter;
    readonly within?: Window;
    /** Visits more when an authorization covers the day. */
    readonly extraVisitsWhenAuthorized?: number;
    /** The cap of episodes under this sort of authorization only, as `context.authorizations[].kind` names it. */
    readonly authorizationKind?: string;
  }
  /** A course of so long, however many visits. */
  | { readonly cap: "course"; readonly within: Window };

/** How many evaluations are paid. The evaluation codes: `appliesTo.codes`. */
export interface EvaluationLimitParameters {
  /** How many of these codes together. */
  readonly evaluations: number;
  /** In what. */
  readonly per: "day" | "episode";
  /** Whose lines of the day count; an episode is counted by `context.counters.evaluationsThisEpisode`. */
  readonly together: SameDayScope;
}

/** Who may render the service. */
export type ProviderEligibilityParameters =
  /** Nobody but these. */
  | { readonly eligible: "only"; readonly providerTypes: readonly ProviderType[] }
  /** Anybody but these. */
  | { readonly eligible: "never"; readonly providerTypes: readonly ProviderType[] }
  /** These may; of others the source says nothing. */
  | { readonly eligible: "also"; readonly providerTypes: readonly ProviderType[] }
  /** These only under the supervision of one of those. */
  | { readonly eligible: "supervised"; readonly providerTypes: readonly ProviderType[]; readonly by: readonly ProviderType[] }
  /** Only members of one of these networks, as `rendering.networks` names them. */
  | { readonly eligible: "in_network"; readonly networks: readonly string[] };

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
  | { readonly forbids: "together"; readonly modifiers: readonly Modifier[] };

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
  /** What lets both be paid: everything it names has to hold. `never`: nothing does. */
  readonly bypass: PairBypass | "never";
  /** Only lines of the same discipline make a pair. */
  readonly sameDiscipline: boolean;
  /** Whose lines make a pair. */
  readonly together: SameDayScope;
}

/** Which of CMS's tables it is: for practitioners' claims or for outpatient hospitals. Held against `context.form`. */
export type EditSetting = "practitioner" | "outpatient_hospital";

/** One row of the NCCI procedure-to-procedure table. The same pair may stand in several rows whose periods do not overlap. */
export interface NcciPtpEdit {
  /** The code that is paid. */
  readonly column1: CptCode;
  /** The code that is denied unless the edit is bypassed. */
  readonly column2: CptCode;
  /** 0: no modifier helps. 1: a modifier may bypass it. 9: withdrawn to its start, never in force. */
  readonly modifierIndicator: 0 | 1 | 9;
  /** First day in force. */
  readonly from: Start;
  /** Last day in force (CMS's deletion date); absent while it stands. */
  readonly until?: PlainDate;
  /** Last day the row was seen; absent: as the rule says. */
  readonly verifiedThrough?: PlainDate;
  /** `secondary` for a row whose dates were inferred; absent: as the rule says. */
  readonly confidence?: Confidence;
}

/** The rows of CMS's whole table (some 2.5 million), packed: plain data that `ncciPtpFromCms` makes and `findEdits` reads. */
export interface PackedNcciPtp {
  /** By column-1 code, its rows in ascending order: first every column-2 code, 5 characters each, then every period with its indicator, 7 each. */
  readonly packed: Readonly<Record<string, string>>;
}

/** The NCCI procedure-to-procedure table: one rule, its subjects are the pairs on the claim. */
export interface NcciPtpParameters {
  /** Which table. */
  readonly setting: EditSetting;
  /** The rows: a list, or CMS's whole table packed. */
  readonly edits: readonly NcciPtpEdit[] | PackedNcciPtp;
  /** The codes the table is complete for: a pair of two of them without a row has no edit. `all`: CMS's whole file. A pair with any other code is undetermined. */
  readonly completeFor: readonly CptCode[] | "all";
  /** First date of service for which "no row in force" means "no edit": the files keep ended rows, so this may lie before the file's own quarter. */
  readonly completeFrom: PlainDate;
  /** The modifiers that bypass an edit of indicator 1. */
  readonly bypassModifiers: readonly Modifier[];
  /** On which line they count. */
  readonly bypassOn: "column2" | "either";
  /** Whose lines make a pair. */
  readonly together: SameDayScope;
}

/** One row of the MUE table. */
export interface MueRow {
  /** The code. */
  readonly code: CptCode;
  /** Most units. */
  readonly units: number;
  /** CMS's MUE adjudication indicator. 1: by line. 2: by day, absolute. 3: by day, may be overturned on review. */
  readonly mai: 1 | 2 | 3;
  /** First day known in force. */
  readonly from: Start;
  /** Last day in force; absent while it stands. */
  readonly until?: PlainDate;
  /** Last day the row was seen; absent: as the rule says. */
  readonly verifiedThrough?: PlainDate;
  /** `secondary` for a row whose dates were inferred; absent: as the rule says. */
  readonly confidence?: Confidence;
}

/** Medically unlikely edits: one rule, its subjects are the codes on the claim. */
export interface MueParameters {
  /** Which table. */
  readonly setting: EditSetting;
  /** The rows. */
  readonly rows: readonly MueRow[];
  /** The codes the table is complete for: one of them without a row has no MUE. `all`: CMS's whole file. Any other code is undetermined. */
  readonly completeFor: readonly CptCode[] | "all";
  /** Whose lines of the day are added up for a day edit. */
  readonly together: SameDayScope;
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
}

/** Which diagnoses support the service. Codes are ICD-10-CM, dotted; each stands for itself and its children (`M54.5` for `M54.50`). */
export type DiagnosisParameters =
  /** At least one diagnosis has to stand on the line. */
  | { readonly diagnosis: "any" }
  /** At least one of these. */
  | { readonly diagnosis: "one_of"; readonly codes: readonly string[] }
  /** None of these. */
  | { readonly diagnosis: "none_of"; readonly codes: readonly string[] }
  /** One of each group: pain and loss of function. */
  | { readonly diagnosis: "one_of_each"; readonly groups: readonly (readonly string[])[] };

/** How a claim shows that a line was given by telehealth. */
export interface TelehealthMark {
  /** Modifiers: 95 video, 93 audio. */
  readonly modifiers: readonly Modifier[];
  /** Places of service, two digits: 02, 10. */
  readonly placesOfService: readonly string[];
}

/** What may be given by telehealth; the window is the rule's own period. */
export type TelehealthParameters =
  /** The codes on the payer's list and those known not to be on it; of any other code nothing is known. */
  | { readonly telehealth: "codes"; readonly listed: readonly CodeOrRange[]; readonly notListed: readonly CodeOrRange[]; readonly shownBy: TelehealthMark }
  /** The provider types who may give it. */
  | { readonly telehealth: "providers"; readonly providerTypes: readonly ProviderType[]; readonly shownBy: TelehealthMark };

/** What the payer pays less for. It says what to expect; a claim cannot violate it. */
export type PaymentReductionParameters =
  /** One unit of the day is paid in full, the others in part. */
  | {
    readonly reduction: "multiple_procedures";
    /** What is cut: the practice-expense part, or the whole contracted amount. */
    readonly base: "practice_expense" | "contracted_amount";
    /** Which unit is paid in full. */
    readonly full: "highest_practice_expense" | "highest_allowed" | "first_unit";
    /** Percent of the base paid for the others; absent where the source gives none. */
    readonly othersPercent?: number;
    /** Whose lines of the day belong together. */
    readonly together: SameDayScope;
    /** Whether all disciplines of the day belong together. */
    readonly acrossDisciplines: boolean;
  }
  /** Lines with one of these modifiers are paid this percent. */
  | { readonly reduction: "modifier"; readonly modifiers: readonly Modifier[]; readonly paidPercent: number }
  /** No line is paid more than this percent of Medicare's amount. */
  | { readonly reduction: "ceiling"; readonly percentOfMedicare: number };

/** What a claim form takes, whoever the payer is. One check a rule. */
export type ClaimFormParameters =
  /** Every NPI has its check digit. */
  | { readonly check: "npi_check_digit" }
  /** Every taxonomy code has the form of one: ten characters, the last an X. */
  | { readonly check: "taxonomy_form" }
  /** Every diagnosis has the form of an ICD-10-CM code, with or without its dot. */
  | { readonly check: "diagnosis_form" }
  /** At most so many diagnoses on the claim. */
  | { readonly check: "diagnosis_count"; readonly most: number }
  /** At most so many diagnoses on a line. */
  | { readonly check: "line_diagnosis_count"; readonly most: number }
  /** Every diagnosis of a line stands on the claim. */
  | { readonly check: "line_diagnosis_on_claim" }
  /** At most so many modifiers on a line. */
  | { readonly check: "modifier_count"; readonly most: number }
  /** Every line has at least one unit. */
  | { readonly check: "units_positive" }
  /** Units are counted, never minutes (`MJ`). */
  | { readonly check: "unit_basis" }
  /** No two lines are the same: code, modifiers, discipline, practitioner. */
  | { readonly check: "duplicate_line" }
  /** All units of a timed code stand on one line; lines that differ in discipline, practitioner or assistant modifier are lawful. */
  | { readonly check: "split_timed_code" }
  /** An authorization number is on the claim. */
  | { readonly check: "authorization_number" };

/** What the benefit or policy still pays. */
export type BenefitLimitParameters =
  /** A sum of money; what is left of it is `context.counters.benefitRemainingCents`, never more than the whole. */
  | { readonly benefit: "amount"; readonly ceilingCents: number }
  /** Care is paid so long after the injury. */
  | { readonly benefit: "period"; readonly afterInjury: TimeSpan }
  /** First care has to come so soon after the injury. */
  | { readonly benefit: "first_care"; readonly afterInjury: TimeSpan };

/** Medicare's therapy threshold of one year. Add a year as one more rule with this id and its own period. */
export interface KxThresholdParameters {
  /** Physical and speech therapy together, in cents of allowed amount; absent where it is not published yet: the host supplies it. */
  readonly ptSlpCents?: number;
  /** Occupational therapy, in cents. */
  readonly otCents?: number;
  /** From here on claims may be picked for medical review, in cents; the same for both. */
  readonly medicalReviewCents?: number;
  /** The modifier that attests necessity. */
  readonly modifier: Modifier;
  /** On an institutional claim every line of the bucket carries it once one exceeds. */
  readonly allLinesOfInstitutionalClaim: boolean;
}

/** How long after the service a claim is taken. */
export type FilingTime =
  /** So long after the date of service. */
  | { readonly by: "span"; readonly span: TimeSpan }
  /** Until 31 December of the year after the service. */
  | { readonly by: "end_of_following_year" };

/** Timely filing. */
export interface TimelyFilingParameters {
  /** The time. */
  readonly within: FilingTime;
  /** The time for providers outside these networks, where it differs; networks as `billing.networks` names them. */
  readonly outOfNetwork?: { readonly networks: readonly string[]; readonly within: FilingTime };
}

/** One step of disputing a decision. */
export interface AppealStep {
  /** What it is called. */
  readonly step: "reconsideration" | "appeal";
  /** How long it is open. */
  readonly within: TimeSpan;
  /** From what: the payer's decision on the claim, the step before, or the date of service. */
  readonly of: "decision" | "previous_step" | "date_of_service";
}

/** How long a decision may be disputed. */
export interface AppealWindowParameters {
  /** The steps, in order. */
  readonly steps: readonly [AppealStep, ...AppealStep[]];
  /** All steps share the first one's time. */
  readonly shared: boolean;
}

/** A modifier that says whether the patient was told that payment is doubtful. One modifier a rule. */
export interface AdvanceNoticeParameters {
  /** The modifier: GA, GX, GZ. */
  readonly modifier: Modifier;
  /** The notice it states; `none`: that there is no notice. */
  readonly states: "abn_mandatory" | "abn_voluntary" | "payer_consent" | "none";
  /** A modifier that goes with it: GY beside GX. */
  readonly beside?: Modifier;
  /** With such a notice on file, at least one line has to carry the modifier. */
  readonly requiredWithNotice: boolean;
}

// ── record kinds ────────────────────────────────────────────────────────────────────────────────────────────────────

/** A part of a treatment note or an evaluation that can be looked for. */
export type NoteElement =
  /** Subjective part, complaint or change: `subjective`. */
  | "subjective"
  /** Objective part: `objective`. */
  | "objective"
  /** The practitioner's assessment or reassessment: `assessment`. */
  | "assessment"
  /** Plan, changes to it: `plan`. */
  | "plan"
  /** Response to treatment: `response`. */
  | "response"
  /** At least one measure with a value: `measures`. */
  | "objective_measures"
  /** A technique for every intervention the rule looks at: `interventions[].techniques`. */
  | "technique"
  /** A body region for every intervention the rule looks at: `interventions[].bodyRegions`. */
  | "body_region"
  /** A diagnosis for every intervention or billed service the rule looks at. */
  | "diagnosis"
  /** A home programme is spoken of: an intervention of status `home_program`. */
  | "home_program"
  /** Goals in the plan of care. */
  | "goals"
  /** Every goal can be measured: `measurable`. */
  | "measurable_goals"
  /** Every goal is tied to function: `functional`. */
  | "functional_goals"
  /** How long the course is to last: `planOfCare.duration`. */
  | "expected_duration"
  /** Functional limitations: `evaluation.functionalLimitations`. */
  | "functional_limitations"
  /** What the evaluation found: `evaluation.findings`. */
  | "evaluation_findings"
  /** Consent is recorded: `consentRecorded`. */
  | "consent"
  /** Contact details are recorded: `contactRecorded`. */
  | "contact";

/** What the note has to hold. A rule lists the elements of one sentence of its source. */
export interface NoteElementParameters {
  /** The elements, all of them. */
  readonly elements: readonly [NoteElement, ...NoteElement[]];
  /** From this visit on, counting from 1; earlier notes need not. */
  readonly fromVisit?: number;
  /** Which count of visits that goes by; needed with `fromVisit`. */
  readonly counter?: VisitCounter;
}

/** That what is billed stands in the note. */
export interface BilledInterventionsParameters {
  /** Every billed code, timed or not, has to be identified in the note. */
  readonly everyBilled: boolean;
  /** Timed services that were performed but not billed have to be noted too. */
  readonly timedThoughUnbilled: boolean;
}

/** A way to write treatment time down. */
export type TimeForm =
  /** Minutes of all timed codes together: `totalTimedMinutes`. */
  | "total_timed_minutes"
  /** Minutes of timed and untimed services together: `totalTreatmentMinutes`. */
  | "total_treatment_minutes"
  /** Minutes for each timed code: `interventions[].minutes`. */
  | "minutes_per_code"
  /** When the session began and ended: `timeIn`, `timeOut`. */
  | "session_start_and_stop"
  /** When each timed code began and ended: `interventions[].timeBlocks`. */
  | "start_and_stop_per_code";

/** How the note has to state time. */
export interface TimeDocumentationParameters {
  /** The forms. */
  readonly forms: readonly [TimeForm, ...TimeForm[]];
  /** Whether all of them are asked for, or any one will do. */
  readonly accepted: "all" | "any";
}

/** Which figures of time have to agree. */
export interface TimeAgreementParameters {
  /** `totals`: timed minutes are not more than treatment minutes, and the parts add up to the totals. `time_blocks`: blocks give the minutes stated.
   * `billed_units`: the minutes support the billed units under the payer's `unit_counting` rule in force. */
  readonly compares: readonly ("totals" | "time_blocks" | "billed_units")[];
}

/** A document of the record whose signatures the record holds. The plan of care is signed under `plan_of_care` and `certification`. */
export type SignedDocument = "treatment_note" | "evaluation" | "progress_report";

/** Who signs what, and how. */
export interface SignatureParameters {
  /** The document. */
  readonly on: SignedDocument;
  /** Professional credentials have to stand by the signature. */
  readonly credentials: boolean;
  /** The signature has to be dated. */
  readonly dated: boolean;
  /** The licence number has to stand by it. */
  readonly licenseNumber: boolean;
  /** One signature has to be of these provider types; absent where the source names none. */
  readonly by?: readonly ProviderType[];
}

/** A part of a plan of care. */
export type PlanElement = "diagnoses" | "goals" | "measurable_goals" | "functional_goals" | "type" | "frequency" | "duration" | "functional_limitations";

/** What the plan of care has to hold, and when it has to be there. */
export interface PlanOfCareParameters {
  /** The parts, all of them; `[]` where the rule is about its date or signature. */
  readonly elements: readonly PlanElement[];
  /** Its author has to sign it: `planOfCare.signed`. */
  readonly authorSigned: boolean;
  /** It has to be established before treatment begins: on the day of the first treatment at the latest. */
  readonly beforeTreatment: boolean;
  /** The referring physician has to sign it: `planOfCare.certifiedOn`. */
  readonly physicianSigned: boolean;
}

/** A physician's certification of the plan of care. One step a rule. */
export type CertificationParameters =
  /** The first certification, counted from the first treatment day (the evaluation counts). */
  | {
    readonly step: "initial";
    readonly within: TimeSpan;
    /** A late one is accepted when the reason is stated. */
    readonly delayedWithReason: boolean;
    /** Not needed when the episode is an evaluation only. */
    readonly notForEvaluationOnly: boolean;
    /** Instead of the signature: a signed and dated order on file, and the plan sent to its author within this time of the first day. */
    readonly orOrderOnFile?: { readonly planSentWithin: TimeSpan };
  }
  /** A verbal order is signed within this time. */
  | { readonly step: "verbal_order"; readonly within: TimeSpan }
  /** The next ones: at the end of the certified plan or after this time, whichever is first. */
  | { readonly step: "recertification"; readonly atLeastEvery: TimeSpan; readonly delayedWithReason: boolean };

/** When a progress report falls due. */
export type ReportDue =
  /** After so many treatment days or visits. */
  | { readonly due: "count"; readonly count: number; readonly of: "treatment_days" | "visits" }
  /** After so long. */
  | { readonly due: "span"; readonly span: TimeSpan }
  /** Whichever comes first. */
  | { readonly due: "whichever_first"; readonly count: number; readonly of: "treatment_days" | "visits"; readonly span: TimeSpan };

/** A part of a progress report. */
export type ReportElement = "period" | "goals_assessed" | "plan_continues" | "signature" | "credentials";

/** Progress reports, counted from the first treatment day or the last report. */
export interface ProgressReportParameters {
  /** When one is due. */
  readonly every: ReportDue;
  /** Who has to write it; absent where the source names none. */
  readonly by?: readonly ProviderType[];
  /** What it has to hold; `[]` where the source does not say. */
  readonly elements: readonly ReportElement[];
}

/** What the record shows of the assistant's and the clinician's part. */
export type AssistantPartParameters =
  /** Who furnished each intervention: `interventions[].performedBy`. */
  | { readonly shows: "who_treated" }
  /** The assistant modifier on what is billed agrees with the minutes in the note, under the `assistant_units` rule in force. */
  | { readonly shows: "modifier_agrees" }
  /** One of these took part in treatment, shown by signature, in each stretch between progress reports. */
  | { readonly shows: "clinician_each_period"; readonly by: readonly ProviderType[] };

/** The note that ends an episode. */
export interface DischargeNoteParameters {
  /** Who writes it; absent where the source names none. */
  readonly by?: readonly ProviderType[];
  /** After an unplanned end the treatment notes may stand for it. */
  readonly notesMayStandForIt: boolean;
}

/** That the plan says what it is for. */
export interface MaintenanceStatedParameters {
  /** The purposes the payer takes. */
  readonly accepts: readonly ("restorative" | "maintenance")[];
}

/** What the note shows of group treatment. */
export interface GroupDocumentationParameters {
  /** Codes billed for group treatment. */
  readonly groupCodes: readonly CodeOrRange[];
  /** Fewest patients that make a group. */
  readonly fewestPatients: number;
}

/** A part of an order, as `referral.contents` names it. */
export type ReferralElement = "diagnosis" | "visits" | "frequency" | "duration" | "codes" | "body_areas" | "modalities" | "goals" | "signature" | "date";

/** What the order or letter has to hold. */
export interface ReferralContentsParameters {
  /** The parts, all of them. */
  readonly contents: readonly [ReferralElement, ...ReferralElement[]];
}

/** What the words of a note give away. Advisory: `warning` at most, offsets and never text. */
export type LanguageParameters =
  /** One of these phrases; `unlessMeasured`: not where a figure stands in the same sentence. */
  | { readonly check: "phrases"; readonly sort: "stock_phrase" | "vague_response" | "wellness_purpose" | "unskilled_wording"; readonly phrases: readonly string[]; readonly unlessMeasured: boolean }
  /** A goal without a figure or a date. */
  | { readonly check: "goal_without_measure" }
  /** No word of function in the assessment. */
  | { readonly check: "no_functional_limitation"; readonly words: readonly string[] }
  /** The note repeats an earlier one: at least so many percent alike, looked at from so many characters on. */
  | { readonly check: "copied_note"; readonly similarityPercent: number; readonly fewestCharacters: number }
  /** Words of a technique that fits another code than the one billed. */
  | { readonly check: "technique_of_other_code"; readonly vocabulary: readonly { readonly code: CptCode; readonly words: readonly string[] }[] }
  /** An intervention billed as performed that the text negates, declines, plans, recalls or gives as homework. */
  | { readonly check: "not_performed"; readonly words: readonly { readonly status: "declined" | "planned" | "home_program" | "prior"; readonly words: readonly string[] }[] }
  /** Minutes in the text that contradict the structured ones. */
  | { readonly check: "minutes_in_text" };

// ── the table ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** One line a kind. Each evaluating layer holds its own table of checks; the compiler asks for both. */
export interface RuleParameters {
  // claim kinds
  readonly unit_counting: UnitCountingParameters;
  readonly daily_cap: DailyCapParameters;
  readonly referral: ReferralParameters;
  readonly coverage_exclusion: CoverageExclusionParameters;
  readonly prior_authorization: PriorAuthorizationParameters;
  readonly visit_cap: VisitCapParameters;
  readonly evaluation_limit: EvaluationLimitParameters;
  readonly provider_eligibility: ProviderEligibilityParameters;
  readonly modifier_required: ModifierRequiredParameters;
  readonly modifier_forbidden: ModifierForbiddenParameters;
  readonly code_eligibility: CodeEligibilityParameters;
  readonly code_in_force: CodeInForceParameters;
  readonly code_pair: CodePairParameters;
  readonly ncci_ptp: NcciPtpParameters;
  readonly mue: MueParameters;
  readonly concurrent_services: ConcurrentServicesParameters;
  readonly assistant_units: AssistantUnitsParameters;
  readonly diagnosis: DiagnosisParameters;
  readonly telehealth: TelehealthParameters;
  readonly payment_reduction: PaymentReductionParameters;
  readonly claim_form: ClaimFormParameters;
  readonly benefit_limit: BenefitLimitParameters;
  readonly kx_threshold: KxThresholdParameters;
  readonly timely_filing: TimelyFilingParameters;
  readonly appeal_window: AppealWindowParameters;
  readonly advance_notice: AdvanceNoticeParameters;
  // record kinds
  readonly note_element: NoteElementParameters;
  readonly billed_interventions: BilledInterventionsParameters;
  readonly time_documentation: TimeDocumentationParameters;
  readonly time_agreement: TimeAgreementParameters;
  readonly signature: SignatureParameters;
  readonly plan_of_care: PlanOfCareParameters;
  readonly certification: CertificationParameters;
  readonly progress_report: ProgressReportParameters;
  readonly assistant_part: AssistantPartParameters;
  readonly discharge_note: DischargeNoteParameters;
  readonly maintenance_stated: MaintenanceStatedParameters;
  readonly group_documentation: GroupDocumentationParameters;
  readonly referral_contents: ReferralContentsParameters;
  readonly language: LanguageParameters;
}

/** What sort of statement a rule makes. */
export type RuleKind = keyof RuleParameters;

/** The kinds judged on the record; all others are judged on the claim. */
export type DocumentationRuleKind =
  | "note_element" | "billed_interventions" | "time_documentation" | "time_agreement" | "signature" | "plan_of_care" | "certification"
  | "progress_report" | "assistant_part" | "discharge_note" | "maintenance_stated" | "group_documentation" | "referral_contents" | "language";

/** The kinds judged on the claim. */
export type ClaimRuleKind = Exclude<RuleKind, DocumentationRuleKind>;
