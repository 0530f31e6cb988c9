import type { OwnCheck } from "../../claims/index.js";
import type { PlainDate } from "../../core/index.js";
import { count, type Finding, linesNumbered, list, type Report, type RuleSet } from "../../rules/index.js";
import { assistantGaps } from "../assistant-units.js";
import { attentionOf } from "../attention.js";
import { describeFinding } from "../describe-finding.js";
import { linesAt } from "../lines-at.js";
import { gapsOf } from "../readiness.js";
import type { Readiness, VisitReview } from "../visit-review.js";
import { citationsNamed } from "./cited-rules.js";
import { verifiedIn } from "./finding-names.js";
import { type ExplainedParagraph, plain } from "./paragraph.js";

const READINESS: Readonly<Record<Readiness, string>> = {
  not_billable: "The visit is not billable as it stands, and no change to the claim makes it so.",
  needs_attention: "The visit needs attention before it is billed.",
  undetermined: "It cannot be told whether the visit may be billed: facts that decide it are not known.",
  ready: "The visit is ready to be billed.",
};

const SUBJECTS: Readonly<Record<string, string>> = {
  unit_counting: "counting units", provider_eligibility: "who may render the services", referral: "referrals", prior_authorization: "prior authorization", modifier_required: "whether a modifier is required",
};

/** What follows, what the books do not speak of, what the practice took note of, what falls due, and which rules were last read long ago. */
export function outcomeParagraphs(review: VisitReview, own: readonly OwnCheck[]): readonly ExplainedParagraph[] {
  const { because, claimReport, readiness, recordReport, rules, secondary } = review;
  return [
    plain("outcome", because.includes("nothing_to_bill") ? "There is nothing to bill." : READINESS[readiness]),
    ...attentionParagraphs(review),
    ...gapParagraph("The rule books say", claimReport),
    ...(secondary === undefined ? [] : gapParagraph("The secondary payer's rule books say", secondary.claimReport)),
    ...notedParagraph(review, own),
    ...dated("Not yet due", [claimReport, recordReport, ...(secondary === undefined ? [] : [secondary.claimReport])].flatMap(({ deadlines }) => deadlines.map(({ dueBy, ruleId }) => `${ruleId} by ${dueBy}`))),
    ...staleParagraph("Some rules were last verified for earlier dates of service", verifiedIn(claimReport, recordReport), rules),
    ...(secondary === undefined ? [] : staleParagraph("Some rules of the secondary payer were last verified for earlier dates of service", verifiedIn(secondary.claimReport), secondary.rules)),
  ];
}

/** What keeps the visit though no rule's finding tells it. */
function attentionParagraphs(review: VisitReview): readonly ExplainedParagraph[] {
  const ids = attentionOf(review).map(({ id }) => id).filter((id) => review.because.includes(id));
  const codesOf = (reason: string, of: readonly string[] = ids): readonly string[] => of.flatMap((id) => (id.startsWith(reason) ? [id.slice(reason.length)] : []));
  const [over, disciplines] = [codesOf("units_over/"), codesOf("discipline_modifier/")];
  const [overDoubts, disciplineDoubts, assistantDoubts] = [codesOf("units_in_doubt/", review.because), codesOf("discipline_modifier_in_doubt/", review.because), codesOf("assistant_units_in_doubt/", review.because)];
  return [
    ...(over.length === 0 ? [] : [plain("outcome", `More units of ${list(over)} are billed than the visit was counted to have.`)]),
    ...(overDoubts.length === 0 ? [] : [plain("outcome", `Whether the visit holds the units of ${list(overDoubts)} that are billed cannot be told.`)]),
    ...assistantParagraph(ids, review),
    ...(assistantDoubts.length === 0 ? [] : [plain("outcome", `Whose units those of ${list(assistantDoubts)} are is not known, so that it cannot be told whether they need an assistant's modifier.`)]),
    ...assistantsNotPaidParagraphs(review),
    ...(disciplines.length === 0 ? [] : [plain("outcome", disciplines.length === 1 ? `${list(disciplines)} carries the modifier of another discipline than its own.` : `${list(disciplines)} carry modifiers of other disciplines than their own.`)]),
    ...(disciplineDoubts.length === 0 ? [] : [plain("outcome", `Of which discipline's visit ${list(disciplineDoubts)} ${disciplineDoubts.length === 1 ? "is" : "are"} cannot be told, since the other visits of the day are not given.`)]),
    ...(ids.some((id) => id.startsWith("problem/")) ? [plain("outcome", "A person has to look at the record of time, as said under the units.")] : []),
  ];
}

function assistantsNotPaidParagraphs({ assistantsNotPaid, because, rules }: VisitReview): readonly ExplainedParagraph[] {
  return assistantsNotPaid.filter(({ code }) => because.includes(`assistant_not_paid/${code}`)).map(({ code, rules: names }): ExplainedParagraph => {
    const by = list(names);
    return { about: "outcome", text: `An assistant furnished ${code}, which by ${by} is not paid to one.`, citations: citationsNamed(by, rules) };
  });
}

function assistantParagraph(ids: readonly string[], { assistantUnits, claim }: VisitReview): readonly ExplainedParagraph[] {
  return assistantGaps(claim.lines, assistantUnits).filter(({ code }) => ids.includes(`assistant_units/${code}`)).map(({ code, gap, modifiers, units }) => plain("outcome", gap === "modifier_missing"
    ? `An assistant furnished ${count(units, "unit")} of ${code} billed without ${modifiers.join(" or ")}.`
    : `${count(units, "unit")} of ${code} not furnished by an assistant ${units === 1 ? "is" : "are"} billed with ${modifiers.join(" or ")}.`));
}

function gapParagraph(who: string, report: Report): readonly ExplainedParagraph[] {
  const gaps = gapsOf({ ...report, acknowledged: [] }).flatMap(subjectOf);
  return gaps.length === 0 ? [] : [plain("outcome", `${who} nothing of ${list(gaps)}.`)];
}

function subjectOf(gap: string): readonly string[] {
  const subject = SUBJECTS[gap.slice("not_covered/".length)];
  return subject === undefined ? [] : [subject];
}

/** What was taken note of, by the titles of rules and never by an id of the host's. Reasons are the host's own words and stay in the reports. */
function notedParagraph(review: VisitReview, own: readonly OwnCheck[]): readonly ExplainedParagraph[] {
  const { claimReport, recordReport, rules, secondary } = review;
  const noted = [
    ...ofFindings(claimReport, claimReport.findings, rules, own), ...ofFindings(recordReport, recordReport.findings, rules, own),
    ...(secondary === undefined ? [] : [...ofFindings(secondary.claimReport, secondary.claimReport.findings, secondary.rules, []), ...ofFindings(secondary, secondary.conflicts, secondary.rules, [])]),
    ...ofReasons(review),
  ];
  return noted.length === 0 ? [] : [plain("outcome", `The practice has taken note of this: ${[...new Set(noted)].join("; ")}.`)];
}

function ofFindings({ acknowledged }: Pick<Report, "acknowledged">, findings: readonly Finding[], rules: RuleSet, own: readonly OwnCheck[]): readonly string[] {
  return acknowledged.flatMap(({ findingId }) => findings.filter(({ id }) => id === findingId)).map((finding) => {
    const lines = linesAt(finding.paths);
    return `${describeFinding(finding, rules, own).title} (${finding.ruleBookId}/${finding.ruleId}${lines.length === 0 ? "" : `, ${linesNumbered(lines)}`})`;
  });
}

/** Gaps in cover, units beyond the count and the record of time. */
function ofReasons(review: VisitReview): readonly string[] {
  const { claimReport, secondary } = review;
  const ids = new Set([...claimReport.acknowledged, ...(secondary?.claimReport.acknowledged ?? [])].map(({ findingId }) => findingId));
  const gaps = [...ids].flatMap((id) => (id.startsWith("not_covered/") ? subjectOf(id) : []));
  const over = attentionOf(review).flatMap(({ id }) => (ids.has(id) && id.startsWith("units_over/") ? [id.slice("units_over/".length)] : []));
  return [
    ...(gaps.length === 0 ? [] : [`that the rule books say nothing of ${list(gaps)}`]),
    ...over.map((code) => `the units of ${code} beyond the count`),
    ...(attentionOf(review).some(({ id }) => ids.has(id) && id.startsWith("assistant_units/")) ? ["whose units the claim says an assistant furnished"] : []),
    ...review.assistantsNotPaid.flatMap(({ code }) => (ids.has(`assistant_not_paid/${code}`) ? [`that an assistant furnished ${code}`] : [])),
    ...(attentionOf(review).some(({ id }) => ids.has(id) && id.startsWith("problem/")) ? ["the record of time"] : []),
  ];
}

/** How many rules of each book were last verified in which year; the rules and their days are told one by one beside the text. */
function staleParagraph(what: string, verified: ReadonlyMap<string, PlainDate>, { books, rules }: RuleSet): readonly ExplainedParagraph[] {
  const told = books.flatMap(({ id }) => {
    const years = rules.filter(({ ruleBookId }) => ruleBookId === id).flatMap((rule) => verified.get(`${id}/${rule.id}`)?.slice(0, 4) ?? []);
    const each = [...new Set(years)].sort().map((year, index) => `${count(years.filter((one) => one === year).length, index === 0 ? "rule" : "", index === 0 ? "rules" : "").trim()} in ${year}`);
    return each.length === 0 ? [] : [`${id}: ${list(each)}`];
  });
  if (told.length === 0) return [];
  const named = rules.flatMap(({ citations, id, ruleBookId }) => {
    const last = verified.get(`${ruleBookId}/${id}`);
    return last === undefined ? [] : [{ rule: `${ruleBookId}/${id}`, sentences: [`Last verified for dates of service through ${last}.`], citations }];
  });
  return [{ about: "outcome", text: `${what}. ${told.join("; ")}.`, citations: [], rules: named }];
}

function dated(what: string, rules: readonly string[]): readonly ExplainedParagraph[] {
  const each = [...new Set(rules)];
  return each.length === 0 ? [] : [plain("outcome", `${what}: ${list(each)}.`)];
}
