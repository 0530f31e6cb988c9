import type { Citation } from "../core/index.js";
import { POS_CODE_SET } from "./sources.js";

/** A CMS place-of-service code, two digits; those that therapy is billed from are spelled out. */
export type PlaceOfServiceCode =
  | "02" | "10" | "11" | "12" | "13" | "19" | "22" | "31" | "32" | "49" | "61" | "62" | "99"
  | (string & {});

/** A place of service. What a payer pays or requires there is not said here. */
export interface PlaceOfService {
  /** CMS place-of-service code. */
  readonly code: PlaceOfServiceCode;
  /** Our own short label. */
  readonly label: string;
  /** Where the code is written. */
  readonly citations: readonly Citation[];
}

/**
 * The places of service that therapy is billed from. CMS has others: one that is missing here is not thereby wrong.
 *
 * @see CMS Place of Service Code Set
 *
 * @example
 * ```ts
 * import { placesOfService } from "therapy-units";
 *
 * placesOfService.find(({ code }) => code === "11")?.label; // => "office"
 * ```
 */
export const placesOfService: readonly PlaceOfService[] = [
  { code: "02", label: "telehealth, patient not at home", citations: [POS_CODE_SET] },
  { code: "10", label: "telehealth, patient at home", citations: [POS_CODE_SET] },
  { code: "11", label: "office", citations: [POS_CODE_SET] },
  { code: "12", label: "home", citations: [POS_CODE_SET] },
  { code: "13", label: "assisted living", citations: [POS_CODE_SET] },
  { code: "19", label: "hospital outpatient, off campus", citations: [POS_CODE_SET] },
  { code: "22", label: "hospital outpatient, on campus", citations: [POS_CODE_SET] },
  { code: "31", label: "skilled nursing facility", citations: [POS_CODE_SET] },
  { code: "32", label: "nursing facility", citations: [POS_CODE_SET] },
  { code: "49", label: "independent clinic", citations: [POS_CODE_SET] },
  { code: "61", label: "inpatient rehabilitation facility", citations: [POS_CODE_SET] },
  { code: "62", label: "outpatient rehabilitation facility (CORF)", citations: [POS_CODE_SET] },
  { code: "99", label: "other place", citations: [POS_CODE_SET] },
];
