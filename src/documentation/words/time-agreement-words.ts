import { count, list, sentence, together } from "../../rules/index.js";
import type { TimeAgreementFindings } from "../checks/time-agreement.js";
import type { AddedUp } from "../time/totals-agree.js";
import type { WordsOf } from "./record-words.js";

function minutes(figure: number): string {
  return count(figure, "minute");
}

function addedUp(what: string, figures: AddedUp | undefined): string | undefined {
  if (figures === undefined) return undefined;
  const { fewest, most, stated } = figures;
  const parts = most === undefined ? `at least ${minutes(fewest)}` : most === fewest ? minutes(fewest) : `${fewest} to ${minutes(most)}`;
  return sentence(`the note states ${minutes(stated)} of ${what}, its interventions come to ${parts}.`);
}

/** Made in a function so that a bundle without words drops it. */
export const timeAgreementWords: WordsOf<TimeAgreementFindings> = /* @__PURE__ */ (() => ({
  time_agreement_totals: {
    title: "Timed and total minutes",
    question: "whether the timed minutes are more than the treatment minutes",
    judged: ({ timedMinutes, treatmentMinutes }) => `The timed minutes cannot be more than the treatment minutes; the note states ${minutes(timedMinutes)} of timed codes and ${minutes(treatmentMinutes)} of treatment.`,
  },
  time_agreement_parts: {
    title: "Minutes of the interventions and totals",
    question: "whether the minutes of the interventions are within the totals of the note",
    judged: ({ timed, treatment, untimed }) => together(
      "The minutes of the interventions cannot be more than the totals of the note.", addedUp("timed codes", timed), addedUp("treatment", treatment),
      untimed === undefined ? undefined : `Beside its timed minutes the note leaves ${minutes(untimed.stated)} of treatment, and its services that are not timed took ${minutes(untimed.fewest)}.`,
    ),
  },
  time_agreement_time_blocks: {
    title: "Start and stop times and minutes",
    question: "whether the start and stop times give the minutes stated, and nobody is in two interventions at once",
    judged: ({ atOnce, compared, differing }, outcome) => together(
      `Start and stop times have to give the minutes stated beside them; ${outcome === "satisfied" || differing.length === 0 ? `${count(compared, "intervention")} ${compared === 1 ? "does" : "do"}` : `${differing.length} of ${count(compared, "intervention")} ${differing.length === 1 ? "does" : "do"} not`}.`,
      ...differing.map(({ code, fromTimeBlocks, stated }) => `${code ?? "An intervention without a code"} has ${minutes(stated)}, its times give ${fromTimeBlocks ?? "none that can be"}.`),
      ...atOnce.map((codes) => `One practitioner gave ${codes.length === 2 && codes[0] !== codes[1] ? list(codes) : "two interventions"} at one time.`),
    ),
  },
  time_agreement_session: {
    title: "Length of the visit and minutes",
    question: "whether the minutes are more than the visit lasted",
    judged: ({ minutes: noted, sessionMinutes }) => `The minutes cannot be more than the visit lasted; by its beginning and end it lasted ${minutes(sessionMinutes)}, and the note has ${minutes(noted)}.`,
  },
  time_agreement_billed_units: {
    title: "Billed units and timed minutes",
    question: "whether the timed minutes support the units billed",
    judged: ({ billed, minutes: noted, supported }) => `The timed minutes have to support the units billed; ${minutes(noted)} support ${count(supported, "unit")} and ${billed} ${billed === 1 ? "is" : "are"} billed.`,
  },
  time_agreement_units_of_codes: {
    title: "Billed units and minutes of each code",
    question: "whether the minutes of each code support the units billed of it",
    judged: ({ codes }, outcome) => {
      const shown = codes.filter(({ billed, supported }) => (outcome === "violated" ? billed > supported : billed > 0));
      const figures = (shown.length > 0 ? shown : codes).map(({ billed, code, minutes: noted, supported }) => `${code}: ${minutes(noted)} ${noted === 1 ? "supports" : "support"} ${count(supported, "unit")}, ${billed} ${billed === 1 ? "is" : "are"} billed`);
      return `The minutes of each code have to support the units billed of it. ${figures.join("; ")}.`;
    },
  },
}))();
