import js from "@eslint/js";
import tsdoc from "eslint-plugin-tsdoc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const bannedIn = (names, message) => names.map((name) => ({ name, message }));
const bannedProperties = (properties, message) => properties.map((property) => ({ property, message }));

const CLOCK = "No ambient clock: take dateOfService or asOf as an argument; day arithmetic stands in core/plain-date.ts.";
const RANDOM = "No randomness: the same arguments give the same result.";
const LOCALE = "No locale: results are data; compare with < and > and leave formatting to the host.";
const GLOBAL = "No global access: take what is needed as an argument.";
const ASYNC = "Nothing is async: every function returns its result.";
const IO = "No I/O: the host reads and writes, the library is given data.";

const globals = [
  ...bannedIn(["Date", "Temporal", "performance"], CLOCK),
  ...bannedIn(["crypto"], RANDOM),
  ...bannedIn(["Intl"], LOCALE),
  ...bannedIn(["globalThis", "window", "self", "global", "eval", "Function"], GLOBAL),
  ...bannedIn(["Promise", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"], ASYNC),
  ...bannedIn(["process", "console", "fetch", "require"], IO),
];

const properties = [
  ...bannedProperties(["random"], RANDOM),
  ...bannedProperties(["toLocaleString", "toLocaleDateString", "toLocaleTimeString", "toLocaleUpperCase", "toLocaleLowerCase", "localeCompare"], LOCALE),
];

const syntax = [
  { selector: ":function[async=true], AwaitExpression, ForOfStatement[await=true]", message: ASYNC },
  { selector: "ImportExpression", message: "No import(): import at the top of the file." },
  { selector: "Program > VariableDeclaration[kind=/let|var/], ExportNamedDeclaration > VariableDeclaration[kind=/let|var/]", message: "No mutable state: a module keeps constants only." },
  { selector: "ExportAllDeclaration", message: "No export *: write every exported name out." },
  { selector: "TSEnumDeclaration", message: "No enum: use a union of literals." },
  { selector: "TSModuleDeclaration, VariableDeclaration[declare=true], TSDeclareFunction[declare=true], ClassDeclaration[declare=true]", message: "No namespace and no declare: they let I/O past the type check." },
];

const BUILTIN = { regex: "^node:", message: IO };
const ZOD_OUTSIDE_SCHEMA = { regex: "^zod(/|$)", message: "zod lives in schema.ts files only: put the schema there." };
const DATE_FNS_OUTSIDE_CORE = { regex: "^date-fns(/|$)", message: "date-fns stays behind core/plain-date.ts: use or extend what it exports." };

/** The functions that date-fns itself tags `@pure false`. */
const IMPURE = "is(Today|Tomorrow|Yesterday|Past|Future|This\\w+)|(start|end)Of(Today|Tomorrow|Yesterday)|constructNow|formatDistanceToNow(Strict)?|[gs]etDefaultOptions";

/** Local time depends on the host's zone. */
const LOCAL_TIME = "[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|to(Date|Time)?String";

export default defineConfig(
  globalIgnores(["dist", "coverage", "docs-site", "test/.doc-blocks", "test/offences"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ["tsconfig.json", "test/tsconfig.json"], tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },

  {
    files: ["src/**/*.ts"],
    plugins: { tsdoc },
    // A ban is lifted here, for a file and with its reason, not by a comment in the source.
    linterOptions: { noInlineConfig: true },
    rules: {
      "tsdoc/syntax": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "@typescript-eslint/triple-slash-reference": ["error", { lib: "never", path: "never", types: "never" }],
      "no-restricted-globals": ["error", ...globals],
      "no-restricted-properties": ["error", ...properties],
      "no-restricted-syntax": ["error", ...syntax],
      "no-restricted-imports": ["error", { patterns: [BUILTIN, ZOD_OUTSIDE_SCHEMA, DATE_FNS_OUTSIDE_CORE] }],
    },
  },
  {
    files: ["src/**/schema.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...syntax, {
        selector: ":matches(ImportDeclaration, ExportNamedDeclaration)[source.value='zod']:not(:has(ImportNamespaceSpecifier[local.name='z']))",
        message: "Write import * as z from \"zod\": any other form brings every locale of zod along.",
      }],
      "no-restricted-imports": ["error", { patterns: [BUILTIN, DATE_FNS_OUTSIDE_CORE, { regex: "^zod/", message: "Write import * as z from \"zod\"." }] }],
    },
  },
  {
    files: ["src/core/plain-date.ts"],
    rules: {
      "no-restricted-globals": ["error", ...globals.filter(({ name }) => name !== "Date")],
      "no-restricted-properties": ["error", ...properties, ...bannedProperties(["now"], CLOCK)],
      "no-restricted-syntax": ["error", ...syntax,
        { selector: "NewExpression[callee.name=/Date$/]:not([arguments.length=1]), CallExpression[callee.name='Date']", message: "Give new Date the UTC milliseconds: without an argument it reads the clock, with several the zone." },
        { selector: `MemberExpression[property.name=/^(${LOCAL_TIME})$/]`, message: "Local time depends on the zone: use the UTC method." },
      ],
      "no-restricted-imports": ["error", { patterns: [
        BUILTIN,
        ZOD_OUTSIDE_SCHEMA,
        { regex: "^date-fns(/(fp|locale|_lib|docs)(/.*)?)?$", message: "Import one function by its own path, such as date-fns/addMonths." },
        { regex: `^date-fns/((${IMPURE})(\\.\\w+)?|intlFormat\\w*)$`, message: "This function of date-fns reads the clock, global options or the locale: pass the date in." },
      ] }],
    },
  },

  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
  { files: ["**/*.cjs"], languageOptions: { globals: { module: "writable", require: "readonly" } } },
);
