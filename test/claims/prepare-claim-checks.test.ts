// What a report gathers from the rules of a set, whatever each of them says.
import { describe, expect, it } from "vitest";

import { checkClaim, describeClaimFinding, type OwnCheck, type OwnLineCheck, prepareClaimChecks } from "../../src/claims/index.js";
import { catalogue, extendCatalogue } from "../../src/codes/index.js";
import type { PlainDate } from "../../src/core/index.js";
import { type Asking, type Assumption, type DateBasis, type Finding, questions, type RuleBook, rulesInForce, type UnknownRule } from "../../src/rules/index.js";
import type { BillingContext, Claim } from "../../src/visit/index.js";
import { claimOf } from "./judge.js";
import { bookOf, statedRule } from "./visit-rules.js";

const ON: Asking = { asOf: "2026-03-02" };
const positive = statedRule("claim_form", { check: "units_positive" }, { id: "positive" });
const order = statedRule("referral", { needs: ["order"] }, { id: "order" });
const ninetyDays = statedRule("timely_filing", { within: { by: "span", span: { count: 90, unit: "days" } } }, { id: "file" });
const onlyMassage = statedRule("provider_eligibility", { eligible: "only", providerTypes: ["massage_therapist"] }, { id: "who" });
const noteNeeded = statedRule("note_element", { elements: ["plan"] }, { id: "note" });
const future: UnknownRule = { ...positive, id: "future", kind: "future_kind", parameters: { any: ["thing"] } };

const line = { code: "97124" };
const kept = claimOf([line], { context: { referral: { by: "physician", orderedOn: "2026-02-20", expiresOn: "none" } } });
const broken = claimOf([line], { context: { referral: "none" } });
const open = claimOf([line]);

const setOf = (rules: RuleBook["rules"], dateOfService: PlainDate = "2026-03-02") => rulesInForce([bookOf(rules)], { dateOfService });
const reportOf = (rules: RuleBook["rules"], claim: Claim, asking: Asking = ON, own: readonly OwnCheck[] = []) => prepareClaimChecks(setOf(rules, claim.dateOfService), own).report(claim, asking);
const told = (findings: readonly Finding[]) => findings.map(({ id, outcome, severity }) => `${id} ${outcome} ${severity}`);

describe("the outcome", () => {
  it.each<[sentence: string, rules: RuleBook["rules"], claim: Claim, outcome: string]>([
    ["of no rule is not applicable", [], open, "not_applicable"],
    ["of rules with nothing to say is not applicable", [ninetyDays, noteNeeded], open, "not_applicable"],
    ["of kept rules is satisfied", [positive, order], kept, "satisfied"],
    ["of one that cannot be judged is undetermined", [positive, order], open, "undetermined"],
    ["of one broken rule is violated, whatever else is open", [positive, order, onlyMassage], broken, "violated"],
  ])("%s", (_, rules, claim, outcome) => {
    const checks = prepareClaimChecks(setOf(rules));
    expect(checks.report(claim, ON).outcome).toBe(outcome);
    expect(checks.outcome(claim, ON)).toBe(outcome);
    expect(checks.violations(claim, ON).length > 0).toBe(outcome === "violated");
  });
});

describe("what a report lists", () => {
  it("every rule that spoke as findings, every other one as not applicable, and rules on the record as neither", () => {
    const report = reportOf([positive, order, ninetyDays, noteNeeded], kept);
    expect(told(report.findings)).toEqual(["payer/order@claim satisfied error", "payer/positive@claim satisfied error"]);
    expect(report.notApplicable).toEqual(["payer/file"]);
  });

  it("findings by place, then by code, then by name, whatever the order of the rules", () => {
    const rules = [onlyMassage, positive, order, { ...order, id: "another" }];
    const rendered = { ...broken, context: { ...broken.context, rendering: { type: "physical_therapist" } } } as const;
    const ids = reportOf(rules, rendered).findings.map(({ id }) => id);
    expect(ids).toEqual(["payer/another@claim", "payer/order@claim", "payer/who@97124#1", "payer/positive@claim"]);
    expect(reportOf(rules.toReversed(), rendered).findings.map(({ id }) => id)).toEqual(ids);
  });

  it("kinds its books do not speak of, what needs an answer first", () => {
    expect(reportOf([order], open).notCovered).toEqual(["unit_counting", "provider_eligibility", "prior_authorization", "modifier_required"]);
  });

  describe("what needs an answer and got none for a line", () => {
    const massage = { codes: ["97124"] } as const;
    const whoMassages = { ...onlyMassage, appliesTo: massage };
    const kx = statedRule("modifier_required", { requires: "one_of", modifiers: ["GP"] }, { id: "gp", appliesTo: massage });
    it.each<[sentence: string, rules: RuleBook["rules"], codes: readonly string[], silent: readonly string[]]>([
      ["a rule on massage answers for massage", [whoMassages], ["97124"], []],
      ["a rule on massage is silence on exercise", [whoMassages], ["97110"], ["provider_eligibility"]],
      ["nor does it answer for the exercise beside massage", [whoMassages], ["97124", "97110"], ["provider_eligibility"]],
      ["two rules answer for a line each", [whoMassages, { ...onlyMassage, id: "exercise", appliesTo: { codes: ["97110"] } }], ["97124", "97110"], []],
      ["a rule for every line answers for all", [onlyMassage], ["97124", "97110"], []],
      ["a rule that may look at a line answers for it", [{ ...onlyMassage, appliesTo: { benefitType: "habilitative" } }], ["97110"], []],
      ["a modifier wanted on massage is wanted on nothing else", [kx], ["97124", "97110"], []],
      ["where nothing is billed that the rule on modifiers knows, modifiers are not spoken of", [kx], ["97110"], ["modifier_required"]],
      ["a claim without lines asks nothing more", [whoMassages, kx], [], []],
    ])("%s", (_, rules, codes, silent) => {
      const kinds = rules.map(({ kind }) => kind);
      expect(reportOf(rules, claimOf(codes.map((code) => ({ code })))).notCovered.filter((kind) => kinds.includes(kind))).toEqual(silent);
    });
  });

  it("rules that decided after the last day they were verified, and no rule that had nothing to say", () => {
    const old = { verifiedThrough: "2025-12-31" } as const;
    expect(reportOf([{ ...order, ...old }, { ...ninetyDays, ...old }, positive], kept).stale).toEqual([{ ruleId: "payer/order", verifiedThrough: "2025-12-31" }]);
    expect(reportOf([{ ...order, verifiedThrough: "2026-03-02" }], kept).stale).toEqual([]);
    expect(reportOf([{ ...order, verifiedThrough: "2026-03-01" }], kept).stale).toHaveLength(1);
  });

  it("what falls due, through its last day", () => {
    const due = (asOf: PlainDate) => reportOf([ninetyDays], open, { asOf }).deadlines;
    expect([due("2026-05-30"), due("2026-05-31"), due("2026-06-01")]).toEqual([[{ ruleId: "payer/file", dueBy: "2026-05-31" }], [{ ruleId: "payer/file", dueBy: "2026-05-31" }], []]);
  });
});

describe("a rule that cannot be judged, whatever the claim says", () => {
  it.each<[sentence: string, rule: RuleBook["rules"][number], code: string, doubt: string, missing: string]>([
    ["is of a kind this version does not know", future, "rule_kind_not_known", "kind_not_known", "/dateOfService"],
    ["began nobody knows when, and was seen later", { ...order, from: { unknown: true, seenOn: "2026-03-03" } }, "referral_not_known", "start_not_known", "/dateOfService"],
    ["is a yearly figure that has run out", { ...order, until: "2025-12-31", unknownAfterUntil: true, verifiedThrough: "2025-12-31" }, "referral_not_known", "figure_not_known", "/dateOfService"],
    ["goes by the day of the injury, which is not given", { ...order, dateBasis: "injury" }, "referral_not_known", "basis_date_not_given", "/context/injuryOn"],
    ["goes by the day of the order", { ...order, dateBasis: "order" }, "referral_not_known", "basis_date_not_given", "/context/referral/orderedOn"],
    ["goes by the day the policy was issued", { ...order, dateBasis: "policy_issued" }, "referral_not_known", "basis_date_not_given", "/context/policyIssuedOn"],
    ["goes by the day the claim was received", { ...order, dateBasis: "received" }, "referral_not_known", "basis_date_not_given", "/context/receivedOn"],
  ])("%s: one undetermined finding, and no throw", (_, rule, code, doubt, missing) => {
    expect(reportOf([rule], broken).findings).toMatchObject([{ id: `payer/${rule.id}@claim`, code, outcome: "undetermined", doubt, missing: [missing], paths: [] }]);
  });

  const unpublished = { from: { unknown: true, seenOn: "2026-03-03" } } as const;
  const notice = { ...statedRule("advance_notice", { modifier: "GA", states: "abn_mandatory", requiredWithNotice: false }, { id: "notice" }), ...unpublished };
  const notMassage = statedRule("provider_eligibility", { eligible: "never", providerTypes: ["massage_therapist"] }, { id: "not-massage" });
  const renderedBy = (type: "massage_therapist" | "physical_therapist"): Claim => claimOf([line], { context: { rendering: { type }, advanceNotice: "none" } });
  it.each<[sentence: string, rules: RuleBook["rules"], claim: Claim, doubtful: readonly string[]]>([
    ["would have nothing to say", [notice], renderedBy("physical_therapist"), []],
    ["would be broken", [notice], claimOf([{ ...line, modifiers: ["GA"] }], { context: { advanceNotice: "none" } }), ["payer/notice@claim"]],
    ["would be kept", [{ ...positive, ...unpublished }], kept, []],
    ["would be kept, but alone says who may treat", [{ ...notMassage, ...unpublished }], renderedBy("physical_therapist"), ["payer/not-massage@claim"]],
    ["would be kept, beside one in force that says who may treat", [{ ...notMassage, ...unpublished }, { ...notMassage, id: "other" }], renderedBy("physical_therapist"), []],
    ["would be broken, beside one in force that is kept", [{ ...notMassage, ...unpublished }, onlyMassage], renderedBy("massage_therapist"), ["payer/not-massage@claim"]],
    ["would not be due yet", [{ ...ninetyDays, ...unpublished }], open, ["payer/file@claim"]],
    ["is of a kind with one answer, which another rule may have given", [statedRule("unit_counting", { counting: { method: "none" } }, { id: "count", ...unpublished })], open, ["payer/count@claim"]],
  ])("of a rule whose start nobody published and that %s", (_, rules, claim, doubtful) => {
    expect(reportOf(rules, claim).findings.filter((finding) => finding.outcome === "undetermined" && finding.doubt === "start_not_known").map(({ id }) => id)).toEqual(doubtful);
  });

  it.each<[sentence: string, rules: RuleBook["rules"], claim: Claim, missing: readonly string[], asked: readonly string[]]>([
    ["it hangs on a fact that is not given", [notice], claimOf([{ ...line, modifiers: ["GA"] }]), ["fact_not_given", "/context/advanceNotice"], ["/context/advanceNotice"]],
    ["it would be broken for certain", [notice], claimOf([{ ...line, modifiers: ["GA"] }], { context: { advanceNotice: "none" } }), ["start_not_known", "/dateOfService"], []],
    ["one line would be broken, and of another a fact is not given", [{ ...notMassage, ...unpublished }, { ...onlyMassage, id: "other" }], claimOf([{ ...line, rendering: { type: "massage_therapist" } }, line]), ["start_not_known", "/dateOfService"], ["/context/rendering/type"]],
    ["kept or not, it alone says who may treat", [{ ...notMassage, ...unpublished }], claimOf([line]), ["start_not_known", "/dateOfService"], []],
  ])("of a rule whose start nobody published: what would settle it where %s", (_, rules, claim, [doubt, ...missing], asked) => {
    const report = reportOf(rules, claim);
    expect(report.findings.find(({ code }) => code.endsWith("_not_known"))).toMatchObject({ outcome: "undetermined", doubt, missing });
    expect(questions(report).map((question) => question.missing)).toEqual(asked);
  });

  it("says nothing of a claim none of whose lines it looks at", () => {
    expect(reportOf([{ ...future, appliesTo: { codes: ["97110"] } }], broken)).toMatchObject({ findings: [], notApplicable: ["payer/future"] });
  });
});

describe("weight", () => {
  it("what was read in others' words only is no error", () => {
    expect(told(reportOf([{ ...order, confidence: "secondary" }], broken).findings)).toEqual(["payer/order@claim violated warning"]);
    expect(told(reportOf([{ ...order, confidence: "secondary", severity: "information" }], open).findings)).toEqual(["payer/order@claim undetermined information"]);
  });

  it("nor is what a single row of a table was read so", () => {
    const table = statedRule("mue", { setting: "practitioner", completeFor: "all", together: "practitioner", rows: [{ code: "97124", units: 1, mai: 2, from: "2020-01-01", confidence: "secondary" }, { code: "97140", units: 1, mai: 2, from: "2020-01-01" }] });
    const claim = claimOf([{ code: "97124", units: 2 }, { code: "97140", units: 2 }], { context: { form: "professional" }, otherLinesSameDay: [] });
    expect(told(reportOf([table], claim).findings)).toEqual(["payer/mue@97124 violated warning", "payer/mue@97140 violated error"]);
  });
});

describe("a claim with another date than the rules were asked for", () => {
  const hangingOn = (dateBasis: DateBasis) => [{ ...order, dateBasis }];
  const dates = { dateOfService: "2026-03-02", injuryOn: "2026-01-01", orderedOn: "2026-01-02", policyIssuedOn: "2026-01-03", receivedOn: "2026-01-04" } as const;
  const on = (rules: RuleBook["rules"], context: BillingContext, asking: Asking = ON) => () => prepareClaimChecks(rulesInForce([bookOf(rules)], dates)).outcome(claimOf([line], { context }), asking);

  it.each<[sentence: string, basis: DateBasis, context: BillingContext, name: string]>([
    ["of the injury", "injury", { injuryOn: "2019-12-31" }, "date of injury"],
    ["of the order", "order", { referral: { orderedOn: "2019-12-31" } }, "date of the order"],
    ["of the policy", "policy_issued", { policyIssuedOn: "2019-12-31" }, "date of the policy"],
    ["of receipt", "received", { receivedOn: "2019-12-31" }, "date of receipt"],
  ])("is refused where a rule hangs on it: %s", (_, basis, context, name) => {
    expect(on(hangingOn(basis), context)).toThrow(new RangeError(`the claim has another ${name} than the rules: ask rulesInForce for the claim's own date`));
    expect(on([order], context)).not.toThrow();
    expect(on(hangingOn(basis), {})).not.toThrow();
  });

  it("is the one it assumes where it gives none, and its own where that is the rules'", () => {
    expect(on(hangingOn("injury"), {}, { ...ON, assumptions: [{ pointer: "/context/injuryOn", value: "2019-12-31", because: "the host says so" }] })).toThrow(RangeError);
    expect(on(hangingOn("injury"), { injuryOn: "2026-01-01" })).not.toThrow();
    expect(on(hangingOn("order"), { referral: "none" })).not.toThrow();
  });
});

describe("assumptions", () => {
  const assume = (...pairs: readonly (readonly [pointer: string, value: unknown])[]): Asking => ({ ...ON, assumptions: pairs.map(([pointer, value]): Assumption => ({ pointer, value, because: "the host says so" })) });
  const asked = (context: BillingContext, asking: Asking) => reportOf([order, onlyMassage], claimOf([line, line], { context }), asking);

  it.each<[sentence: string, context: BillingContext, asking: Asking, used: readonly string[], outcome: string]>([
    ["fill a fact that is not given", {}, assume(["/context/referral", "none"], ["/context/rendering/type", "massage_therapist"]), ["/context/referral", "/context/rendering/type"], "violated"],
    ["give way to a fact that is", { referral: "none", rendering: { type: "massage_therapist" } }, assume(["/context/referral", {}], ["/context/rendering/type", "aide"]), [], "violated"],
    ["fill what is not given of a thing that is", { referral: { by: "physician", orderedOn: "2026-02-20" }, rendering: { npi: "" } }, assume(["/context/referral/expiresOn", "none"], ["/context/rendering/type", "massage_therapist"]), ["/context/referral/expiresOn", "/context/rendering/type"], "satisfied"],
    ["fill every line", { referral: "none" }, assume(["/lines/*/rendering", { type: "massage_therapist" }]), ["/lines/*/rendering"], "violated"],
    ["of places no claim has change nothing", {}, assume(["/lines/7/minutes", 15], ["/context/authorizations/0/number", "A-1"]), [], "undetermined"],
    ["of another input change nothing", {}, assume(["/services/*/minutes", 15], ["/record/dischargedOn", "none"]), [], "undetermined"],
    ["cannot move the claim to another day", {}, assume(["/dateOfService", "2020-01-01"]), [], "undetermined"],
    ["of two for one fact, the first holds", { rendering: { type: "massage_therapist" } }, assume(["/context/referral", "none"], ["/context/referral", {}]), ["/context/referral"], "violated"],
  ])("%s", (_, context, asking, used, outcome) => {
    const report = asked(context, asking);
    expect(report.assumptions.map(({ pointer }) => pointer)).toEqual(used);
    expect(report.outcome).toBe(outcome);
  });

  it.each<[sentence: string, pointer: string, value: unknown]>([
    ["a word the form does not take", "/context/form", "CMS-1500"],
    ["a number written as text", "/context/counters/visits/calendar_year", "30"],
    ["half a visit", "/context/counters/visits/calendar_year", 0.5],
    ["fewer than none", "/lines/*/allowedCents", -1],
    ["a day that does not exist", "/context/injuryOn", "2026-02-30"],
    ["none for a day that has to be", "/context/injuryOn", "none"],
    ["yes for a flag", "/lines/*/separateTime", "yes"],
    ["a profession nobody knows", "/context/rendering/type", "physio"],
    ["one deep inside", "/context/rendering", { type: "physio" }],
    ["one in a list", "/context/planOfCare", { disciplines: ["PT", "physio"] }],
    ["a member for a list", "/context/authorizations", { number: "A-1" }],
    ["none for what can only be", "/context/rendering", "none"],
    ["nothing at all", "/context/form", undefined],
    ["a misspelt fact deep inside", "/context/rendering", { tipe: "massage_therapist" }],
  ])("are refused where the fact does not take the value: %s", (_, pointer, value) => {
    expect(() => asked({}, assume([pointer, value]))).toThrow(new RangeError("assumptions[0].value is not one its fact takes: give what the input itself would say there"));
  });

  it.each<[sentence: string, pointer: string]>([
    ["a misspelt fact", "/context/renderring/type"],
    ["a fact of another place", "/context/minutes"],
    ["something within a value", "/context/form/name"],
    ["a list by a name", "/lines/first/minutes"],
    ["the name of every object", "/context/constructor"],
    ["a slash too many", "/context/form/"],
    ["a fact in no place", "/"],
  ])("are refused where the pointer names no fact: %s", (_, pointer) => {
    expect(() => asked({}, assume(["/context/form", "professional"], [pointer, "massage_therapist"]))).toThrow(new RangeError("assumptions[1].pointer names no fact of a visit: take one from questions(report), such as /context/rendering/type"));
  });

  it("are refused where the pointer is none, whatever the fact is", () => {
    expect(() => asked({}, assume(["/context/form", "professional"], ["context/referral", "none"]))).toThrow(new RangeError("assumptions[1].pointer does not begin with a slash: write it as /context/form"));
  });

  it("change nothing of the claim", () => {
    const claim = claimOf([line]);
    reportOf([order], claim, assume(["/context/referral", "none"]));
    expect(claim).toEqual(claimOf([line]));
  });
});

describe("checks of the caller's own", () => {
  const own: OwnCheck = {
    ruleBookId: "clinic", ruleId: "two-lines", edition: "1", code: "clinic_lines", severity: "error", confidence: "primary", citations: [{ sourceId: "handbook", locator: "page 4" }],
    judge: ({ lines }) => (lines.length > 2 ? "violated" : "satisfied"), details: ({ lines }) => ({ lines: lines.length }), paths: () => ["/lines"],
    describe: () => ({ title: "Lines", message: "No more than two lines." }),
  };
  const three = claimOf([line, line, line]);

  it("stand beside the rules in the report, the violations and the outcome", () => {
    expect(reportOf([], three, ON, [own]).findings).toEqual([{
      id: "clinic/two-lines@claim", code: "clinic_lines", outcome: "violated", severity: "error", confidence: "primary", ruleId: "two-lines", ruleBookId: "clinic", paths: ["/lines"], details: { lines: 3 },
    }]);
    expect(prepareClaimChecks(setOf([]), [own]).outcome(three, ON)).toBe("violated");
    expect(reportOf([], three, ON, [{ ...own, confidence: "secondary" }]).findings[0]?.severity).toBe("warning");
    expect(reportOf([], three, ON, [{ ...own, judge: () => "not_applicable" }])).toMatchObject({ findings: [], notApplicable: ["clinic/two-lines"] });
  });

  it("are told the day of the question and the facts assumed", () => {
    const seen: unknown[] = [];
    reportOf([], open, { asOf: "2026-04-01", assumptions: [{ pointer: "/context/ageYears", value: 40, because: "adults only" }] }, [{ ...own, judge: ({ context }, { asOf }) => { seen.push(asOf, context.ageYears); return "satisfied"; } }]);
    expect(seen).toEqual(["2026-04-01", 40]);
  });

  it("name what is missing where they cannot tell, or it is the caller's mistake", () => {
    const unsure: OwnCheck = { ...own, judge: () => "undetermined" };
    expect(reportOf([], open, ON, [{ ...unsure, missing: () => ["/context/ageYears"] }]).findings).toMatchObject([{ outcome: "undetermined", doubt: "fact_not_given", missing: ["/context/ageYears"] }]);
    expect(() => reportOf([], open, ON, [unsure])).toThrow(new TypeError("the check clinic/two-lines answered undetermined and names no missing fact: give it a missing function"));
  });

  it("may throw, and what they throw comes through", () => {
    expect(() => reportOf([], open, ON, [{ ...own, judge: () => { throw new Error("the clinic's own"); } }])).toThrow("the clinic's own");
  });
});

describe("checks of the caller's own about each line", () => {
  const own: OwnLineCheck = {
    ruleBookId: "clinic", ruleId: "charged", edition: "1", code: "clinic_charge", severity: "error", confidence: "primary", citations: [{ sourceId: "handbook", locator: "page 4" }],
    subject: "line", property: "chargeCents",
    judge: ({ chargeCents }) => (chargeCents === undefined ? "undetermined" : chargeCents > 0 ? "satisfied" : "violated"), details: ({ chargeCents }) => ({ chargeCents }),
    describe: () => ({ title: "Charge", message: "Every line has a charge." }),
  };
  const free = { ...line, chargeCents: 0 };
  const charged = { ...line, chargeCents: 4500 };

  it.each<[sentence: string, lines: Parameters<typeof claimOf>[0], own: OwnLineCheck, findings: readonly string[]]>([
    ["judge every line", [free, charged], own, ["clinic/charged@97124#1 violated /lines/0/chargeCents", "clinic/charged@97124#2 satisfied /lines/1/chargeCents"]],
    ["name a line as its host does", [{ ...free, id: "a-7" }], own, ["clinic/charged@a-7 violated /lines/0/chargeCents"]],
    ["speak of the whole line where it does not have the property", [line], own, ["clinic/charged@97124#1 undetermined /lines/0"]],
    ["leave out lines they do not apply to", [free, charged], { ...own, judge: ({ chargeCents }) => (chargeCents === 0 ? "violated" : "not_applicable") }, ["clinic/charged@97124#1 violated /lines/0/chargeCents"]],
    ["say nothing of a claim without lines", [], own, []],
    ["stand in the order of the lines by number", Array.from({ length: 11 }, (_, index) => (index === 2 || index === 10 ? free : charged)), { ...own, judge: ({ chargeCents }) => (chargeCents === 0 ? "violated" : "not_applicable") }, ["clinic/charged@97124#3 violated /lines/2/chargeCents", "clinic/charged@97124#11 violated /lines/10/chargeCents"]],
  ])("%s", (_, lines, check, findings) => {
    const claim = claimOf(lines, { otherLinesSameDay: [{ ...free, units: 1, modifiers: [] }] });
    expect(reportOf([], claim, ON, [check]).findings.map(({ id, outcome, paths }) => `${id} ${outcome} ${paths.join()}`)).toEqual(findings);
    expect(prepareClaimChecks(setOf([]), [check]).violatedIds(claim, ON)).toEqual(findings.filter((one) => one.includes("violated")).map((one) => one.slice(0, one.indexOf(" "))));
  });

  it("are not applicable where they say nothing", () => {
    expect(reportOf([], claimOf([]), ON, [own])).toMatchObject({ outcome: "not_applicable", notApplicable: ["clinic/charged"] });
  });

  it("are told the line, the claim and the day of the question", () => {
    const seen: unknown[] = [];
    const asked: OwnLineCheck = { ...own, judge: ({ chargeCents }, { lines }, { asOf }) => { seen.push(chargeCents, lines.length, asOf); return "satisfied"; } };
    reportOf([], claimOf([charged]), { asOf: "2026-04-01" }, [asked]);
    expect(seen).toEqual([4500, 1, "2026-04-01"]);
  });

  it("write down the facts of the line, and have the caller's words", () => {
    const [finding] = reportOf([], claimOf([charged]), ON, [own]).findings;
    expect(finding).toMatchObject({ details: { chargeCents: 4500 }, ruleId: "charged", ruleBookId: "clinic", severity: "error" });
    expect(describeClaimFinding(finding!, setOf([]), [own])).toEqual({ title: "Charge", message: "Every line has a charge.", citations: own.citations });
  });

  it("miss the property where it is absent, or what they say is missing, or it is the caller's mistake", () => {
    const unsure: OwnLineCheck = { ...own, judge: () => "undetermined" };
    const missing = (lines: Parameters<typeof claimOf>[0], check: OwnLineCheck) => reportOf([], claimOf(lines), ON, [check]).findings.map((finding) => (finding.outcome === "undetermined" ? finding.missing : []));
    expect(missing([charged, line], own)).toEqual([[], ["/lines/1/chargeCents"]]);
    expect(missing([charged, line], { ...unsure, missing: (_line, _claim, address) => [`${address}/allowedCents`] })).toEqual([["/lines/0/allowedCents"], ["/lines/1/allowedCents"]]);
    expect(() => missing([charged], unsure)).toThrow(new TypeError("the check clinic/charged answered undetermined and names no missing fact: give it a missing function"));
  });

  it("stand among the rules of the books by place and code", () => {
    const who = statedRule("modifier_required", { requires: "one_of", modifiers: ["GP"] }, { id: "gp" });
    expect(reportOf([who], claimOf([free, charged]), ON, [own]).findings.map(({ paths }) => paths[0])).toEqual(["/lines/0/chargeCents", "/lines/0/modifiers", "/lines/1/chargeCents", "/lines/1/modifiers"]);
  });
});

describe("how it is called", () => {
  it("a claim of another date of service is the caller's mistake", () => {
    const checks = prepareClaimChecks(setOf([order]));
    const late: Claim = { ...open, dateOfService: "2026-03-03" };
    for (const ask of [checks.report, checks.violations, checks.outcome]) expect(() => ask(late, ON)).toThrow(RangeError);
  });

  it("once for many claims, or for one claim alone", () => {
    expect(checkClaim(broken, setOf([order, positive]), ON)).toEqual(reportOf([order, positive], broken));
  });

  it("with a catalogue of the host's own", () => {
    const counting = statedRule("unit_counting", { counting: { method: "ama_midpoint" } });
    const own = extendCatalogue(catalogue, [{ code: "ZZ001", label: "massage hour of a local plan", basis: { kind: "timed", minutesPerUnit: 60 }, confidence: "primary" }]);
    const claim = claimOf([{ code: "ZZ001", units: 1, minutes: 30 }], { discipline: "massage", otherLinesSameDay: [], unbilled: [] });
    expect(prepareClaimChecks(setOf([counting]), [], own).outcome(claim, ON)).toBe("violated");
    expect(prepareClaimChecks(setOf([counting])).outcome(claim, ON)).toBe("undetermined");
  });
});
