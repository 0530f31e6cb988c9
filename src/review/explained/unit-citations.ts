import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import type { Citation } from "../../core/index.js";
import { eachOnce } from "./cited-rules.js";

/** Documents that tell whether a code is therapy or supervised, and nothing of its unit. */
const NOT_OF_UNITS: readonly string[] = ["cms-pfs-rvu-2024-07", "cms-ncci-manual-2026"];

/** Where the catalogue has the unit of codes from. */
export function unitCitations(lines: readonly { readonly code: CptCode }[], codes: Catalogue): readonly Citation[] {
  return eachOnce(lines.flatMap(({ code }) => findCode(codes, code)?.citations ?? []).filter(({ sourceId }) => !NOT_OF_UNITS.includes(sourceId)));
}

/** Whether a text of an authority says what one unit of a code is. */
export function isUnitRead(code: CptCode, codes: Catalogue): boolean {
  return findCode(codes, code)?.secondary?.includes("basis") !== true;
}
