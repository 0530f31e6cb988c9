import { describe, expect, it } from "vitest";

import * as books from "../../src/payers/index.js";
import { reviewVisit } from "../../src/review/index.js";
import type { PayerProfile, RuleBook } from "../../src/rules/index.js";
import type { Visit } from "../../src/visit/index.js";
import { recertified } from "./four-line-visits.js";

const { cptBaseline, massageDocumentation, medicarePartB, unitedHealthcareCommercial, waLaborIndustriesMassage } = books;

function asked(visit: Visit, primary: PayerProfile) {
  return reviewVisit(visit, { primary }, { asOf: "2026-03-03" }).questions;
}

const fiveFacts = (discipline: Visit["discipline"], code: string): Visit => ({ dateOfService: "2026-03-02", discipline, services: [{ code, minutes: 60 }] });

describe("the smallest useful call asks for", () => {
  it.each<readonly [payer: string, visit: Visit, profile: PayerProfile, wanted: readonly string[]]>([
    ["CPT alone: the form, who rendered, the day's other visits", fiveFacts("massage", "97124"), [cptBaseline], ["/context/form", "/context/rendering", "/sameDayVisits", "/context/diagnoses"]],
    ["Medicare: the chart first", fiveFacts("PT", "97124"), [cptBaseline, medicarePartB], ["/record", "/context/form", "/context/rendering", "/sameDayVisits", "/context/counters/allowedCentsYearToDate/ptSlp", "/context/planOfCare", "/services/*/performedBy", "/context/diagnoses"]],
    ["Labor and Industries: the chart, then what authorizes the visit", fiveFacts("massage", "97124"), [cptBaseline, waLaborIndustriesMassage], ["/record", "/context/form", "/context/rendering", "/context/authorizations", "/context/counters/visits/injury", "/context/placeOfService", "/context/referral", "/sameDayVisits"]],
    ["UnitedHealthcare: warnings of the chart after what may deny", fiveFacts("PT", "97124"), [cptBaseline, unitedHealthcareCommercial], ["/context/form", "/context/rendering", "/record", "/sameDayVisits", "/context/advanceNotice", "/context/diagnoses"]],
    ["a massage note: a diagnosis of the service, as no visit has billed lines", fiveFacts("massage", "97124"), [cptBaseline, massageDocumentation], ["/context/form", "/context/rendering", "/record", "/sameDayVisits", "/context/diagnoses", "/services/*/diagnoses"]],
  ])("%s", (_, visit, profile, wanted) => {
    expect(asked(visit, profile).map(({ missing }) => missing)).toEqual(wanted);
  });

  it.each(Object.entries(books).flatMap(([name, book]): (readonly [string, RuleBook])[] => ("rules" in book ? [[name, book]] : [])))("places of a visit or of a line, errors first: %s", (_, book) => {
    const profile = book.id === cptBaseline.id ? [book] : [cptBaseline, book];
    for (const discipline of ["PT", "massage", "chiropractic"] as const) {
      const questions = asked(fiveFacts(discipline, "97124"), profile);
      expect(questions.filter(({ missing }) => !/^\/(context|discipline|lines\/\*|record|sameDayVisits|services|status)(\/|$)/.test(missing))).toEqual([]);
      const weights = questions.map(({ worstSeverity }) => ["error", "warning", "information"].indexOf(worstSeverity));
      expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    }
  });
});

describe("a fact that every intervention of the note lacks", () => {
  it("is one question and not one for each", () => {
    const about = reviewVisit(recertified, { primary: [cptBaseline, medicarePartB] }, { asOf: "2026-05-05" }).questions.map(({ missing }) => missing).filter((missing) => missing.includes("interventions"));
    expect(about).toEqual([...new Set(about)]);
    expect(about).toContain("/record/notes/0/interventions/*/status");
  });
});
