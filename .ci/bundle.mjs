// A counting method bundles without zod and without date-fns, from the package's root and from ./units alike.
import { build } from "esbuild";

for (const entry of ["therapy-units", "therapy-units/units"]) {
  const { metafile } = await build({
    stdin: { contents: `export { cmsEightMinute } from "${entry}";`, resolveDir: "." },
    bundle: true, minify: true, format: "esm", platform: "neutral", metafile: true, write: false, logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  const strangers = Object.entries(output.inputs).filter(([file, { bytesInOutput }]) => file.includes("node_modules/") && bytesInOutput > 0);
  for (const [file, { bytesInOutput }] of strangers) console.error(`${entry}: ${bytesInOutput} bytes of ${file}`);
  if (strangers.length > 0) process.exitCode = 1;
  else console.log(`cmsEightMinute from ${entry}: ${output.bytes} bytes minified, none of zod or date-fns`);
}
