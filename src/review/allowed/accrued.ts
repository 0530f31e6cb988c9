import { thresholdBucket } from "../../claims/index.js";
import type { AllowedYearToDate, ServiceLine } from "../../visit/index.js";

/** What the lines add to the amounts that Medicare's yearly thresholds are measured by, in cents of allowed amount. */
export interface AccruedCents extends Required<AllowedYearToDate> {
  /** Of lines that state no discipline, or two: of which bucket they are is not known. */
  readonly notKnown: number;
}

/** Where an allowed amount counts. */
export type Bucket = keyof AccruedCents;

/**
 * Adds up what counts towards the thresholds: physical and speech therapy together, occupational therapy apart; the amount allowed after the
 * multiple-procedure reduction, deductible and coinsurance included (Pub. 100-04 ch. 5 §10.3 and §10.7). The assistant's reduction comes off what is
 * paid and changes nothing here.
 */
export function accruedCents(lines: readonly { readonly bucket?: Bucket; readonly allowedCents: number }[]): AccruedCents {
  const sum = (bucket: Bucket): number => lines.reduce((total, line) => total + (line.bucket === bucket ? line.allowedCents : 0), 0);
  return { ptSlp: sum("ptSlp"), ot: sum("ot"), notKnown: sum("notKnown") };
}

/** The bucket of a line: by its modifier, else by its discipline; absent for a discipline that has no threshold. */
export function bucketOf(line: ServiceLine): Bucket | undefined {
  const bucket = thresholdBucket(line, line.discipline) ?? "notKnown";
  return bucket === "none" ? undefined : bucket;
}
