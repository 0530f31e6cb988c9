import { helpLevels, isFigure, isFigureAt } from "./figures.js";
import { lexicon } from "./lexicon.js";
import type { TextWords } from "./text-words.js";

const MONTHS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept",
  "oct", "nov", "dec",
]))();
const SPANS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([
  "day", "days", "week", "weeks", "wk", "wks", "month", "months", "mo", "mos", "year", "years", "visit", "visits", "session", "sessions", "treatment", "treatments",
]))();
const ENDS = /* @__PURE__ */ (() => lexicon([
  "by discharge", "at discharge", "upon discharge", "on discharge", "by d/c", "at d/c", "upon d/c", "by dc", "at dc", "end of care", "end of plan", "end of the plan", "end of certification", "end of cert", "end of treatment",
  "end of therapy", "end of episode", "end of the episode",
].map((end) => [end, true] as const)))();

/** What the wording of a goal has. */
export interface GoalWording {
  /** A measure: a figure that counts no time, or a level of help. */
  readonly measure: boolean;
  /** A time: a figure of days, weeks, months or visits, a month, a date, or the end of care. */
  readonly time: boolean;
}

/** Words before a day or a span until which a goal is to be reached. */
const UNTIL: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["by", "in", "within", "until", "before", "on"]))();
/** Words before the number of a goal. */
const LABELS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["ltg", "stg", "goal", "goals", "objective", "problem", "phase", "stage"]))();
const JOINED_SPAN = /^\d{1,3}(?:d|day|days|w|wk|wks|week|weeks|mo|mos|month|months|yr|yrs|year|years|visits?|sessions?)$/;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;

/** Reads the wording of a goal. A figure that is a date, a span of time, an ordinal or the number of the goal is no measure. */
export function goalWording(text: TextWords): GoalWording {
  let measure = helpLevels(text).length > 0;
  let time = ENDS(text).length > 0;
  const { starts, ends, words } = text;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (MONTHS.has(word) || (word === "may" && UNTIL.has(words[at - 1] ?? ""))) time = true;
    if (!isFigureAt(text, at)) continue;
    // The figures of `4 to 6 weeks` and of `2026-04-30` belong together.
    let last = at;
    while (isFigure(words[last + 1] ?? "") && (starts[last + 1] ?? 0) - (ends[last] ?? 0) === 1) last += 1;
    const figures = words.slice(at, last + 1);
    const unit = words[last + 1] === "to" && isFigure(words[last + 2] ?? "") ? words[last + 3] : words[last + 1];
    const before = words[at - 1] ?? "";
    const isUntil = UNTIL.has(before === "the" ? words[at - 2] ?? "" : before);
    const ofTime = figures.length === 3 || SPANS.has(unit ?? "") || MONTHS.has(unit ?? "") || SPANS.has(before) || MONTHS.has(before) || figures.some((figure) => JOINED_SPAN.test(figure))
      || (isUntil && isDate(figures)) || (before === "may" && UNTIL.has(words[at - 2] ?? ""));
    if (ofTime) time = true;
    else if (isUntil && figures.some((figure) => ORDINAL.test(figure))) time = true;
    else if (!figures.some((figure) => ORDINAL.test(figure)) && !isNumberOfGoal(text, at, last)) measure = true;
    at = last;
  }
  return { measure, time };
}

/** A month and a day, a month and a year, or a year: `4/30`, `4/2026`, `2027`. */
function isDate(figures: readonly string[]): boolean {
  const [first = "", second] = figures;
  const isYear = (figure: string) => /^20\d\d$/.test(figure);
  if (second === undefined) return isYear(first);
  if (figures.length > 2 || !/^(?:0?[1-9]|1[0-2])$/.test(first)) return false;
  return isYear(second) || /^(?:0?[1-9]|[12]\d|3[01])$/.test(second);
}

/** Whether a figure only counts the goals: `LTG 1: improve posture`, `1. Improve posture`. */
function isNumberOfGoal({ sentences, words }: TextWords, at: number, last: number): boolean {
  if (at !== last || !/^\d{1,2}[a-z]?$/.test(words[at] ?? "")) return false;
  return LABELS.has(words[at - 1] ?? "") || (at === 0 && words.length > 1 && sentences[0] !== sentences[1]);
}
