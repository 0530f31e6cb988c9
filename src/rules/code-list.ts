import type { CptCode } from "../codes/index.js";
import type { CodeOrRange } from "./kinds.js";

/** Prepares a list of codes and ranges for many look-ups. */
export function codeList(list: readonly CodeOrRange[]): (code: CptCode) => boolean {
  const single = new Set(list.filter((entry) => !entry.includes("-")));
  const ranges = list.flatMap((entry) => {
    const [from, until] = entry.split("-");
    return from === undefined || until === undefined ? [] : [{ from, until }];
  });
  const isWithin = (code: CptCode): boolean => {
    for (const { from, until } of ranges) if (from <= code && code <= until) return true;
    return false;
  };
  return (code) => single.has(code) || isWithin(code);
}
