import { expect, it } from "vitest";

import { catalogueSources } from "../../src/codes/index.js";
import { methodCitations } from "../../src/units/index.js";

it("every citation of a counting method names a source that is listed", () => {
  const listed = catalogueSources.map(({ id }) => id);
  const cited = Object.values(methodCitations).flat().map(({ sourceId }) => sourceId);
  expect(cited.length).toBeGreaterThan(0);
  expect(listed).toEqual(expect.arrayContaining(cited));
});
