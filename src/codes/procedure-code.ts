import type { Citation, Confidence, PlainDate } from "../core/index.js";

/** The four codes most massage and therapy visits are made of. */
export type CoreCptCode = "97110" | "97124" | "97140" | "97530";

/** A CPT or HCPCS Level II procedure code: five characters, digits and capital letters. */
export type CptCode = CoreCptCode | (string & {});

/** The discipline a plan of care, a visit or a code belongs to. */
export type Discipline = "PT" | "OT" | "SLP" | "massage" | "chiropractic" | "acupuncture";

/** What one unit of a code stands for. All minutes are positive whole numbers. */
export type UnitBasis =
  /** A unit for each `minutesPerUnit` minutes; the payer's counting rule says how many minutes are enough for one. */
  | { readonly kind: "timed"; readonly minutesPerUnit: number }
  /**
   * One unit for the first `minutes` minutes; the rest goes to `additionalCode`. The `threshold` says how much of the stretch
   * must be reached: `whole` all of it, `midpoint` more than half.
   */
  | { readonly kind: "timed_first"; readonly minutes: number; readonly additionalCode: CptCode; readonly threshold: "midpoint" | "whole" }
  /** A unit for each further `minutesPerUnit` minutes, only beside `firstCode`; the `threshold` holds for each of them. */
  | { readonly kind: "timed_additional"; readonly minutesPerUnit: number; readonly firstCode: CptCode; readonly threshold: "midpoint" | "whole" }
  /** One unit whatever the time. */
  | { readonly kind: "service_based" }
  /** Units of an area treated, which minutes do not tell. */
  | { readonly kind: "per_area" }
  /** One unit for a period such as a month; `minimumMinutes`, where any are asked, are those of the whole period. */
  | { readonly kind: "per_period"; readonly minimumMinutes?: number }
  /** No defined unit: the payer prices each report of it. */
  | { readonly kind: "unlisted" };

/** How the patient is attended while the service is given; `unspecified` where the code itself leaves it open. */
export type Contact = "one_on_one" | "constant_attendance" | "supervised" | "group" | "caregiver" | "procedure" | "program" | "remote" | "unspecified";

/** What sort of service a code is. The grouping is ours. */
export type ProcedureCategory =
  | "therapeutic_procedure" | "group_procedure" | "attended_modality" | "supervised_modality" | "evaluation" | "re_evaluation"
  | "test_and_measurement" | "orthotic_and_prosthetic" | "work_hardening" | "cognitive_intervention" | "biofeedback" | "wound_care"
  | "chiropractic_manipulation" | "dry_needling" | "acupuncture" | "caregiver_training" | "remote_monitoring" | "unlisted";

/** An attribute of a procedure code that no primary source gives. */
export type SecondaryAttribute = "basis" | "contact" | "therapy" | "from";

/** What the catalogue says of a code. The label is ours; a licensed host shows the AMA's own descriptor. */
export interface ProcedureCode {
  /** CPT or HCPCS code. */
  readonly code: CptCode;
  /** Our own short label, not an AMA descriptor. */
  readonly label: string;
  /** What one unit stands for. */
  readonly basis: UnitBasis;
  /** How the patient is attended; absent where not known. */
  readonly contact?: Contact;
  /** Medicare: `always` therapy, `sometimes` (under a therapy plan of care), or `none`. Absent where not known. */
  readonly therapy?: "always" | "sometimes" | "none";
  /** The only disciplines that may report it; absent where the source names none. */
  readonly disciplines?: readonly Discipline[];
  /** What sort of service it is. */
  readonly category?: ProcedureCategory;
  /** `secondary` where any attribute is; {@link ProcedureCode.secondary} says which. */
  readonly confidence: Confidence;
  /** The attributes that only secondary sources give, or nothing but the trade's common knowledge; absent where there are none. */
  readonly secondary?: readonly SecondaryAttribute[];
  /** Where the attributes are written; absent where no document was read. */
  readonly citations?: readonly Citation[];
  /** First date of service the code may be reported for; absent where not known. */
  readonly from?: PlainDate;
  /** Last date of service the code may be reported for; absent where not known or not ended. */
  readonly until?: PlainDate;
}

/** Procedure codes by their code. */
export interface Catalogue {
  /** Every code known, by its five characters. Look a code up with {@link findCode}, which no inherited name deceives. */
  readonly codes: Readonly<Record<string, ProcedureCode>>;
}
