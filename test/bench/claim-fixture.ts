// A rule set of 22 rules (14 of the claim, 8 of the line) and 64 claims of four lines for measuring rule engines: realistic in shape, no payer's
// policy. `floor` judges them by hand-written predicates, a table of them over facts it derives first; it checks nothing, explains nothing and knows no
// doubt.

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

/** What the rules of the claim read. */
export interface ClaimFacts {
  readonly payer: BenchClaim["payer"];
  readonly diagnosisCount: number;
  readonly units: number;
  readonly supported: number;
  readonly authorizationRequired: boolean;
  readonly hasAuthorization: boolean;
  readonly visitsUsed: number;
  readonly visitsAllowed: number;
  readonly authorizationEndsInDays: number;
  readonly planEndsInDays: number;
  readonly planCertified: boolean;
  readonly planStartedDaysAgo: number;
  readonly visitsSinceReport: number;
  readonly massageWithManual: boolean;
  readonly activitiesWithManual: boolean;
  readonly distinct: boolean;
  readonly allowedToDateCents: number;
  readonly allKx: boolean;
  readonly receivedAfterDays: number;
  readonly filingDays: number;
}

/** What the rules of a line read. */
export interface LineFacts {
  readonly payer: BenchClaim["payer"];
  readonly code: string;
  readonly minutes: number;
  readonly units: number;
  readonly mue: number;
  readonly diagnosisCount: number;
  readonly hasDiscipline: boolean;
  readonly byAssistant: boolean;
  readonly hasAssistant: boolean;
  readonly chargeCents: number;
}

type Rule<Facts> = readonly [id: string, broken: (facts: Facts) => boolean];

const CLAIM_RULES: readonly Rule<ClaimFacts>[] = [
  ["C01", (facts) => facts.diagnosisCount === 0],
  ["C02", (facts) => facts.units > facts.supported],
  ["C03", (facts) => facts.units < facts.supported],
  ["C04", (facts) => facts.payer === "commercial" && facts.units > DAILY_CAP],
  ["C05", (facts) => facts.authorizationRequired && !facts.hasAuthorization],
  ["C06", (facts) => facts.hasAuthorization && facts.visitsUsed >= facts.visitsAllowed],
  ["C07", (facts) => facts.hasAuthorization && facts.authorizationEndsInDays < 0],
  ["C08", (facts) => facts.payer === "medicare" && facts.planEndsInDays < 0],
  ["C09", (facts) => facts.payer === "medicare" && !facts.planCertified && facts.planStartedDaysAgo > 30],
  ["C10", (facts) => facts.payer === "medicare" && facts.visitsSinceReport >= 10],
  ["C11", (facts) => facts.massageWithManual],
  ["C12", (facts) => facts.payer === "commercial" && facts.activitiesWithManual && !facts.distinct],
  ["C13", (facts) => facts.payer === "medicare" && facts.allowedToDateCents > KX_CENTS && !facts.allKx],
  ["C14", (facts) => facts.receivedAfterDays > facts.filingDays],
];

const LINE_RULES: readonly Rule<LineFacts>[] = [
  ["L01", (facts) => facts.payer === "medicare" && !facts.hasDiscipline],
  ["L02", (facts) => facts.minutes <= 0],
  ["L03", (facts) => facts.units < 1],
  ["L04", (facts) => facts.units > facts.mue],
  ["L05", (facts) => facts.diagnosisCount === 0],
  ["L06", (facts) => facts.payer === "medicare" && facts.byAssistant && !facts.hasAssistant],
  ["L07", (facts) => facts.code === "97999"],
  ["L08", (facts) => facts.chargeCents <= 0],
];

/** The ids of the broken rules; a line's rule is followed by `@` and the line's index. */
export function floor(billed: BenchClaim): string[] {
  const { claim, lines } = derive(billed);
  const found: string[] = [];
  for (const [id, broken] of CLAIM_RULES) if (broken(claim)) found.push(id);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as LineFacts;
    for (const [id, broken] of LINE_RULES) if (broken(line)) found.push(`${id}@${index}`);
  }
  return found;
}

/** The facts of a claim and of its lines. */
export function derive(billed: BenchClaim): { readonly claim: ClaimFacts; readonly lines: readonly LineFacts[] } {
  const { authorization, payer, plan } = billed;
  let minutes = 0;
  let units = 0;
  let allKx = true;
  let massage = -1;
  let manual = -1;
  let activities = -1;
  for (let index = 0; index < billed.lines.length; index += 1) {
    const line = billed.lines[index] as BenchLine;
    minutes += line.minutes;
    units += line.units;
    if (!line.modifiers.includes("KX")) allKx = false;
    if (line.code === "97124") massage = index;
    else if (line.code === "97140") manual = index;
    else if (line.code === "97530") activities = index;
  }
  const claim: ClaimFacts = {
    payer, diagnosisCount: billed.diagnoses.length, units, supported: minutes < 8 ? 0 : Math.floor((minutes - 8) / 15) + 1,
    authorizationRequired: billed.authorizationRequired, hasAuthorization: authorization !== undefined,
    visitsUsed: authorization?.used ?? 0, visitsAllowed: authorization?.allowed ?? 0, authorizationEndsInDays: authorization?.endsInDays ?? 0,
    planEndsInDays: plan.endsInDays, planCertified: plan.certified, planStartedDaysAgo: plan.startedDaysAgo, visitsSinceReport: billed.visitsSinceReport,
    massageWithManual: massage >= 0 && manual >= 0, activitiesWithManual: activities >= 0 && manual >= 0, distinct: isDistinct(billed, activities) || isDistinct(billed, manual),
    allowedToDateCents: billed.allowedToDateCents, allKx, receivedAfterDays: billed.receivedAfterDays, filingDays: FILING_DAYS[payer],
  };
  const lines = billed.lines.map((line): LineFacts => ({
    payer, code: line.code, minutes: line.minutes, units: line.units, mue: MUE[line.code] ?? 0, diagnosisCount: line.diagnoses.length,
    hasDiscipline: line.modifiers.some((modifier) => modifier === "GP" || modifier === "GO" || modifier === "GN"),
    byAssistant: line.byAssistant, hasAssistant: line.modifiers.some((modifier) => modifier === "CQ" || modifier === "CO"), chargeCents: line.chargeCents,
  }));
  return { claim, lines };
}

function isDistinct({ lines }: BenchClaim, index: number): boolean {
  return index >= 0 && (lines[index] as BenchLine).modifiers.some((modifier) => modifier === "59" || modifier === "XE" || modifier === "XS" || modifier === "XP" || modifier === "XU");
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
