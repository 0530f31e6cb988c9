import { requireReview } from "./arguments.js";
import { type ClaimFinding, isClaimFinding } from "../claims/index.js";
import { type Catalogue, catalogue, type CptCode } from "../codes/index.js";
import type { JsonPointer } from "../core/index.js";
import type { Finding, RuleSet } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { assistantGaps } from "./assistant-units.js";
import { linesConcerned } from "./beyond-change.js";
import { assistantModifier } from "./changes/assistant-modifier.js";
import { applyEdits, type ClaimEdit, describeEdits, type PatchOperation, toPatch } from "./changes/claim-edit.js";
import { disciplineChanges } from "./changes/discipline-modifier.js";
import { documentFor } from "./changes/documents.js";
import { asSupported, withinDailyCap, withinMue } from "./changes/fewer-units.js";
import { kxLines, type Tier } from "./changes/kx-lines.js";
import { isForDenial, lostLines } from "./changes/lost-lines.js";
import { modifierChanges } from "./changes/modifier-changes.js";
import { withoutBundled } from "./changes/never-separately.js";
import { otherAllocations } from "./changes/other-allocation.js";
import { asDivided, clearedBy, outcomesOf } from "./changes/outcomes.js";
import { overItsLines, type Ways } from "./changes/over-its-lines.js";
import { pairChanges, staysBroken } from "./changes/pair-changes.js";
import { hidesRepetition, withoutRepeated } from "./changes/repeated-lines.js";
import { withinCount } from "./changes/within-count.js";
import { primaryFindings, secondaryFindings } from "./decisions.js";
import { linesAt } from "./lines-at.js";
import { unsupportedUnits } from "./unsupported-units.js";
import type { ReviewOptions, VisitReview } from "./visit-review.js";
import { prepareWithClaim } from "./with-claim.js";

/** A change that clears a broken rule, or units beyond the count of the visit. */
export type MinimalChange =
  /** A change to the claim, as a JSON Patch; made to the claim of the review, it clears these findings, and `units_over/<code>`, `assistant_units/<code>` or `discipline_modifier/<code>`, and breaks nothing else. */
  | { readonly clears: readonly string[]; readonly patch: readonly PatchOperation[]; readonly because: string; readonly supply?: never }
  /** A document to supply: its place in the visit. Whether it clears the findings depends on what it says. */
  | { readonly clears: readonly string[]; readonly supply: JsonPointer; readonly patch?: never; readonly because?: never };

/**
 * Proposes the smallest honest changes that clear what is violated: fewer units, a modifier that facts of the input state, another allocation the
 * counting rule allows, a document. Each change to the claim is tried: it is proposed only where it clears the finding, and no other finding becomes
 * worse for either payer or the record.
 *
 * Minutes are never changed and units never added to those performed; a line is split, with its units and minutes, where some of them only are an assistant's. What a rule asks of several lines is proposed for all of them at once, KX for as few as are enough, and no
 * modifier that would only let repeated lines differ; a document only where it may still be supplied. KX is proposed only for treatment under a plan of
 * care certified for the date and never on a line that is not paid anyhow, 59 and XS only where times or regions are given and apart, and never beside an
 * evaluation.
 * What is left without a proposal takes another fact, another day, or is lost.
 *
 * @param review - A review, with the claim it built or with another one (`withClaim`)
 * @param options - The checks and the catalogue the review was made with
 * @returns The changes, each for itself, in the order of the findings; make one, review again, and ask again until none is left
 *
 * @example
 * ```ts
 * import { minimalChanges, reviewVisit, withClaim } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 *
 * const review = reviewVisit({ dateOfService: "2026-03-02", discipline: "massage", services: [{ code: "97124", minutes: 60 }] }, { primary: [cptBaseline] }, { asOf: "2026-03-03" });
 * const overbilled = withClaim(review, { ...review.claim, lines: review.claim.lines.map((line) => ({ ...line, units: 5 })) });
 *
 * minimalChanges(overbilled); // => [{ clears: ["us/cpt-baseline/midpoint-per-code@claim", "units_over/97124"], patch: [{ op: "replace", path: "/lines/0/units", value: 4 }], because: "Line 1, 97124: 4 units instead of 5." }]
 * ```
 */
export function minimalChanges(review: VisitReview, options: ReviewOptions = {}): readonly MinimalChange[] {
  requireReview(review);
  return [...claimChanges(review, options), ...documents(review)];
}

function claimChanges(review: VisitReview, options: ReviewOptions): readonly MinimalChange[] {
  const tried = prepareTrying(review, options);
  const changes = new Map<string, MinimalChange>();
  const offer = (worked: readonly Worked[]): void => {
    const fewest = Math.min(...worked.map(({ edits }) => edits.length));
    for (const { cleared, edits } of worked.filter((one) => one.edits.length === fewest)) {
      const patch = toPatch(edits);
      const name = JSON.stringify(patch);
      if (!changes.has(name)) changes.set(name, { clears: cleared, patch, because: describeEdits(edits, review.claim) });
    }
  };
  for (const { findingsOf, rules } of payersOf(review)) {
    const violated = findingsOf(review).filter(isClaimFinding).filter(({ outcome }) => outcome === "violated");
    for (const finding of violated) {
      const clearing = ({ clears, ways }: Tier): readonly Worked[] => tried(ways, clears, (after) => !staysBroken(finding, review.claim, findingsOf(after)));
      for (const sizes of candidates(finding, violated, review, rules, options.codes ?? catalogue)) offer(firstThatWorks(sizes, clearing));
    }
  }
  for (const code of unsupportedUnits(review.claim.lines, review.units).over) offer(tried(withinCount(code, review.claim, review.units), [`units_over/${code}`], () => true));
  for (const gap of assistantGaps(review.claim.lines, review.assistantUnits)) offer(tried(assistantModifier(gap, review.claim, review.visit), [`assistant_units/${gap.code}`], () => true));
  for (const { code, ways } of disciplineChanges(review)) offer(tried(ways, [`discipline_modifier/${code}`], () => true));
  return [...changes.values()];
}

function firstThatWorks(sizes: Sort, clearing: (tier: Tier) => readonly Worked[]): readonly Worked[] {
  for (const tier of sizes) {
    const worked = clearing(tier);
    if (worked.length > 0) return worked;
  }
  return [];
}

type Tried = (ways: Ways, clears: readonly string[], holds: (after: VisitReview) => boolean) => readonly Worked[];

/** Makes changes to the claim one by one, and leaves those that clear what they are for, make nothing worse, and bill no more of a code they lower than the visit was counted to have. None makes readiness worse, unless what goes was beyond the count. */
function prepareTrying(review: VisitReview, options: ReviewOptions): Tried {
  const judge = prepareWithClaim(review, options);
  const before = outcomesOf(review);
  const violated = [...primaryFindings(review), ...secondaryFindings(review)].filter(({ outcome }) => outcome === "violated");
  return (ways, clears, holds) => ways.filter((edits) => edits.length > 0).flatMap((edits) => {
    const claim = applyEdits(review.claim, edits);
    if (hidesRepetition(review.claim, claim, violated)) return [];
    const after = judge(claim);
    const said = outcomesOf(after);
    const cleared = clearedBy(edits.some(({ edit }) => edit === "split_line") ? asDivided(before, said) : before, said);
    const isStillOver = edits.some((edit) => edit.edit === "units" && said.get(`units_over/${review.claim.lines[edit.line]?.code ?? ""}`)?.outcome === "violated");
    const isWorse = READINESS.indexOf(after.readiness) > READINESS.indexOf(review.readiness) && cleared?.some((id) => id.startsWith("units_over/")) !== true;
    return cleared !== undefined && cleared.length > 0 && clears.every((id) => cleared.includes(id)) && !isStillOver && !isWorse && holds(after) ? [{ edits, cleared }] : [];
  });
}

interface Worked { readonly edits: readonly ClaimEdit[]; readonly cleared: readonly string[] }

/** From the best to the worst. */
const READINESS: readonly VisitReview["readiness"][] = ["ready", "undetermined", "needs_attention", "not_billable"];

/** Ways of one sort: those to try first, then those to take where none of them works. */
type Sort = readonly Tier[];

/** The rules of each payer, and what they find in a claim. */
function payersOf({ rules, secondary }: VisitReview): readonly { readonly rules: RuleSet; readonly findingsOf: (review: VisitReview) => readonly Finding[] }[] {
  const primary = { rules, findingsOf: ({ claimReport }: VisitReview) => claimReport.findings };
  return secondary === undefined ? [primary] : [primary, { rules: secondary.rules, findingsOf: (review) => review.secondary?.claimReport.findings ?? [] }];
}

/** Ways to clear a finding, in sorts of which each is offered for itself: another allocation gives up no unit, fewer units do. */
function candidates(finding: ClaimFinding, violated: readonly ClaimFinding[], { asking, claim, units, visit }: VisitReview, rules: RuleSet, codes: Catalogue): readonly Sort[] {
  const lost = lostLines(violated, claim);
  const modifiers = (one: ClaimFinding): Ways => modifierChanges(one, { claim, visit, asOf: asking.asOf, lost });
  const clearing = (...sizes: readonly Ways[]): Sort => sizes.map((ways) => ({ ways, clears: [finding.id] }));
  return [
    clearing(allocationChanges(finding, claim, units)),
    clearing(unitChanges(finding, claim)),
    finding.code === "kx_threshold_modifier" ? kxLines(finding, violated, modifiers) : clearing(overItsLines(finding, violated, modifiers), modifiers(finding)),
    clearing(pairChanges(finding, claim, rules, codes)),
    clearing(withoutRepeated(finding, claim, units)),
    clearing(withoutBundled(finding, claim, violated)),
  ];
}

function allocationChanges(finding: ClaimFinding, claim: Claim, units: VisitReview["units"]): readonly (readonly ClaimEdit[])[] {
  if (finding.code !== "mue_units" && finding.code !== "daily_cap_units") return [];
  return codesOf(finding, claim).flatMap((code) => otherAllocations(claim, code, units));
}

function unitChanges(finding: ClaimFinding, claim: Claim): readonly (readonly ClaimEdit[])[] {
  if (finding.outcome !== "violated") return [];
  switch (finding.code) {
    case "unit_counting_units": return asSupported(claim, finding.details);
    case "mue_units": return codesOf(finding, claim).slice(0, 1).flatMap((code) => withinMue(claim, code, finding.details));
    case "daily_cap_units": return withinDailyCap(claim, finding.details, linesAt(finding.paths));
    default: return [];
  }
}

function codesOf({ paths }: Finding, { lines }: Claim): readonly CptCode[] {
  return [...new Set(linesAt(paths).flatMap((line) => lines[line]?.code ?? []))];
}

function documents({ claim, claimReport, recordReport, rules, secondary, visit }: VisitReview): readonly MinimalChange[] {
  const supplied = new Map<JsonPointer, string[]>();
  const ofReport = (findings: readonly Finding[], under: RuleSet): void => {
    const lost = lostLines(findings, claim);
    const forDenial = new Set([...claim.lines.entries()].flatMap(([index, line]) => (isForDenial(line) ? [index] : [])));
    for (const finding of findings) {
      const isOfLostLine = finding.code === "kx_threshold_modifier" && linesAt(finding.paths).every((line) => lost.has(line));
      if (claim.lines.length > 0 && linesConcerned(finding, claim.lines.length).every((line) => forDenial.has(line))) continue;
      const supply = finding.outcome === "violated" && !isOfLostLine ? documentFor(finding, under, claim, visit.record) : undefined;
      if (supply !== undefined) supplied.set(supply, [...new Set([...(supplied.get(supply) ?? []), finding.id])]);
    }
  };
  ofReport([...claimReport.findings, ...recordReport.findings], rules);
  if (secondary !== undefined) ofReport(secondary.claimReport.findings, secondary.rules);
  return [...supplied].map(([supply, clears]) => ({ clears, supply }));
}
