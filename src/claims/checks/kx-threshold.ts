import type { Modifier } from "../../codes/index.js";
import type { JsonPointer, Outcome } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { AllowedYearToDate, Claim } from "../../visit/index.js";
import { type Check, type DecidingRow, NO_SECOND } from "../check.js";
import { disciplineOf, lineAddress, lineAt } from "../facts/claim-lines.js";
import { statesDiscipline } from "../facts/discipline-modifier.js";
import { lineAllowedCents } from "../facts/line-amount.js";
import { both } from "../facts/pairs.js";
import { isTherapyLine, isTherapyLineMissing } from "../facts/therapy-line.js";
import { type ThresholdBucket, thresholdBucket } from "../facts/threshold-bucket.js";
import { prepareSelector } from "../selector.js";
import { numbersWhere } from "../facts/numbers-where.js";

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

/** A line that states a notice, or that the service is no benefit, is not billed as necessary: nothing attests that it is. */
const NOTICES: readonly Modifier[] = ["GA", "GX", "GY", "GZ"];
const isNotice = (modifier: Modifier): boolean => NOTICES.includes(modifier);

const NO_FIGURE: DecidingRow = { confidence: "secondary" };

/** Whether therapy lines over the yearly threshold attest that they are necessary, and lines below do not. A line that is no therapy neither counts nor is looked at. */
export const kxThreshold: Check<"kx_threshold"> = ({ appliesTo, parameters }, { codes }) => {
  const { allLinesOfInstitutionalClaim, medicalReviewCents, modifier } = parameters;
  const thresholds: AllowedYearToDate = {
    ...(parameters.ptSlpCents === undefined ? {} : { ptSlp: parameters.ptSlpCents }),
    ...(parameters.otCents === undefined ? {} : { ot: parameters.otCents }),
  };
  const selector = prepareSelector(appliesTo);
  const carries = (claim: Claim, index: number): boolean => lineAt(claim, index).modifiers.includes(modifier);
  const looksAt = (claim: Claim, index: number): Applies => both(selector.line(claim, index), isTherapyLine(lineAt(claim, index), claim, codes));
  const lookingMissing = (claim: Claim, index: number): readonly JsonPointer[] => [...selector.missing(claim, index), ...isTherapyLineMissing(lineAt(claim, index), claim, codes, lineAddress(claim, index))];

  /** What surely counts: of the whole claim, or of its lines without the modifier. */
  const atLeast = (claim: Claim, bucket: ThresholdBucket, isWhole: boolean): number => {
    let sum = accrued(claim, bucket) ?? 0;
    for (let index = 0; index < claim.lines.length; index += 1) {
      const line = lineAt(claim, index);
      const counts = looksAt(claim, index) === "yes" && bucketOf(claim, index) === bucket && !line.modifiers.some(isNotice);
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
    return looksAt(claim, index) !== "no" && (other === bucket || other === undefined);
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
        const applies = looksAt(claim, index);
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
      const [selecting, ...more] = lookingMissing(claim, first);
      if (selecting !== undefined) return [selecting, ...more];
      const bucket = bucketOf(claim, first);
      if (bucket === undefined) return [bucketMissing(claim, first, "/discipline")];
      if (bucket === "none" || lacksFigure(claim, first)) return ["/dateOfService"];
      if (accrued(claim, bucket) === undefined) return [placeOf(bucket)];
      const isInQuestion = (index: number): boolean => isWholePossibly(claim, first) || !carries(claim, index);
      const amounts = numbersWhere(claim.lines.length, (index) => isInQuestion(index) && mayCount(claim, index, bucket) && lineAt(claim, index).allowedCents === undefined);
      const form = isWholeSurely(claim, first) === isWholePossibly(claim, first) ? [] : ["/context/form"];
      const counting = numbersWhere(claim.lines.length, (index) => looksAt(claim, index) !== "no" && isInQuestion(index));
      const buckets = counting.filter((index) => bucketOf(claim, index) === undefined).map((index) => bucketMissing(claim, index, `${lineAddress(claim, index)}/discipline`));
      const [one, ...others] = new Set([...amounts.map((index) => `${lineAddress(claim, index)}/allowedCents`), ...form, ...buckets, ...counting.flatMap((index) => lookingMissing(claim, index))]);
      return one === undefined ? [placeOf(bucket)] : [one, ...others];
    },
    doubt: (claim, _, first) => (looksAt(claim, first) === "yes" && lacksFigure(claim, first) ? "parameter_not_known" : "fact_not_given"),
  };
};

function bucketOf(claim: Claim, index: number): ThresholdBucket | "none" | undefined {
  const line = lineAt(claim, index);
  return thresholdBucket(line, disciplineOf(claim, line));
}

/** What would settle the bucket of a line: the right one of its modifiers, or its discipline. */
function bucketMissing(claim: Claim, index: number, discipline: JsonPointer): JsonPointer {
  return statesDiscipline(lineAt(claim, index)) ? `${lineAddress(claim, index)}/modifiers` : discipline;
}

function accrued(claim: Claim, bucket: ThresholdBucket): number | undefined {
  return claim.context.counters?.allowedCentsYearToDate?.[bucket];
}

function placeOf(bucket: ThresholdBucket): JsonPointer {
  return `/context/counters/allowedCentsYearToDate/${bucket}`;
}
