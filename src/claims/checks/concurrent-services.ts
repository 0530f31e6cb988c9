import type { CptCode } from "../../codes/index.js";
import type { Outcome } from "../../core/index.js";
import type { Claim } from "../../visit/index.js";
import type { Check } from "../check.js";
import { lineAddress, lineAt, lineCount } from "../facts/claim-lines.js";
import { preparePairs } from "../facts/pairs.js";
import { atSeparateTimes, atSeparateTimesMissing, sharedSeconds } from "../facts/separate-services.js";

/** `concurrent_services_time`: whether services of one patient share a stretch of time. */
export interface ConcurrentServicesDetails {
  /** The stretch no two of them may share, in minutes. */
  readonly periodMinutes: number;
  /** The services that share time; none where none do. */
  readonly together: readonly {
    /** The codes of the two lines, in their order. */
    readonly codes: readonly [CptCode, CptCode];
    /** Minutes they share, parts of a minute included; absent where the lines only say that they were not apart. */
    readonly minutes?: number;
  }[];
}

type Pair = readonly [own: number, other: number];

/** No two services of a patient in the same stretch of time: the subject is the claim, and its worst pair decides. */
export const concurrentServices: Check<"concurrent_services"> = ({ appliesTo, parameters: { periodMinutes } }) => {
  const pairs = preparePairs(appliesTo, "everyone");
  const judgePair = (claim: Claim, own: number, other: number): Outcome => {
    const isLookedAt = pairs.pair(claim, own, other);
    if (isLookedAt === "no") return "not_applicable";
    const isApart = atSeparateTimes(claim, own, other);
    if (isLookedAt === "unknown" || isApart === "unknown") return "undetermined";
    return isApart === "yes" ? "satisfied" : "violated";
  };
  /** A line that was apart from every other one was apart from those that are not given as well. */
  const mayShareElsewhere = (claim: Claim): boolean => claim.otherLinesSameDay === undefined
    && claim.lines.some(({ separateTime }, own) => separateTime !== true && pairs.line(claim, own) !== "no");
  const judge = (claim: Claim): Outcome => {
    let worst: Outcome = mayShareElsewhere(claim) ? "undetermined" : "not_applicable";
    const count = lineCount(claim);
    for (let own = 0; own < claim.lines.length; own += 1) {
      for (let other = own + 1; other < count; other += 1) {
        const outcome = judgePair(claim, own, other);
        if (outcome === "violated") return outcome;
        if (outcome === "undetermined" || worst === "not_applicable") worst = outcome;
      }
    }
    return worst;
  };
  /** The pairs that gave the claim its outcome. */
  const deciding = (claim: Claim): readonly Pair[] => {
    const worst = judge(claim);
    return [...claim.lines.keys()].flatMap((own) => Array.from({ length: lineCount(claim) - own - 1 }, (_, place): Pair => [own, own + 1 + place]))
      .filter(([own, other]) => judgePair(claim, own, other) === worst);
  };

  return {
    subject: "claim",
    code: "concurrent_services_time",
    judge,
    details: (claim): ConcurrentServicesDetails => ({
      periodMinutes,
      together: judge(claim) !== "violated" ? [] : deciding(claim).map(([own, other]) => {
        const [line, otherLine] = [lineAt(claim, own), lineAt(claim, other)];
        const seconds = sharedSeconds(line, otherLine);
        return { codes: [line.code, otherLine.code], ...(seconds === undefined ? {} : { minutes: Math.ceil(seconds / 60) }) };
      }),
    }),
    paths: (claim) => [...new Set(deciding(claim).flat())].sort((a, b) => a - b).map((index) => `${lineAddress(claim, index)}${lineAt(claim, index).timeBlocks === undefined ? "" : "/timeBlocks"}`),
    missing: (claim) => {
      const asked = deciding(claim).flatMap(([own, other]) => [...pairs.missing(claim, own, other), ...atSeparateTimesMissing(claim, own, other)]);
      const [fact, ...others] = [...new Set([...(mayShareElsewhere(claim) ? ["/otherLinesSameDay"] : []), ...asked])];
      return fact === undefined ? ["/otherLinesSameDay"] : [fact, ...others];
    },
  };
};
