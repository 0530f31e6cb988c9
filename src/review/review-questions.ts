import type { JsonPointer } from "../core/index.js";
import type { UndeterminedFinding } from "../rules/index.js";
import { type Finding, type Question, questions, type Report } from "../rules/index.js";
import type { Visit } from "../visit/index.js";
import { assistantRuleIsError, assistantsInDoubt } from "./assistant-units.js";
import { disciplineGaps } from "./discipline-modifiers.js";
import { leavesDayOpen, openServices } from "./open-services.js";
import { unsupportedUnits } from "./unsupported-units.js";
import type { VisitReview } from "./visit-review.js";

type Asked = Pick<VisitReview, "assistantUnits" | "claim" | "claimReport" | "recordReport" | "rules" | "secondary" | "units" | "visit">;
type PlaceInVisit = (pointer: JsonPointer) => JsonPointer;

/** Facts of a line that come from the services behind it. */
const OF_SERVICES: readonly string[] = ["minutes", "timeBlocks", "diagnoses", "bodyRegions", "techniques", "placeOfService"];

/** Documents that the context or the record may state. */
const DOCUMENTS = ["planOfCare", "referral"] as const;

/** Merges what the reports miss into questions about the visit. */
export function reviewQuestions(reviewed: Asked): readonly Question[] {
  const { claimReport, recordReport, secondary, units, visit } = reviewed;
  const placeOfClaim = eachOnce(ofClaim);
  const open = [
    ...asked(claimReport, placeOfClaim), ...asked(recordReport, eachOnce(ofRecord(visit))),
    ...openServices(units).filter(({ reason }) => reason === "minutes_not_known").map(({ path }) => missed(path, minutesOf(path))),
    ...(leavesDayOpen(units) || hangsOnOtherVisits(reviewed) ? [missed("/sameDayVisits", "/sameDayVisits")] : []),
    ...(lacksPerformer(reviewed) ? [missed("/services", "/services/*/performedBy")] : []),
  ];
  return questions({ ...claimReport, findings: secondary === undefined ? open : notTwice([...open, ...asked(secondary.claimReport, placeOfClaim)]) });
}

/** Whether the day's other visits, which are not given, decide of which discipline a line is or whether they hold its units. */
function hangsOnOtherVisits({ claim, units, visit }: Asked): boolean {
  return visit.sameDayVisits === undefined && (disciplineGaps(claim, visit).some(({ outcome }) => outcome === "undetermined") || unsupportedUnits(claim.lines, units).inDoubt.length > 0);
}

/** Whether who performed a service decides how it is billed, and is not given. */
function lacksPerformer({ assistantUnits, claim, rules, visit: { sameDayVisits = [], services } }: Asked): boolean {
  const open = assistantRuleIsError(rules) ? assistantsInDoubt(claim, assistantUnits, rules) : [];
  return [...services, ...sameDayVisits.flatMap((other) => other.services)].some(({ code, performedBy }) => performedBy === undefined && open.includes(code));
}

/** Both payers may ask by the same book. */
function notTwice(open: readonly UndeterminedFinding[]): readonly UndeterminedFinding[] {
  return [...new Map(open.map((finding) => [`${finding.id} ${finding.missing.join(" ")}`, finding])).values()];
}

function asked({ findings }: Report, place: PlaceInVisit): readonly UndeterminedFinding[] {
  return findings.filter(isOpen).map((finding) => {
    const { code, confidence, doubt, id, missing: [first, ...others], outcome, paths, ruleBookId, ruleId, severity } = finding;
    return { id, code, outcome, severity, confidence, ruleId, ruleBookId, paths, doubt, missing: [place(first), ...others.map(place)] };
  });
}

/** Few places are missing, and many findings miss them. */
function eachOnce(place: PlaceInVisit): PlaceInVisit {
  const known = new Map<JsonPointer, JsonPointer>();
  return (pointer) => {
    const before = known.get(pointer);
    if (before !== undefined) return before;
    const found = place(pointer);
    known.set(pointer, found);
    return found;
  };
}

function isOpen(finding: Finding): finding is UndeterminedFinding {
  return finding.outcome === "undetermined";
}

function ofClaim(pointer: JsonPointer): JsonPointer {
  if (pointer.startsWith("/otherLinesSameDay")) return "/sameDayVisits";
  if (pointer === "/unbilled") return "/services/*/minutes";
  const [, property = "", within = ""] = /^\/lines\/[^/]+\/([^/]+)(\/.*)?$/.exec(pointer) ?? [];
  if (OF_SERVICES.includes(property)) return `/services/*/${property}`;
  if (property === "separateTime") return "/services/*/timeBlocks";
  if (property === "rendering") return `/context/rendering${within}`;
  return property === "discipline" ? "/discipline" : pointer;
}

/** Without a record all of it is asked for at once; with one, more of a plan of care or a referral is asked for where the visit states it. */
function ofRecord({ context, record }: Visit): PlaceInVisit {
  if (record === undefined) return (pointer) => (pointer.startsWith("/record/") ? "/record" : anyMember(pointer));
  const inContext = DOCUMENTS.filter((document) => typeof context?.[document] === "object" && record[document] === undefined);
  return (pointer) => (inContext.some((document) => pointer.startsWith(`/record/${document}/`)) ? pointer.replace("/record", "/context") : anyMember(pointer));
}

/** A fact of one service, intervention or goal is asked for of all of them; what is billed comes from the services. */
function anyMember(pointer: JsonPointer): JsonPointer {
  const [, property = ""] = /^\/billed\/\d+\/(\w+)$/.exec(pointer) ?? [];
  return OF_SERVICES.includes(property) ? `/services/*/${property}` : pointer.replace(/^((?:\/record\/.*)?\/(?:services|interventions|goals))\/\d+/, "$1/*");
}

function minutesOf(path: JsonPointer): JsonPointer {
  return `${path.replace(/^.*\/services\/\d+$/, "/services/*")}/minutes`;
}

/** What is not known of a service that stands on no line is missed by no rule. */
function missed(path: JsonPointer, missing: JsonPointer): UndeterminedFinding {
  return { id: `units_not_known${path}`, code: "units_not_known", outcome: "undetermined", doubt: "fact_not_given", severity: "error", confidence: "primary", ruleId: "", ruleBookId: "", paths: [path], missing: [missing] };
}
