import type { Citation } from "../core/index.js";
import type { CountingRule } from "./counting-rule.js";

/**
 * Where each counting method is written; the documents are in `catalogueSources`. A method that only a payer's own book defines has no
 * citation here: the book cites it.
 *
 * @example
 * ```ts
 * import { catalogueSources, methodCitations } from "therapy-units";
 *
 * const [citation] = methodCitations.cms_eight_minute;
 *
 * citation?.locator; // => "§20.2.C"
 * catalogueSources.find(({ id }) => id === citation?.sourceId)?.publisher; // => "CMS"
 * ```
 */
export const methodCitations: Readonly<Record<CountingRule["method"], readonly Citation[]>> = {
  cms_eight_minute: [{ sourceId: "cms-100-04-ch5", locator: "§20.2.C" }],
  ama_midpoint: [{ sourceId: "uthealth-calculating-time", locator: "Time, citing CPT p. xix" }],
  per_code: [],
  block_plus_increment: [],
  higher_of: [],
  lower_of: [],
};
