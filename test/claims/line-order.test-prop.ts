// The order of lines decides nothing where the host names its lines. Three things go by order because that is what they are about:
// a line without an id is named by its code and number (`97124#2`), and those names may change places among lines of one code;
// a limit of which the first lines survive says which lie over it; and of two lines alike, the later one repeats.
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Finding } from "../../src/rules/index.js";
import type { Claim } from "../../src/visit/index.js";
import { isObject } from "../visit/places.js";
import { anyAsking, anyClaim, anyNamedClaim } from "./any-claim.js";
import { payers, ready } from "./every-payer.js";

/** For each place of the reordered claim, the place where its line stood before. */
interface Order {
  readonly lines: readonly number[];
  readonly others: readonly number[];
}

const REPEATS = ["claim_form_duplicate_line", "claim_form_split_timed_code"];

const permutation = (length: number): fc.Arbitrary<number[]> => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
const inOrder = <T>(all: readonly T[], order: readonly number[]): T[] => order.flatMap((place) => all.slice(place, place + 1));
const asItStands = ({ lines, otherLinesSameDay = [] }: Claim): Order => ({ lines: [...lines.keys()], others: [...otherLinesSameDay.keys()] });

function reordered(claim: Claim, { lines, others }: Order): Claim {
  const { otherLinesSameDay } = claim;
  return { ...claim, lines: inOrder(claim.lines, lines), ...(otherLinesSameDay === undefined ? {} : { otherLinesSameDay: inOrder(otherLinesSameDay, others) }) };
}

/** A pointer into the reordered claim as one into the claim before. */
function before(pointer: string, { lines, others }: Order): string {
  return pointer.replace(/^\/(lines|otherLinesSameDay)\/(\d+)/, (_, list: string, place: string) => `/${list}/${(list === "lines" ? lines : others)[Number(place)]}`);
}

/** Details whatever the order in which they list things, lines by the place they had before; sums past the whole numbers that are exact depend on the order of adding. */
function settled(value: unknown, order: Order): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : "too large to be exact";
  if (Array.isArray(value)) return value.map((member) => JSON.stringify(settled(member, order))).sort();
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "linesOver").map(([key, member]) => [key, key === "line" ? order.lines[Number(member)] : settled(member, order)]));
}

function said(finding: Finding, order: Order): unknown {
  const { code, confidence, dueBy, id, outcome, severity } = finding;
  const places = (pointers: readonly string[]) => pointers.map((pointer) => before(pointer, order)).sort();
  if (REPEATS.includes(code)) return [id, code, outcome];
  const rest = finding.outcome === "undetermined" ? [finding.doubt, places(finding.missing)] : [settled(finding.details, order)];
  return [id, code, severity, confidence, outcome, dueBy, places(finding.paths), ...rest];
}

const cases = (claims: fc.Arbitrary<Claim>) => claims.chain((claim) => fc.record({
  payer: fc.constantFrom(...payers), claim: fc.constant(claim), asking: anyAsking, order: fc.record({ lines: permutation(claim.lines.length), others: permutation(claim.otherLinesSameDay?.length ?? 0) }),
}));

describe("the same lines in another order", () => {
  it("give the same findings by id, at the places the lines now have, where the host names its lines", () => {
    fc.assert(fc.property(cases(anyNamedClaim("2026-03-02")), ({ asking, claim, order, payer }) => {
      const told = (given: Claim, places: Order) => ready(payer, "2026-03-02").checks.report(given, asking).findings.map((finding) => JSON.stringify(said(finding, places))).sort();
      expect(told(reordered(claim, order), order)).toEqual(told(claim, asItStands(claim)));
    }), { numRuns: 600 });
  });

  it("give findings of the same codes and outcomes, as often, where it does not", () => {
    fc.assert(fc.property(cases(anyClaim("2026-03-02")), ({ asking, claim, order, payer }) => {
      const told = (given: Claim) => ready(payer, "2026-03-02").checks.report(given, asking).findings
        .map(({ code, outcome, ruleId }) => `${ruleId} ${code} ${outcome}`).sort();
      expect(told(reordered(claim, order))).toEqual(told(claim));
    }), { numRuns: 500 });
  });
});
