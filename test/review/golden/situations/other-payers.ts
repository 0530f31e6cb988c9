import * as visits from "../visits.js";
import { changed, nextDay, profiles, reviewed, withAmounts, type Situation } from "./situation.js";

/** Commercial plans, two payers, and states. */
export const ofOtherPayers: readonly Situation[] = [
  {
    name: "07-chiropractor-commercial",
    title: "Chiropractor: manipulation, massage and manual therapy, commercial",
    judgement: [
      "UnitedHealthcare wants GP, GO or GN on 97124 and 97140 whoever renders them (PT, OT and E/M policy): the library adds none for a chiropractor, because it attests a plan of another discipline, and says so.",
      "Massage of the neck under a manipulation of the neck is not separate; 97140 at the shoulder is, and two coding guides want 59 on it, which UnitedHealthcare's own Policy 302 does not ask for.",
      "97124 beside 97140 needs 59, other regions and other times: regions and times are there, the modifier is not.",
    ],
    parts: [{
      heading: "As built", shown: reviewed(visits.chiropractorCommercial, profiles.united),
      expected: {
        readiness: "needs_attention", lines: ["98941 x1", "97124 x1", "97140 x1"],
        broken: [
          "us/unitedhealthcare-commercial/discipline-modifier@97124#1", "us/unitedhealthcare-commercial/discipline-modifier@97140#1",
          "us/cpt-baseline/manipulation-with-soft-tissue-work@97124#1+98941#1", "us/cpt-baseline/manipulation-with-soft-tissue-work@97140#1+98941#1", "us/cpt-baseline/massage-with-manual-therapy@97124#1+97140#1",
        ],
      },
    }],
  },
  {
    name: "14-primary-and-secondary",
    title: "Medicare first, a commercial plan after it, 24 and 23 minutes",
    judgement: [
      "47 minutes are three units for Medicare, the third to the larger remainder (100-04 ch. 5 §20.2, example 1); by CPT's midpoint each code alone has two, four in all. The primary counts, and the claim goes on with three: fewer than the secondary would count is lawful, so that the conflict is information.",
    ],
    parts: [{
      heading: "As built", shown: reviewed(visits.twentyFourAndTwentyThree, profiles.medicare, withAmounts, profiles.anthem),
      expected: { readiness: "needs_attention", lines: ["97110-GP x2", "97140-GP x1"], broken: ["us/cpt-baseline/midpoint-per-code@coverage"], open: [] },
    }],
  },
  {
    name: "17-new-york-wcb",
    title: "An injured worker in New York",
    judgement: [
      "The Board caps a day of physical medicine at 12 relative value units (fee schedule of 2019-04-01). The library ships no fee schedule: until the host gives relative values the cap is open, and asked for. At 3.50 a unit (synthetic) four units are 14.00, over 12.00.",
      "How units are counted New York does not say; CPT's midpoint stands.",
    ],
    parts: [
      { heading: "As built", shown: reviewed(visits.injuredWorkerInNewYork, profiles.newYork), expected: { readiness: "needs_attention", lines: ["97110 x3", "97140 x1"], broken: [], asks: ["/lines/*/relativeValueHundredths"] } },
      { heading: "With relative values", shown: changed(visits.injuredWorkerInNewYork, profiles.newYork, nextDay, { value: { 97110: 350, 97140: 350 } }), expected: { readiness: "needs_attention", lines: ["97110 x3", "97140 x1"], broken: ["us/ny/wcb/relative-values-of-a-day@claim"] } },
    ],
  },
  {
    name: "20-medicare-advantage",
    title: "Medicare Advantage, the authorized visits used up",
    judgement: [
      "The host reads the plan as Medicare's books and a book of its own. Medicare's counting holds: 45 minutes, three units. Eight visits were authorized and eight are used: the ninth needs a new authorization, which no change to the claim gives.",
    ],
    parts: [{ heading: "As built", shown: reviewed(visits.underAnAdvantagePlan, visits.advantage, withAmounts), expected: { readiness: "needs_attention", lines: ["97110-GP x2", "97140-GP x1"], broken: ["example/advantage-plan/authorized-visits@claim"], open: [] } }],
  },
  {
    name: "22-past-midnight",
    title: "Past midnight",
    judgement: ["An hour over midnight is one hour of the day it began on: 60 minutes, four units of that date. The clock is reported as unusual and changes no minute."],
    parts: [{ heading: "As built", shown: reviewed(visits.pastMidnight, profiles.united), expected: { readiness: "needs_attention", lines: ["97124-GP x4"], broken: [], open: [] } }],
  },
];
