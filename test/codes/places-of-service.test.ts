import { describe, expect, it } from "vitest";

import { placesOfService } from "../../src/codes/index.js";

describe("places of service", () => {
  it.each([
    ["02", "telehealth, patient not at home"],
    ["10", "telehealth, patient at home"],
    ["11", "office"],
    ["12", "home"],
    ["13", "assisted living"],
    ["19", "hospital outpatient, off campus"],
    ["22", "hospital outpatient, on campus"],
    ["31", "skilled nursing facility"],
    ["32", "nursing facility"],
    ["49", "independent clinic"],
    ["61", "inpatient rehabilitation facility"],
    ["62", "outpatient rehabilitation facility (CORF)"],
    ["99", "other place"],
  ])("%s is %s", (code, label) => {
    expect(placesOfService.filter((place) => place.code === code)).toEqual([{ code, label, citations: [{ sourceId: "cms-place-of-service", locator: "row of the code" }] }]);
  });

  it("there are no others", () => {
    expect(placesOfService).toHaveLength(13);
  });
});
