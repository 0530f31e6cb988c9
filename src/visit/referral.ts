import type { ProviderType } from "../codes/index.js";
import type { PlainDate } from "../core/index.js";

/** A referral, order or prescription for the therapy. */
export interface Referral {
  /** Profession of whoever ordered it. */
  readonly by?: ProviderType;
  /** National Provider Identifier of whoever ordered it. */
  readonly npi?: string;
  /** Date on the order. */
  readonly orderedOn?: PlainDate;
  /** Last day it may be used; `"none"` where it has no end. */
  readonly expiresOn?: PlainDate | "none";
  /** What it states, one word for each element, such as `diagnosis` or `visits`; an empty list means it states nothing. */
  readonly contents?: readonly string[];
}
