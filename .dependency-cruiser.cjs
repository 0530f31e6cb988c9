/** What each folder of src may import from the others; imports point down only. Nothing may import a folder that no row names. */
const LAYERS = [
  // folder, may import, may import the types of
  ["core", [], []],
  ["codes", ["core"], []],
  ["units", ["core", "codes"], ["visit"]],
  ["visit", ["core", "codes", "units"], []],
  ["rules", ["core", "codes", "units", "visit"], []],
  ["claims", ["core", "codes", "units", "visit", "rules"], []],
  ["documentation", ["core", "codes", "units", "visit", "rules"], []],
  ["review", ["core", "codes", "units", "visit", "rules", "claims", "documentation"], []],
  ["payers", [], ["core", "codes", "units", "visit", "rules"]],
  ["interop", ["core", "codes", "units", "visit", "rules", "claims", "documentation", "review"], []],
  ["testing", ["core", "codes", "units", "visit", "rules", "claims", "documentation", "review"], []],
];

/** The folders that `src/index.ts` and `src/schemas.ts` may import. */
const PUBLIC = ["core", "codes", "units", "visit", "rules", "claims", "documentation", "review"];

const inFolders = (folders) => `^src/(${folders.join("|")})/`;

const layerRules = LAYERS.flatMap(([folder, values, types]) => [
  {
    name: `${folder}-imports-down-only`,
    comment: `${folder} may import ${[...values, ...types].join(", ") || "no other folder"}.`,
    severity: "error",
    from: { path: inFolders([folder]) },
    to: { path: "^src/", pathNot: inFolders([folder, ...values, ...types]) },
  },
  ...(types.length === 0 ? [] : [{
    name: `${folder}-imports-types-only`,
    comment: `${folder} may import the types of ${types.join(", ")}, nothing at run time: write import type.`,
    severity: "error",
    from: { path: inFolders([folder]) },
    to: { path: inFolders(types), dependencyTypesNot: ["type-only"] },
  }]),
]);

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "public-folders-only",
      comment: "The entry points import the folders of PUBLIC; payers, interop and testing have entry points of their own.",
      severity: "error",
      from: { path: "^src/[^/]+$" },
      to: { path: "^src/", pathNot: inFolders(PUBLIC) },
    },
    {
      name: "through-the-index",
      comment: "A folder is entered through its index.ts; schemas enter through schema.ts.",
      severity: "error",
      from: { path: "^src/([^/]+)" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/(index|schema)\\.ts$"] },
    },
    {
      name: "schemas-are-the-door-of-zod",
      comment: "Only src/schemas.ts and other schema.ts files import a schema.ts.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/schemas\\.ts$", "/schema\\.ts$"] },
      to: { path: "/schema\\.ts$" },
    },
    {
      name: "index-does-not-reach-zod",
      comment: "A bundle of the engine holds no zod: src/index.ts must not reach a schema.ts.",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: ["/schema\\.ts$", "^node_modules/zod/"], reachable: true },
    },
    {
      name: "no-cycles",
      comment: "Files do not import each other in a circle, types included.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "zod-and-date-fns-only",
      comment: "No other package, and nothing of Node.",
      severity: "error",
      from: { path: "^src/" },
      to: { pathNot: ["^src/", "^node_modules/(zod|date-fns)/", "^\\.{1,2}/"] }, // a missing file is for the type check to report
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
  },
};
