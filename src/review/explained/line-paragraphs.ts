import type { Catalogue } from "../../codes/index.js";
import { jsonPointer } from "../../core/index.js";
import { count, sentence } from "../../rules/index.js";
import type { ServiceLine } from "../../visit/index.js";
import { compareUnits } from "../compare-units.js";
import type { VisitReview } from "../visit-review.js";
import { citationsNamed, eachOnce } from "./cited-rules.js";
import { type ExplainedParagraph, plain } from "./paragraph.js";
import { serviceNamed } from "./services-named.js";
import { unitCitations } from "./unit-citations.js";

/** What is billed and why, line by line, each with the rules behind it, then what is not billed. */
export function lineParagraphs(review: VisitReview, codes: Catalogue): readonly ExplainedParagraph[] {
  const { claim: { lines }, reasons, rules, visit } = review;
  const others = reasons.filter(({ path }) => !path.startsWith("/lines/")).map(({ because, path }): ExplainedParagraph => {
    const service = serviceNamed(path, visit);
    const why = because.replace(/^not billed: /, "");
    const text = service === undefined ? `${sentence(because)}.` : `${sentence(service)}${why === because ? `: ${because}` : ` is not billed: ${why}`}.`;
    return { about: "lines", text, citations: citationsNamed(because, rules) };
  });
  return [...(lines.length === 0 ? [plain("lines", "The claim has no line.")] : lines.map((line, index) => ofLine(review, line, index, codes))), ...others];
}

function ofLine(review: VisitReview, line: ServiceLine, index: number, codes: Catalogue): ExplainedParagraph {
  const { reasons, rules, units: { firstAndAdditional, serviceBased } } = review;
  const place = jsonPointer("lines", index);
  const own = reasons.filter(({ path }) => path === place || path.startsWith(`${place}/`));
  const units = count(line.units, "unit");
  const head = `Line ${index + 1}: ${[line.code, ...line.modifiers].join("-")}`;
  if (own.length === 0) return asGiven(review, line, `${head}, ${units}`);
  const [first, ...rest] = own.map(({ because, path }) => {
    const modifier = line.modifiers[Number(path.slice(`${place}/modifiers/`.length) || NaN)];
    return `${modifier === undefined ? sentence(because) : `Modifier ${modifier}: ${because}`}.`;
  });
  const opening = first?.startsWith(`${units} `) === true ? [`${head}, ${first}`] : [`${head}, ${units}.`, first ?? ""];
  return { about: "lines", text: [...opening, ...rest].join(" "), citations: eachOnce([...own.flatMap(({ because }) => citationsNamed(because, rules)), ...unitCitations([...serviceBased, ...firstAndAdditional].filter(({ code }) => code === line.code), codes)]) };
}

/** A line the library did not build is held against what the visit was counted to have. */
function asGiven({ claim: { lines }, rules, units }: VisitReview, { code }: ServiceLine, head: string): ExplainedParagraph {
  const compared = compareUnits(lines, units).codes.find((one) => one.code === code);
  const counting = units.pools.filter(({ count: { lines: counted } }) => counted.some((one) => one.code === code)).map(({ ruleBookId, ruleId }) => `${ruleBookId}/${ruleId}`);
  const by = counting.length === 0 ? "" : `, counted by ${[...new Set(counting)].join(" and ")}`;
  const supported = compared === undefined || compared.countedAs === "not_known" ? `how many of ${code} the visit has is not known`
    : compared.countedAs === "not_counted" ? `nothing of the visit counts as ${code}`
      : `of ${code} the visit has ${count(compared.supported, "unit")}${compared.minutes === 0 ? "" : ` for ${count(compared.minutes, "minute")}`}${by}, and ${compared.billed} ${compared.billed === 1 ? "is" : "are"} billed`;
  return { about: "lines", text: `${head}, as the line was given; ${supported}.`, citations: citationsNamed(by, rules) };
}
