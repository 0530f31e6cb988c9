import { requireHolding, requireList } from "../core/index.js";
import type { CptCode } from "../codes/index.js";
import { type DocumentationRuleKind, isRecordRuleKind, type RuleInForce, type RuleOf, type RuleSet } from "../rules/index.js";
import { elementsAsked } from "./elements-asked.js";
import { placeInChart } from "./record-element.js";
import { prepareRecordSelector } from "./record-selector.js";
import { type Demand, type Demands, isAlways, type RequiredElement, requiredElement } from "./required-element.js";

/**
 * What the record of a visit has to hold under a rule set: a practice system renders it as the template of the note. Elements that several rules ask
 * for stand once, with the citations of all of them, in the order of a chart: the note (subjective, objective, services, time, assessment, response,
 * plan, signature), the evaluation, the plan of care, progress reports, the order, the discharge.
 *
 * It does not say when something is due, who has to sign it, or which figures have to agree: `checkDocumentation` does. A rule whose start is not
 * known on the date is listed with its `doubt`.
 *
 * @param codes - Codes that are or may be billed; rules about other codes are left out
 * @param rules - Rules in force on the date of service
 * @returns The elements; an empty list where no rule asks for any
 *
 * @example
 * ```ts
 * import { describeElement, requiredElements, rulesInForce } from "therapy-units";
 * import { montanaMassageBoard } from "therapy-units/payers/montana-massage-board";
 *
 * const rules = rulesInForce([montanaMassageBoard], { dateOfService: "2026-03-02" });
 * const required = requiredElements(["97124"], rules);
 * required.map(({ element }) => element); // => ["billed_interventions", "unbilled_timed_services", "note_signature", "consent"]
 * describeElement("note_signature"); // => "The signature on the note"
 * required[2]?.citations[0].locator; // => "(1)(b)(iv)"
 * ```
 */
export function requiredElements(codes: readonly CptCode[], rules: RuleSet): readonly RequiredElement[] {
  requireList(codes, 'codes is not a list: give procedure codes, as ["97124"]');
  requireHolding(rules, "rules", "rules is no rule set: give what rulesInForce returns");
  const given = [...new Set(codes)];
  const demands = rules.rules.flatMap((rule) => (isRecordRule(rule) ? demandsOf(rule, given) : []));
  const place = placeInChart();
  return groupsOf(demands).map((group) => requiredElement(group)).sort((a, b) => place(a.element) - place(b.element));
}

function isRecordRule(rule: RuleInForce): rule is RuleInForce<RuleOf<DocumentationRuleKind>> {
  return isRecordRuleKind(rule.kind);
}

function demandsOf<Kind extends DocumentationRuleKind>(rule: RuleInForce<RuleOf<Kind>>, given: readonly CptCode[]): readonly Demand[] {
  const { appliesTo = {} } = rule;
  const namesCodes = appliesTo.codes !== undefined || appliesTo.exceptCodes !== undefined;
  const looked = namesCodes ? given.filter(prepareRecordSelector(appliesTo).code) : given;
  if (namesCodes && looked.length === 0) return demandsOfDisciplines(rule, given);
  return elementsAsked[rule.kind](rule.parameters, looked).map(({ codes = looked, ...asked }) => ({ ...asked, ...(codes.length < given.length ? { codes } : {}), rule }));
}

/** What a rule asks whatever the codes are, in disciplines that stand for its codes. */
function demandsOfDisciplines<Kind extends DocumentationRuleKind>(rule: RuleInForce<RuleOf<Kind>>, given: readonly CptCode[]): readonly Demand[] {
  const { disciplines, orDisciplines } = rule.appliesTo ?? {};
  if (orDisciplines === undefined) return [];
  const both = disciplines === undefined ? orDisciplines : orDisciplines.filter((one) => disciplines.includes(one));
  return both.length === 0 ? [] : elementsAsked[rule.kind](rule.parameters, given).map((asked) => ({ ...asked, rule: { ...rule, appliesTo: { ...rule.appliesTo, disciplines: both } } }));
}

/** Demands for the same element; a choice of forms joins the form that is asked for anyway. */
function groupsOf(demands: readonly Demand[]): readonly Demands[] {
  const groups = new Map<string, [Demand, ...Demand[]]>();
  const always = new Set(demands.filter(isAlways).map(({ element }) => element));
  for (const { oneOf, ...demand } of demands) {
    const chosen = oneOf?.find((form) => always.has(form));
    const one: Demand = chosen !== undefined ? { ...demand, element: chosen } : oneOf === undefined ? demand : { ...demand, oneOf };
    const key = [one.element, ...one.oneOf ?? []].join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
