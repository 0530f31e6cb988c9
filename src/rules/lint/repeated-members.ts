import { isRecordRuleKind } from "../record-kinds.js";
import type { RuleBook } from "../rule-book.js";
import type { Fault } from "./fault.js";

/** The names under which rules about the record list what they ask for. */
const LISTS: readonly string[] = ["elements", "forms", "contents", "compares"];

/** Members that a rule about the record asks for twice, each told where it comes again. */
export function repeatedMemberFaults({ rules }: RuleBook): readonly Fault[] {
  return rules.flatMap(({ kind, parameters }, index) => (isRecordRuleKind(kind) ? faultsOfParameters(parameters, ["rules", index, "parameters"]) : []));
}

function faultsOfParameters(parameters: unknown, place: Fault["place"]): readonly Fault[] {
  if (typeof parameters !== "object" || parameters === null) return [];
  return Object.entries(parameters).flatMap(([name, list]) => (LISTS.includes(name) && Array.isArray(list) ? repeatsIn(list, [...place, name]) : []));
}

function repeatsIn(list: readonly unknown[], place: Fault["place"]): readonly Fault[] {
  return list.flatMap((member, index): readonly Fault[] => (list.indexOf(member) < index ? [{ code: "repeated_member", place: [...place, index] }] : []));
}
