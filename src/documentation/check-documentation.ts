import { type Catalogue, catalogue } from "../codes/index.js";
import { type Outcome, requireHolding } from "../core/index.js";
import { type Asking, type DocumentationRuleKind, type Finding, isRecordRuleKind, type Report, type RuleInForce, type RuleOf, type RulesAsked, rulesAsked, type RuleSet, withAssumptions } from "../rules/index.js";
import { recordChecks } from "./checks/index.js";
import { doubtfulRecordCheck } from "./doubtful-record-check.js";
import { readOnce } from "./language/reading.js";
import type { PreparedRecordCheck, RecordJudgement, RecordRule, Surroundings } from "./record-check.js";
import { type RuleMarks, recordFinding } from "./record-finding.js";
import type { RecordUnderReview } from "./record-under-review.js";

/** Record rules made ready for many records of one date of service. */
export interface RecordChecks {
  /** Everything the rules say of a record, satisfied rules too. */
  readonly report: (under: RecordUnderReview, asking: Asking) => Report;
}

interface Prepared extends RuleMarks {
  readonly check: PreparedRecordCheck;
}

const BADNESS: Readonly<Record<Outcome, number>> = { not_applicable: 0, satisfied: 1, undetermined: 2, violated: 3 };

/**
 * Makes the record rules of a set ready for many records: word lists and look-ups are built once. Claim rules of the set are another layer's.
 *
 * @param rules - Rules in force on a date of service
 * @param codes - The catalogue that says which codes are timed; ours when absent
 * @returns The checks; they throw a RangeError for a record under review on another date of service
 */
export function prepareRecordChecks(rules: RuleSet, codes: Catalogue = catalogue): RecordChecks {
  requireHolding(rules, "rules", "rules is no rule set: give what rulesInForce returns");
  const prepared = rules.rules.flatMap((rule) => prepare(rule, { codes, rules }));
  const ofReport = rulesAsked(rules, isRecordRuleKind);
  return { report: (under, asking) => report({ set: rules, of: ofReport }, prepared, under, asking) };
}

/** What the rules of a set say of one record: `prepareRecordChecks` and `report` in one. */
export function checkDocumentation(under: RecordUnderReview, rules: RuleSet, asking: Asking): Report {
  requireHolding(under, "record", "the record under review has no record: give { dateOfService, record, billed }, as safeParseRecordUnderReview reads them");
  requireHolding(rules, "rules", "rules is no rule set: give what rulesInForce returns");
  requireHolding(asking, "asOf", 'asking has no asOf: give the day of the question, as { asOf: "2026-03-03" }');
  return prepareRecordChecks(rules).report(under, asking);
}

/** The rule set of a report, and what the report notes of it. */
interface RulesOfReport { readonly set: RuleSet; readonly of: RulesAsked }

function report({ of: asked, set: rules }: RulesOfReport, prepared: readonly Prepared[], given: RecordUnderReview, asking: Asking): Report {
  if (given.dateOfService !== rules.dates.dateOfService) throw new RangeError("the record is reviewed for another date of service than the rules: ask rulesInForce for its own date");
  const { input: under, used } = withAssumptions(given, "record", asking.assumptions ?? []);
  const read = readOnce();
  const said = prepared.map((by) => ({ by, judgements: by.check(under, asking, read) }));
  const all = said.flatMap(({ by, judgements }) => judgements.map((judgement) => ({ by, judgement })));
  return {
    dateOfService: under.dateOfService,
    asOf: asking.asOf,
    outcome: all.reduce<Outcome>((worst, { judgement: { outcome } }) => (BADNESS[outcome] > BADNESS[worst] ? outcome : worst), "not_applicable"),
    findings: all.flatMap(({ by, judgement }) => recordFinding(by, judgement)).sort(byPlaceThenCode),
    notApplicable: said.filter(({ judgements }) => judgements.every(isSilent)).map(({ by }) => nameOf(by)),
    notCovered: rules.silentOn.filter(isRecordRuleKind),
    stale: said
      .filter(({ by, judgements }) => by.verifiedThrough < under.dateOfService && !judgements.every(isSilent))
      .map(({ by }) => ({ ruleId: nameOf(by), verifiedThrough: by.verifiedThrough })),
    acknowledged: [],
    assumptions: used,
    deadlines: all.flatMap(({ by, judgement: { dueBy } }) => (dueBy === undefined || dueBy < asking.asOf ? [] : [{ ruleId: nameOf(by), dueBy }])),
    rulesAsked: asked,
  };
}

function isSilent({ outcome }: RecordJudgement): boolean {
  return outcome === "not_applicable";
}

function nameOf({ id, ruleBookId }: RuleMarks): string {
  return `${ruleBookId}/${id}`;
}

function byPlaceThenCode(a: Finding, b: Finding): number {
  return compare(a.paths[0] ?? "", b.paths[0] ?? "") || compare(a.code, b.code) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Record rules become checks; all other kinds, those nobody knows too, are the claim layer's. Wording is advice: a warning at most, whatever a book says. */
function prepare(rule: RuleInForce, surroundings: Surroundings): readonly Prepared[] {
  if (!isRecordRule(rule)) return [];
  const { confidence, id, kind, ruleBookId, verifiedThrough } = rule;
  const severity = kind === "language" && rule.severity === "error" ? "warning" : rule.severity;
  const check = prepareKnown(rule, surroundings);
  return [{ id, ruleBookId, severity, confidence, verifiedThrough, check: rule.doubt === undefined ? check : doubtfulRecordCheck(rule, rule.doubt, check) }];
}

function prepareKnown<Kind extends DocumentationRuleKind>(rule: RecordRule<Kind>, surroundings: Surroundings): PreparedRecordCheck {
  return recordChecks[rule.kind](rule, surroundings);
}

function isRecordRule(rule: RuleInForce): rule is RuleInForce<RuleOf<DocumentationRuleKind>> {
  return isRecordRuleKind(rule.kind);
}
