import type { PlainDate } from "../core/index.js";
import type { Start } from "./kinds.js";
import type { RuleDoubt, RuleSet } from "./rule-set.js";

/** A rule as a report remembers it: its name and its period, not what it says. */
export interface RuleAsked {
  /** The book it stands in. */
  readonly ruleBookId: string;
  /** Its name within the book. */
  readonly id: string;
  readonly kind: string;
  /** First day in force; of an unknown start, the first day it was seen in force. */
  readonly from: Start;
  /** Last day in force. */
  readonly until?: PlainDate;
  /** Present where it could not be judged on the dates of the set. */
  readonly doubt?: RuleDoubt;
}

/** Which rules a report was found under: enough to tell why another report of the same visit says otherwise. Plain data, one object for all reports of a set. */
export interface RulesAsked {
  /** The books, with their editions. */
  readonly books: RuleSet["books"];
  /** The rules of the layer that made the report. */
  readonly rules: readonly RuleAsked[];
  /** What took a rule out of the set. */
  readonly overridden: RuleSet["overridden"];
}

/** Notes which rules of a set were asked, of those kinds. */
export function rulesAsked({ books, overridden, rules }: RuleSet, isAsked: (kind: string) => boolean): RulesAsked {
  return {
    books, overridden,
    rules: rules.filter(({ kind }) => isAsked(kind)).map(({ doubt, from, id, kind, ruleBookId, until }) => ({
      ruleBookId, id, kind, from, ...(until === undefined ? {} : { until }), ...(doubt === undefined ? {} : { doubt }),
    })),
  };
}
