import { count, dollars, hundredths, linesNumbered, sentence, together } from "../../rules/index.js";
import type { DailySum } from "../checks/daily-cap.js";
import type { ClaimFindingDetails } from "../claim-finding-code.js";
import type { CodesOf, Words, WordsOf } from "./claim-words.js";

const MEASURED: Readonly<Record<DailySum["measure"], (figure: number) => string>> = {
  units: (figure) => count(figure, "unit"),
  minutes: (figure) => count(figure, "minute"),
  procedures: (figure) => count(figure, "different procedure"),
  treatments: (figure) => count(figure, "treatment"),
  cents: dollars,
  relative_value: (figure) => `a relative value of ${hundredths(figure)}`,
};

const PERIODS: Readonly<Record<ClaimFindingDetails["visit_cap_visits"]["per"], string>> = {
  calendar_year: "a calendar year", benefit_year: "a benefit year", episode: "an episode", injury: "an injury", authorization: "an authorization",
};

function dailySum({ code, counted, discipline, limit, linesOver, measure, over }: DailySum): string {
  const measured = MEASURED[measure];
  const who = code ?? discipline;
  const sum = `${who === undefined ? "the services the rule counts come" : `${who} comes`} to ${measured(counted)} on this day`;
  if (limit === undefined) return sentence(`${sum}; no limit holds for them.`);
  const beyond = over === 0 ? "" : `, so that ${measured(over)} ${over === 1 || measure === "cents" || measure === "relative_value" ? "is" : "are"} beyond the limit`;
  return together(
    sentence(`${sum}; the payer pays at most ${measured(limit)} a day${beyond}.`),
    linesOver === undefined || linesOver.length === 0 ? undefined : sentence(`${linesNumbered(linesOver)} ${linesOver.length === 1 ? "does" : "do"} not wholly fit within it.`),
  );
}

function dailyCap(of: string): Words<ClaimFindingDetails["daily_cap_units"]> {
  return {
    title: sentence(`${of} in a day`),
    question: `whether the ${of} of the day keep within the payer's limit`,
    judged: ({ sums }, outcome) => (sums.length > 0
      ? together(...sums.map(dailySum))
      : `The ${of} of the day ${outcome === "violated" ? "are beyond" : "keep within"} the payer's limit.`),
  };
}

function evaluations(span: string): Words<ClaimFindingDetails["evaluation_limit_day"]> {
  return {
    title: `Evaluations in ${span}`,
    question: `whether the evaluations keep within those the payer pays in ${span}`,
    judged: ({ counted, evaluations: most }, outcome) => {
      const sum = `${count(counted, "evaluation")} ${counted === 1 ? "counts" : "count"} in ${span}; the payer pays ${most}`;
      return outcome === "violated" ? `${sum}, so that ${counted - most} too many ${counted - most === 1 ? "is" : "are"} billed.` : `${sum}.`;
    },
  };
}

/** Made in a function so that a bundle without words drops it. */
export const limitWords: WordsOf<CodesOf<"daily_cap"> | CodesOf<"visit_cap"> | CodesOf<"evaluation_limit"> | CodesOf<"benefit_limit">> = /* @__PURE__ */ (() => ({
  daily_cap_units: dailyCap("units"),
  daily_cap_minutes: dailyCap("minutes"),
  daily_cap_procedures: dailyCap("procedures"),
  daily_cap_treatments: dailyCap("treatments"),
  daily_cap_cents: dailyCap("allowed amounts"),
  daily_cap_relative_value: dailyCap("relative values"),
  visit_cap_visits: {
    title: "Visits covered",
    question: "whether the payer still covers the visit",
    judged: ({ extraVisitsWhenAuthorized: extra, per, until, visit, visits }, outcome) => sentence(together(
      `${visit === undefined ? "" : `this is visit ${visit}; `}the payer covers ${count(visits, "visit")} in ${PERIODS[per]}${extra === undefined ? "" : `, and ${extra} more with an authorization that covers the day`}${until === undefined ? "" : `, and none after ${until}`}.`,
      outcome === "violated" ? "This visit is beyond that." : undefined,
    )),
  },
  visit_cap_course: {
    title: "Length of the course",
    question: "whether the payer still covers the course",
    judged: ({ until }, outcome) => {
      if (until === undefined) return outcome === "violated" ? "The time for which the payer covers the course is over." : "Nothing has started the time for which the payer covers a course.";
      return `The payer covers the course through ${until}; the date of service is ${outcome === "violated" ? "after" : "within"} it.`;
    },
  },
  evaluation_limit_day: evaluations("a day"),
  evaluation_limit_episode: evaluations("an episode"),
  evaluation_limit_twelve_months: evaluations("twelve months"),
  benefit_limit_amount: {
    title: "Benefit left",
    question: "whether what is left of the benefit covers the claim",
    judged: ({ allowedCents, ceilingCents, remainingCents }, outcome) => {
      if (remainingCents === 0) return `Nothing is left of the benefit of ${dollars(ceilingCents)}.`;
      const left = remainingCents === undefined ? `the whole benefit is ${dollars(ceilingCents)}` : `${dollars(remainingCents)} of the benefit of ${dollars(ceilingCents)} is left`;
      return `The lines come to ${dollars(allowedCents)}; ${left}${outcome === "violated" ? ", which does not cover them" : ""}.`;
    },
  },
  benefit_limit_period: {
    title: "Benefit period",
    question: "whether the date of service lies within the time the benefit pays after the injury",
    judged: ({ injuryOn, until }, outcome) => `After the injury of ${injuryOn} care is paid through ${until}; the date of service is ${outcome === "violated" ? "after" : "within"} it.`,
  },
  benefit_limit_first_care: {
    title: "First care after the injury",
    question: "whether the first care came in time after the injury",
    judged: ({ injuryOn, until }, outcome) => `After the injury of ${injuryOn} the first care had to come by ${until}; ${outcome === "violated" ? "it came later" : "it came in time"}.`,
  },
}))();
