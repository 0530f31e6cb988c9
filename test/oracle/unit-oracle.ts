// A second, naive counting of units that shares nothing with src: the manual's chart read line by line, and every unit vector tried.

/** Minutes or units of each code of a visit, in one order. */
export type Row = readonly number[];

/** Pub. 100-04 ch. 5 §20.2.C: "8 through 22" minutes are one unit, "23 through 37" two, and the pattern goes on. */
export function unitsFromChart(minutes: number): number {
  let units = 0;
  for (let from = 8; minutes >= from; from += 15) units += 1;
  return units;
}

/** Every row of units the pooled rule allows. */
export function pooledAllocations(minutes: Row): Row[] {
  const ownUnits = minutes.map((one) => Math.floor(one / 15));
  const unitsLeft = unitsFromChart(sum(minutes)) - sum(ownUnits);
  return waysToGive(unitsLeft, ownUnits).filter((units) => nobodyIsPassedOver(minutes, units));
}

/** The only row of units of the midpoint rule. */
export function midpointUnits(minutes: Row): Row {
  return minutes.map(unitsFromChart);
}

/** No unit went to a code while another had more minutes without a unit. */
function nobodyIsPassedOver(minutes: Row, units: Row): boolean {
  const unbilled = minutes.map((one, code) => one - 15 * (units[code] as number));
  return unbilled.every((taker, code) => units[code] === 0 || unbilled.every((other, another) => another === code || taker + 15 >= other));
}

/** Every way to give units away on top of those the codes already have; one code may be given several. */
function waysToGive(unitsLeft: number, ownUnits: Row): Row[] {
  const [own, ...others] = ownUnits;
  if (own === undefined) return unitsLeft === 0 ? [[]] : [];
  const ways: Row[] = [];
  for (let given = 0; given <= unitsLeft; given += 1) for (const rest of waysToGive(unitsLeft - given, others)) ways.push([own + given, ...rest]);
  return ways;
}

function sum(row: Row): number {
  return row.reduce((total, one) => total + one, 0);
}
