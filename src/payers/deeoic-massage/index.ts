import type { ShippedRuleBook } from "../../rules/index.js";

/**
 * Massage for federal energy workers. The bulletin was in force for the year 2013 and is superseded; a pamphlet without a date asks for the same. A chapter
 * of the procedure manual of January 2017 has a paragraph on massage that was not read: past 2013 the rules are as last known.
 */
export const deeoicMassage: ShippedRuleBook = {
  schemaVersion: 1,
  id: "us/deeoic-massage",
  edition: "2026-11",
  title: "Federal energy workers (EEOICPA), massage therapy",
  authority: "U.S. Department of Labor, Division of Energy Employees Occupational Illness Compensation",
  linesOfBusiness: ["workers_compensation"],
  sources: [
    { id: "deeoic-pam", title: "Authorizing massage therapy (pamphlet, undated)", publisher: "U.S. Department of Labor", url: "https://docplayer.net/amp/14486908-Energy-employees-occupational-illness-compensation-program-act-eeoicpa-authorizing-massage-therapy.html", retrieved: "2026-11-23" },
    { id: "deeoic-1301", title: "EEOICPA Bulletin 13-01, authorizing massage therapy (in force 2013-01-02 to 2014-01-02, superseded)", publisher: "U.S. Department of Labor", url: "http://www.dol.gov/owcp/energy/regs/compliance/PolicyandProcedures/finalbulletinshtml/EEOICPABulletin13-01.htm", published: "2013-01-02", retrieved: "2026-11-23" },
  ],
  rules: [
    {
      id: "prescription-on-file", kind: "referral", from: "2013-01-02", verifiedThrough: "2014-01-02", severity: "error", confidence: "primary",
      citations: [{ sourceId: "deeoic-pam", locator: "requirements: prescription by the treating physician" }, { sourceId: "deeoic-1301", locator: "authorizing massage therapy" }],
      appliesTo: { codes: ["97124", "97140"] },
      parameters: { needs: ["order"] },
    },
    {
      // The benefit is named for the accepted condition.
      id: "letter-contents", kind: "referral_contents", from: "2013-01-02", verifiedThrough: "2014-01-02", severity: "error", confidence: "primary",
      citations: [{ sourceId: "deeoic-pam", locator: "requirements: letter of medical necessity" }, { sourceId: "deeoic-1301", locator: "authorizing massage therapy" }],
      appliesTo: { codes: ["97124", "97140"] },
      parameters: { contents: ["diagnosis", "frequency", "duration", "session_length"] },
    },
    {
      id: "authorization-first", kind: "prior_authorization", from: "2013-01-02", verifiedThrough: "2014-01-02", severity: "error", confidence: "primary",
      citations: [{ sourceId: "deeoic-pam", locator: "requirements: prior authorization of all requests" }, { sourceId: "deeoic-1301", locator: "authorizing massage therapy" }],
      appliesTo: { codes: ["97124", "97140"] },
      parameters: { rungs: [{ fromVisit: 1, needs: "authorization" }], fixes: [] },
    },
  ],
  silentOn: ["unit_counting", "provider_eligibility", "modifier_required"],
};
