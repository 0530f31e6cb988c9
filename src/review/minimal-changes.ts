import { type ClaimFinding, isClaimFinding } from "../claims/index.js";
import { type Catalogue, catalogue, type CptCode } from "../codes/index.js";
import type { JsonPointer } from "../core/index.js";
import type { Finding, RuleSet } from "../rules/index.js";
import type { Claim } from "../visit/index.js";
import { applyEdits, type ClaimEdit, describeEdits, type PatchOperation, toPatch } from "./changes/claim-edit.js";
import { documentFor } from "./changes/documents.js";
import { asSupported, withinDailyCap, withinMue } from "./changes/fewer-units.js";
import { modifierChanges } from "./changes/modifier-changes.js";
import { withoutBundled } from "./changes/never-separately.js";
import { otherAllocations } from "./changes/other-allocation.js";
import { overItsLines, type Ways } from "./changes/over-its-lines.js";
import { pairChanges, staysBroken } from "./changes/pair-changes.js";
import { hidesRepetition, withoutRepeated } from "./changes/repeated-lines.js";
import { primaryFindings, secondaryFindings } from "./decisions.js";
import { linesAt } from "./lines-at.js";
import type { ReviewOptions, VisitReview } from "./visit-review.js";
import { prepareWithClaim } from "./with-claim.js";

/** A change that clears a broken rule. */
export type MinimalChange =
  /** A change to the claim, as a JSON Patch; made to the claim of the review, it clears these findings and breaks nothing else. */
  | { readonly clears: readonly string[]; readonly patch: readonly PatchOperation[]; readonly because: string; readonly supply?: never }
  /** A document to supply: its place in the visit. Whether it clears the findings depends on what it says. */
  | { readonly clears: readonly string[]; readonly supply: JsonPointer; readonly patch?: never; readonly because?: never };

/**
 * Proposes the smallest honest changes that clear what is violated: fewer units, a modifier that facts of the input state, another allocation the
 * counting rule allows, a document. Each change to the claim is tried: it is proposed only where it clears the finding, and no other finding becomes
 * worse for either payer or the record.
 *
 * Minutes are never changed and units never added to those performed. What a rule asks of several lines is proposed for all of them at once, and no
 * modifier that would only let repeated lines differ; a document only where it may still be supplied. KX is proposed only for treatment under a plan of care certified for the date, 59
 * and XS only where times or regions are given and apart, and never beside an evaluation.
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
 * minimalChanges(overbilled); // => [{ clears: ["us/cpt-baseline/midpoint-per-code@claim"], patch: [{ op: "replace", path: "/lines/0/units", value: 4 }], because: "Line 1, 97124: 4 units instead of 5." }]
 * ```
 */
export function minimalChanges(review: VisitReview, options: ReviewOptions = {}): readonly MinimalChange[] {
  return [...claimChanges(review, options), ...documents(review)];
}

function claimChanges(review: VisitReview, options: ReviewOptions): readonly MinimalChange[] {
  const judge = prepareWithClaim(review, options);
  const before = outcomesOf(review);
  const repetitions = [...before.values()].filter(({ outcome }) => outcome === "violated");
  const changes = new Map<string, MinimalChange>();
  for (const { findingsOf, rules } of payersOf(review)) {
    const violated = findingsOf(review).filter(isClaimFinding).filter(({ outcome }) => outcome === "violated");
    for (const finding of violated) {
      const clearing = (ways: Ways): readonly Worked[] => ways.filter((edits) => edits.length > 0).flatMap((edits) => {
        const changed = applyEdits(review.claim, edits);
        if (hidesRepetition(review.claim, changed, repetitions)) return [];
        const after = judge(changed);
        const cleared = clearedBy(before, outcomesOf(after));
        return cleared?.includes(finding.id) === true && !staysBroken(finding, review.claim, findingsOf(after)) ? [{ edits, cleared }] : [];
      });
      for (const { ways, otherwise = [] } of candidates(finding, violated, review, rules, options.codes ?? catalogue)) {
        const first = clearing(ways);
        const worked = first.length > 0 ? first : clearing(otherwise);
        const fewest = Math.min(...worked.map(({ edits }) => edits.length));
        for (const { cleared, edits } of worked.filter((one) => one.edits.length === fewest)) {
          const patch = toPatch(edits);
          const name = JSON.stringify(patch);
          if (!changes.has(name)) changes.set(name, { clears: cleared, patch, because: describeEdits(edits, review.claim) });
        }
      }
    }
  }
  return [...changes.values()];
}

interface Worked { readonly edits: readonly ClaimEdit[]; readonly cleared: readonly string[] }

/** Ways of one sort, and those to take where none of them works. */
interface Sort { readonly ways: Ways; readonly otherwise?: Ways }

/** The rules of each payer, and what they find in a claim. */
function payersOf({ rules, secondary }: VisitReview): readonly { readonly rules: RuleSet; readonly findingsOf: (review: VisitReview) => readonly Finding[] }[] {
  const primary = { rules, findingsOf: ({ claimReport }: VisitReview) => claimReport.findings };
  return secondary === undefined ? [primary] : [primary, { rules: secondary.rules, findingsOf: (review) => review.secondary?.claimReport.findings ?? [] }];
}

/** Ways to clear a finding, in sorts of which each is offered for itself: another allocation gives up no unit, fewer units do. */
function candidates(finding: ClaimFinding, violated: readonly ClaimFinding[], { asking, claim, units, visit }: VisitReview, rules: RuleSet, codes: Catalogue): readonly Sort[] {
  const modifiers = (one: ClaimFinding): Ways => modifierChanges(one, claim, visit, asking.asOf);
  return [
    { ways: allocationChanges(finding, claim, units) },
    { ways: unitChanges(finding, claim) },
    { ways: overItsLines(finding, violated, modifiers), otherwise: modifiers(finding) },
    { ways: pairChanges(finding, claim, rules, codes) },
    { ways: withoutRepeated(finding, claim, units) },
    { ways: withoutBundled(finding, claim, violated) },
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

/** What is said of both payers' findings, by payer and id. */
function outcomesOf(review: VisitReview): ReadonlyMap<string, Finding> {
  const own = primaryFindings(review).map((finding) => [`primary ${finding.id}`, finding] as const);
  return new Map([...own, ...secondaryFindings(review).map((finding) => [`secondary ${finding.id}`, finding] as const)]);
}

const BADNESS: Readonly<Record<Finding["outcome"], number>> = { satisfied: 0, undetermined: 1, violated: 2 };

/** The findings a change clears; none at all where it makes one worse. */
function clearedBy(before: ReadonlyMap<string, Finding>, after: ReadonlyMap<string, Finding>): readonly string[] | undefined {
  for (const [name, { outcome }] of after) if (BADNESS[outcome] > BADNESS[before.get(name)?.outcome ?? "satisfied"]) return undefined;
  const left = new Set([...after.values()].filter(({ outcome }) => outcome === "violated").map(({ id }) => id));
  const cleared = [...before].filter(([name, { id, outcome }]) => outcome === "violated" && !left.has(id) && (after.get(name)?.outcome ?? "satisfied") === "satisfied");
  return [...new Set(cleared.map(([, { id }]) => id))];
}

function documents({ claim, claimReport, recordReport, rules, secondary, visit }: VisitReview): readonly MinimalChange[] {
  const supplied = new Map<JsonPointer, string[]>();
  const ofReport = (findings: readonly Finding[], under: RuleSet): void => {
    for (const finding of findings) {
      const supply = finding.outcome === "violated" ? documentFor(finding, under, claim, visit.record) : undefined;
      if (supply !== undefined) supplied.set(supply, [...new Set([...(supplied.get(supply) ?? []), finding.id])]);
    }
  };
  ofReport([...claimReport.findings, ...recordReport.findings], rules);
  if (secondary !== undefined) ofReport(secondary.claimReport.findings, secondary.rules);
  return [...supplied].map(([supply, clears]) => ({ clears, supply }));
}
