import type { ProviderType } from "../codes/index.js";

/** A practitioner or practice as a claim names it; never a person's name. */
export interface Provider {
  /** Profession the services were rendered under. */
  readonly type?: ProviderType;
  /** National Provider Identifier as the host holds it; its check digit is judged by a rule. */
  readonly npi?: string;
  /** NUCC taxonomy code as the host holds it. */
  readonly taxonomy?: string;
  /** Payer networks the provider belongs to; an empty list means out of network everywhere. */
  readonly networks?: readonly string[];
}
