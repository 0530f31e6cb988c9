import { count, type ReportDue } from "../../rules/index.js";
import type { ProgressReportElementDetails, ProgressReportFindings } from "../checks/progress-report.js";
import type { Words, WordsOf } from "./record-words.js";
import { spanOf } from "./spans.js";
import { oneOf } from "./who.js";

function time(every: ReportDue): string {
  if (every.due === "span") return `after ${spanOf(every.span)}`;
  const counted = count(every.count, every.of === "visits" ? "visit" : "treatment day");
  return every.due === "count" ? `every ${counted}` : `after ${counted} or ${spanOf(every.span)}, whichever comes first`;
}

function part(title: string, question: string, demand: string, kept: string): Words<ProgressReportElementDetails> {
  return { title, question: `whether the last progress report ${question}`, judged: ({ writtenOn }, outcome) => `A progress report has to ${demand}; the one of ${writtenOn} ${kept}${outcome === "satisfied" ? "" : " not"}.` };
}

/** Made in a function so that a bundle without words drops it. */
export const progressReportWords: WordsOf<ProgressReportFindings> = /* @__PURE__ */ (() => ({
  progress_report_due: {
    title: "Progress report",
    question: "whether a progress report was written when it was due",
    judged: ({ by, days, dueBy, every, reportedThrough, writtenOn }, outcome) => {
      const demand = `A progress report${by === undefined ? "" : ` by ${oneOf(by)}`} is due ${time(every)}`;
      const since = reportedThrough === undefined ? "treatment began or the last report" : `${reportedThrough}, the last day reported`;
      const counted = days === undefined ? `counted since ${since}` : `this is ${every.due !== "span" && every.of === "visits" ? `visit ${days}, by days of treatment,` : `treatment day ${days}`} since ${since}`;
      const due = dueBy === undefined ? "" : `, ${days === undefined ? "" : "and "}one was due by ${dueBy}${days === undefined ? " at the latest" : ""}`;
      if (outcome === "satisfied") return `${demand}; ${counted}${due}: it was written${writtenOn === undefined ? "" : ` on ${writtenOn}`}.`;
      return `${demand}; ${counted}${due}: ${writtenOn === undefined ? "none was written" : `the next one was written on ${writtenOn}`}.`;
    },
  },
  progress_report_period: part("Period of the report", "names the first and last day it covers", "name the first and last day it covers", "does"),
  progress_report_no_gap: part("Gap before the report", "leaves no treatment day out between the report before and itself", "leave no treatment day out between the report before and itself", "does"),
  progress_report_date: part("Date of the report", "bears the day it was written", "bear the day it was written", "does"),
  progress_report_goal_status: part("Status of the goals in the report", "gives measures or changes for each goal", "give measures or changes for each goal", "does"),
  progress_report_goals_assessed: part("Goals in the report", "assesses progress towards each goal", "assess progress towards each goal", "does"),
  progress_report_plan_continues: part("Plan in the report", "says how treatment goes on", "say how treatment goes on", "does"),
  progress_report_signature: part("Signature on the report", "is signed", "be signed", "is"),
  progress_report_credentials: part("Credentials on the report", "shows the signer's credentials", "show the signer's credentials", "does"),
}))();
