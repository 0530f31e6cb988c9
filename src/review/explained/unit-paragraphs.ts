import type { VisitCount } from "../../claims/index.js";
import type { Catalogue } from "../../codes/index.js";
import { count, list, type RuleInForce, type RuleSet } from "../../rules/index.js";
import { describeStep, type UnitLine, unitSteps } from "../../units/index.js";
import { eachOnce } from "./cited-rules.js";
import type { ExplainedParagraph } from "./paragraph.js";
import { isUnitRead, unitCitations } from "./unit-citations.js";

/** How minutes became units: each pool by its rule, step by step, then the codes no pool counts, then the time in all. */
export function unitParagraphs(units: VisitCount, rules: RuleSet, codes: Catalogue): readonly ExplainedParagraph[] {
  const { firstAndAdditional, pools, serviceBased } = units;
  return [
    ...pools.map((pool): ExplainedParagraph => ({
      about: "units",
      text: [`Units are counted by the rule ${pool.ruleBookId}/${pool.ruleId}, over ${count(pool.services.length, "service")}.`, ...unitSteps(pool.count).map(describeStep)].join(" "),
      citations: rules.rules.find(({ id, ruleBookId }) => id === pool.ruleId && ruleBookId === pool.ruleBookId)?.citations ?? [],
    })),
    ...ofCodes(serviceBased, codes, (lines) => `${list(lines.map(({ code }) => code))} ${lines.length === 1 ? "has" : "have"} one unit whatever the time.`),
    ...ofCodes(firstAndAdditional, codes, (lines) => `By the code's own first and additional time: ${list(lines.map((line) => `${line.code} has ${count(line.units, "unit")} for ${count(line.minutes, "minute")}`))}.`),
    ...totalParagraphs(units, rules),
  ];
}

/** Codes whose unit the catalogue tells, those with a document of an authority behind it and those without apart. */
function ofCodes(lines: readonly UnitLine[], codes: Catalogue, say: (lines: readonly UnitLine[]) => string): readonly ExplainedParagraph[] {
  const [read, others] = [true, false].map((isRead) => lines.filter(({ code }) => isUnitRead(code, codes) === isRead));
  return [
    ...(read === undefined || read.length === 0 ? [] : [{ about: "units", text: say(read), citations: unitCitations(read, codes) } as const]),
    ...(others === undefined || others.length === 0 ? [] : [{ about: "units", text: `${say(others)} This is common practice, not the text of a payer or a coding authority.`, citations: unitCitations(others, codes) } as const]),
  ];
}

/** The minutes in all with what they are made of, and the rules that ask the note to state them. */
function totalParagraphs({ firstAndAdditional, serviceBased, timed, totalTreatmentMinutes: total }: VisitCount, { rules }: RuleSet): readonly ExplainedParagraph[] {
  if (total === undefined || total === 0) return [];
  const parts = [...(timed?.lines ?? []), ...firstAndAdditional, ...serviceBased].filter(({ minutes }) => minutes > 0);
  const rest = total - parts.reduce((sum, { minutes }) => sum + minutes, 0);
  const told = [...parts.map(({ code, minutes }) => `${count(minutes, "minute")} of ${code}`), ...(rest > 0 ? [`${count(rest, "minute")} of services that give no unit`] : [])];
  const asking = rules.filter(asksForTotal);
  return [{
    about: "units",
    text: [
      `Treatment took ${count(total, "minute")} in all, timed and untimed together${told.length > 1 && rest >= 0 ? `: ${list(told)}` : ""}.`,
      ...(asking.length === 0 ? [] : [`${list(asking.map(({ id, ruleBookId }) => `${ruleBookId}/${id}`))} ${asking.length === 1 ? "asks" : "ask"} the note to state it.`]),
    ].join(" "),
    citations: eachOnce(asking.flatMap(({ citations }) => citations)),
  }];
}

function asksForTotal(rule: RuleInForce): boolean {
  if (!isOfTime(rule)) return false;
  const { accepted, forms } = rule.parameters;
  return forms.includes("total_treatment_minutes") && (accepted === "all" || forms.length === 1);
}

function isOfTime(rule: RuleInForce): rule is Extract<RuleInForce, { readonly kind: "time_documentation" }> {
  return rule.kind === "time_documentation";
}
