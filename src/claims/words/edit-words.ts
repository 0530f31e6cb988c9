import { count, list, named, sentence, together } from "../../rules/index.js";
import type { BilledPool } from "../checks/unit-counting.js";
import type { ClaimFindingDetails } from "../claim-finding-code.js";
import type { CodesOf, Words, WordsOf } from "./claim-words.js";

const METHODS: Readonly<Record<ClaimFindingDetails["unit_counting_units"]["method"], string>> = {
  cms_eight_minute: "under Medicare's 8-minute rule",
  ama_midpoint: "under the CPT midpoint rule",
  per_code: "with each code rounded alone",
  block_plus_increment: "counted by a first block and increments",
  higher_of: "under the higher of two counting rules",
  lower_of: "under the lower of two counting rules",
  per_visit: "paid by the visit",
  none: "without a counting rule",
};

const PAIR_FAULTS: Readonly<Record<ClaimFindingDetails["code_pair_together"]["faults"][number], string>> = {
  not_together: "nothing lets both be paid",
  no_modifier: "neither line carries such a modifier",
  same_region: "both treat the same body region",
  same_time: "they were not given at different times",
};

function pooled({ billed, codes, discipline, minutes, supported }: BilledPool): string {
  const wrong = codes.filter((one) => one.billed > one.most).map(({ billed: units, code, fewest, minutes: own, most }) =>
    `${code} has ${units} for ${count(own, "minute")}, where ${fewest === most ? most : `${fewest} to ${most}`} ${most === 1 ? "is" : "are"} supported`);
  return `${discipline === undefined ? "" : `${discipline}: `}${count(billed, "unit")} billed, ${count(minutes, "minute")} support ${supported}${wrong.length === 0 ? "" : ` (${wrong.join("; ")})`}`;
}

const never: Words<never>["judged"] = () => "The table decides this by its pairs and codes.";

const TABLE_NOT_COMPLETE = "whether an edit of CMS concerns the code: the table here does not answer for it";

/** Made in a function so that a bundle without words drops it. */
export const editWords: WordsOf<CodesOf<"unit_counting"> | CodesOf<"mue"> | CodesOf<"ncci_ptp"> | CodesOf<"code_pair"> | CodesOf<"concurrent_services"> | CodesOf<"code_in_force">> = /* @__PURE__ */ (() => ({
  unit_counting_units: {
    title: "Units and minutes",
    question: "whether the minutes support the units billed",
    judged: ({ beyond, method, notCounted, pools, untimed }, outcome) => together(
      `The minutes ${outcome === "violated" ? "do not support" : "support"} the units billed, ${METHODS[method]}.`,
      ...pools.map((pool) => sentence(`${pooled(pool)}.`)),
      ...beyond.map(({ billed, code, minutes, most }) => `${code} has ${count(billed, "unit")}; its ${count(minutes, "minute")} earn at most ${most}.`),
      ...untimed.map(({ billed, code, supported }) => `${code} is billed as ${count(supported, "unit")} whatever the time; the line has ${billed}.`),
      notCounted.length === 0 ? undefined : `Minutes do not tell the units of ${list(notCounted)}.`,
    ),
  },
  mue_units: {
    title: "Medically unlikely units",
    question: "whether the units keep within the MUE",
    judged: ({ counted, deniedUnits, limit, mai }, outcome, { about }) => {
      const who = about === "" ? "The code" : about;
      const units = `${who} has ${count(counted, "unit")} on ${mai === 1 ? "one line" : "this day"}; the payer's MUE is ${limit}`;
      if (outcome === "satisfied") return `${units}.`;
      if (mai === 1) return `${units} a line, and all units of a line above it are denied: ${deniedUnits} here.`;
      return `${units}, and when it is exceeded all units of the day are denied${mai === 3 && limit > 0 ? "; the denial may be appealed with the record" : ""}.`;
    },
  },
  mue_claim: { title: "Medically unlikely units", question: "which table of MUEs holds for the claim", judged: never },
  ncci_ptp_pair: {
    title: "NCCI edit",
    question: "whether an NCCI edit denies one of the two codes",
    judged: ({ column1, column2, from, modifierIndicator, modifiers, startKnown, until }, outcome) => {
      const edit = `NCCI pairs ${column2} with ${column1}, in force from ${from}${startKnown ? "" : " or before"}${until === undefined ? "" : ` through ${until}`}`;
      if (outcome === "satisfied") return `${edit}; ${modifiers.length === 0 ? "the edit is bypassed" : `the edit is bypassed by ${named("modifier", modifiers)}`}: it denies neither.`;
      return `${edit}: ${column2} is denied when both are billed, ${modifierIndicator === 1 ? "unless a modifier bypasses the edit, and none does" : "and no modifier bypasses the edit"}.`;
    },
  },
  ncci_ptp_code: { title: "NCCI edits of a code", question: TABLE_NOT_COMPLETE, judged: never },
  ncci_ptp_claim: { title: "NCCI edits of the day", question: "whether an NCCI edit concerns a code of the claim", judged: never },
  code_pair_together: {
    title: "Codes paid together",
    question: "whether both codes may be paid together",
    judged: ({ bypass, codes, faults, instead, lost, modifiers }, outcome, { isPractice }) => {
      const pair = list(codes);
      if (instead !== undefined && bypass !== "never") return `For ${pair} of the same day ${isPractice ? "general coding practice" : "the payer"} asks for ${named("modifier", bypass.modifiers, "or")}; ${outcome === "satisfied" ? `there is ${list(modifiers)}` : `there is ${list(instead)} instead`}.`;
      if (outcome === "satisfied") return `${isPractice ? "General coding practice accepts" : "The payer pays"} ${pair} together on a condition, which is met${modifiers.length === 0 ? "" : ` with ${named("modifier", modifiers)}`}.`;
      const needed = bypass === "never" ? [] : [
        ...(bypass.modifiers.length === 0 ? [] : [named("modifier", bypass.modifiers, "or")]),
        ...(bypass.separateBodyRegion ? ["separate body regions"] : []),
        ...(bypass.separateTime ? ["separate times"] : []),
      ];
      return together(
        `${isPractice ? "General coding practice does not expect" : "The payer does not pay"} ${pair} on the same day${needed.length === 0 ? "" : ` without ${list(needed)}`}${faults.length === 0 ? "" : `: ${list(faults.map((fault) => PAIR_FAULTS[fault]))}`}.`,
        lost === undefined ? undefined : `${lost} is ${isPractice ? "usually the one not paid" : "not paid"}.`,
      );
    },
  },
  concurrent_services_time: {
    title: "Services at the same time",
    question: "whether services share a stretch of time",
    judged: ({ periodMinutes, together: shared }, outcome) => {
      const demand = `No two services of a patient may share a stretch of ${count(periodMinutes, "minute")}`;
      if (outcome === "satisfied") return `${demand}; none do.`;
      return `${demand}: ${shared.length === 0 ? "some do" : list(shared.map(({ codes, minutes }) => `${list(codes)} ${minutes === undefined ? "were not apart" : `share ${count(minutes, "minute")}`}`))}.`;
    },
  },
  code_in_force_date: {
    title: "Code on the date of service",
    question: "whether the code may be reported for the date of service",
    judged: ({ code, dateOfService, periods }, outcome) => {
      const stretches = periods.map(({ from, until }) => [from === undefined ? "" : `from ${from}`, until === undefined ? "" : `through ${until}`].filter((end) => end !== "").join(" ")).filter((one) => one !== "");
      return sentence(`${code} may ${outcome === "violated" ? "not " : ""}be reported for ${dateOfService}${stretches.length === 0 ? "" : `; it is in force ${list(stretches)}`}.`);
    },
  },
}))();
