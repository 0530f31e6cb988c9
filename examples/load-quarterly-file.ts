// CMS's quarterly table of code pairs, loaded by the host today, without waiting for a release of this library.
import { ncciPtpFromCms, prepareClaimChecks, type RuleBook, rulesInForce } from "therapy-units";

/** The text of the file comes from wherever the host keeps it, in pieces of any size; here are two made-up rows. */
function* textOfTheFile(): Generator<string> {
  yield "Copyright\nTitle\nheads\nheads\nheads\nheads\n";
  yield "97140\t97124\t\t20270101\t*\t0\tnot kept\n97530\t97116";
  yield "\t\t20270101\t*\t1\tnot kept\n97530\tnot a row\n";
}

// A row that cannot be read is left out, and then the table is complete for no code: a pair it does not hold may stand in that row.
const { citation, completeFor, completeFrom, issues, rows, source, verifiedThrough } = ncciPtpFromCms(textOfTheFile(), { quarter: "2027Q1" });
console.log(`${issues.length} row left out, line ${issues[0]?.line}: ${issues[0]?.code}`);

const newer: RuleBook = {
  schemaVersion: 1, id: "host/ncci", edition: "2027Q1", title: "NCCI edits loaded by the host", authority: "CMS", linesOfBusiness: ["medicare_part_b"],
  sources: [source],
  rules: [{
    id: "ncci-ptp", kind: "ncci_ptp", from: "2027-01-01", verifiedThrough, severity: "error", confidence: "primary", citations: [citation],
    parameters: {
      setting: "practitioner", edits: rows, completeFor, completeFrom, together: "practitioner", bypassOn: "either",
      // Of the modifiers that bypass an edit, those a clinic of this sort uses: the whole list is in CMS's NCCI Policy Manual, chapter I, section E.
      bypassModifiers: ["59", "XE", "XS", "XP", "XU", "LT", "RT"], anatomicModifiers: ["LT", "RT"],
    },
  }],
  silentOn: [],
};

const checks = prepareClaimChecks(rulesInForce([newer], { dateOfService: "2027-02-01" }));
const claim = {
  dateOfService: "2027-02-01", context: { form: "professional" }, otherLinesSameDay: [],
  lines: [{ code: "97140", units: 1, modifiers: ["GP", "59"] }, { code: "97124", units: 1, modifiers: ["GP"] }, { code: "97110", units: 1, modifiers: ["GP"] }],
} as const;
for (const { code, id, outcome } of checks.report(claim, { asOf: "2027-02-01" }).findings) console.log(`${outcome} ${code} ${id}`);

// prints:
// 1 row left out, line 9: too_few_columns
// undetermined ncci_ptp_code host/ncci/ncci-ptp@97140
// violated ncci_ptp_pair host/ncci/ncci-ptp@97124#1+97140#1
// undetermined ncci_ptp_code host/ncci/ncci-ptp@97124
// undetermined ncci_ptp_code host/ncci/ncci-ptp@97110
