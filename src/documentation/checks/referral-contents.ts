import type { ReferralElement } from "../../rules/index.js";
import type { Referral } from "../../visit/index.js";
import type { RecordCheck, RecordJudgement } from "../record-check.js";
import { judgementOf, notTold, type Told, toldIf } from "../told.js";
import { whereRuleApplies } from "../where-rule-applies.js";

/** Whether the order or letter states a part. */
export interface ReferralContentsDetails {
  readonly element: ReferralElement;
}

/** `referral_contents_order`: there is an order at all; the others: what it states. */
export type ReferralContentsFindings = { readonly [Element in ReferralElement as `referral_contents_${Element}`]: ReferralContentsDetails } & { readonly referral_contents_order: object };

/** What the order or letter in the chart states. Where there is none, that is told once. */
export const referralContents: RecordCheck<"referral_contents"> = ({ appliesTo, parameters }) => {
  const contents = [...new Set(parameters.contents)];
  return whereRuleApplies(appliesTo, ({ record: { referral } }) => {
    const paths = referral === undefined ? [] : ["/record/referral"];
    const order: RecordJudgement = judgementOf({ subject: "episode.order", code: "referral_contents_order", paths }, referral === undefined ? notTold("/record/referral") : toldIf(referral !== "none"), {});
    if (referral === "none") return [order];
    return [order, ...contents.map((element) => {
      const told = referral === undefined ? notTold("/record/referral") : statedIn(referral, element);
      return judgementOf({ subject: `episode.order_${element}`, code: `referral_contents_${element}`, paths }, told, { element } satisfies ReferralContentsDetails);
    })];
  });
};

/** A date on the order states its date. */
function statedIn({ contents, orderedOn }: Referral, element: ReferralElement): Told {
  if (element === "date" && orderedOn !== undefined) return toldIf(true);
  if (contents === undefined) return notTold(...(element === "date" ? ["/record/referral/orderedOn"] : []), "/record/referral/contents");
  return toldIf(contents.includes(element));
}
