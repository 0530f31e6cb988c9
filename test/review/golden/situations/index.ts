import { ofMassage } from "./massage.js";
import { ofMedicareDays } from "./medicare-days.js";
import { ofMedicareEdits } from "./medicare-edits.js";
import { ofOtherPayers } from "./other-payers.js";
import type { Situation } from "./situation.js";

/** Twenty-five everyday situations, in the order of their numbers. */
export const situations: readonly Situation[] = [...ofMassage, ...ofMedicareDays, ...ofMedicareEdits, ...ofOtherPayers].sort((a, b) => a.name.localeCompare(b.name));
