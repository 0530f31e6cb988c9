// Leaves every two facts out of every full claim under every payer profile: no answer may become better, worse or disappear.
// Run: npm run test:deletion
import { fullClaims } from "../claims/full-claims.js";
import { checksFor, leaveOut, profiles } from "../claims/leave-out.js";

let tried = 0;
const faults: string[] = [];
for (const [payer, profile] of Object.entries(profiles)) {
  for (const [name, claim] of Object.entries(fullClaims)) {
    const found = leaveOut(checksFor(profile, claim), claim, "two");
    tried += found.tried;
    faults.push(...found.faults.map((fault) => `${payer}, ${name}: ${fault}`));
  }
}

console.log(`${tried} pairs of facts left out, ${faults.length} faults, ${Math.round(process.cpuUsage().user / 1e6)} s of CPU`);
for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
if (faults.length > 0 || tried < 10_000) process.exitCode = 1;
