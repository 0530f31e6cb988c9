import type { ProviderType } from "../codes/index.js";
import type { PlainDate } from "../core/index.js";

/** A signature on a document of the record, without the signer's name. */
export interface Signature {
  /** Credentials beside it, such as `LMT` or `PT, DPT`; the empty string means none are written. */
  readonly credentials?: string;
  /** Day it was signed; `"none"` where no day stands by it. */
  readonly signedOn?: PlainDate | "none";
  /** Whether a licence number stands beside it. */
  readonly licenseNumber?: boolean;
  /** Profession of the signer. */
  readonly providerType?: ProviderType;
}
