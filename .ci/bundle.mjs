// A counting method bundles without zod and without date-fns, from the package's root and from ./units alike; the claim engine of ./claim-checks
// without them too, without the catalogue, and with the checks of no kind but those that are imported. Reads the package in the working directory.
import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import { catalogue, claimFindingTable } from "therapy-units";
import * as claimChecks from "therapy-units/claim-checks";

async function bundle(names, entry) {
  const { metafile, outputFiles: [{ text }] } = await build({
    stdin: { contents: `export { ${names.join(", ")} } from "${entry}";`, resolveDir: "." },
    bundle: true, minify: true, format: "esm", platform: "neutral", metafile: true, write: false, logLevel: "error",
  });
  const [{ bytes, inputs }] = Object.values(metafile.outputs);
  return { bytes, text, packages: Object.entries(inputs).filter(([file, { bytesInOutput }]) => file.includes("node_modules/") && bytesInOutput > 0).map(([file]) => file) };
}

function report(what, { bytes, text }, strangers) {
  for (const stranger of strangers) console.error(`${what}: holds ${stranger}`);
  if (strangers.length > 0) process.exitCode = 1;
  else console.log(`${what}: ${bytes} bytes minified, ${gzipSync(text).length} gzipped, nothing it does not need`);
}

for (const entry of ["therapy-units", "therapy-units/units"]) {
  const bundled = await bundle(["cmsEightMinute"], entry);
  report(`cmsEightMinute from ${entry}`, bundled, bundled.packages);
}

const engine = ["rulesInForce", "prepareClaimChecksOf"];
const labels = Object.values(catalogue.codes).map(({ label }) => `label:${JSON.stringify(label)}`);
const findingCodes = Object.keys(claimFindingTable);

const core = await bundle(engine, "therapy-units/claim-checks");
report("the claim engine", core, [...core.packages, ...[...labels, ...findingCodes].filter((mark) => core.text.includes(mark))]);

const checks = Object.keys(claimChecks).filter((name) => ![...engine, "questions", "violations"].includes(name));
for (const check of checks) {
  const kind = check.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  const bundled = await bundle([...engine, check], "therapy-units/claim-checks");
  const foreign = findingCodes.filter((code) => !code.startsWith(`${kind}_`));
  report(`the claim engine with ${kind}`, bundled, [...labels, ...foreign].filter((mark) => bundled.text.includes(mark)));
}
