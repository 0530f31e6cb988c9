import type { Citation, Confidence } from "../core/index.js";
import type { Discipline } from "./procedure-code.js";
import {
  CH5_ASSISTANT, CH5_DISCIPLINE, CH5_KX, CMS_ASSISTANT, CMS_TELEHEALTH, CODINGINTEL_GT, GAWENDA_BENEFIT, NCCI_PTP_MODIFIERS,
  NGS_MODIFIERS, PHYSIOSPOT_NOTICE,
} from "./sources.js";

/** A CPT or HCPCS Level II modifier: two characters, digits and capital letters. {@link modifiers} describes those of therapy claims. */
export type Modifier = string;

/** What a modifier tells the payer; `other` for those about work no therapy rule here turns on. */
export type ModifierKind =
  | "discipline" | "assistant" | "threshold" | "distinct_service" | "repeat" | "reduced" | "telehealth" | "advance_notice" | "benefit_type"
  | "active_treatment" | "other";

/** What is known of a modifier. When a claim needs it or may not carry it is a payer's rule and not said here. */
export interface ModifierDescription {
  /** Its two characters. */
  readonly modifier: Modifier;
  /** Our own short label, not the AMA's or CMS's wording. */
  readonly label: string;
  /** What it tells the payer. */
  readonly kind: ModifierKind;
  /** The discipline of the plan of care it stands for; absent where it stands for none. */
  readonly discipline?: Discipline;
  /** Whether its meaning was read in the authority's own text. */
  readonly confidence: Confidence;
  /** Where its meaning or use is written; absent where no document was read. */
  readonly citations?: readonly Citation[];
}

/**
 * The modifiers seen on therapy, massage and chiropractic lines. Not every modifier there is: one that is missing here is not thereby wrong.
 *
 * @see Medicare Claims Processing Manual (Pub. 100-04), chapter 5, §20.1; NCCI Policy Manual 2026, chapter I, section E
 *
 * @example
 * ```ts
 * import { modifiers } from "therapy-units";
 *
 * modifiers.filter(({ kind }) => kind === "discipline").map(({ modifier }) => modifier); // => ["GP", "GO", "GN"]
 * ```
 */
export const modifiers: readonly ModifierDescription[] = [
  { modifier: "GP", label: "under a PT plan of care", kind: "discipline", discipline: "PT", confidence: "primary", citations: [CH5_DISCIPLINE] },
  { modifier: "GO", label: "under an OT plan of care", kind: "discipline", discipline: "OT", confidence: "primary", citations: [CH5_DISCIPLINE] },
  { modifier: "GN", label: "under an SLP plan of care", kind: "discipline", discipline: "SLP", confidence: "primary", citations: [CH5_DISCIPLINE] },
  { modifier: "KX", label: "necessary beyond the yearly threshold", kind: "threshold", confidence: "primary", citations: [CH5_KX] },
  { modifier: "CQ", label: "in part or whole by a PT assistant", kind: "assistant", discipline: "PT", confidence: "primary", citations: [CH5_ASSISTANT, CMS_ASSISTANT] },
  { modifier: "CO", label: "in part or whole by an OT assistant", kind: "assistant", discipline: "OT", confidence: "primary", citations: [CH5_ASSISTANT, CMS_ASSISTANT] },

  { modifier: "59", label: "apart from the day's other service", kind: "distinct_service", confidence: "primary", citations: [NCCI_PTP_MODIFIERS] },
  { modifier: "XE", label: "apart: another encounter", kind: "distinct_service", confidence: "primary", citations: [NCCI_PTP_MODIFIERS] },
  { modifier: "XS", label: "apart: another structure of the body", kind: "distinct_service", confidence: "primary", citations: [NCCI_PTP_MODIFIERS] },
  { modifier: "XP", label: "apart: another practitioner", kind: "distinct_service", confidence: "primary", citations: [NCCI_PTP_MODIFIERS] },
  { modifier: "XU", label: "apart: no usual overlap", kind: "distinct_service", confidence: "primary", citations: [NCCI_PTP_MODIFIERS] },

  { modifier: "25", label: "visit evaluated apart from the day's procedure", kind: "other", confidence: "secondary", citations: [NCCI_PTP_MODIFIERS] },
  { modifier: "52", label: "less than the whole service", kind: "reduced", confidence: "secondary" },
  { modifier: "76", label: "done again by the same practitioner", kind: "repeat", confidence: "secondary", citations: [NCCI_PTP_MODIFIERS] },
  { modifier: "77", label: "done again by another practitioner", kind: "repeat", confidence: "secondary", citations: [NCCI_PTP_MODIFIERS] },
  { modifier: "22", label: "much more work than usual", kind: "other", confidence: "secondary", citations: [NCCI_PTP_MODIFIERS] },

  { modifier: "93", label: "telehealth, audio only", kind: "telehealth", confidence: "primary", citations: [CMS_TELEHEALTH] },
  { modifier: "95", label: "telehealth, video", kind: "telehealth", confidence: "primary", citations: [CMS_TELEHEALTH] },
  { modifier: "GT", label: "telehealth, critical access hospital method II", kind: "telehealth", confidence: "secondary", citations: [CODINGINTEL_GT] },

  { modifier: "96", label: "to gain a skill (habilitation)", kind: "benefit_type", confidence: "secondary", citations: [GAWENDA_BENEFIT] },
  { modifier: "97", label: "to regain a skill (rehabilitation)", kind: "benefit_type", confidence: "secondary", citations: [GAWENDA_BENEFIT] },

  { modifier: "GA", label: "required ABN on file", kind: "advance_notice", confidence: "secondary", citations: [PHYSIOSPOT_NOTICE, NGS_MODIFIERS] },
  { modifier: "GX", label: "voluntary ABN given", kind: "advance_notice", confidence: "secondary", citations: [PHYSIOSPOT_NOTICE, NGS_MODIFIERS] },
  { modifier: "GY", label: "not a Medicare benefit", kind: "advance_notice", confidence: "secondary", citations: [PHYSIOSPOT_NOTICE, NGS_MODIFIERS] },
  { modifier: "GZ", label: "denial expected, no ABN", kind: "advance_notice", confidence: "secondary", citations: [PHYSIOSPOT_NOTICE, NGS_MODIFIERS] },
  { modifier: "AT", label: "active chiropractic treatment", kind: "active_treatment", confidence: "secondary", citations: [NGS_MODIFIERS] },
];
