import type { Discipline, Modifier } from "../../codes/index.js";
import type { PlainDate } from "../../core/index.js";
import type { Claim, ServiceLine, Visit } from "../../visit/index.js";

const OF_DISCIPLINE: Readonly<Partial<Record<Discipline, Modifier>>> = { PT: "GP", OT: "GO", SLP: "GN" };
const OF_BENEFIT = { habilitative: "96", rehabilitative: "97" } as const;
const OF_TELEHEALTH = { video: "95", audio: "93" } as const;

/** Whether facts of the input state what a modifier says of a line. What only attests, such as KX or 59, is not decided here. */
export function isSupported(modifier: Modifier, line: ServiceLine, claim: Claim, visit: Visit): boolean {
  const discipline = line.discipline ?? claim.discipline;
  if (discipline !== undefined && OF_DISCIPLINE[discipline] === modifier) return true;
  const { benefitType } = claim.context;
  if (benefitType !== undefined && OF_BENEFIT[benefitType] === modifier) return true;
  const [first, ...others] = visit.services.filter(({ code }) => code === line.code).map(({ telehealth }) => telehealth);
  return first !== undefined && OF_TELEHEALTH[first] === modifier && others.every((one) => one === first);
}

/**
 * Whether the input holds what KX attests of a line: treatment under a plan of care that is certified for the date. The plan began by then (on the day of
 * its certification where no other is given), its certification was there on the day of asking, and its discipline, author's signature and purpose do not
 * speak against it.
 */
export function attestsNecessity(line: ServiceLine, { context: { planOfCare, purpose }, dateOfService, discipline }: Claim, asOf: PlainDate): boolean {
  if (purpose !== "treatment" || planOfCare === undefined || planOfCare === "none") return false;
  const { certifiedOn, certifiedThrough, disciplines, establishedOn, maintenance, signed } = planOfCare;
  if (certifiedOn === undefined || certifiedOn === "none" || certifiedOn > asOf) return false;
  if (certifiedThrough === undefined || certifiedThrough < dateOfService) return false;
  const begunOn = establishedOn ?? certifiedOn;
  if (begunOn > asOf || begunOn > dateOfService || certifiedOn < begunOn) return false;
  const own = line.discipline ?? discipline;
  return signed !== false && maintenance !== true && (disciplines === undefined || (own !== undefined && disciplines.includes(own)));
}
