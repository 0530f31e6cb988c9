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
const ENDS = /* @__PURE__ */ (() => lexicon(["by discharge", "at discharge", "by end of care", "by the end of care", "by end of plan", "end of certification"].map((end) => [end, true] as const)))();

/** What the wording of a goal has. */
export interface GoalWording {
  /** A measure: a figure that counts no time, or a level of help. */
  readonly measure: boolean;
  /** A time: a figure of days, weeks, months or visits, a month, a date, or the end of care. */
  readonly time: boolean;
}

/** Reads the wording of a goal. */
export function goalWording(text: TextWords): GoalWording {
  let measure = helpLevels(text).length > 0;
  let time = ENDS(text).length > 0;
  const { starts, ends, words } = text;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (MONTHS.has(word)) time = true;
    if (!isFigureAt(text, at)) continue;
    // The figures of `4 to 6 weeks` and of `2026-04-30` belong together.
    let last = at;
    let joined = 1;
    while (isFigure(words[last + 1] ?? "") && (starts[last + 1] ?? 0) - (ends[last] ?? 0) === 1) [last, joined] = [last + 1, joined + 1];
    const unit = words[last + 1] === "to" && isFigure(words[last + 2] ?? "") ? words[last + 3] : words[last + 1];
    const ofTime = joined === 3 || SPANS.has(unit ?? "") || SPANS.has(words[at - 1] ?? "") || MONTHS.has(words[at - 1] ?? "");
    if (ofTime) time = true;
    else measure = true;
    at = last;
  }
  return { measure, time };
}
