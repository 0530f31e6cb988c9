import { isClaimFinding } from "../../claims/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { Finding, RuleInForce, RuleKind, RuleSet } from "../../rules/index.js";
import type { Claim, TreatmentRecord } from "../../visit/index.js";

/** Where a document belongs in a visit, for the kinds of rule that one can settle after the treatment. What has to be written or agreed before it is not among them. */
const DOCUMENT_OF: { readonly [Kind in RuleKind]?: JsonPointer } = {
  plan_of_care: "/record/planOfCare",
  certification: "/record/certifications",
  progress_report: "/record/progressReports",
  discharge_note: "/record/dischargeNoteOn",
  signature: "/record/notes",
  referral_contents: "/record/referral",
};

/**
 * The document that settles a broken rule, as its place in the visit; none where no document does. Nor where it had to be there before treatment and the
 * input says that it was not: a plan, an order, or an authorization that may no longer be requested.
 */
export function documentFor(finding: Finding, { rules }: RuleSet, { context }: Claim, record: TreatmentRecord | undefined): JsonPointer | undefined {
  const rule = rules.find(({ id, ruleBookId }) => id === finding.ruleId && ruleBookId === finding.ruleBookId);
  switch (finding.code) {
    case "prior_authorization_on_file": return lacksNumberOnly(finding) ? "/context/authorizations" : undefined;
    case "claim_form_authorization_number": return context.authorizations?.length === 0 ? undefined : "/context/authorizations";
    case "kx_threshold_modifier": return context.planOfCare === undefined ? "/context/planOfCare" : undefined;
    case "referral_npi": return "/context/referral";
    case "referral_order": return lacksNumberOnly(finding) ? "/context/referral" : undefined;
    case "plan_of_care_before_treatment": return undefined;
    case "plan_of_care_present": return rules.some(asksPlanBefore) ? undefined : DOCUMENT_OF.plan_of_care;
    default: return rule === undefined || isOfNothing(rule, rules, record) ? undefined : documentOf(rule.kind);
  }
}

function documentOf(kind: string): JsonPointer | undefined {
  return Object.entries(DOCUMENT_OF).find(([one]) => one === kind)?.[1];
}

/**
 * An authorization, or an order, that was there in time and of which only the number is missing: the authorization's own, or the NPI of who ordered. Where
 * none is there the rule is broken only when the last day to request one is over, so that there is none left to supply.
 */
function lacksNumberOnly(finding: Finding): boolean {
  if (!isClaimFinding(finding) || finding.outcome !== "violated") return false;
  if (finding.code === "prior_authorization_on_file") return finding.details.faults.every((fault) => fault === "number");
  return finding.code === "referral_order" && finding.details.faults.every((fault) => fault === "npi_missing");
}

/** Whether the document would certify a plan, or tell of an order, that was not there when it had to be. */
function isOfNothing({ kind }: RuleInForce, rules: readonly RuleInForce[], record: TreatmentRecord | undefined): boolean {
  if (kind === "certification") return record?.planOfCare === "none" && rules.some(asksPlanBefore);
  return kind === "referral_contents" && record?.referral === "none";
}

function asksPlanBefore(rule: RuleInForce): boolean {
  return isPlanOfCare(rule) && rule.parameters.beforeTreatment;
}

function isPlanOfCare(rule: RuleInForce): rule is Extract<RuleInForce, { readonly kind: "plan_of_care" }> {
  return rule.kind === "plan_of_care";
}
