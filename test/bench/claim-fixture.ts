// A rule set of 22 rules (14 of the claim, 8 of the line) and 64 claims of four lines for measuring rule engines: realistic in shape, no payer's
// policy. `floor` judges them by hand-written predicates over facts it derives first; it checks nothing, explains nothing and knows no doubt.

export interface BenchLine {
  readonly code: string;
  readonly minutes: number;
  readonly units: number;
  readonly modifiers: readonly string[];
  readonly diagnoses: readonly string[];
  readonly byAssistant: boolean;
  readonly chargeCents: number;
}

export interface BenchClaim {
  readonly payer: "medicare" | "commercial";
  readonly diagnoses: readonly string[];
  readonly receivedAfterDays: number;
  readonly authorizationRequired: boolean;
  readonly authorization: { readonly used: number; readonly allowed: number; readonly endsInDays: number } | undefined;
  readonly plan: { readonly startedDaysAgo: number; readonly endsInDays: number; readonly certified: boolean };
  readonly visitsSinceReport: number;
  readonly allowedToDateCents: number;
  readonly lines: readonly BenchLine[];
}

export const MUE: Readonly<Record<string, number>> = { 97110: 6, 97124: 4, 97140: 6, 97530: 6, 97112: 4, 97116: 4 };
export const DAILY_CAP = 4;
export const FILING_DAYS = { medicare: 365, commercial: 90 } as const;
export const KX_CENTS = 248_000;
const DISTINCT: readonly string[] = ["59", "XE", "XS", "XP", "XU"];
const DISCIPLINE: readonly string[] = ["GP", "GO", "GN"];

/** The ids of the broken rules; a line's rule is followed by `@` and the line's index. */
export function floor(claim: BenchClaim): string[] {
  const facts = derive(claim);
  const broken: string[] = [];
  if (claim.diagnoses.length === 0) broken.push("C01");
  if (facts.units > facts.supported) broken.push("C02");
  if (facts.units < facts.supported) broken.push("C03");
  if (facts.commercial && facts.units > DAILY_CAP) broken.push("C04");
  if (claim.authorizationRequired && claim.authorization === undefined) broken.push("C05");
  if (claim.authorization !== undefined && claim.authorization.used >= claim.authorization.allowed) broken.push("C06");
  if (claim.authorization !== undefined && claim.authorization.endsInDays < 0) broken.push("C07");
  if (facts.medicare && claim.plan.endsInDays < 0) broken.push("C08");
  if (facts.medicare && !claim.plan.certified && claim.plan.startedDaysAgo > 30) broken.push("C09");
  if (facts.medicare && claim.visitsSinceReport >= 10) broken.push("C10");
  if (facts.massage >= 0 && facts.manual >= 0) broken.push("C11");
  if (facts.commercial && facts.activities >= 0 && facts.manual >= 0 && !facts.distinct) broken.push("C12");
  if (facts.medicare && claim.allowedToDateCents > KX_CENTS && !facts.allKx) broken.push("C13");
  if (claim.receivedAfterDays > FILING_DAYS[claim.payer]) broken.push("C14");
  for (let index = 0; index < claim.lines.length; index += 1) {
    const line = claim.lines[index] as BenchLine;
    if (facts.medicare && !hasOneOf(line.modifiers, DISCIPLINE)) broken.push(`L01@${index}`);
    if (line.minutes <= 0) broken.push(`L02@${index}`);
    if (line.units < 1) broken.push(`L03@${index}`);
    if (line.units > (MUE[line.code] ?? 0)) broken.push(`L04@${index}`);
    if (line.diagnoses.length === 0) broken.push(`L05@${index}`);
    if (facts.medicare && line.byAssistant && !line.modifiers.includes("CQ") && !line.modifiers.includes("CO")) broken.push(`L06@${index}`);
    if (line.code === "97999") broken.push(`L07@${index}`);
    if (line.chargeCents <= 0) broken.push(`L08@${index}`);
  }
  return broken;
}

interface Facts { medicare: boolean; commercial: boolean; units: number; supported: number; allKx: boolean; massage: number; manual: number; activities: number; distinct: boolean }

/** What several rules ask. */
export function derive(claim: BenchClaim): Facts {
  let minutes = 0;
  let units = 0;
  let allKx = true;
  let massage = -1;
  let manual = -1;
  let activities = -1;
  for (let index = 0; index < claim.lines.length; index += 1) {
    const line = claim.lines[index] as BenchLine;
    minutes += line.minutes;
    units += line.units;
    if (!line.modifiers.includes("KX")) allKx = false;
    if (line.code === "97124") massage = index;
    else if (line.code === "97140") manual = index;
    else if (line.code === "97530") activities = index;
  }
  const distinct = (index: number) => index >= 0 && hasOneOf((claim.lines[index] as BenchLine).modifiers, DISTINCT);
  return {
    medicare: claim.payer === "medicare", commercial: claim.payer === "commercial", units, supported: minutes < 8 ? 0 : Math.floor((minutes - 8) / 15) + 1,
    allKx, massage, manual, activities, distinct: distinct(activities) || distinct(manual),
  };
}

export function hasOneOf(modifiers: readonly string[], wanted: readonly string[]): boolean {
  for (const modifier of modifiers) if (wanted.includes(modifier)) return true;
  return false;
}

/** Seeded claims; about four rules are broken on each. */
export function benchClaims(count = 64, seed = 7): BenchClaim[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, (): BenchClaim => {
    const medicare = random() < 0.5;
    const codes = Object.keys(MUE).map((code) => [random(), code] as const).sort((a, b) => a[0] - b[0]).slice(0, 4);
    return {
      payer: medicare ? "medicare" : "commercial",
      diagnoses: random() < 0.95 ? ["M54.50"] : [],
      receivedAfterDays: below(400),
      authorizationRequired: !medicare && random() < 0.5,
      authorization: !medicare && random() < 0.7 ? { used: below(13), allowed: 12, endsInDays: below(30) - 3 } : undefined,
      plan: { startedDaysAgo: below(60), endsInDays: below(60) - 5, certified: random() < 0.8 },
      visitsSinceReport: below(12),
      allowedToDateCents: below(320_000),
      lines: codes.map(([, code]) => ({
        code, minutes: random() < 0.95 ? 5 + below(20) : 0, units: random() < 0.95 ? 1 : 7,
        modifiers: [...(random() < 0.9 ? ["GP"] : []), ...(random() < 0.3 ? ["59"] : []), ...(random() < 0.3 ? ["KX"] : [])],
        diagnoses: random() < 0.95 ? ["M54.50"] : [], byAssistant: random() < 0.2, chargeCents: random() < 0.97 ? 4500 : 0,
      })),
    };
  });
}
