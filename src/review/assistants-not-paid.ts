import { type ClaimChecks, prepareClaimChecks } from "../claims/index.js";
import type { Catalogue, CptCode, Discipline, ProviderType } from "../codes/index.js";
import type { Asking, Finding, RuleInForce, RuleSet } from "../rules/index.js";
import type { Claim, ServiceLine, Visit } from "../visit/index.js";

/** A code an assistant furnished, though a rule on who may be paid does not pay it to one. */
export interface AssistantNotPaid {
  readonly code: CptCode;
  readonly severity: Finding["severity"];
  /** The rules that say so, as `ruleBookId/ruleId`. */
  readonly rules: readonly string[];
}

type EligibilityRule = Extract<RuleInForce, { readonly kind: "provider_eligibility" }>;

/** The professions of assistants. Who assists in another discipline is of no profession a payer names. */
const ASSISTANTS: Readonly<Partial<Record<Discipline, ProviderType>>> = { PT: "physical_therapist_assistant", OT: "occupational_therapy_assistant" };
const OF_NO_PROFESSION: ProviderType = "aide";

/**
 * Makes the rules on who may be paid ready to be asked of assistants. A claim names who rendered its lines, which is the therapist even where an assistant
 * furnished a service; so the lines of such services are judged once more as an assistant's own. A list of who alone may render says nothing of the assistants
 * of therapists, who furnish under them; one that shuts assistants out does, and a list of massage therapists alone leaves nobody who may assist.
 */
export function prepareAssistantsNotPaid(rules: RuleSet, codes: Catalogue): (claim: Claim, visit: Visit, asking: Asking) => readonly AssistantNotPaid[] {
  const never = prepareClaimChecks({ ...rules, rules: rules.rules.filter((rule) => isOfEligibility(rule) && rule.parameters.eligible === "never") }, [], codes);
  const only = prepareClaimChecks({ ...rules, rules: rules.rules.filter((rule) => isOfEligibility(rule) && rule.parameters.eligible === "only") }, [], codes);
  return (claim, visit, asking) => {
    const byAssistant = claim.lines.map((line) => isFurnishedByAssistant(line, visit));
    if (!byAssistant.includes(true)) return [];
    const ofTherapist = byAssistant.map((is, index) => is && ASSISTANTS[disciplineOf(claim.lines[index], claim) ?? "massage"] !== undefined);
    const found = [...notPaid(never, claim, byAssistant, asking), ...notPaid(only, claim, byAssistant.map((is, index) => is && ofTherapist[index] === false), asking)];
    return [...new Set(claim.lines.map(({ code }) => code))].flatMap((code) => ofCode(code, claim, found));
  };
}

function isOfEligibility(rule: RuleInForce): rule is EligibilityRule {
  return rule.kind === "provider_eligibility";
}

/** What is broken only if the lines are an assistant's. */
function notPaid(checks: ClaimChecks, claim: Claim, byAssistant: readonly boolean[], asking: Asking): readonly Finding[] {
  if (!byAssistant.includes(true)) return [];
  const before = new Set(checks.violatedIds(claim, asking));
  const lines = claim.lines.map((line, index) => (byAssistant[index] === true ? asAssistant(line, claim) : line));
  return checks.violations({ ...claim, lines }, asking).filter(({ id }) => !before.has(id));
}

function ofCode(code: CptCode, { lines }: Claim, found: readonly Finding[]): readonly AssistantNotPaid[] {
  const own = found.filter(({ paths }) => lines.some((line, index) => line.code === code && paths.some((path) => `${path}/`.startsWith(`/lines/${index}/`))));
  const severity = (["error", "warning", "information"] as const).find((one) => own.some((finding) => finding.severity === one));
  return severity === undefined ? [] : [{ code, severity, rules: [...new Set(own.map(({ ruleBookId, ruleId }) => `${ruleBookId}/${ruleId}`))] }];
}

function asAssistant(line: ServiceLine, claim: Claim): ServiceLine {
  const own = disciplineOf(line, claim);
  return { ...line, rendering: { ...line.rendering ?? claim.context.rendering, type: (own === undefined ? undefined : ASSISTANTS[own]) ?? OF_NO_PROFESSION } };
}

function disciplineOf(line: ServiceLine | undefined, { discipline }: Claim): Discipline | undefined {
  return line?.discipline ?? discipline;
}

/** Where nobody says who performed a service, the profession of who rendered the claim stands. */
function isFurnishedByAssistant({ code, discipline }: ServiceLine, visit: Visit): boolean {
  const visits = [visit, ...visit.sameDayVisits ?? []].filter((one) => discipline === undefined || one.discipline === discipline);
  return visits.some(({ services }) => services.some((service) => service.code === code && service.performedBy === "assistant"));
}
