import type { JsonPointer } from "../../core/index.js";
import { type Finding, linesNumbered, list, type UndeterminedFinding } from "../../rules/index.js";
import { describeFinding } from "../describe-finding.js";
import { linesAt } from "../lines-at.js";
import { eachOnce } from "./cited-rules.js";
import { findingParagraphs } from "./finding-paragraphs.js";
import { nameOf, ruleOf, type Telling } from "./finding-names.js";
import type { ExplainedParagraph, ExplainedPart, ExplainedRule } from "./paragraph.js";

/** What is asked under the names of rules. */
interface Asked {
  readonly questions: Map<string, UndeterminedFinding[]>;
  readonly first: UndeterminedFinding;
}

/** One paragraph for each thing that is not known: what it leaves open, and by which rules. What has words of the caller's own is told rule by rule. */
export function openParagraphs(about: ExplainedPart, findings: readonly Finding[], telling: Telling): readonly ExplainedParagraph[] {
  const missing = new Map<string, UndeterminedFinding[]>();
  const others: Finding[] = [];
  for (const finding of findings) {
    if (finding.outcome !== "undetermined" || describeFinding(finding, telling.rules, telling.own).open === undefined) others.push(finding);
    else put(missing, `${finding.doubt} ${[...new Set(finding.missing.map(anyMember))].sort().join(" ")}`, finding);
  }
  const groups = new Map<string, UndeterminedFinding[]>();
  for (const group of missing.values()) for (const finding of group) put(groups, whyOf(group, telling), finding);
  return [...[...groups].map(([because, group]) => ofGroup(about, because, group, telling)), ...findingParagraphs(about, others, telling)];
}

function put<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function anyMember(pointer: JsonPointer): JsonPointer {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
}

/** Why findings that miss the same of different lines are open: the lines of all of them are named at once. */
function whyOf(group: readonly UndeterminedFinding[], { own, rules }: Telling): string {
  const [first] = group;
  if (first === undefined) return "";
  const [missing, ...more] = first.missing;
  const all = new Set([...more, ...group.flatMap((finding) => finding.missing)]);
  return describeFinding({ ...first, missing: [missing, ...[...all].filter((pointer) => pointer !== missing)] }, rules, own).open?.because ?? "";
}

function ofGroup(about: ExplainedPart, because: string, group: readonly UndeterminedFinding[], telling: Telling): ExplainedParagraph {
  const asked = new Map<string, Asked>();
  for (const finding of group) {
    const name = nameOf(finding, telling);
    const entry: Asked = asked.get(name) ?? { questions: new Map<string, UndeterminedFinding[]>(), first: finding };
    asked.set(name, entry);
    put(entry.questions, describeFinding(finding, telling.rules, telling.own).open?.question ?? "", finding);
  }
  const names = new Map<string, string[]>();
  for (const [name, { questions }] of asked) put(names, list([...questions].map(([question, same]) => `${question}${linesOf(same)}`)), name);
  const rules = [...asked.values()].map(({ first, questions }): ExplainedRule => ({
    rule: ruleOf(first), sentences: [...questions.keys()].map((question) => `It cannot be told ${question}.`), citations: describeFinding(first, telling.rules, telling.own).citations,
  }));
  return {
    about,
    text: `${because} So it cannot be told ${[...names].map(([question, by]) => `${question} (${by.join("; ")})`).join("; ")}.`,
    citations: eachOnce(rules.flatMap(({ citations }) => citations)),
    ...(rules.length > 1 ? { rules } : {}),
  };
}

/** The lines a question is asked of, where it is asked more than once. */
function linesOf(same: readonly Finding[]): string {
  const lines = same.length === 1 ? [] : linesAt(same.flatMap(({ paths }) => paths));
  return lines.length === 0 ? "" : ` of ${linesNumbered(lines)}`;
}
