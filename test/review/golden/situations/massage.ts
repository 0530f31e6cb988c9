import * as visits from "../visits.js";
import { noted, profiles, reviewed, type Situation } from "./situation.js";

/** Visits of massage therapists. */
export const ofMassage: readonly Situation[] = [
  {
    name: "01-labor-industries-visit-9",
    title: "Sixty minutes of massage by a massage therapist under L&I, visit 9 of 12",
    judgement: [
      "Sixty minutes are four units by CPT's midpoint, which stands because L&I's rule says nothing of counting. A massage therapist may bill (WAC 296-23-250), the doctor's order is there, and the form F245-417-000 is what visits 7 to 12 need (L&I authorization page).",
      "L&I pays 75 % of the daily maximum for PT and OT; no published figure of 2023 or later was read, so that cap is open for want of a figure and not of a fact.",
      "Neither book speaks of modifiers: that is a gap a person has to close, and the only reason not to be ready: when a person has taken note of it, the visit is.",
    ],
    parts: [
      {
        heading: "As built", shown: reviewed(visits.massageAtVisitNine, profiles.laborIndustries),
        expected: {
          readiness: "needs_attention", because: ["not_covered/modifier_required"], lines: ["97124 x4"], broken: [], open: [], changes: [], due: ["us/wa/labor-industries-massage/progress-report by 2026-12-05"],
        },
      },
      { heading: "After note was taken that no book speaks of modifiers", shown: noted(reviewed(visits.massageAtVisitNine, profiles.laborIndustries)), expected: { readiness: "ready", lines: ["97124 x4"], broken: [], open: [] } },
    ],
  },
  {
    name: "11-two-massage-therapists-together",
    title: "Two massage therapists at once",
    judgement: [
      "Half an hour of the patient's time was given by two at once. L&I's rule and CPT's say nothing of that (Medicare's does: 100-04 ch. 5 §20.3 counts it once), so the library counts what was recorded, four units, and reports the overlap: a person has to look at it before it is billed.",
      "L&I takes one massage treatment a day (WAC 296-23-250); one visit with two therapists is one treatment.",
      "Whether both are paid no book says: it is for a person to judge. When that person has taken note of it and of the gap on modifiers, and the chart shows that no progress report is due, nothing keeps the visit.",
    ],
    parts: [{
      heading: "As built", shown: reviewed(visits.twoMassageTherapistsTogether, profiles.laborIndustries),
      expected: {
        readiness: "needs_attention", lines: ["97124 x4"], broken: [], open: [], because: ["problem/two_practitioners_at_once@97124#1+97124#2", "not_covered/modifier_required"],
      },
    }, {
      heading: "With the chart, after a person judged that both had to be there", shown: noted(reviewed(visits.twoTogetherWithChart, profiles.laborIndustries)),
      expected: { readiness: "ready", lines: ["97124 x4"], broken: [], open: [] },
    }],
  },
  {
    name: "12-two-massage-therapists-in-turn",
    title: "Two massage therapists in turn",
    judgement: ["One after the other, 30 and 30 minutes of the patient's hour are 60 of one code: four units on one line (CPT's midpoint; First Coast and a plan's notice want one line for a timed code). It is the third visit for the injury, so that no authorization is due (WAC 296-23-250)."],
    parts: [{ heading: "As built", shown: reviewed(visits.twoMassageTherapistsInTurn, profiles.laborIndustries), expected: { readiness: "needs_attention", lines: ["97124 x4"], broken: [], open: [], changes: [] } }],
  },
  {
    name: "15-veteran-on-day-91",
    title: "Visit 12 of 12 under a VA referral, on day 91",
    judgement: [
      "The twelfth visit is within the count of 12 and outside the 90 days (VA release of 2025-05-05): from 25 August the 90th day is 22 November. A referral that ended that day authorizes nothing, and the episode hangs on none: one fault, told once. Where the referral names a later day, the 90 days of the initial episode still say no, here to the 91st day after 24 August; whether the first day counts among the 90 the release does not say, and the library lets the later of the two days pass.",
      "Massage under the VA carries GP by a report of one article: information, and nothing adds it for a massage therapist.",
    ],
    parts: [
      {
        heading: "The referral ended on day 90", shown: reviewed(visits.veteranOnDayNinetyOne, profiles.veterans),
        expected: { readiness: "needs_attention", lines: ["97124 x4"], broken: ["us/va/community-care-massage/referral-authorizes@claim", "us/va/community-care-massage/modifier-gp@97124#1"], open: [], changes: [] },
      },
      {
        heading: "The referral names a later day; 91 days after it began", shown: reviewed(visits.veteranUnderALongerReferral, profiles.veterans),
        expected: { readiness: "needs_attention", lines: ["97124 x4"], broken: ["us/va/community-care-massage/initial-episode@claim", "us/va/community-care-massage/modifier-gp@97124#1"], open: [] },
      },
    ],
  },
  {
    name: "16-florida-pip",
    title: "Massage after a car accident in Florida",
    judgement: ["Massage is no benefit of personal injury protection since 2013, whoever renders it (s. 627.736(1)(a)5 as quoted in the case note): nothing on the claim can change that. A massage therapist cannot be reimbursed either (GEICO v Beacon, 2020). Not billable; the patient is told before, not after."],
    parts: [{
      heading: "As built", shown: reviewed(visits.massageAfterAnAccident, profiles.floridaPip),
      expected: { readiness: "not_billable", lines: ["97124 x4"], broken: ["us/fl/pip/massage-is-no-benefit@97124#1", "us/fl/pip/not-massage-therapists@97124#1"], open: [] },
    }],
  },
  {
    name: "18-cash-with-a-letter",
    title: "Cash, with a letter for a health savings account",
    judgement: [
      "Nobody but the patient pays: no payer's minutes to count, no line, no edit. The session has the practice's own price. The gaps in cover are named all the same, and a person takes note of them.",
      "The patient's account asks for a letter of medical necessity: the condition, the treatment, how often, how long, and who writes it (two pages on health savings accounts; warnings at most). It is in the chart and names them all; massage for a neck that hurts is not general health.",
    ],
    parts: [
      {
        heading: "At the practice's own price", shown: reviewed(visits.massageForCash, profiles.cash),
        expected: {
          readiness: "needs_attention", lines: [], broken: [], changes: [], kept: ["us/hsa-fsa-massage/letter-contents@episode.order", "us/hsa-fsa-massage/letter-contents@episode.order_diagnosis"],
        },
      },
      {
        heading: "With a receipt that names the code", shown: reviewed(visits.massageForCash, profiles.receipt),
        expected: { readiness: "needs_attention", lines: ["97124 x4"], broken: [], changes: [], kept: ["us/hsa-fsa-massage/letter-on-file@claim"] },
      },
      {
        heading: "The same without a letter", shown: reviewed(visits.massageForCashWithoutLetter, profiles.receipt),
        expected: { readiness: "needs_attention", lines: ["97124 x4"], broken: ["us/hsa-fsa-massage/letter-on-file@claim"], brokenRecord: ["us/hsa-fsa-massage/letter-contents@episode.order"], changes: [] },
      },
    ],
  },
  {
    name: "19-superbill",
    title: "A superbill for a plan we know nothing of",
    judgement: [
      "53 minutes are four units by the midpoint (53 = 3 x 15 + 8). The plan is the patient's: who may be paid, referral, authorization and modifiers are answered by nobody here, and each is named. Silence is not permission.",
    ],
    parts: [{ heading: "As built", shown: reviewed(visits.massageForSuperbill, profiles.unknownPlan), expected: { readiness: "needs_attention", lines: ["97124 x4"], broken: [] } }],
  },
];
