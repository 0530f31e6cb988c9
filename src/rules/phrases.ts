/** The first letter as a capital. */
export function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A figure and what it counts: `1 unit`, `2 units`. */
export function count(figure: number, one: string, several = `${one}s`): string {
  return `${figure} ${figure === 1 ? one : several}`;
}

/** `a`, `a and b`, `a, b and c`; `none` where there is none. */
export function list(words: readonly string[], joint: "and" | "or" = "and"): string {
  const last = words.at(-1) ?? "none";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** With its article: `a physician`, `an acupuncturist`. */
export function withArticle(words: string): string {
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

/** A word before what it names: `modifier KX`, `modifiers GO and GP`. */
export function named(one: string, names: readonly string[], joint: "and" | "or" = "and"): string {
  if (names.length === 0) return `no ${one}`;
  return `${one}${names.length === 1 ? "" : "s"} ${list(names, joint)}`;
}

/** Lines of the claim, numbered from 0 in details and from 1 in words. */
export function linesNumbered(lines: readonly number[]): string {
  return named("line", lines.map((line) => String(line + 1)));
}

/** Cents as dollars: `$1,234.05`. */
export function dollars(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `$${whole}.${String(cents % 100).padStart(2, "0")}`;
}

/** Hundredths as a decimal: `12.05`. */
export function hundredths(figure: number): string {
  return `${Math.floor(figure / 100)}.${String(figure % 100).padStart(2, "0")}`;
}

/** The sentences that are there, one after the other. */
export function together(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((one) => one !== undefined && one !== "").join(" ");
}
