import type { JsonPointer } from "../core/index.js";
import type { UndeterminedFinding } from "../rules/index.js";
import { type Finding, type Question, questions, type Report } from "../rules/index.js";
import type { Visit } from "../visit/index.js";
import { openServices } from "./open-services.js";
import type { VisitReview } from "./visit-review.js";

type Asked = Pick<VisitReview, "claimReport" | "recordReport" | "secondary" | "units" | "visit">;
type PlaceInVisit = (pointer: JsonPointer) => JsonPointer;

/** Facts of a line that come from the services behind it. */
const OF_SERVICES: readonly string[] = ["minutes", "timeBlocks", "diagnoses", "bodyRegions", "techniques", "placeOfService"];

/** Merges what the reports miss into questions about the visit. */
export function reviewQuestions({ claimReport, recordReport, secondary, units, visit }: Asked): readonly Question[] {
  const open = [
    ...asked(claimReport, ofClaim), ...asked(recordReport, ofRecord(visit)), ...(secondary === undefined ? [] : asked(secondary.claimReport, ofClaim)),
    ...openServices(units).filter(({ reason }) => reason === "minutes_not_known").map(({ path }) => minutesAsked(path)),
  ];
  const once = new Map(open.map((finding) => [`${finding.id} ${finding.missing.join(" ")}`, finding]));
  return questions({ ...claimReport, findings: [...once.values()] });
}

function asked({ findings }: Report, place: PlaceInVisit): readonly UndeterminedFinding[] {
  return findings.filter(isOpen).map((finding) => {
    const [first, ...others] = finding.missing;
    return { ...finding, missing: [place(first), ...others.map(place)] };
  });
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

function ofRecord({ record }: Visit): PlaceInVisit {
  return (pointer) => (record === undefined && pointer.startsWith("/record/") ? "/record" : pointer.replace(/^\/services\/\d+/, "/services/*"));
}

/** A service without minutes stands on no line, so that no rule asks for them. */
function minutesAsked(path: JsonPointer): UndeterminedFinding {
  const missing = `${path.replace(/^.*\/services\/\d+$/, "/services/*")}/minutes`;
  return { id: `units_not_known${path}`, code: "units_not_known", outcome: "undetermined", doubt: "fact_not_given", severity: "error", confidence: "primary", ruleId: "", ruleBookId: "", paths: [path], missing: [missing] };
}
