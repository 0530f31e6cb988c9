import { describe, expect, it } from "vitest";

import * as payers from "../../src/payers/index.js";
import type { RuleKind } from "../../src/rules/index.js";

describe("a book is silent on a kind only where nothing was read of it", () => {
  it.each<[sentence: string, book: keyof typeof payers, kind: RuleKind]>([
    ["massage therapists may deliver massage (policy 8.03.502)", "premeraMassage", "provider_eligibility"],
    ["review after six visits (a therapist quoting the policy of 2019)", "premeraMassage", "prior_authorization"],
    ["both counting rules at once, arithmetic not read (APTA, 2025)", "anthemCommercial", "unit_counting"],
    ["GP, GO or GN on always-therapy codes (Kentucky and Colorado notices)", "anthemCommercial", "modifier_required"],
    ["review by AIM guidelines in twelve states, contents not read", "anthemCommercial", "prior_authorization"],
    ["conditions listed in a clinical determination of 2025-06, codes not read", "vaCommunityCareMassage", "diagnosis"],
    ["the policy describes CQ and CO", "unitedHealthcareCommercial", "assistant_units"],
  ])("%s: %s, %s", (_, book, kind) => {
    expect(payers[book].silentOn).not.toContain(kind);
  });

  it.each(Object.entries(payers))("%s is silent on no kind that it has a rule of", (_, { rules, silentOn }) => {
    const kinds: readonly string[] = rules.map(({ kind }) => kind);
    expect(silentOn.filter((kind) => kinds.includes(kind))).toEqual([]);
  });
});
