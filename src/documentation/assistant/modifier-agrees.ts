import type { Catalogue, CptCode, Discipline, Modifier, ProviderType } from "../../codes/index.js";
import type { RecordDecision } from "../deciding-rule.js";
import { notesOfDate } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordSelector } from "../record-selector.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { judgementOf, toldIf } from "../told.js";
import { assistantMinutes, type Shares } from "./assistant-minutes.js";

/** `assistant_part_modifier`: units billed with the assistant's modifier against who furnished the minutes in the note. */
export interface ModifierAgreesDetails {
  readonly code: CptCode;
  readonly modifier: Modifier;
  /** Units billed with it. */
  readonly billed: number;
  /** Units that are the assistant's. */
  readonly expected: number;
  /** Minutes by who furnished them; absent where one practitioner furnished all and not all minutes are known. */
  readonly minutes?: Shares;
}

/** Says which rule answers for a code. */
export type DecideAssistant = (under: RecordUnderReview, code: CptCode) => RecordDecision<"assistant_units">;

const ASSISTANT: Readonly<Partial<Record<Discipline, ProviderType>>> = { PT: "physical_therapist_assistant", OT: "occupational_therapy_assistant" };

/**
 * Whether the units billed of a code carry the assistant's modifier as the minutes in the notes of the date ask for. Disciplines without assistants of
 * their own have no such modifier; a code that no note names is not looked at.
 */
export function modifierAgrees(under: RecordUnderReview, selector: RecordSelector, decide: DecideAssistant, codes: Catalogue): readonly RecordJudgement[] {
  return [...new Set(under.billed.map(({ code }) => code))].filter((code) => selector.code(code)).map((code) => judged(code, under, decide, codes));
}

function judged(code: CptCode, under: RecordUnderReview, decide: DecideAssistant, codes: Catalogue): RecordJudgement {
  const lines = under.billed.map((service, index) => ({ ...service, index, path: `/billed/${index}/modifiers` })).filter((line) => line.code === code);
  const base = { subject: `${code}#1`, code: "assistant_part_modifier", paths: lines.map(({ path }) => path) };
  const { discipline } = under;
  const assistant = discipline === undefined ? undefined : ASSISTANT[discipline];
  if (discipline !== undefined && assistant === undefined) return { ...base, outcome: "not_applicable" };
  const decision = decide(under, code);
  if (decision.decided === "not_known") return { ...base, outcome: "undetermined", missing: decision.missing, doubt: decision.doubt };
  if (assistant === undefined) return { ...base, outcome: "undetermined", missing: ["/discipline"] };
  const { modifiers, rule } = decision.rule.parameters;
  const modifier = modifiers.find((one) => one.assistant === assistant)?.modifier;
  if (modifier === undefined) return { ...base, outcome: "not_applicable" };
  const noted = assistantMinutes(code, lines.reduce((sum, { units }) => sum + units, 0), notesOfDate(under), rule, codes);
  if (noted.is === "not_noted") return { ...base, outcome: "not_applicable" };
  if (noted.is === "not_known") {
    const [first = "/record/notes", ...others] = noted.missing;
    return { ...base, outcome: "undetermined", missing: [first, ...others] };
  }
  const paths = [...base.paths, ...noted.paths];
  if (noted.is === "code_not_known") {
    const [place = "/billed", ...others] = lines.map(({ index }) => `/billed/${index}/code`);
    return { ...base, paths, outcome: "undetermined", missing: [place, ...others], doubt: "parameter_not_known" };
  }
  if (noted.is === "not_settled") return { ...base, paths, outcome: "undetermined", missing: ["/dateOfService"], doubt: "parameter_not_known" };
  const billed = lines.reduce((sum, { modifiers: carried, units }) => sum + (carried.includes(modifier) ? units : 0), 0);
  const details: ModifierAgreesDetails = { code, modifier, billed, expected: noted.assistantUnits, ...(noted.shares === undefined ? {} : { minutes: noted.shares }) };
  return judgementOf({ ...base, paths }, toldIf(billed === noted.assistantUnits), details);
}
