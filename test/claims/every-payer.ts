import { type ClaimChecks, prepareClaimChecks } from "../../src/claims/index.js";
import type { PlainDate } from "../../src/core/index.js";
import { type PayerProfile, type RuleBook, type RuleKind, type RuleSet, rulesInForce } from "../../src/rules/index.js";
import { bookOf, fullParameters, fullRuleBook, ruleOf } from "../rules/full-rule-book.js";
import { profiles as shipped } from "./leave-out.js";
import { frozen } from "./visits.js";

interface Prepared {
  readonly rules: RuleSet;
  readonly checks: ClaimChecks;
}

const kinds = Object.keys(fullParameters) as RuleKind[];
const mostOptions = Math.max(...kinds.map((kind) => fullParameters[kind].length));

/** The shipped books, and books of the host's own in which every kind of rule stands with every option it has, for every line and for some. */
const profiles: Readonly<Record<string, PayerProfile>> = {
  ...shipped,
  "every rule, for some lines": [fullRuleBook],
  ...Object.fromEntries(Array.from({ length: mostOptions }, (_, option) => [
    `every kind of rule, option ${option}`,
    [bookOf("own", kinds.map((kind) => ({ ...ruleOf(kind), parameters: fullParameters[kind][option % fullParameters[kind].length] })) as RuleBook["rules"])],
  ])),
};

export const payers: readonly string[] = Object.keys(profiles);

const prepared = new Map<string, Prepared>();

/** The rules of a payer on a date, with every other date known, and their checks; made once. */
export function ready(payer: string, dateOfService: PlainDate): Prepared {
  const name = `${payer} ${dateOfService}`;
  const made = prepared.get(name) ?? prepare(payer, dateOfService);
  prepared.set(name, made);
  return made;
}

function prepare(payer: string, dateOfService: PlainDate): Prepared {
  const rules = frozen(rulesInForce(profiles[payer] ?? [], { dateOfService, injuryOn: "2026-01-15", orderedOn: "2026-02-20", policyIssuedOn: "2025-07-01", receivedOn: "2026-03-10" }));
  return { rules, checks: prepareClaimChecks(rules) };
}
