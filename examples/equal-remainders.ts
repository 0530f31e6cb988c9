// Equal remainders: the rule leaves the choice to the provider, and every legal allocation can be shown.
import { cmsEightMinute, countLegalAllocations, legalAllocations } from "therapy-units";

const minutes = [{ code: "97110", minutes: 25 }, { code: "97140", minutes: 25 }, { code: "97530", minutes: 25 }];
const count = cmsEightMinute(minutes, ["97530"]);

console.log(`${count.totalTimedMinutes} minutes, ${count.totalUnits} units`);
if (count.tie !== undefined) {
  const { codes, remainderMinutes, unitsToAssign } = count.tie;
  console.log(`${codes.join(", ")} have ${remainderMinutes} minutes left each and share ${unitsToAssign} units`);
}
console.log(`${countLegalAllocations(count)} legal allocations, the preferred one first:`);
for (const lines of legalAllocations(count)) console.log(`  ${lines.map(({ code, units }) => `${code} x${units}`).join("  ")}`);

// prints:
// 75 minutes, 5 units
// 97530, 97110, 97140 have 10 minutes left each and share 2 units
// 3 legal allocations, the preferred one first:
//   97110 x2  97140 x1  97530 x2
//   97110 x1  97140 x2  97530 x2
//   97110 x2  97140 x2  97530 x1
