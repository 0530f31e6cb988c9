import type { Modifier } from "../codes/index.js";
import type { JsonPointer } from "../core/index.js";
import type { ModifierRequiredParameters } from "../rules/index.js";
import type { Claim, ServiceLine } from "../visit/index.js";
import { disciplineOf } from "./facts/claim-lines.js";

type Parameters<Requires> = Extract<ModifierRequiredParameters, { readonly requires: Requires }>;

/** What a rule expects of a line: one of some modifiers, which a fact of the claim may decide. */
export interface ExpectedModifiers {
  /** One of these; none where the rule expects nothing of the line; absent where the deciding fact is. */
  readonly of: (line: ServiceLine, claim: Claim) => readonly Modifier[] | undefined;
  /** What each value of the deciding fact expects. */
  readonly each: readonly (readonly Modifier[])[];
  /** Whether every value of the fact expects something. */
  readonly whateverTheFact: boolean;
  /** The place of the deciding fact. */
  readonly decidedAt: (address: JsonPointer) => JsonPointer;
}

const NOTHING: readonly Modifier[] = [];

/** Makes what a rule expects ready for many lines. */
export function expectedModifiers(parameters: ModifierRequiredParameters): ExpectedModifiers {
  switch (parameters.requires) {
    case "one_of": return ofEveryLine(parameters.modifiers);
    case "beside": return { ...ofEveryLine(parameters.modifiers), of: ({ modifiers }) => (modifiers.includes(parameters.modifier) ? parameters.modifiers : NOTHING) };
    case "of_discipline": return ofDiscipline(parameters);
    case "of_benefit_type": return ofBenefitType(parameters);
    case "of_revenue_code": return ofRevenueCode(parameters);
  }
}

function ofEveryLine(modifiers: readonly Modifier[]): ExpectedModifiers {
  return { of: () => modifiers, each: [modifiers], whateverTheFact: true, decidedAt: (address) => `${address}/modifiers` };
}

/** A discipline the rule does not name takes any of its modifiers. */
function ofDiscipline({ modifiers }: Parameters<"of_discipline">): ExpectedModifiers {
  const ofEach = grouped(modifiers, ({ discipline }) => discipline);
  const any = modifiers.map(({ modifier }) => modifier);
  return {
    of: (line, claim) => {
      const discipline = disciplineOf(claim, line);
      return discipline === undefined ? undefined : (ofEach.get(discipline) ?? any);
    },
    each: [...ofEach.values(), any],
    whateverTheFact: true,
    decidedAt: () => "/discipline",
  };
}

function ofBenefitType({ modifiers }: Parameters<"of_benefit_type">): ExpectedModifiers {
  const ofEach = grouped(modifiers, ({ benefitType }) => benefitType);
  return {
    of: (_, { context: { benefitType } }) => (benefitType === undefined ? undefined : (ofEach.get(benefitType) ?? NOTHING)),
    each: [...ofEach.values()],
    whateverTheFact: ofEach.has("habilitative") && ofEach.has("rehabilitative"),
    decidedAt: () => "/context/benefitType",
  };
}

function ofRevenueCode({ modifiers }: Parameters<"of_revenue_code">): ExpectedModifiers {
  const ofEach = [...grouped(modifiers, ({ revenueCode }) => revenueCode)];
  return {
    of: ({ revenueCode }) => {
      if (revenueCode === undefined) return undefined;
      for (const [beginning, expected] of ofEach) if (revenueCode.startsWith(beginning)) return expected;
      return NOTHING;
    },
    each: ofEach.map(([, expected]) => expected),
    whateverTheFact: false,
    decidedAt: (address) => `${address}/revenueCode`,
  };
}

function grouped<Entry extends { readonly modifier: Modifier }, Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): ReadonlyMap<Key, readonly Modifier[]> {
  const groups = new Map<Key, Modifier[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry.modifier]);
  return groups;
}
