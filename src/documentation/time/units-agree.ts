import { type Catalogue, type CptCode, findCode } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { Doubt, TimeComparison } from "../../rules/index.js";
import { type CountingRule, countUnits } from "../../units/index.js";
import type { RecordDecision } from "../deciding-rule.js";
import type { PlacedIntervention } from "../interventions.js";
import { notesOfDate, type PlacedNote } from "../notes-of-date.js";
import type { RecordJudgement } from "../record-check.js";
import type { RecordUnderReview } from "../record-under-review.js";
import { allTold, judgementOf, NO, notTold, type Told, toldIf, YES } from "../told.js";
import { isDirectTime, minutesInNotes, type NotedMinutes } from "./minutes-in-notes.js";
import { pairSupported, poolsCodes, type Support, type SupportedCode, supportedByMinutes } from "./supported-by-minutes.js";
import { beyondTotal, pairBeyondTotal, statedTimedMinutes } from "./supported-by-total.js";

/** `time_agreement_billed_units`: the units billed of all timed codes against the timed minutes of the date. */
export interface BilledUnitsDetails {
  readonly method: CountingRule["method"];
  /** The total the notes state; without one, what their interventions come to where the rule compares the two. */
  readonly minutes: number;
  readonly billed: number;
  readonly supported: number;
}

/** `time_agreement_units_of_codes`: the units billed of each timed code against its own minutes. */
export interface UnitsOfCodesDetails {
  readonly methods: readonly CountingRule["method"][];
  readonly codes: readonly SupportedCode[];
}

/** Says which counting rule answers for a code. */
export type DecideCounting = (under: RecordUnderReview, code: CptCode) => RecordDecision<"unit_counting">;

interface Pool { readonly rule: CountingRule; readonly billed: ReadonlyMap<CptCode, number>; readonly noted: readonly NotedMinutes[] }
interface InDoubt { readonly missing: readonly [JsonPointer, ...JsonPointer[]]; readonly doubt: Doubt }

const UNITS = { subject: "claim.units", code: "time_agreement_billed_units" } as const;
const CODES = { subject: "claim.units_of_codes", code: "time_agreement_units_of_codes" } as const;

/**
 * Whether the minutes in the notes of the date support the units billed of timed codes: all together, where the payer's rule pools 15-minute codes, or
 * code by code, as the rule asks. All notes of the date are one pool. Codes of one unit whatever the time are not asked; without a rule in force nothing can be told.
 */
export function unitsAgree(under: RecordUnderReview, decide: DecideCounting, codes: Catalogue, compares: readonly TimeComparison[]): readonly RecordJudgement[] {
  const bases = [...(compares.includes("billed_units") ? [UNITS] : []), ...(compares.includes("units_of_codes") ? [CODES] : [])];
  if (bases.length === 0) return [];
  const timed = under.billed.flatMap(({ code, units }, index) => (isCounted(code, codes) ? [{ code, units, path: `/billed/${index}/units` }] : []));
  const unknown = under.billed.flatMap(({ code }, index) => (findCode(codes, code) === undefined ? [`/billed/${index}/code`] : []));
  const paths = timed.map(({ path }) => path);
  if (timed.length === 0) {
    const [place, ...others] = unknown;
    return bases.map((base) => (place === undefined ? { ...base, paths, outcome: "not_applicable" } : { ...base, paths: unknown, outcome: "undetermined", missing: [place, ...others], doubt: "parameter_not_known" }));
  }
  const notes = notesOfDate(under);
  const decided = new Map<string, { readonly rule: CountingRule; readonly codes: Set<CptCode> }>();
  for (const { code } of timed) {
    const decision = decide(under, code);
    if (decision.decided === "not_known") return bases.map((base) => undetermined(base, paths, decision));
    const { counting } = decision.rule.parameters;
    if (counting.method === "per_visit" || counting.method === "none") continue;
    if (poolsCodes(counting) && !isOf15Minutes(code, codes)) continue;
    const key = JSON.stringify(counting);
    decided.set(key, { rule: counting, codes: new Set([...decided.get(key)?.codes ?? [], code]) });
  }
  if (decided.size === 0) return bases.map((base) => ({ ...base, paths, outcome: "not_applicable" }));
  if (notes === undefined) return bases.map((base) => undetermined(base, paths, { missing: ["/record/notes"], doubt: "fact_not_given" }));
  const noted = minutesInNotes(notes, (placed) => allTold([isIdentified(placed), isDirectTime(placed)]));
  const unitsOf = (code: CptCode): number => timed.reduce((sum, one) => sum + (one.code === code ? one.units : 0), 0);
  const pools = [...decided].map(([key, { codes: ofRule, rule }]): Pool => ({
    rule,
    billed: new Map([...ofRule].map((code) => [code, unitsOf(code)])),
    noted: noted.flatMap((one) => (one.code === undefined || ofRule.has(one.code) ? [one] : unbilled(one, one.code, under, key, decide, codes))),
  }));
  const places = [...new Set([...paths, ...noted.map(({ path }) => path)])];
  return bases.map((base) => (base === UNITS ? inAll(pools, notes, paths, compares.includes("parts")) : byCode(pools, notes, places, codes)));
}

/**
 * The stated totals speak for the visit; they alone, where the rule does not compare them with the interventions. Where it does, interventions with minutes enough
 * speak for a note that states no total; with too few, the total may be more. A total too small beside interventions that are enough contradicts them: that is the
 * fault, and not known which of them is right, the units are not judged.
 */
function inAll(pools: readonly Pool[], notes: readonly PlacedNote[], paths: readonly JsonPointer[], arePartsCompared: boolean): RecordJudgement {
  const [pool, ...others] = pools;
  if (pool === undefined || others.length > 0 || pool.rule.method !== "cms_eight_minute") return { ...UNITS, paths, outcome: "not_applicable" };
  const { billed: ofCodes, noted, rule } = pool;
  const billed = [...ofCodes.values()].reduce((sum, units) => sum + units, 0);
  const totals = notes.flatMap(({ note }) => note.totalTimedMinutes ?? []);
  const stated = notes.length > 0 && totals.length === notes.length;
  const supportedBy = (minutes: number): number => countUnits([{ code: "", minutes }], rule).totalUnits;
  const judged = (told: Told, minutes: number): RecordJudgement => {
    const details: BilledUnitsDetails = { method: rule.method, minutes, billed, supported: supportedBy(minutes) };
    return judgementOf({ ...UNITS, paths: [...paths, ...notes.flatMap(({ note, path }) => (note.totalTimedMinutes === undefined ? [path] : [`${path}/totalTimedMinutes`]))] }, told, details);
  };
  const fewest = noted.reduce((sum, one) => sum + one.fewest, 0);
  if (stated) {
    const minutes = Math.min(totals.reduce((sum, one) => sum + one, 0), Number.MAX_SAFE_INTEGER - 15);
    if (arePartsCompared && billed > supportedBy(minutes) && billed <= supportedBy(fewest)) return { ...UNITS, paths, outcome: "not_applicable" };
    return judged(toldIf(billed <= supportedBy(minutes)), minutes);
  }
  if (notes.length === 0) return judged(toldIf(billed <= supportedBy(0)), 0);
  const places = notes.flatMap(({ note, path }) => (note.totalTimedMinutes === undefined ? [`${path}/totalTimedMinutes`] : []));
  if (!arePartsCompared) return judged(notTold(...places), 0);
  return judged(billed <= supportedBy(fewest) ? YES : notTold(...places, ...noted.flatMap((one) => one.missing)), fewest);
}

/**
 * Where the minutes of a code are not known, the stated total still bounds them: what all of it would not support is not supported. Minutes of the interventions that
 * are enough where the total is not contradict it, and the units are not judged.
 */
function byCode(pools: readonly Pool[], notes: readonly PlacedNote[], paths: readonly JsonPointer[], codes: Catalogue): RecordJudgement {
  const minutes = statedTimedMinutes(notes);
  const parts = pools.flatMap((pool) => partsOf(pool, minutes, codes));
  const told = allTold(parts.map(({ support }) => support.told));
  const beyond = parts.flatMap((part) => part.beyond);
  if (told.is === "yes" && beyond.length > 0) return { ...CODES, paths, outcome: "not_applicable" };
  const isBeyond = told.is === "unknown" && beyond.length > 0;
  const details: UnitsOfCodesDetails = { methods: [...new Set(pools.map(({ rule }) => rule.method))], codes: isBeyond ? beyond : parts.flatMap(({ support }) => support.codes) };
  const totals = isBeyond ? notes.map(({ path }) => `${path}/totalTimedMinutes`) : [];
  return judgementOf({ ...CODES, paths: [...paths, ...totals] }, isBeyond ? NO : told, details);
}

/** Codes that are counted together, what their minutes support, and those that the total cannot. */
interface Part { readonly support: Support; readonly beyond: readonly SupportedCode[] }

function partsOf({ billed, noted, rule }: Pool, minutes: number | undefined, codes: Catalogue): readonly Part[] {
  const firsts = new Map([...billed.keys(), ...noted.flatMap(({ code }) => code ?? [])].flatMap((code) => (firstOf(code, codes) === undefined ? [] : [[code, firstOf(code, codes)] as const])));
  const isPaired = (code: CptCode | undefined): boolean => code !== undefined && firsts.has(code);
  const single = new Map([...billed].filter(([code]) => !isPaired(code)));
  const pairs = [...new Set([...billed.keys()].flatMap((code) => firsts.get(code) ?? []))].map((first): Part => {
    const ofPair = new Map([...billed].filter(([code]) => firsts.get(code) === first));
    return { support: pairSupported(first, ofPair, noted.filter(({ code }) => code === undefined || firsts.get(code) === first), codes), beyond: minutes === undefined ? [] : pairBeyondTotal(first, ofPair, minutes, codes) };
  });
  if (single.size === 0) return pairs;
  return [{ support: supportedByMinutes(rule, single, noted.filter(({ code }) => !isPaired(code)), codes), beyond: minutes === undefined ? [] : beyondTotal(rule, single, minutes, codes) }, ...pairs];
}

/** The minutes of a code that is not billed, as far as they join the pool of a rule. */
function unbilled(one: NotedMinutes, code: CptCode, under: RecordUnderReview, key: string, decide: DecideCounting, codes: Catalogue): readonly NotedMinutes[] {
  if (!isCounted(code, codes)) return [];
  const decision = decide(under, code);
  if (decision.decided === "not_known") return [{ ...one, fewest: 0, missing: [...one.missing, ...decision.missing] }];
  const { counting } = decision.rule.parameters;
  if (JSON.stringify(counting) !== key || counting.method === "per_visit" || counting.method === "none") return [];
  return poolsCodes(counting) && !isOf15Minutes(code, codes) ? [] : [one];
}

/** Without a code an intervention may be of any code, a timed one or not. */
function isIdentified({ intervention: { code }, path }: PlacedIntervention): Told {
  return code === undefined ? notTold(`${path}/code`) : YES;
}

function undetermined(base: typeof CODES | typeof UNITS, paths: readonly JsonPointer[], { doubt, missing }: InDoubt): RecordJudgement {
  return { ...base, paths, outcome: "undetermined", missing, doubt };
}

function firstOf(code: CptCode, codes: Catalogue): CptCode | undefined {
  const basis = findCode(codes, code)?.basis;
  if (basis?.kind === "timed_first") return code;
  return basis?.kind === "timed_additional" ? basis.firstCode : undefined;
}

function isCounted(code: CptCode, codes: Catalogue): boolean {
  const kind = findCode(codes, code)?.basis.kind;
  return kind === "timed" || kind === "timed_first" || kind === "timed_additional";
}

function isOf15Minutes(code: CptCode, codes: Catalogue): boolean {
  const basis = findCode(codes, code)?.basis;
  return basis?.kind !== "timed" || basis.minutesPerUnit === 15;
}
