import type { CodeOrRange } from "../kinds.js";
import { hasOneAnswer } from "../one-answer.js";
import { overlap } from "../period.js";
import type { AppliesTo, RuleBook } from "../rule-book.js";
import type { Fault } from "./fault.js";

/** Two rules of one book that answer for the same lines where a kind has one answer. */
export function oneAnswerFaults({ rules }: RuleBook): readonly Fault[] {
  const answers = [...rules.entries()].filter(([, { kind }]) => hasOneAnswer(kind));
  return answers.flatMap(([index, rule], nth): readonly Fault[] => {
    const rival = answers.slice(0, nth).find(([, other]) => other.kind === rule.kind && other.id !== rule.id && overlap(other, rule) && mayMeet(other.appliesTo, rule.appliesTo));
    return rival === undefined ? [] : [{ code: "two_answers", place: ["rules", index] }];
  });
}

/** Whether some line may be looked at by both: nothing in the two selectors keeps them apart. */
function mayMeet(a: AppliesTo = {}, b: AppliesTo = {}): boolean {
  return share(a.providerTypes, b.providerTypes) && share(a.disciplines, b.disciplines) && share(a.placesOfService, b.placesOfService)
    && same(a.form, b.form) && same(a.benefitType, b.benefitType) && agesMeet(a.ageYears, b.ageYears) && codesMeet(a, b);
}

function share<Value>(a: readonly Value[] | undefined, b: readonly Value[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((value) => b.includes(value));
}

function same<Value>(a: Value | undefined, b: Value | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function agesMeet(a: AppliesTo["ageYears"] = {}, b: AppliesTo["ageYears"] = {}): boolean {
  return (a.from ?? 0) <= (b.until ?? Infinity) && (b.from ?? 0) <= (a.until ?? Infinity);
}

/** Codes from one to another, both included. */
type Span = readonly [from: string, until: string];
const EVERY_CODE: Span = ["", "~"];

function codesMeet(a: AppliesTo, b: AppliesTo): boolean {
  const excepted = spansOf([...a.exceptCodes ?? [], ...b.exceptCodes ?? []]);
  const others = spansOf(codesOf(b));
  return spansOf(codesOf(a)).some(([from, until]) => others.some(([otherFrom, otherUntil]) => {
    const first = from > otherFrom ? from : otherFrom;
    const last = until < otherUntil ? until : otherUntil;
    return first <= last && !excepted.some(([exceptFrom, exceptUntil]) => exceptFrom <= first && last <= exceptUntil);
  }));
}

/** Of a discipline that stands for the codes, every code is looked at. */
function codesOf({ codes, orDisciplines }: AppliesTo): AppliesTo["codes"] {
  return orDisciplines === undefined ? codes : undefined;
}

function spansOf(codes: readonly CodeOrRange[] | undefined): readonly Span[] {
  return codes?.map((entry) => [entry.slice(0, 5), entry.slice(-5)]) ?? [EVERY_CODE];
}
