// A payer cut the units of a visit (CARC 151). Where it was right, the smallest honest change; where it was not, the paragraphs for an appeal.
import { explain, explainDenial, minimalChanges, reviewVisit, type Visit, withClaim } from "therapy-units";
import { cptBaseline } from "therapy-units/payers/cpt-baseline";
import { medicarePartB } from "therapy-units/payers/medicare-part-b";

const visit: Visit = {
  dateOfService: "2026-03-02", discipline: "PT", sameDayVisits: [], context: { form: "professional", rendering: { type: "physical_therapist" } },
  services: [{ code: "97110", minutes: 33, performedBy: "therapist" }, { code: "97140", minutes: 7, performedBy: "therapist" }],
};
const review = reviewVisit(visit, { primary: [cptBaseline, medicarePartB] }, { asOf: "2026-04-20" });
const overbilled = withClaim(review, { ...review.claim, lines: review.claim.lines.map((line) => (line.code === "97140" ? { ...line, units: 2 } : line)) });

const denial = explainDenial({ group: "CO", carc: "151" }, overbilled.claim);
console.log(`Denied: ${denial?.family}. First check: ${denial?.check[0]}`);

console.log("\nWith 97140 x2 the payer was right. The corrected claim:");
for (const change of minimalChanges(overbilled)) if ("patch" in change) console.log(`  ${change.because} ${JSON.stringify(change.patch)}`);

console.log("\nWith 97140 x1 it was not. For the appeal:");
for (const { about, citations, text } of explain(review).paragraphs) {
  if (about !== "units" && about !== "lines") continue;
  const cited = citations.map(({ locator, sourceId }) => `${review.rules.sources.find(({ id }) => id === sourceId)?.title}, ${locator}`);
  console.log(`  ${text}${cited.length === 0 ? "" : ` [${cited.join("; ")}]`}`);
}

// prints:
// Denied: units_over_day. First check: Whether the minutes in the note support the units, by the payer's counting rule.
//
// With 97140 x2 the payer was right. The corrected claim:
//   Line 2, 97140: 1 unit instead of 2. [{"op":"replace","path":"/lines/1/units","value":1}]
//
// With 97140 x1 it was not. For the appeal:
//   Units are counted by the rule us/medicare-part-b/eight-minute-rule, over 2 services. 40 minutes of timed codes in all: 3 units. 97110: 33 minutes hold 2 full units. 97140: the 7 minutes left earn 1 unit. 97110: the 3 minutes left earn no unit and are still documented. [Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.2.C; Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.3]
//   Treatment took 40 minutes in all, timed and untimed together: 33 minutes of 97110 and 7 minutes of 97140. us/medicare-part-b/total-times asks the note to state it. [Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, text of 2019, §220-230, p. 206; Medicare Benefit Policy Manual (Pub. 100-02), chapter 15, text of 2019, §220-230, p. 199, evaluation only]
//   Line 1: 97110-GP, 2 units for 33 minutes, counted by us/medicare-part-b/eight-minute-rule. Modifier GP: it states the discipline, as us/medicare-part-b/discipline-modifier asks. [Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.2.C; Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.3; Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.1; Physician Fee Schedule relative value file, July 2024, PC/TC indicator 7]
//   Line 2: 97140-GP, 1 unit for 7 minutes, counted by us/medicare-part-b/eight-minute-rule. Modifier GP: it states the discipline, as us/medicare-part-b/discipline-modifier asks. [Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.2.C; Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.3; Medicare Claims Processing Manual (Pub. 100-04), chapter 5, Rev. 11129, §20.1; Physician Fee Schedule relative value file, July 2024, PC/TC indicator 7]
