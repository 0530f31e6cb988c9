import type { VisitProblemCode } from "../../claims/index.js";
import type { InputProblem } from "../../core/index.js";
import { count } from "../../rules/index.js";
import type { Visit } from "../../visit/index.js";
import type { VisitReview } from "../visit-review.js";
import { citationsNamed } from "./cited-rules.js";
import type { ExplainedParagraph } from "./paragraph.js";
import { servicesNamed } from "./services-named.js";

type Problem = InputProblem<VisitProblemCode>;

/** What is wrong with the record of time, or worth knowing of it, and documents that are stated twice and differ. */
export function problemParagraphs({ rules, units: { problems }, visit }: VisitReview): readonly ExplainedParagraph[] {
  return [...new Set(problems.map(sentenceOf))].map((said) => {
    const text = `${said}${placesOf(problems.filter((problem) => sentenceOf(problem) === said), visit)}`;
    return { about: "units", text, citations: citationsNamed(text, rules) };
  });
}

/** Where a sentence is so: the services of one problem belong together, and the same of others is told after them. */
function placesOf(same: readonly Problem[], visit: Visit): string {
  const places = [...new Set(same.map(({ paths }) => servicesNamed(paths, visit)))].filter((where) => where !== "");
  return places.length === 0 ? "" : ` This is so of ${places.join("; of ")}.`;
}

function sentenceOf({ code, details }: Problem): string {
  switch (code) {
    case "time_block_reversed": return "A stretch of time ends before it begins, so that it gives no minutes.";
    case "time_block_over_a_day": return `A stretch of time is longer than a day, ${lasting(details["seconds"])}, so that it gives no minutes.`;
    case "time_block_past_midnight": return `Treatment ran ${lasting(details["secondsPastMidnight"])} past midnight; its minutes count on the day it began.`;
    case "time_blocks_overlap": return `The record has one practitioner in two places at once for ${lasting(details["seconds"])}, or does not tell two practitioners apart, so that the minutes are not known.`;
    case "two_practitioners_at_once": return `Two practitioners had the patient at once for ${lasting(details["seconds"])}.`;
    case "together_counted_once": return `Time of two practitioners at once is counted once: ${lasting(details["seconds"])} of it ${details["seconds"] === 60 ? "is" : "are"} counted for the other service.`;
    case "time_gap": return `${lasting(details["seconds"])} between two stretches of time belong to no service.`;
    case "minutes_differ_from_time_blocks": return `The minutes stated, ${details["stated"] ?? "not known"}, are not those of the stretches of time, ${details["fromTimeBlocks"] ?? "not known"}, so that they are not known.`;
    case "minutes_over_a_day": return "The minutes stated are more than a day has, so that they are not counted.";
    case "same_day_visits_not_given": return "The payer adds up the patient's day, and the other visits of the day are not given: this visit alone was counted.";
    case "same_day_visit_of_other_date": return "A visit given as one of the same day has another date of service and was left out.";
    case "practitioner_not_given": return "The payer counts each practitioner's minutes apart, and it is not given whose they are: they were counted together.";
    case "plan_of_care_differs": return "The context and the record state the plan of care differently; each was read for its own rules.";
    case "referral_differs": return "The context and the record state the referral differently; each was read for its own rules.";
    case "counting_rule_not_known": return `Whether minutes are counted by the rule ${details["ruleBookId"] ?? ""}/${details["ruleId"] ?? ""} is not known.`;
  }
}

function lasting(seconds: string | number | undefined): string {
  const all = typeof seconds === "number" ? seconds : 0;
  const [minutes, rest] = [Math.floor(all / 60), all % 60];
  return rest === 0 ? count(minutes, "minute") : minutes === 0 ? count(rest, "second") : `${count(minutes, "minute")} and ${count(rest, "second")}`;
}
