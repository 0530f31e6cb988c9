import * as z from "zod";

import { list, object } from "../../../core/schema.js";
import { atLeastOne, codes, key, keys, modifiers, MOST, oneOf, phrases, placesOfService, positive, providerTypes } from "../../shapes/schema.js";
import { flag, purposes, someProviderTypes, span, visitCounter, window } from "../terms/schema.js";

export const referral = object({
  needs: list(z.enum(["order", "npi_on_claim"]), MOST.named), by: someProviderTypes, notBy: someProviderTypes, startWithin: span.exactOptional(), validFor: span.exactOptional(),
});

export const coverageExclusion = oneOf("excluded", [
  z.strictObject({ excluded: z.literal("service") }),
  z.strictObject({ excluded: z.literal("purpose"), purposes }),
  z.strictObject({ excluded: z.literal("technique"), techniques: phrases }),
  z.strictObject({ excluded: z.literal("place_of_service"), placesOfService, unlessAuthorized: flag }),
]);

export const requestWindow = oneOf("requested", [
  z.strictObject({ requested: z.literal("before"), lead: span }),
  z.strictObject({ requested: z.literal("after"), within: span, of: z.enum(["date_of_service", "first_visit"]) }),
]);

const rung = object({ fromVisit: positive(), orAfter: window.exactOptional(), needs: z.enum(["nothing", "authorization"]), authorizationKind: key.exactOptional() });
export const priorAuthorization = object({
  rungs: atLeastOne(rung, MOST.named), counter: visitCounter.exactOptional(),
  fixes: list(z.enum(["number", "dates", "codes", "visits", "units", "units_per_visit"]), MOST.named),
  request: requestWindow.exactOptional(),
});

export const providerEligibility = oneOf("eligible", [
  z.strictObject({ eligible: z.literal("only"), providerTypes }),
  z.strictObject({ eligible: z.literal("never"), providerTypes }),
  z.strictObject({ eligible: z.literal("also"), providerTypes }),
  z.strictObject({ eligible: z.literal("supervised"), providerTypes, by: providerTypes }),
  z.strictObject({ eligible: z.literal("in_network"), networks: keys }),
]);

export const diagnosis = oneOf("diagnosis", [
  z.strictObject({ diagnosis: z.literal("any") }),
  z.strictObject({ diagnosis: z.literal("one_of"), codes: list(key, MOST.codes) }),
  z.strictObject({ diagnosis: z.literal("none_of"), codes: list(key, MOST.codes) }),
  z.strictObject({ diagnosis: z.literal("one_of_each"), groups: list(list(key, MOST.codes), MOST.named) }),
]);

const shownBy = object({ modifiers, placesOfService });
export const telehealth = oneOf("telehealth", [
  z.strictObject({ telehealth: z.literal("codes"), listed: codes, notListed: codes, shownBy }),
  z.strictObject({ telehealth: z.literal("providers"), providerTypes, shownBy }),
]);
