import type { Citation, Confidence, JsonPointer, Outcome, Severity } from "../core/index.js";
import type { Asking, Finding } from "../rules/index.js";
import type { Claim, ServiceLine } from "../visit/index.js";
import { NO_SECOND, type PreparedCheck } from "./check.js";
import { lineAddress, lineAt } from "./facts/claim-lines.js";
import { pathOnLine } from "./facts/line-places.js";

/** What every rule of the caller's own says of itself. */
export interface OwnRule {
  /** The book it belongs to. */
  readonly ruleBookId: string;
  /** Its name within the book. */
  readonly ruleId: string;
  /** Edition of the book, for the audit. */
  readonly edition: string;
  /** The finding code. */
  readonly code: string;
  /** How much a violation weighs. */
  readonly severity: Severity;
  /** Whether the authority's own text was read. */
  readonly confidence: Confidence;
  /** Where it is written. */
  readonly citations: readonly Citation[];
  /** The words of the finding. */
  readonly describe: (finding: Finding) => { readonly title: string; readonly message: string };
}

/** A rule of the caller's own about the claim, as a typed function: one finding, `ruleBookId/ruleId@claim`. What it throws propagates. */
export interface OwnClaimCheck extends OwnRule {
  /** What it judges; the claim where nothing is said. */
  readonly subject?: "claim";
  /** Judges the claim; allocates nothing where speed matters. */
  readonly judge: (claim: Claim, asking: Asking) => Outcome;
  /** The facts of the finding; run only for a finding somebody reads. */
  readonly details: (claim: Claim) => unknown;
  /** The places the finding speaks of. */
  readonly paths: (claim: Claim) => readonly JsonPointer[];
  /** The places that would settle it; needed where `judge` can answer `undetermined`. */
  readonly missing?: (claim: Claim) => readonly JsonPointer[];
}

/**
 * A rule of the caller's own about each line, as a typed function: a finding a line, `ruleBookId/ruleId@` and the line's `id`, or its code and which
 * one of that code it is. Lines of `otherLinesSameDay` are not asked about. What it throws propagates.
 *
 * @example
 * ```ts
 * import { type OwnLineCheck, prepareClaimChecks, rulesInForce } from "therapy-units";
 *
 * const charged: OwnLineCheck = {
 *   ruleBookId: "clinic", ruleId: "charged", edition: "1", code: "clinic_charge", severity: "error", confidence: "primary",
 *   citations: [{ sourceId: "handbook", locator: "page 4" }], describe: () => ({ title: "Charge", message: "Every line has a charge." }),
 *   subject: "line", property: "chargeCents",
 *   judge: ({ chargeCents }) => (chargeCents === undefined ? "undetermined" : chargeCents > 0 ? "satisfied" : "violated"),
 *   details: ({ chargeCents }) => ({ chargeCents }),
 * };
 * const checks = prepareClaimChecks(rulesInForce([], { dateOfService: "2026-03-02" }), [charged]);
 * const line = { code: "97124", units: 1, modifiers: [] };
 * const { findings } = checks.report({ dateOfService: "2026-03-02", context: {}, lines: [{ ...line, chargeCents: 0 }, line] }, { asOf: "2026-03-02" });
 *
 * findings.map(({ id, outcome }) => [id, outcome]); // => [["clinic/charged@97124#1", "violated"], ["clinic/charged@97124#2", "undetermined"]]
 * findings[0]?.paths; // => ["/lines/0/chargeCents"]
 * ```
 */
export interface OwnLineCheck extends OwnRule {
  /** What it judges: each line of the claim. */
  readonly subject: "line";
  /** Judges one line; allocates nothing where speed matters. */
  readonly judge: (line: ServiceLine, claim: Claim, asking: Asking) => Outcome;
  /** The facts of the finding; run only for a finding somebody reads. */
  readonly details: (line: ServiceLine, claim: Claim) => unknown;
  /** What of the line the finding speaks of, such as `minutes`; of the whole line where the line does not have it. */
  readonly property: keyof ServiceLine;
  /** The places that would settle it, where that is not the property alone; `address` is where the line stands, such as `/lines/0`. */
  readonly missing?: (line: ServiceLine, claim: Claim, address: JsonPointer) => readonly JsonPointer[];
}

/** A rule of the caller's own, about the claim or about each of its lines. */
export type OwnCheck = OwnClaimCheck | OwnLineCheck;

/** A caller's check as one of ours. */
export function ownCheck(own: OwnCheck): PreparedCheck {
  return own.subject === "line" ? ofEachLine(own) : ofTheClaim(own);
}

function ofTheClaim(own: OwnClaimCheck): PreparedCheck {
  return {
    subject: "claim",
    code: own.code,
    judge: (claim, asking) => own.judge(claim, asking),
    details: (claim) => own.details(claim),
    paths: (claim) => own.paths(claim),
    missing: (claim) => named(own, own.missing?.(claim) ?? []),
  };
}

function ofEachLine(own: OwnLineCheck): PreparedCheck {
  const { property } = own;
  const pathOf = pathOnLine(property);
  return {
    subject: "line",
    code: own.code,
    property,
    judge: (claim, asking, found) => {
      let index = 0;
      for (const line of claim.lines) {
        const outcome = own.judge(line, claim, asking);
        if (outcome !== "not_applicable") found(outcome, index, NO_SECOND);
        index += 1;
      }
    },
    details: (claim, _, first) => own.details(lineAt(claim, first), claim),
    paths: pathOf,
    missing: (claim, _, first) => {
      const line = lineAt(claim, first);
      const address = lineAddress(claim, first);
      return named(own, own.missing?.(line, claim, address) ?? (line[property] === undefined ? [`${address}/${property}`] : []));
    },
  };
}

function named({ ruleBookId, ruleId }: OwnRule, [missing, ...others]: readonly JsonPointer[]): readonly [JsonPointer, ...JsonPointer[]] {
  if (missing === undefined) throw new TypeError(`the check ${ruleBookId}/${ruleId} answered undetermined and names no missing fact: give it a missing function`);
  return [missing, ...others];
}
