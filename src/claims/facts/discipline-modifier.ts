import type { Discipline, Modifier } from "../../codes/index.js";
import type { ServiceLine } from "../../visit/index.js";

/** The modifier that states a discipline: under whose therapy plan of care a line was given. */
export const DISCIPLINE_MODIFIERS: { readonly [Each in Discipline]?: Modifier } = { PT: "GP", OT: "GO", SLP: "GN" };

/** The discipline a modifier states, if it states one. */
export function disciplineOfModifier(modifier: Modifier): Discipline | undefined {
  switch (modifier) {
    case "GP": return "PT";
    case "GO": return "OT";
    case "GN": return "SLP";
    default: return undefined;
  }
}

/** Whether a line carries a modifier that states a therapy discipline. */
export function statesDiscipline({ modifiers }: Pick<ServiceLine, "modifiers">): boolean {
  for (const modifier of modifiers) if (disciplineOfModifier(modifier) !== undefined) return true;
  return false;
}

/** The discipline a line's modifiers state; absent where none does, or they contradict each other. */
export function statedDiscipline({ modifiers }: Pick<ServiceLine, "modifiers">): Discipline | undefined {
  let stated: Discipline | undefined;
  for (const modifier of modifiers) {
    const discipline = disciplineOfModifier(modifier);
    if (discipline === undefined) continue;
    if (stated !== undefined && stated !== discipline) return undefined;
    stated = discipline;
  }
  return stated;
}
