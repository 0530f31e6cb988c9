import { describe, expect, it } from "vitest";

import { fullClaims } from "./full-claims.js";
import { checksFor, leaveOut, profiles } from "./leave-out.js";

describe.each(Object.entries(profiles))("leaving one fact out under %s", (_, profile) => {
  it.each(Object.entries(fullClaims))("%s: makes no answer better, none worse and none disappear", (__, claim) => {
    const { answers, faults, tried } = leaveOut(checksFor(profile, claim), claim, "one");
    expect(faults).toEqual([]);
    expect([tried > 40, answers > 5]).toEqual([true, true]);
  });
});
