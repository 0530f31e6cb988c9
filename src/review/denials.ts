// What therapy denials mean for the biller: numbers of claim adjustment reason codes (CARC) and remittance advice remark codes (RARC), with our own words.
// X12 maintains the lists (https://x12.org/codes); its texts are licensed, are not copied and do not ship.
//
// Which numbers are met with therapy lines, and in what sense, is read in billing references of which two or more agree, or in a public copy of the list:
// nothing here is a payer's own statement, and the confidence of all of it is secondary. Public tables disagree on the senses of N20, N56, N362 and N115 with
// N386: a remark code is named beside the reason code it comes with and never decides alone, but beside CARC 16, which always comes with one.
//
// Each reason code names the rule kinds that look at the same thing before a claim is sent.
import type { Modifier } from "../codes/index.js";
import type { Citation, Source } from "../core/index.js";
import type { CodeOrRange, RuleKind } from "../rules/index.js";

/** What a denial is about. */
export type DenialFamily =
  | "missing_modifier" | "bundled" | "code_pair_edit" | "units_over_day" | "benefit_exhausted" | "no_authorization" | "authorization_exceeded"
  | "authorization_late_or_mismatched" | "no_referral_or_order" | "provider_type" | "not_necessary" | "diagnosis" | "not_covered" | "records_needed"
  | "wrong_payer" | "timely_filing" | "duplicate" | "reduced" | "fee_schedule" | "appeal_procedure";

/** What usually follows a denial of the family. */
export type DenialRoute =
  /** Correct the claim and send it again. */
  | "corrected_claim"
  /** Send what was missing. */
  | "send_records"
  /** Appeal, where the record supports what was billed. */
  | "appeal"
  /** Bill the payer it belongs to. */
  | "other_payer"
  /** Bill the patient, where the plan and a consent taken before allow it. */
  | "patient"
  /** Expected: nothing to do. */
  | "none";

/** Lines a check is about: it is left out for a claim that surely has none. */
export type ConcernedLines =
  | { readonly lines: "with_modifier" | "without_modifier"; readonly modifiers: readonly Modifier[] }
  /** On the claim, or on another claim of the day. */
  | { readonly lines: "of_code"; readonly codes: readonly CodeOrRange[] }
  | { readonly lines: "of_several_units" }
  /** More than one line in the day. */
  | { readonly lines: "several" };

/** One thing to check. */
export interface DenialCheck {
  readonly text: string;
  readonly concerns?: ConcernedLines;
}

/** One family of denials. */
export interface DenialRow {
  /** Its reason codes, each with the rule kinds that predict it. */
  readonly carc: Readonly<Record<string, readonly RuleKind[]>>;
  /** Remark codes seen with them. */
  readonly rarc: readonly string[];
  readonly route: DenialRoute;
  readonly check: readonly DenialCheck[];
  readonly appealNeeds: readonly string[];
  readonly citations: readonly Citation[];
}

/** The documents the rows cite. */
export const denialSources: readonly Source[] = [
  { id: "x12-codes", title: "Claim adjustment reason codes and remittance advice remark codes (numbers)", publisher: "X12", url: "https://x12.org/codes" },
  { id: "resdac-ansi", title: "Claim adjustment group codes and reason codes of Medicare claims (numbers)", publisher: "Research Data Assistance Center", url: "https://www.resdac.org/cms-data/variables/revenue-center-1st-ansi-code" },
  { id: "ezappeal", title: "Appealing denied physical therapy claims", publisher: "EZAppeal", url: "https://www.ezappeal.com/blog/appealing-denied-physical-therapy-claims" },
  { id: "healthspark", title: "How to appeal a denied PT claim", publisher: "HealthSpark", url: "https://joinhealthspark.com/blog/how-to-appeal-a-denied-pt-claim" },
  { id: "appealwin", title: "Glossary of denial codes", publisher: "AppealWin", url: "https://appealwin.app/glossary" },
  { id: "ptbilling-appeal", title: "Appeal letters", publisher: "PhysicalTherapyBilling.com", url: "https://physicaltherapybilling.com/?p=3115" },
  { id: "crabtree-97140", title: "Denials of 97140 by a chiropractor", publisher: "T. Crabtree", url: "http://toddcrabtree.com/aetna-has-been-denying-manual-therapy-97140-performed-by-a-chiropractor-even-with-a-59-modifier-what-can-i-do-to-get-this-service-paid/", published: "2013-06-01" },
  { id: "aapc-97140", title: "For chiropractors: 97140 billing rules", publisher: "AAPC", url: "https://www.aapc.com/blog/27688-for-chiropractors-know-97140-billing-rules/" },
  { id: "cms-100-04-ch5", title: "Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129", publisher: "CMS", url: "https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/clm104c05.pdf", published: "2021-11-22" },
];

const NUMBERS: Citation = { sourceId: "x12-codes", locator: "code numbers", derived: true };
const CORRECT_OR_APPEAL: readonly Citation[] = [
  { sourceId: "ezappeal", locator: "corrected claim or appeal" }, { sourceId: "healthspark", locator: "corrected claim or appeal" }, { sourceId: "appealwin", locator: "codes 4, 11, 15, 16, 18" },
];
const PACKET_SOURCES: readonly Citation[] = [{ sourceId: "ptbilling-appeal", locator: "what to enclose" }, { sourceId: "ezappeal", locator: "what to enclose" }];
const REGION_SOURCES: readonly Citation[] = [{ sourceId: "crabtree-97140", locator: "what the record must show" }, { sourceId: "aapc-97140", locator: "separate regions" }];
const MODIFIER_SOURCES: readonly Citation[] = [{ sourceId: "cms-100-04-ch5", locator: "§20.1" }];

const DISTINCT: readonly Modifier[] = ["59", "XE", "XP", "XS", "XU"];
const MANIPULATION: readonly CodeOrRange[] = ["98940-98943"];

const LETTER = "A letter that answers the stated reason and nothing else.";
const EVALUATION = "The evaluation and the plan of care in force on the date.";
const NOTES = "The treatment note of the date, with its minutes.";
const PROGRESS = "The progress reports around the date.";

/** Every family of denials; made in a function so that a bundle without it drops it. */
export const denials: Readonly<Record<DenialFamily, DenialRow>> = /* @__PURE__ */ (() => ({
  missing_modifier: {
    carc: { 4: ["modifier_required", "modifier_forbidden", "assistant_units"] },
    rarc: ["N822", "N823"],
    route: "corrected_claim",
    check: [
      { text: "Whether each therapy line states its discipline by GP, GO or GN.", concerns: { lines: "without_modifier", modifiers: ["GP", "GO", "GN"] } },
      { text: "Whether the discipline modifier is that of the plan of care.", concerns: { lines: "with_modifier", modifiers: ["GP", "GO", "GN"] } },
      { text: "Whether CQ or CO is missing for units an assistant furnished.", concerns: { lines: "without_modifier", modifiers: ["CQ", "CO"] } },
      { text: "Whether CQ stands beside GP and CO beside GO.", concerns: { lines: "with_modifier", modifiers: ["CQ", "CO"] } },
      { text: "Whether the note shows the separate service that the distinct-service modifier states.", concerns: { lines: "with_modifier", modifiers: DISTINCT } },
      { text: "Whether two lines form a pair that needs a distinct-service modifier, and whether the note supports one.", concerns: { lines: "several" } },
      { text: "Whether the plan wants 96 or 97 to tell habilitative care from rehabilitative.", concerns: { lines: "without_modifier", modifiers: ["96", "97"] } },
    ],
    appealNeeds: ["A corrected claim rather than an appeal.", "Where the claim was right: the part of the note that shows what the modifier states."],
    citations: [NUMBERS, ...MODIFIER_SOURCES, ...CORRECT_OR_APPEAL],
  },
  bundled: {
    carc: { 97: ["code_pair", "code_eligibility"], 234: ["code_pair", "code_eligibility"] },
    rarc: ["N20"],
    route: "corrected_claim",
    check: [
      { text: "Which line of the day the payer took this one to be part of.", concerns: { lines: "several" } },
      { text: "Whether manual therapy or massage was given to another region than the manipulation, and the note names both regions.", concerns: { lines: "of_code", codes: MANIPULATION } },
      { text: "Whether a distinct-service modifier is missing that the note supports.", concerns: { lines: "without_modifier", modifiers: DISTINCT } },
      { text: "Whether the note supports the distinct-service modifier that is there.", concerns: { lines: "with_modifier", modifiers: DISTINCT } },
      { text: "Whether the payer ever pays the code by itself." },
    ],
    appealNeeds: ["The regions treated under each code, named apart.", "For each: why it was needed, its goal, measures and progress.", NOTES, LETTER],
    citations: [NUMBERS, ...REGION_SOURCES],
  },
  code_pair_edit: {
    carc: { 231: ["code_pair", "ncci_ptp"], 236: ["code_pair", "ncci_ptp"] },
    rarc: ["N20"],
    route: "corrected_claim",
    check: [
      { text: "Which two codes of the day form the pair, and whether its edit was in force on the date.", concerns: { lines: "several" } },
      { text: "Whether the edit can be bypassed at all: its modifier indicator is 1.", concerns: { lines: "several" } },
      { text: "Whether the two were given in separate, not overlapping, blocks of time or to separate regions, and the note says so." },
      { text: "Whether the note supports the distinct-service modifier that is there.", concerns: { lines: "with_modifier", modifiers: DISTINCT } },
    ],
    appealNeeds: ["The blocks of time or the regions of each code, named apart.", NOTES, LETTER],
    citations: [NUMBERS, ...REGION_SOURCES],
  },
  units_over_day: {
    carc: { 151: ["daily_cap", "mue", "unit_counting", "time_documentation", "time_agreement"], 222: ["daily_cap", "mue", "unit_counting"], 273: ["daily_cap", "mue", "unit_counting"] },
    rarc: ["N362", "N435", "N640"],
    route: "appeal",
    check: [
      { text: "Whether the minutes in the note support the units, by the payer's counting rule.", concerns: { lines: "of_several_units" } },
      { text: "Whether the total minutes of the timed codes support the units of all lines together.", concerns: { lines: "several" } },
      { text: "Whether the payer limits units, minutes, procedures or dollars of a day." },
      { text: "Whether another claim of the day holds units that count with these." },
    ],
    appealNeeds: ["Where units were too many: a corrected claim with the units the minutes support.", "Else the minutes of every code and the total, as recorded at the time.", NOTES, LETTER],
    citations: [NUMBERS, ...CORRECT_OR_APPEAL, ...PACKET_SOURCES],
  },
  benefit_exhausted: {
    carc: { 119: ["visit_cap", "benefit_limit", "evaluation_limit", "kx_threshold"] },
    rarc: ["N362", "N640"],
    route: "patient",
    check: [
      { text: "How many visits, or how much money, the benefit had left on the date." },
      { text: "Whether KX is missing on a Medicare line over the year's threshold, and the record shows why care was needed.", concerns: { lines: "without_modifier", modifiers: ["KX"] } },
      { text: "Whether the plan grants an exception or more visits on request." },
      { text: "Whether the patient consented beforehand to pay." },
    ],
    appealNeeds: ["The payer's own count of visits or dollars against yours.", "For an exception: why more care is needed, with measures.", EVALUATION, PROGRESS],
    citations: [NUMBERS, { sourceId: "cms-100-04-ch5", locator: "§10.3" }, ...PACKET_SOURCES],
  },
  no_authorization: {
    carc: { 197: ["prior_authorization"] },
    rarc: ["M62"],
    route: "corrected_claim",
    check: [
      { text: "Whether an authorization was on file that covers the date, the codes and the units." },
      { text: "Whether its number is on the claim." },
      { text: "Whether the payer takes a request afterwards, and for how long." },
    ],
    appealNeeds: ["The authorization, or the answer to the request made afterwards.", "Why it could not be asked for in time, where the payer accepts a reason."],
    citations: [NUMBERS, ...CORRECT_OR_APPEAL],
  },
  authorization_exceeded: {
    carc: { 198: ["prior_authorization"], 287: ["referral"] },
    rarc: [],
    route: "appeal",
    check: [
      { text: "How many visits and units the authorization or referral granted, and how many were used before the date." },
      { text: "Whether visits of another provider were counted to it." },
      { text: "Whether an extension was asked for before it ran out." },
    ],
    appealNeeds: ["The authorization or referral, with the visits counted.", "The request for an extension, and why more care is needed.", PROGRESS],
    citations: [NUMBERS, ...PACKET_SOURCES],
  },
  authorization_late_or_mismatched: {
    carc: { 15: ["prior_authorization", "claim_form"], 210: ["prior_authorization"], 284: ["prior_authorization"] },
    rarc: [],
    route: "corrected_claim",
    check: [
      { text: "Whether the number on the claim is the one the payer gave, without a slip." },
      { text: "Whether it covers these codes, this provider and this date." },
      { text: "When it was asked for, and by when the payer wanted it." },
    ],
    appealNeeds: ["The payer's answer with the number.", "Proof of the day it was asked for."],
    citations: [NUMBERS, ...CORRECT_OR_APPEAL],
  },
  no_referral_or_order: {
    carc: { 173: ["referral"], 174: ["referral"], 175: ["referral", "referral_contents"], 176: ["referral", "referral_contents"], 288: ["referral"] },
    rarc: ["N286"],
    route: "send_records",
    check: [
      { text: "Whether an order or referral was on file on the date, written before the service." },
      { text: "Whether it was still in force on the date." },
      { text: "Whether it holds all that the payer wants in it, such as diagnosis, frequency and duration." },
      { text: "Whether the claim names the provider who referred, with the right NPI." },
    ],
    appealNeeds: ["The signed and dated order or referral."],
    citations: [NUMBERS, ...PACKET_SOURCES],
  },
  provider_type: {
    carc: {
      170: ["provider_eligibility", "telehealth"], 172: ["provider_eligibility", "telehealth"], 183: ["referral", "provider_eligibility"], 184: ["referral", "provider_eligibility"],
      185: ["provider_eligibility", "telehealth"],
    },
    rarc: ["N95"],
    route: "corrected_claim",
    check: [
      { text: "Whether the payer pays this code to the type of provider who rendered it." },
      { text: "Whether who rendered it was enrolled, credentialed or in the network on the date." },
      { text: "Whether the supervision was the kind the payer wants.", concerns: { lines: "with_modifier", modifiers: ["CQ", "CO"] } },
      { text: "Whether the provider who referred or ordered may do so under this plan." },
      { text: "Whether a telehealth line was of a provider the payer pays at a distance.", concerns: { lines: "with_modifier", modifiers: ["93", "95", "GT"] } },
    ],
    appealNeeds: ["Proof of enrolment or licence on the date.", "Another rendering provider is billed only where that provider rendered the service."],
    citations: [NUMBERS],
  },
  not_necessary: {
    carc: {
      50: ["coverage_exclusion", "diagnosis", "plan_of_care", "certification", "progress_report", "note_element", "maintenance_stated", "language"],
      150: ["note_element", "billed_interventions", "assistant_part"],
      152: ["plan_of_care", "progress_report", "visit_cap"],
    },
    rarc: ["N115", "N386"],
    route: "appeal",
    check: [
      { text: "Whether the note shows skilled care and how the patient responded." },
      { text: "Whether goals are measurable and functional, and the measures moved." },
      { text: "Whether the diagnoses are those the plan of care treats, and point to the lines." },
      { text: "Whether the purpose was maintenance or wellness, and what the payer says of it." },
      { text: "Whether a coverage article of the payer lists diagnoses or limits for the code." },
      { text: "Whether the notice to the patient is on file that the modifier states.", concerns: { lines: "with_modifier", modifiers: ["GA", "GX", "GZ"] } },
    ],
    appealNeeds: [EVALUATION, "Goals, and the change in objective measures since they were set.", NOTES, PROGRESS, LETTER],
    citations: [NUMBERS, ...CORRECT_OR_APPEAL, ...PACKET_SOURCES],
  },
  diagnosis: {
    carc: { 11: ["diagnosis"], 146: ["diagnosis", "claim_form"], 167: ["diagnosis"] },
    rarc: [],
    route: "corrected_claim",
    check: [
      { text: "Whether each diagnosis was a valid code on the date of service, with all its characters." },
      { text: "Whether each line points to the diagnosis it treats." },
      { text: "Whether the payer lists diagnoses for the code." },
      { text: "Whether whoever ordered the care can confirm a more specific diagnosis that the record supports." },
    ],
    appealNeeds: ["A corrected claim rather than an appeal.", "Where the claim was right: the order or evaluation that states the diagnosis."],
    citations: [NUMBERS, ...CORRECT_OR_APPEAL],
  },
  not_covered: {
    carc: { 96: ["coverage_exclusion"], 204: ["coverage_exclusion"], 272: ["coverage_exclusion"] },
    rarc: ["N130"],
    route: "patient",
    check: [
      { text: "What the plan says of the service, its purpose, place and technique." },
      { text: "Whether the plan excludes massage or wellness care.", concerns: { lines: "of_code", codes: ["97124"] } },
      { text: "Whether the patient consented beforehand to pay." },
      { text: "Whether GY or GX states what was known before the claim.", concerns: { lines: "with_modifier", modifiers: ["GX", "GY"] } },
    ],
    appealNeeds: ["The words of the plan that cover the service.", "The purpose of the care as the plan of care states it."],
    citations: [NUMBERS],
  },
  records_needed: {
    carc: {
      16: ["claim_form", "diagnosis", "referral"],
      163: ["note_element", "time_documentation", "signature"],
      226: ["note_element", "time_documentation", "signature", "plan_of_care", "certification"],
      251: ["note_element", "billed_interventions", "time_documentation", "signature", "plan_of_care", "certification", "progress_report"],
      252: ["note_element", "time_documentation", "signature", "plan_of_care", "certification"],
    },
    rarc: ["N822"],
    route: "send_records",
    check: [
      { text: "What the remark codes beside it ask for: CARC 16 never stands without one." },
      { text: "Which records were asked for, by when, and whether they were sent." },
      { text: "Whether the notes are signed, with credentials, and hold the minutes of the timed codes." },
      { text: "Whether the plan of care of the date is certified." },
    ],
    appealNeeds: [NOTES, EVALUATION, "The records asked for, sent in the time given."],
    citations: [NUMBERS, ...CORRECT_OR_APPEAL, ...PACKET_SOURCES],
  },
  wrong_payer: {
    carc: { 19: [], 22: [], 109: [] },
    rarc: [],
    route: "other_payer",
    check: [
      { text: "Whether an injury at work or an accident makes another insurer liable." },
      { text: "Which coverage was primary on the date." },
      { text: "Whether the claim went to the payer and plan on the patient's card of that date." },
    ],
    appealNeeds: ["The other payer's answer, where this one pays second."],
    citations: [NUMBERS],
  },
  timely_filing: {
    carc: { 29: ["timely_filing"] },
    rarc: [],
    route: "appeal",
    check: [
      { text: "The payer's time for filing, and the day it counts from." },
      { text: "When the claim was first received, by the clearinghouse's or the payer's report." },
      { text: "Whether an exception holds, such as another payer's late answer." },
    ],
    appealNeeds: ["Proof of the day the claim was received."],
    citations: [NUMBERS],
  },
  duplicate: {
    carc: { 18: ["claim_form"] },
    rarc: ["N522"],
    route: "none",
    check: [
      { text: "Whether the first claim was paid, and for what." },
      { text: "Whether the same code stands on two lines of the day that should be one.", concerns: { lines: "several" } },
      { text: "Whether it was a second session of the day, by its time." },
      { text: "Whether a corrected claim was sent as a new one." },
    ],
    appealNeeds: ["Where it was a second session: the notes of both, with their times."],
    citations: [NUMBERS, { sourceId: "appealwin", locator: "code 18" }],
  },
  reduced: {
    carc: { 59: ["payment_reduction"], 203: ["payment_reduction"] },
    rarc: [],
    route: "none",
    check: [
      { text: "Whether the unit with the highest practice expense of the day was paid in full.", concerns: { lines: "several" } },
      { text: "Whether every unit but one was reduced, and by the practice expense only." },
      { text: "Whether 52 belongs on the line.", concerns: { lines: "with_modifier", modifiers: ["52"] } },
    ],
    appealNeeds: [],
    citations: [NUMBERS, { sourceId: "cms-100-04-ch5", locator: "§10.7" }],
  },
  fee_schedule: {
    carc: { 45: ["payment_reduction"], P12: ["payment_reduction"] },
    rarc: [],
    route: "none",
    check: [
      { text: "Whether the amount allowed is that of the contract or the jurisdiction's schedule on the date." },
      { text: "Whether every unit was priced.", concerns: { lines: "of_several_units" } },
    ],
    appealNeeds: [],
    citations: [NUMBERS],
  },
  appeal_procedure: {
    carc: { 285: ["appeal_window"], 286: ["appeal_window"] },
    rarc: [],
    route: "none",
    check: [
      { text: "Which step of appeal was next, to whom, and on which form." },
      { text: "The last day of that step, and the day it counts from." },
    ],
    appealNeeds: ["Proof of the day the appeal was sent, where it was in time."],
    citations: [NUMBERS],
  },
}))();
