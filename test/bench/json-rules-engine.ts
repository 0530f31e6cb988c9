// The same 22 rules for json-rules-engine: conditions on facts that are derived by hand first, as its users write them.
import { Engine, type NestedCondition } from "json-rules-engine";

import { type BenchClaim, DAILY_CAP, derive, KX_CENTS } from "./claim-fixture.js";

type Condition = readonly [fact: string, operator: string, value: unknown];

const IS = "equal";
const OVER = "greaterThan";
const AT_LEAST = "greaterThanInclusive";
const UNDER = "lessThan";
const AT_MOST = "lessThanInclusive";
const ofFact = (fact: string) => ({ fact });

const CLAIM_RULES: Readonly<Record<string, readonly Condition[]>> = {
  C01: [["diagnosisCount", IS, 0]],
  C02: [["units", OVER, ofFact("supported")]],
  C03: [["units", UNDER, ofFact("supported")]],
  C04: [["payer", IS, "commercial"], ["units", OVER, DAILY_CAP]],
  C05: [["authorizationRequired", IS, true], ["hasAuthorization", IS, false]],
  C06: [["hasAuthorization", IS, true], ["visitsUsed", AT_LEAST, ofFact("visitsAllowed")]],
  C07: [["hasAuthorization", IS, true], ["authorizationEndsInDays", UNDER, 0]],
  C08: [["payer", IS, "medicare"], ["planEndsInDays", UNDER, 0]],
  C09: [["payer", IS, "medicare"], ["planCertified", IS, false], ["planStartedDaysAgo", OVER, 30]],
  C10: [["payer", IS, "medicare"], ["visitsSinceReport", AT_LEAST, 10]],
  C11: [["massageWithManual", IS, true]],
  C12: [["payer", IS, "commercial"], ["activitiesWithManual", IS, true], ["distinct", IS, false]],
  C13: [["payer", IS, "medicare"], ["allowedToDateCents", OVER, KX_CENTS], ["allKx", IS, false]],
  C14: [["receivedAfterDays", OVER, ofFact("filingDays")]],
};

const LINE_RULES: Readonly<Record<string, readonly Condition[]>> = {
  L01: [["payer", IS, "medicare"], ["hasDiscipline", IS, false]],
  L02: [["minutes", AT_MOST, 0]],
  L03: [["units", UNDER, 1]],
  L04: [["units", OVER, ofFact("mue")]],
  L05: [["diagnosisCount", IS, 0]],
  L06: [["payer", IS, "medicare"], ["byAssistant", IS, true], ["hasAssistant", IS, false]],
  L07: [["code", IS, "97999"]],
  L08: [["chargeCents", AT_MOST, 0]],
};

const engineOf = (rules: Readonly<Record<string, readonly Condition[]>>) =>
  new Engine(Object.entries(rules).map(([type, conditions]) => ({ event: { type }, conditions: { all: conditions.map(([fact, operator, value]): NestedCondition => ({ fact, operator, value })) } })));
const claimEngine = engineOf(CLAIM_RULES);
const lineEngine = engineOf(LINE_RULES);

/** The ids of the broken rules, named as `floor` names them. */
export async function brokenByJsonRulesEngine(billed: BenchClaim): Promise<string[]> {
  const { claim, lines } = derive(billed);
  const broken = (await claimEngine.run({ ...claim })).events.map(({ type }) => type);
  for (const [index, line] of lines.entries()) {
    const { events } = await lineEngine.run({ ...line });
    broken.push(...events.map(({ type }) => `${type}@${index}`));
  }
  return broken;
}
