import { jsonPointer } from "../../core/index.js";
import { count, sentence } from "../../rules/index.js";
import type { VisitReview } from "../visit-review.js";
import { type ExplainedParagraph, plain } from "./paragraph.js";

/** What is billed and why, line by line, then what is not. */
export function lineParagraphs({ claim: { lines }, reasons, visit: { services } }: VisitReview): readonly ExplainedParagraph[] {
  const billed = lines.map(({ code, modifiers, units }, index) => {
    const place = jsonPointer("lines", index);
    const why = reasons.filter(({ path }) => path === place || path.startsWith(`${place}/`)).map(({ because, path }) => {
      const modifier = modifiers[Number(path.slice(`${place}/modifiers/`.length) || NaN)];
      return `${modifier === undefined ? sentence(because) : `Modifier ${modifier}: ${because}`}.`;
    });
    return plain("lines", [`Line ${index + 1}: ${[code, ...modifiers].join("-")}, ${count(units, "unit")}.`, ...why].join(" "));
  });
  const others = reasons.filter(({ path }) => !path.startsWith("/lines/")).map(({ because, path }) => {
    const [, own] = /^\/services\/(\d+)$/.exec(path) ?? [];
    const code = own === undefined ? undefined : services[Number(own)]?.code;
    return plain("lines", own === undefined || code === undefined ? `${sentence(because)}.` : `Service ${Number(own) + 1}, ${code}: ${because}.`);
  });
  return [...(billed.length === 0 ? [plain("lines", "The claim has no line.")] : billed), ...others];
}
