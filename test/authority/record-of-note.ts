import type { PlainDate } from "../../src/core/index.js";
import type { RecordUnderReview } from "../../src/documentation/index.js";
import type { BilledService, Intervention, Measure, Signature, TreatmentNote, TreatmentRecord } from "../../src/visit/index.js";
import notes from "./notes.json" with { type: "json" };

/** A published note as fields, with what its source, or we, found in it. Wording is described more often than repeated. */
export interface NoteCase {
  readonly id: string;
  readonly kind: string;
  readonly discipline: string;
  readonly fields: Readonly<Record<string, string | readonly string[] | null>>;
  readonly timedMinutes: Readonly<Record<string, number>> | null;
  readonly billed: readonly (readonly [code: string, units: number])[] | null;
  readonly quality: "good" | "partial" | "poor";
  readonly ratedBy: "source" | "us";
  readonly strengths: readonly string[];
  readonly deficiencies: readonly string[];
  readonly expectedFindings: readonly string[];
  readonly note: string;
}

/** The day the notes are taken to be of: every rule of the books is known on it. */
export const NOTE_DAY: PlainDate = "2026-11-23";

export const noteCases = notes as unknown as readonly NoteCase[];

/**
 * Kinds of rows that are a note from end to end; the massage fragment is quoted by its source as a whole note. What such a note does not have is
 * known to be missing: `""`, `[]`, `0`, `"none"`. All other rows are pieces: what they do not have is not known. So is whatever stands beside a note: the
 * evaluation, the plan of care, consent and contact.
 */
const WHOLE: readonly string[] = ["one-liner", "short note", "massage fragment", "dictation", "daily note", "daily note DTO", "progress note fixture", "session script", "session transcript", "evaluation"];

function isWhole({ kind, note }: NoteCase): boolean {
  return WHOLE.includes(kind) && !note.includes("only the opening is visible");
}

/** What is billed on a whole note that names no code; a piece bills nothing. */
const USUAL_CODE: Readonly<Record<string, string>> = { PT: "97110", massage: "97124" };

/** The record of a row, put forward for what it bills. */
export function recordOfNote(row: NoteCase): RecordUnderReview {
  return { dateOfService: NOTE_DAY, discipline: row.discipline === "massage" ? "massage" : "PT", record: recordOf(row), billed: billedBy(row) };
}

function recordOf(row: NoteCase): TreatmentRecord {
  if (row.fields["issue"] === "measurable goal") return { planOfCare: { goals: [{ text: textOf(row, "text") ?? "" }] } };
  return { notes: [isWhole(row) ? { ...EMPTY, ...noteOf(row), interventions: interventionsOf(row), measures: measuresOf(row), signatures: signaturesOf(row) ?? [], ...totalsOf(row) } : pieceOf(row)] };
}

const EMPTY: TreatmentNote = { dateOfService: NOTE_DAY, subjective: "", objective: "", assessment: "", plan: "", response: "", timeIn: "none", timeOut: "none" };

function pieceOf(row: NoteCase): TreatmentNote {
  const interventions = interventionsOf(row);
  const signatures = signaturesOf(row);
  return { ...noteOf(row), ...(interventions.length === 0 ? {} : { interventions }), ...(signatures === undefined ? {} : { signatures }) };
}

/** The sections of a note under their names; a text without a heading says what was observed and done. */
function noteOf(row: NoteCase): TreatmentNote {
  const section = (name: string) => textOf(row, name);
  const [subjective, objective, assessment, plan] = [section("subjective"), section("objective") ?? section("text"), section("assessment"), section("plan")];
  return {
    dateOfService: NOTE_DAY,
    ...(subjective === undefined ? {} : { subjective }),
    ...(objective === undefined ? {} : { objective }),
    ...(assessment === undefined ? {} : { assessment }),
    ...(plan === undefined ? {} : { plan }),
  };
}

/** A text; where the row says only that it is the stock phrase, the phrase that it names among what should be found. */
function textOf({ expectedFindings, fields }: NoteCase, name: string): string | undefined {
  const text = fields[name];
  if (typeof text !== "string") return undefined;
  const vague = expectedFindings.find((finding) => finding.startsWith("VAGUE:"))?.slice("VAGUE:".length) ?? "tolerated well";
  return text.replace("stock tolerance phrase", vague);
}

/** Minutes become interventions of their code; codes that were not performed keep what became of them; a line about massage or exercise is one intervention. */
function interventionsOf(row: NoteCase): readonly Intervention[] {
  const { fields, timedMinutes } = row;
  const name = textOf(row, "activities");
  const performed = Object.entries(timedMinutes ?? {}).flatMap(([code, minutes]): readonly Intervention[] =>
    (/^\d{5}$/.test(code) ? [{ ...nothingNamed(row), code, minutes, status: "performed", ...(name === undefined ? {} : { name }) }] : []));
  const notPerformed = listOf(fields["notPerformedToday"]).map((text): Intervention => ({ code: text.slice(0, 5), status: statusOf(text) }));
  return [...performed, ...notPerformed, ...ofLine(row)];
}

/** Of a whole note: no techniques and no regions, unless naming them is among its strengths; which ones, the row does not say. */
function nothingNamed(row: NoteCase): Pick<Intervention, "bodyRegions" | "techniques"> {
  const named = (what: string) => !isWhole(row) || row.strengths.some((strength) => strength.includes(what));
  return { ...(named("techniques") ? {} : { techniques: [] }), ...(named("regions") ? {} : { bodyRegions: [] }) };
}

const REGIONS = /\b(?:neck|back|shoulders?|hips?|knees?|arms?|legs?)\b/gi;

function ofLine(row: NoteCase): readonly Intervention[] {
  const text = textOf(row, "text") ?? "";
  if (row.discipline === "massage") return [{ ...nothingNamed(row), code: "97124", status: "performed", minutes: 0, timeBlocks: [], bodyRegions: text.match(REGIONS) ?? [] }];
  const minutes = /^(\d+) minutes of exercise/.exec(text)?.[1];
  return minutes === undefined ? [] : [{ code: "97110", minutes: Number(minutes), status: "performed" }];
}

function statusOf(text: string): NonNullable<Intervention["status"]> {
  if (text.includes('home')) return "home_program";
  if (/planned|next/.test(text)) return "planned";
  return /last|earlier/.test(text) ? "prior" : "declined";
}

/** The figures of the objective part, and a pain score. */
function measuresOf(row: NoteCase): readonly Measure[] {
  const figures = (textOf(row, "objective") ?? "").match(/\d+/g) ?? [];
  const pain = textOf(row, "pain");
  return [...figures.map((figure) => ({ name: "objective", value: Number(figure) })), ...(pain === undefined ? [] : [{ name: "pain", value: Number(pain) }])];
}

/** A row whose issue is authentication says how it was signed; others only where a signature is among their strengths. */
function signaturesOf({ fields, strengths }: NoteCase): readonly Signature[] | undefined {
  const text = fields["text"];
  if (fields["issue"] === "authentication" && typeof text === "string") {
    return text.includes('neither signature') ? [] : [{ credentials: text.includes('PT with credentials') ? "PT" : "", signedOn: NOTE_DAY, providerType: "physical_therapist" }];
  }
  return strengths.some((strength) => strength.includes("signature")) ? [{}] : undefined;
}

/** Totals that a note states; whether one with minutes for each service also states a total is not known. */
function totalsOf({ timedMinutes }: NoteCase): Pick<TreatmentNote, "totalTimedMinutes" | "totalTreatmentMinutes"> {
  if (timedMinutes === null) return { totalTimedMinutes: 0, totalTreatmentMinutes: 0 };
  const total = timedMinutes["totalTreatment"];
  return total === undefined ? {} : { totalTreatmentMinutes: total };
}

/** What the row bills; else one unit of each code that its minutes name; else, on a whole note, one unit of the usual code. */
function billedBy(row: NoteCase): readonly BilledService[] {
  const named = interventionsOf(row).flatMap(({ code, status }) => (code !== undefined && status === "performed" ? [code] : []));
  const codes = named.length > 0 ? named : isWhole(row) ? [USUAL_CODE[row.discipline] ?? "97110"] : [];
  return (row.billed ?? codes.map((code) => [code, 1] as const)).map(([code, units]) => ({ code, units, modifiers: [] }));
}

function listOf(value: string | readonly string[] | null | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}
