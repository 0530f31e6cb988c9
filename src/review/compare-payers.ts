import { requireList } from "../core/index.js";
import type { Asking, PayerProfile } from "../rules/index.js";
import type { Visit } from "../visit/index.js";
import { reviewVisit } from "./review-visit.js";
import type { ReviewOptions, VisitReview } from "./visit-review.js";

/**
 * Reviews one visit as each of several payers would see it, each for itself: what if another payer. Nothing is ranked.
 *
 * @param visit - Services as performed
 * @param profiles - The books of each payer, general to particular
 * @param asking - The day of the question, and what the host assumes
 * @param options - Checks of the caller's own, and another catalogue; the same for every payer
 * @returns One review a profile, in their order; each is what `reviewVisit` gives with that profile as the primary
 *
 * @example
 * ```ts
 * import { comparePayers } from "therapy-units";
 * import { cptBaseline } from "therapy-units/payers/cpt-baseline";
 * import { medicarePartB } from "therapy-units/payers/medicare-part-b";
 *
 * const visit = { dateOfService: "2026-03-02", discipline: "PT", sameDayVisits: [], services: [{ code: "97110", minutes: 24 }, { code: "97140", minutes: 23 }] } as const;
 * const reviews = comparePayers(visit, [[cptBaseline, medicarePartB], [cptBaseline]], { asOf: "2026-03-03" });
 *
 * reviews.map(({ units }) => units.timed?.totalUnits); // => [3, 4]
 * ```
 */
export function comparePayers(visit: Visit, profiles: readonly PayerProfile[], asking: Asking, options: ReviewOptions = {}): readonly VisitReview[] {
  requireList(profiles, "profiles is not a list: give the books of each payer, as [[cptBaseline, medicarePartB], [cptBaseline]]");
  return profiles.map((primary) => reviewVisit(visit, { primary }, asking, options));
}
