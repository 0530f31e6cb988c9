import { describe, expect, it } from "vitest";

import { type Citation } from "../../src/core/index.js";
import { catalogue, catalogueSources, modifiers, placesOfService, providerTypes, type UnitBasis } from "../../src/codes/index.js";

const codes = Object.values(catalogue.codes);
const labelled = [...codes, ...modifiers, ...placesOfService, ...Object.values(providerTypes)];

describe("the catalogue as data", () => {
  it("holds 82 codes, each under its own five characters", () => {
    expect(codes).toHaveLength(82);
    for (const [key, { code }] of Object.entries(catalogue.codes)) {
      expect(code).toBe(key);
      expect(key).toMatch(/^[0-9A-Z]{5}$/);
    }
  });

  it("exactly 25 codes are pairs, period codes or unlisted; the other 57 are timed, service-based or of an area", () => {
    const plain: readonly UnitBasis["kind"][] = ["timed", "service_based", "per_area"];
    expect(codes.filter(({ basis }) => !plain.includes(basis.kind)).map(({ code }) => code).sort()).toEqual([
      "90912", "90913", "97039", "97129", "97130", "97139", "97545", "97546", "97550", "97551", "97799", "97810", "97811", "97813", "97814",
      "98975", "98976", "98977", "98978", "98979", "98980", "98981", "98984", "98985", "98986",
    ]);
  });

  it("the codes of a first / additional pair point at each other and share a threshold", () => {
    const pairs = codes.flatMap(({ basis, code }) => basis.kind === "timed_first" ? [{ code, basis }] : []);
    expect(pairs).toHaveLength(7);
    expect(codes.filter(({ basis }) => basis.kind === "timed_additional")).toHaveLength(7);
    for (const { basis, code } of pairs) {
      expect(catalogue.codes[basis.additionalCode]?.basis).toMatchObject({ kind: "timed_additional", firstCode: code, threshold: basis.threshold });
    }
  });

  it("survives JSON and structured clone unchanged", () => {
    for (const data of [catalogue, catalogueSources, modifiers, placesOfService, providerTypes]) {
      expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
      expect(structuredClone(data)).toStrictEqual(data);
    }
  });

  it("is secondary where an attribute is, and only there", () => {
    for (const { code, confidence, secondary } of codes) {
      expect([code, confidence]).toEqual([code, secondary === undefined ? "primary" : "secondary"]);
      if (secondary !== undefined) expect(secondary.length).toBeGreaterThan(0);
    }
  });

  it("calls no attribute secondary that it does not have, and none twice", () => {
    for (const procedure of codes) {
      const { secondary = [] } = procedure;
      expect(new Set(secondary).size).toBe(secondary.length);
      for (const attribute of secondary) expect(procedure[attribute]).toBeDefined();
    }
  });

  it("every code has a category and a contact", () => {
    expect(codes.filter(({ category, contact }) => category === undefined || contact === undefined)).toEqual([]);
  });
});

describe("labels", () => {
  it("are short, trimmed and told apart", () => {
    expect(new Set(codes.map(({ label }) => label)).size).toBe(82);
    for (const { label } of labelled) {
      expect(label).toBe(label.trim());
      expect(label.length).toBeGreaterThan(3);
      expect(label.length).toBeLessThanOrEqual(60);
    }
  });

  it("carry no turn of phrase of a CPT descriptor", () => {
    for (const { label } of labelled) expect(label).not.toMatch(/each 15|1 or more|one or more|\beg\b|\(s\)|requiring|list separately|initial|additional|direct/i);
  });
});

describe("sources", () => {
  const citations: readonly Citation[] = labelled.flatMap((entry) => "citations" in entry ? entry.citations ?? [] : []);

  it("every citation names one of them, and every one of them is cited", () => {
    expect([...new Set(citations.map(({ sourceId }) => sourceId))].sort()).toEqual(catalogueSources.map(({ id }) => id).sort());
  });

  it("have ids of their own", () => {
    expect(new Set(catalogueSources.map(({ id }) => id)).size).toBe(catalogueSources.length);
  });

  it("every code has a citation, and every citation a place", () => {
    expect(codes.filter(({ citations: given = [] }) => given.length === 0)).toEqual([]);
    for (const { locator } of citations) expect(locator).not.toBe("");
  });

  it("a code whose every attribute is primary cites CMS for its unit", () => {
    for (const { citations: given = [], confidence } of codes) {
      if (confidence === "primary") expect(given.map(({ sourceId }) => sourceId)).toContain("cms-100-04-ch5");
    }
  });
});
