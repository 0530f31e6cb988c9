import type { Discipline, Modifier } from "../../codes/index.js";
import type { JsonPointer, Outcome } from "../../core/index.js";
import type { AllowedYearToDate, Claim } from "../../visit/index.js";
import { type Check, type DecidingRow, NO_SECOND } from "../check.js";
import { disciplineOf, lineAddress, lineAt } from "../facts/claim-lines.js";
import { lineAllowedCents } from "../facts/line-amount.js";
import { prepareSelector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

/** The amounts that count together. */
export type ThresholdBucket = keyof AllowedYearToDate;

/** `kx_threshold_modifier` of a line without the modifier, `kx_threshold_early` of one with it: what the year comes to. */
export interface KxThresholdDetails {
  readonly bucket: ThresholdBucket;
  readonly modifier: Modifier;
  /** What is surely allowed since 1 January: with the lines that lack the modifier, or with the whole claim where every line of it counts. */
  readonly reachedCents: number;
  readonly thresholdCents: number;
  /** Whether claims may be picked for medical review; absent where the rule names no amount for it. */
  readonly overMedicalReview?: boolean;
}

const BUCKETS: { readonly [Each in Discipline]?: ThresholdBucket } = { PT: "ptSlp", SLP: "ptSlp", OT: "ot" };

/** A line that states a notice, or that the service is no benefit, is not billed as necessary: nothing attests that it is. */
const NOTICES: readonly Modifier[] = ["GA", "GX", "GY", "GZ"];
const isNotice = (modifier: Modifier): boolean => NOTICES.includes(modifier);

const NO_FIGURE: DecidingRow = { confidence: "secondary" };

/** Whether lines over the yearly threshold attest that they are necessary, and lines below do not. */
export const kxThreshold: Check<"kx_threshold"> = ({ appliesTo, parameters }) => {
  const { allLinesOfInstitutionalClaim, medicalReviewCents, modifier } = parameters;
  const thresholds: AllowedYearToDate = {
    ...(parameters.ptSlpCents === undefined ? {} : { ptSlp: parameters.ptSlpCents }),
    ...(parameters.otCents === undefined ? {} : { ot: parameters.otCents }),
  };
  const selector = prepareSelector(appliesTo);
  const carries = (claim: Claim, index: number): boolean => lineAt(claim, index).modifiers.includes(modifier);

  /** What surely counts: of the whole claim, or of its lines without the modifier. */
  const atLeast = (claim: Claim, bucket: ThresholdBucket, isWhole: boolean): number => {
    let sum = accrued(claim, bucket) ?? 0;
    for (let index = 0; index < claim.lines.length; index += 1) {
      const line = lineAt(claim, index);
      const counts = selector.line(claim, index) === "yes" && bucketOf(claim, index) === bucket && !line.modifiers.some(isNotice);
      if (counts && (isWhole || !carries(claim, index))) sum += lineAllowedCents.least(line);
    }
    return sum;
  };
  const atMost = (claim: Claim, bucket: ThresholdBucket, isWhole: boolean): number => {
    let sum = accrued(claim, bucket) ?? Number.POSITIVE_INFINITY;
    for (let index = 0; index < claim.lines.length; index += 1) {
      if (mayCount(claim, index, bucket) && (isWhole || !carries(claim, index))) sum += lineAllowedCents.most(lineAt(claim, index));
    }
    return sum;
  };
  const mayCount = (claim: Claim, index: number, bucket: ThresholdBucket): boolean => {
    const other = bucketOf(claim, index);
    return selector.line(claim, index) !== "no" && (other === bucket || other === undefined);
  };
  /** Whether the whole claim counts for a line. Lines without the modifier are held together against what is left, since no source says which of them uses it up. */
  const isWholeSurely = (claim: Claim, index: number): boolean => carries(claim, index) || (allLinesOfInstitutionalClaim && claim.context.form === "institutional");
  const isWholePossibly = (claim: Claim, index: number): boolean => carries(claim, index) || (allLinesOfInstitutionalClaim && claim.context.form !== "professional");

  const judge = (claim: Claim, index: number): Outcome => {
    const bucket = bucketOf(claim, index);
    const isCarried = carries(claim, index);
    if (bucket === "none" || (!isCarried && lineAt(claim, index).modifiers.some(isNotice))) return "not_applicable";
    const threshold = bucket && thresholds[bucket];
    if (bucket === undefined || threshold === undefined) return "undetermined";
    if (atLeast(claim, bucket, isWholeSurely(claim, index)) > threshold) return isCarried ? "satisfied" : "violated";
    if (atMost(claim, bucket, isWholePossibly(claim, index)) <= threshold) return isCarried ? "violated" : "satisfied";
    return "undetermined";
  };
  const lacksFigure = (claim: Claim, index: number): boolean => {
    const bucket = bucketOf(claim, index);
    return bucket !== undefined && bucket !== "none" && thresholds[bucket] === undefined;
  };

  return {
    subject: "line",
    code: (claim, first) => (carries(claim, first) ? "kx_threshold_early" : "kx_threshold_modifier"),
    // No authority gives a figure for "too early": the manual speaks of services that reasonably may exceed.
    row: (claim, first) => (carries(claim, first) ? NO_FIGURE : undefined),
    judge: (claim, _, found) => {
      for (let index = 0; index < claim.lines.length; index += 1) {
        const applies = selector.line(claim, index);
        if (applies === "no") continue;
        const outcome = judge(claim, index);
        found(applies === "yes" || outcome === "not_applicable" ? outcome : "undetermined", index, NO_SECOND);
      }
    },
    details: (claim, _, first): KxThresholdDetails => {
      const bucket = bucketOf(claim, first) === "ot" ? "ot" : "ptSlp";
      const reachedCents = atLeast(claim, bucket, isWholeSurely(claim, first));
      return {
        bucket, modifier, reachedCents, thresholdCents: thresholds[bucket] ?? 0,
        ...(medicalReviewCents === undefined ? {} : { overMedicalReview: reachedCents > medicalReviewCents }),
      };
    },
    paths: (claim, first) => {
      const bucket = bucketOf(claim, first);
      const counter = bucket === undefined || bucket === "none" || accrued(claim, bucket) === undefined ? [] : [placeOf(bucket)];
      return [`${lineAddress(claim, first)}/modifiers`, ...counter];
    },
    missing: (claim, _, first) => {
      const [selecting, ...more] = selector.missing(claim, first);
      if (selecting !== undefined) return [selecting, ...more];
      const bucket = bucketOf(claim, first);
      if (bucket === undefined) return ["/discipline"];
      if (bucket === "none" || lacksFigure(claim, first)) return ["/dateOfService"];
      if (accrued(claim, bucket) === undefined) return [placeOf(bucket)];
      const amounts = numbersWhere(claim.lines.length, (index) => (isWholePossibly(claim, first) || !carries(claim, index)) && mayCount(claim, index, bucket) && lineAt(claim, index).allowedCents === undefined);
      const form = isWholeSurely(claim, first) === isWholePossibly(claim, first) ? [] : ["/context/form"];
      const disciplines = numbersWhere(claim.lines.length, (index) => bucketOf(claim, index) === undefined).map((index) => `${lineAddress(claim, index)}/discipline`);
      const [one, ...others] = [...amounts.map((index) => `${lineAddress(claim, index)}/allowedCents`), ...form, ...disciplines];
      return one === undefined ? [placeOf(bucket)] : [one, ...others];
    },
    doubt: (claim, _, first) => (selector.line(claim, first) === "yes" && lacksFigure(claim, first) ? "parameter_not_known" : "fact_not_given"),
  };
};

/** The bucket of a line; `none` where its discipline has no threshold, absent where its discipline is not known. */
function bucketOf(claim: Claim, index: number): ThresholdBucket | "none" | undefined {
  const discipline = disciplineOf(claim, lineAt(claim, index));
  return discipline === undefined ? undefined : (BUCKETS[discipline] ?? "none");
}

function accrued(claim: Claim, bucket: ThresholdBucket): number | undefined {
  return claim.context.counters?.allowedCentsYearToDate?.[bucket];
}

function placeOf(bucket: ThresholdBucket): JsonPointer {
  return `/context/counters/allowedCentsYearToDate/${bucket}`;
}
