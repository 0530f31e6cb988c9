import { describe, expect, it } from "vitest";

import { minimalChanges } from "../../../src/review/index.js";
import type { Finding } from "../../../src/rules/index.js";
import { changeText, lineText, renderPart, type Shown } from "./render.js";
import { situations } from "./situations/index.js";

const claimOf = (shown: Shown) => ("review" in shown ? shown.review : shown);
const broken = (findings: readonly Finding[]): readonly string[] => findings.filter(({ outcome }) => outcome === "violated").map(({ id }) => id);

describe.each(situations)("$title", ({ judgement, name, parts, title }) => {
  describe.each(parts)("$heading", ({ expected, shown }) => {
    const made = shown();
    const review = "review" in made ? made.review : undefined;
    const { claim, claimReport } = claimOf(made);

    it("has the lines a biller expects", () => {
      expect(claim.lines.map(lineText)).toEqual(expected.lines);
    });

    it("finds what is broken, and nothing else", () => {
      const secondary = review?.secondary;
      expect([...broken(claimReport.findings), ...broken(secondary?.claimReport.findings ?? []), ...broken(secondary?.conflicts ?? [])].sort()).toEqual([...expected.broken].sort());
      expect(broken(review?.recordReport.findings ?? []).toSorted()).toEqual((expected.brokenRecord ?? []).toSorted());
    });

    if (expected.changes !== undefined) {
      it("offers the changes a biller may make, and no other", () => {
        expect(review === undefined ? [] : minimalChanges(review).map(changeText)).toEqual(expected.changes);
      });
    }

    if (expected.because !== undefined) {
      it("names what a person has to look at", () => {
        expect(review?.because).toEqual(expect.arrayContaining([...expected.because ?? []]));
      });
    }

    if (expected.due !== undefined) {
      it("tells by when something is due, and nothing that is done", () => {
        expect([claimReport, ...(review === undefined ? [] : [review.recordReport])].flatMap(({ deadlines }) => deadlines).map(({ dueBy, ruleId }) => `${ruleId} by ${dueBy}`).sort()).toEqual([...expected.due ?? []].sort());
      });
    }

    if (expected.kept !== undefined) {
      it("finds kept what a biller would show an auditor", () => {
        expect([...claimReport.findings, ...review?.recordReport.findings ?? []].filter(({ outcome }) => outcome === "satisfied").map(({ id }) => id)).toEqual(expect.arrayContaining([...expected.kept ?? []]));
      });
    }

    it("is as ready as a biller expects, and asks what a biller would ask", () => {
      expect(review?.readiness).toBe(expected.readiness);
      expect((review?.questions ?? []).map(({ missing }) => missing)).toEqual(expect.arrayContaining([...expected.asks ?? []]));
      if (expected.open !== undefined) expect(claimReport.findings.filter(({ outcome, severity }) => outcome === "undetermined" && severity === "error").map(({ id }) => id).sort()).toEqual([...expected.open].sort());
    });
  });

  it("reads as it was read and judged", async () => {
    const text = [`# ${title}`, judgement.map((line) => `> ${line}`).join("\n>\n"), ...parts.map(({ heading, shown }) => renderPart(heading, shown()))].join("\n\n");
    await expect(`${text}\n`).toMatchFileSnapshot(`./${name}.md`);
  });
});
