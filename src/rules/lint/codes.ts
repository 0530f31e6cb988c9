import type { RuleBook } from "../rule-book.js";
import type { Fault, RuleBookFaultCode } from "./fault.js";

/** The names under which rules hold lists of codes and ranges. */
const CODE_LISTS: readonly string[] = ["codes", "exceptCodes", "withCodes", "listed", "notListed", "groupCodes", "completeFor"];
/** Where diagnoses stand, in the parameters of `diagnosis`. */
const DIAGNOSIS_LISTS: readonly string[] = ["codes", "groups"];
/** Tables are too long to be walked through here; their rows hold single codes, which the schema has seen. */
const TABLES: readonly string[] = ["edits", "rows"];

type Place = readonly (string | number)[];
type Fits = (entry: string) => RuleBookFaultCode | undefined;

/** Codes, ranges and diagnoses that are none, wherever a rule lists them. */
export function codeFaults({ rules }: RuleBook): readonly Fault[] {
  return rules.flatMap(({ appliesTo, kind, parameters }, index) => [
    ...faultsWithin(appliesTo, ["rules", index, "appliesTo"], CODE_LISTS, codeFault),
    ...faultsWithin(parameters, ["rules", index, "parameters"], ...kind === "diagnosis" ? [DIAGNOSIS_LISTS, diagnosisFault] as const : [CODE_LISTS, codeFault] as const),
  ]);
}

function faultsWithin(value: unknown, place: Place, lists: readonly string[], fault: Fits): readonly Fault[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (TABLES.includes(name)) return [];
    const step = Array.isArray(value) ? Number(name) : name;
    return lists.includes(name) ? faultsOfList(member, [...place, step], lists, fault) : faultsWithin(member, [...place, step], lists, fault);
  });
}

function faultsOfList(list: unknown, place: Place, lists: readonly string[], fault: Fits): readonly Fault[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index): readonly Fault[] => {
    if (Array.isArray(entry)) return faultsOfList(entry, [...place, index], lists, fault);
    if (typeof entry !== "string") return faultsWithin(entry, [...place, index], lists, fault);
    const code = fault(entry);
    return code === undefined ? [] : [{ code, place: [...place, index] }];
  });
}

function codeFault(entry: string): RuleBookFaultCode | undefined {
  const [from, until = from, ...more] = entry.split("-");
  if (from === undefined || until === undefined || more.length > 0 || !isCode(from) || !isCode(until)) return "not_a_code";
  if (sortOf(from) !== sortOf(until)) return "range_of_two_sorts";
  return until < from ? "range_reversed" : undefined;
}

function isCode(text: string): boolean {
  return /^[0-9A-Z]{5}$/.test(text);
}

/** Its letters, in their places. */
function sortOf(code: string): string {
  return code.replaceAll(/\d/g, "0");
}

function diagnosisFault(entry: string): RuleBookFaultCode | undefined {
  return /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(entry) ? undefined : "not_a_diagnosis_code";
}
