import { describe, expect, it } from "vitest";

import { checkClaim } from "../../src/claims/index.js";
import { cptBaseline, medicarePartB } from "../../src/payers/index.js";
import { reviewVisit, type VisitReview, withClaim } from "../../src/review/index.js";
import { rulesInForce } from "../../src/rules/index.js";
import type { Visit } from "../../src/visit/index.js";
import { visitOf } from "../claims/visit-rules.js";

const asking = { asOf: "2026-03-03" } as const;
const coverage = { primary: [cptBaseline, medicarePartB], secondary: [cptBaseline] };

const idsOf = ({ claimReport, recordReport, secondary }: VisitReview): readonly string[] =>
  [[...claimReport.findings, ...recordReport.findings], secondary?.claimReport.findings ?? [], secondary?.conflicts ?? []].flatMap((findings, payer) => findings.map(({ id }) => `${payer} ${id}`));

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe("a finding", () => {
  it.each<readonly [name: string, visit: Visit]>([
    ["two codes", visitOf([{ id: "1", code: "97110", minutes: 30 }, { id: "1", code: "97140", minutes: 30 }])],
    ["three codes, and one of its own", visitOf([{ id: "1", code: "97110", minutes: 30 }, { id: "1", code: "97140", minutes: 30 }, { id: "2", code: "97530", minutes: 15 }, { id: "1", code: "97112", minutes: 15 }])],
    ["the same id in two visits of a day", visitOf([{ id: "1", code: "97110", minutes: 30 }], { sameDayVisits: [visitOf([{ id: "1", code: "97140", minutes: 30 }])] })],
    ["the same id in two disciplines", visitOf([{ id: "1", code: "97110", minutes: 30 }], { sameDayVisits: [visitOf([{ id: "1", code: "97530", minutes: 30 }], { discipline: "OT" })] })],
    ["empty ids", visitOf([{ id: "", code: "97110", minutes: 30 }, { id: "", code: "97140", minutes: 30 }])],
  ])("has an id of its own where the host repeats its own: %s", (_, visit) => {
    expect(repeated(idsOf(reviewVisit(visit, coverage, asking)))).toEqual([]);
  });

  it("names a line by its code where the host's id is another line's too, and by the id where it is not", () => {
    const { claimReport, claim } = reviewVisit(visitOf([{ id: "1", code: "97110", minutes: 30 }, { id: "1", code: "97140", minutes: 30 }, { id: "2", code: "97530", minutes: 15 }]), coverage, asking);
    expect(claim.lines.map(({ id }) => id)).toEqual(["1", "1", "2"]);
    expect(claimReport.findings.filter(({ ruleId }) => ruleId === "discipline-modifier").map(({ id }) => id.slice(id.indexOf("@")))).toEqual(["@97110#1", "@97140#1", "@2"]);
  });

  it("has an id of its own in a claim as given", () => {
    const review = reviewVisit(visitOf([{ code: "97110", minutes: 30 }, { code: "97110", minutes: 15 }, { code: "97140", minutes: 30 }]), coverage, asking);
    const [first, second] = review.claim.lines;
    const lines = first === undefined || second === undefined ? [] : [{ ...first, units: 1, id: "x" }, { ...first, units: 2, id: "x" }, { ...second, id: "x" }];
    expect(lines).toHaveLength(3);
    expect(repeated(idsOf(withClaim(review, { ...review.claim, lines })))).toEqual([]);
    expect(repeated(checkClaim({ ...review.claim, lines }, rulesInForce(coverage.primary, { dateOfService: "2026-03-02" }), asking).findings.map(({ id }) => id))).toEqual([]);
  });
});
