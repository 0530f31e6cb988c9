// One sentence about a rule, made of the words the library has for its findings, and names for lists of codes.
import type { Check } from "../src/claims/check.js";
import { claimChecks } from "../src/claims/checks/index.js";
import { claimWords, kindNames } from "../src/claims/words/index.js";
import { catalogue } from "../src/codes/index.js";
import { recordKindNames, recordWords } from "../src/documentation/words/index.js";
import * as codeLists from "../src/payers/code-lists.js";
import { type ClaimRuleKind, isRecordRuleKind, type RuleInForce, type RuleOf, type RuleSet } from "../src/rules/index.js";

const NO_RULES: RuleSet = { dates: { dateOfService: "2026-01-01" }, books: [], rules: [], sources: [], overridden: [], silentOn: [] };

/** What the kind is called and, where the rule gives findings of one code, what it asks: `Modifier. Asks whether ….` */
export function ruleSentence(rule: RuleOf, ruleBookId: string): string {
  const question = questionOf(rule, ruleBookId);
  const name = isRecordRuleKind(rule.kind) ? recordKindNames[rule.kind] : kindNames[rule.kind];
  return `${name}${question === undefined ? "." : `. Asks ${question}.`}`;
}

function questionOf(rule: RuleOf, ruleBookId: string): string | undefined {
  if (isRecordRuleKind(rule.kind)) {
    const codes = Object.entries(recordWords).filter(([code]) => code.startsWith(`${rule.kind}_`));
    const chosen = codes.length === 1 ? codes : codes.filter(([code]) => ["element", "wording"].some((key) => code === `${rule.kind}_${String((rule.parameters as unknown as Record<string, unknown>)[key])}`));
    return chosen.length === 1 ? chosen[0]?.[1].question : undefined;
  }
  const check = (claimChecks[rule.kind] as Check<ClaimRuleKind>)({ ...rule, ruleBookId } as Extract<RuleInForce, { readonly kind: ClaimRuleKind }>, { codes: catalogue, rules: NO_RULES });
  return typeof check.code === "string" ? claimWords[check.code as keyof typeof claimWords].question : undefined;
}

/** Lists of codes of a page, each named once: those several books share by their own name, others by the first rule that has them. */
export interface NamedList { readonly name: string; readonly codes: readonly string[] }

const LONG = 12;

/** A list of codes long enough to stand once on its page. */
export function isLongList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > LONG && value.every((code) => typeof code === "string" && /^[A-Z]?\d{4,5}(-[A-Z]?\d{4,5})?$/.test(code));
}

/** The long lists of the rules of a book, by their codes. */
export function namedLists(rules: readonly RuleOf[]): ReadonlyMap<string, NamedList> {
  const lists = new Map<string, NamedList>();
  const add = (codes: readonly string[], id: string): void => {
    const key = codes.join();
    if (lists.has(key)) return;
    const shared = Object.entries(codeLists).find(([, list]) => list.join() === key)?.[0];
    const base = shared === undefined ? `Codes of ${id}` : `${shared.slice(0, 1).toUpperCase()}${shared.slice(1).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
    const same = [...lists.values()].filter(({ name }) => name === base || name.startsWith(`${base}, list `)).length;
    lists.set(key, { name: same === 0 ? base : `${base}, list ${same + 1}`, codes });
  };
  const walk = (value: unknown, id: string): void => {
    if (isLongList(value)) add(value, id);
    else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) walk(part, id);
  };
  for (const { appliesTo, id, kind, parameters } of rules) {
    walk(appliesTo, id);
    if (kind !== "ncci_ptp" && kind !== "mue") walk(parameters, id);
  }
  return lists;
}

/** Where a heading is found on its page. */
export function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9 -]/g, "").replaceAll(" ", "-");
}
