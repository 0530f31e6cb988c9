import type { PlainDate } from "../core/index.js";
import { type AskedAbout, isFactOf } from "./facts.js";
import type { Assumption } from "./finding.js";
import { fitsFact } from "./fits-fact.js";

/** Whatever rules are asked about: a claim, a record under review. */
interface Dated { readonly dateOfService: PlainDate }

/** An input with its absent facts filled, and the assumptions that filled one. */
export interface Assumed<Input> {
  readonly input: Input;
  readonly used: readonly Assumption[];
}

/**
 * Fills facts the input does not give. A fact that is given stands, whatever is assumed; `*` in a pointer stands for every member of a list, and a list that
 * is not given has none. What is assumed of another input is left alone: a host states its assumptions once. Throws a RangeError for an assumption that
 * can fill nothing: one whose pointer names no fact, or whose value the fact does not take.
 */
export function withAssumptions<Input extends Dated>(input: Input, of: AskedAbout, assumptions: readonly Assumption[]): Assumed<Input> {
  let filled: unknown = input;
  const used: Assumption[] = [];
  for (const assumption of assumptionsOn(assumptions, of)) {
    const next = withFact(filled, stepsOf(assumption), assumption.value);
    if (next !== filled) used.push(assumption);
    filled = next;
  }
  return { input: isSameSort(filled, input) ? filled : input, used };
}

/** The assumptions about facts that an input may hold; a RangeError where one can fill nothing, whichever input it means: a misspelt fact, or a word that is no value of it, would pass for an answer. */
export function assumptionsOn(assumptions: readonly Assumption[], of: AskedAbout): readonly Assumption[] {
  for (const [index, assumption] of assumptions.entries()) requireFact(assumption, index);
  return assumptions.filter((assumption) => isFactOf(of, stepsOf(assumption)));
}

function requireFact(assumption: Assumption, index: number): void {
  const { pointer, value } = assumption;
  const steps = stepsOf(assumption);
  const inputs = (["visit", "claim", "record"] as const).filter((of) => isFactOf(of, steps));
  if (!pointer.startsWith("/")) throw new RangeError(`assumptions[${index}].pointer does not begin with a slash: write it as /context/form`);
  if (inputs.length === 0) throw new RangeError(`assumptions[${index}].pointer names no fact of a visit: take one from questions(report), such as /context/rendering/type`);
  if (!fitsFact(value, steps) || !inputs.some((of) => holdsFacts(value, of, steps))) throw new RangeError(`assumptions[${index}].value is not one its fact takes: give what the input itself would say there`);
}

/** Whether every name within a value is a fact of its place. */
function holdsFacts(value: unknown, of: AskedAbout, steps: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, held]) => isFactOf(of, [...steps, name]) && holdsFacts(held, of, [...steps, name]));
}

/** The value with the fact filled in where it is absent; the very same value where nothing is filled. */
function withFact(value: unknown, [step, ...rest]: readonly string[], fact: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value;
    const filled = members.map((member, index) => (step === "*" || step === String(index) ? withFact(member, rest, fact) : member));
    return filled.some((member, index) => member !== members[index]) ? filled : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const before: unknown = Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  if (before === undefined && rest[0] !== undefined && /^(\*|\d+)$/.test(rest[0])) return value;
  if (rest.length === 0) return before === undefined ? { ...value, [step]: fact } : value;
  const after = withFact(before ?? {}, rest, fact);
  return after === before ? value : { ...value, [step]: after };
}

/** Filling facts keeps what makes it an input; a pointer at the root cannot replace it. */
function isSameSort<Input extends Dated>(filled: unknown, input: Input): filled is Input {
  return typeof filled === "object" && filled !== null && "dateOfService" in filled && filled.dateOfService === input.dateOfService;
}

function stepsOf({ pointer }: Assumption): readonly string[] {
  return pointer.split("/").slice(1).map(unescaped);
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
