import { providerTypes } from "../../codes/index.js";
import { count, list, sentence, together, withArticle } from "../../rules/index.js";
import type { ClaimFindingDetails } from "../claim-finding-code.js";
import type { CodesOf, Words, WordsOf } from "./claim-words.js";

type Authorization = ClaimFindingDetails["prior_authorization_on_file"];
type Referral = ClaimFindingDetails["referral_order"];

const AUTHORIZATION_FAULTS: Readonly<Record<Authorization["faults"][number], string>> = {
  missing: "none is on file",
  kind: "the one on file is of another kind than the payer asks for",
  number: "the one on file has no number",
  dates: "the date of service lies outside its dates",
  codes: "it does not name every code of the claim",
  visits: "its visits are used up",
  units: "its units do not cover the claim",
  units_per_visit: "the claim has more units than it allows in one visit",
  late: "it was requested too late",
};

const REFERRAL_FAULTS: Readonly<Record<Referral["faults"][number], (details: Referral) => string>> = {
  missing: () => "there is none",
  npi_missing: () => "the NPI of who gave it is not on the claim",
  by: ({ by }) => (by === undefined ? "who gave it may not" : `it was given by ${withArticle(providerTypes[by].label)}, who may not`),
  after_service: ({ orderedOn }) => `it was given ${orderedOn === undefined ? "" : `on ${orderedOn}, `}after the service`,
  expired: () => "it had expired by the date of service",
  started_late: ({ startBy }) => (startBy === undefined ? "care began too long after it" : `care had to begin by ${startBy}`),
  not_renewed: ({ renewBy }) => (renewBy === undefined ? "it is too old and has to be renewed" : `it had to be renewed after ${renewBy}`),
};

const REFERRAL_NEEDS: Readonly<Record<Referral["needs"][number], string>> = { order: "an order or referral on file", npi_on_claim: "the NPI of who ordered on the claim" };

function referral(title: string, question: string): Words<Referral> {
  return {
    title,
    question,
    judged: (details, outcome) => {
      const { faults, needs, orderedOn, renewBy } = details;
      const asked = needs.length === 0 ? "the payer asks for no order or referral" : `the payer asks for ${list(needs.map((need) => REFERRAL_NEEDS[need]))}`;
      if (outcome === "violated") return sentence(`${asked}${needs.length === 0 ? ", and has demands on one that is there" : ""}${faults.length === 0 ? ", which is not so" : `: ${list(faults.map((fault) => REFERRAL_FAULTS[fault](details)))}`}.`);
      const dates = [...(orderedOn === undefined ? [] : [`ordered on ${orderedOn}`]), ...(renewBy === undefined ? [] : [`good through ${renewBy}`])];
      return sentence(`${asked}${needs.length === 0 ? "" : ", and that is so"}${dates.length === 0 ? "" : ` (${dates.join(", ")})`}.`);
    },
  };
}

/** Made in a function so that a bundle without words drops it. */
export const fileWords: WordsOf<CodesOf<"prior_authorization"> | CodesOf<"referral"> | CodesOf<"timely_filing"> | CodesOf<"appeal_window"> | CodesOf<"payment_reduction">> = /* @__PURE__ */ (() => ({
  prior_authorization_on_file: {
    title: "Authorization",
    question: "whether the visit needs an authorization and one covers it",
    judged: ({ faults, fromVisit, needs, requestBy, requestByWithHolidays, unitsLeft, visit, visitsLeft }, outcome) => {
      const which = visit === undefined ? "the visit" : `visit ${visit}`;
      if (needs === "nothing") return sentence(`${which} needs no authorization.`);
      const left = [...(visitsLeft === undefined ? [] : [count(visitsLeft, "visit")]), ...(unitsLeft === undefined ? [] : [count(unitsLeft, "unit")])];
      return together(
        sentence(`the payer asks for an authorization${fromVisit === 1 ? "" : ` from visit ${fromVisit} on`}${visit === undefined ? "" : `; this is visit ${visit}`}${
          outcome === "satisfied" ? "; one covers it" : `: ${faults.length === 0 ? "none covers it" : list(faults.map((fault) => AUTHORIZATION_FAULTS[fault]))}`}.`),
        left.length === 0 ? undefined : `It has ${list(left)} left, this visit included.`,
        outcome === "satisfied" || requestBy === undefined ? undefined : `Last day to request one: ${requestBy}${requestByWithHolidays === undefined ? "" : `, or later by the public holidays between, though not after ${requestByWithHolidays}`}.`,
      );
    },
  },
  referral_order: referral("Order or referral", "whether there is an order or referral as the payer asks for"),
  referral_npi: referral("NPI of who referred", "whether the NPI of who ordered is on the claim"),
  referral_not_needed: referral("Order or referral not needed", "whether an order or referral is needed"),
  timely_filing_received: {
    title: "Timely filing",
    question: "whether the payer received the claim in time",
    judged: ({ deadline, receivedOn }, outcome) => `The payer received the claim on ${receivedOn}; the last day for it was ${deadline}${outcome === "violated" ? ", so it came too late" : ""}.`,
  },
  appeal_window_open: {
    title: "Time to appeal",
    question: "whether the payer's decision may still be disputed",
    judged: ({ decidedOn, steps, until }, outcome) => {
      const decision = decidedOn === undefined ? "the payer's decision" : `the payer's decision of ${decidedOn}`;
      const each = steps.map(({ step, until: day }) => `${step} ${day === undefined ? "after the step before" : `by ${day}`}`);
      return sentence(`${decision} ${outcome === "violated" ? "can no longer be disputed: the last day was" : "can be disputed through"} ${until}${each.length === 0 ? "" : ` (${each.join("; ")})`}.`);
    },
  },
  payment_reduction_multiple_procedures: {
    title: "Several procedures in a day",
    question: "whether several procedures of the day are paid less",
    judged: ({ base, full, othersPercent, units }) => {
      const first = { highest_practice_expense: "the unit with the highest practice expense", highest_allowed: "the unit with the highest allowed amount", first_unit: "the first unit" }[full];
      const others = `${othersPercent === undefined ? "a part" : `${othersPercent} percent`} of the ${base === "practice_expense" ? "practice expense" : "contracted amount"}`;
      return `Of ${count(units, "unit")} of the day, ${first} is paid in full and the others are paid ${others}. This is to be expected.`;
    },
  },
  payment_reduction_modifier: {
    title: "Modifier that lowers payment",
    question: "whether a line is paid less for its modifier",
    judged: ({ lines, paidPercent }) => `${lines.length === 0 ? "Lines with such a modifier" : list(lines.map(({ code, modifiers }) => `${code} with ${list(modifiers)}`))} ${lines.length === 1 ? "is" : "are"} paid at ${paidPercent} percent. This is to be expected.`,
  },
  payment_reduction_ceiling: {
    title: "Most the payer pays",
    question: "whether the payer pays no more than a part of Medicare's amount",
    judged: ({ percentOfMedicare }) => `The payer pays at most ${percentOfMedicare} percent of Medicare's amount. This is to be expected.`,
  },
}))();
