import { expect, it } from "vitest";

import { fullClaim, fullRecord, fullVisit } from "../visit/full-input.js";
import { placesOf, pointerOf } from "../visit/places.js";
import { dateBasisFedBy, fedBy, selectorsFedBy } from "./fed-by.js";

/** Every place of a full input, members of lists as `*`. */
const placesIn = (name: string, input: unknown) => placesOf(input).map(({ path }) => `${name}${pointerOf(path).replaceAll(/\/\d+/g, "/*")}`);

const known = new Set([
  ...placesIn("claim", fullClaim), ...placesIn("visit", fullVisit), "asking/asOf",
  ...placesIn("record", { dateOfService: "2026-03-02", discipline: "PT", record: fullRecord, billed: fullClaim.lines, context: fullClaim.context, services: fullVisit.services }),
]);

const parameters = Object.entries(fedBy).flatMap(([kind, ofKind]) => Object.entries(ofKind).map(([parameter, fed]) => [`${kind}.${parameter}`, fed] as const));

it.each(parameters.filter(([, fed]) => typeof fed !== "string"))("%s is held against fields that an input has", (_, fed) => {
  for (const place of fed) expect(known).toContain(place);
});

it("every selector and date basis is held against fields that an input has", () => {
  const places = [...Object.values(selectorsFedBy).flat(), ...Object.values(dateBasisFedBy).map(([, place]) => place)];
  expect(places.filter((place) => !known.has(place))).toEqual([]);
});

it("no more than the telling apart of variants and what is only stated is held against nothing", () => {
  expect(parameters.filter(([, fed]) => typeof fed === "string").length).toBeLessThan(parameters.length / 3);
});
