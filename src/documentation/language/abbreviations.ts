/**
 * What therapists write short, and the words it stands for: one vocabulary for all rules on wording. It holds what a student's list of chart abbreviations
 * gives (Brainscape, "Chapter 2: abbreviations and symbols": Pt., Tx, tol, cont.) and the POC that APTA writes for the plan of care. `Tx` may be traction
 * too, and `PT` the therapist: no phrase of ours has either in the place of the treatment or the patient.
 */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() => new Map<string, readonly string[]>([
  ["pt", ["patient"]], ["tx", ["treatment"]], ["tol", ["tolerated"]], ["cont", ["continue"]], ["poc", ["plan", "of", "care"]],
]))();

/** Those that the list writes with a point, which ends no sentence. */
export const POINTED: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["pt", "cont"]))();
