import path from "node:path";

/**
 * Who may import whom. A folder that is not named here may import everything but the screens.
 * `packages` is given where only a few small libraries are welcome.
 */
const LAYERS = [
  {
    folder: "src/domain",
    mayImport: ["src/domain"],
    packages: ["big.js", "date-fns", "fflate", "hucre", "ical-generator", "papaparse"],
  },
  { folder: "src/workbook", mayImport: ["src/workbook", "src/domain"] },
  { folder: "src/locales", mayImport: ["src/locales", "src/domain"] },
  { folder: "src/functions", mayImport: ["src/functions", "src/locales", "src/workbook", "src/domain"] },
  { folder: "src/taskpane", mayImport: ["src/taskpane", "src/locales", "src/workbook", "src/domain"] },
  { folder: "host", mayImport: ["host"] },
];
const SCREENS = "src/taskpane";
/** What a test of the domain needs beside the domain. */
const TEST_PACKAGES = ["ajv", "ajv-formats", "fast-check", "node:fs", "node:path"];

/** What is wrong with `file` importing `specifier`, as the message id of the rule; undefined when nothing is. */
function fault(file, specifier) {
  const layer = LAYERS.find(({ folder }) => within(file, folder));
  if (!specifier.startsWith(".")) return packageFault(file, specifier, layer);
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  if (within(target, SCREENS) && !within(file, SCREENS)) return "screens";
  if (layer && !layer.mayImport.some((folder) => within(target, folder))) return "layer";
  return passesTheDoor(file, target) ? undefined : "door";
}

function packageFault(file, specifier, layer) {
  if (!layer?.packages) return undefined;
  const welcome = file.includes(".test.") ? [...layer.packages, ...TEST_PACKAGES] : layer.packages;
  return welcome.some((name) => within(specifier, name)) ? undefined : "package";
}

/** A folder of the domain is entered from outside by its index.ts alone; tests also by the builders of its testing/. */
function passesTheDoor(file, target) {
  const [, folder, inside] = /^src\/domain\/([^/]+)\/(.+)$/.exec(target) ?? [];
  if (folder === undefined || within(file, `src/domain/${folder}`)) return true;
  if (inside === "testing" && /\.test\.|\/testing\//.test(file)) return true;
  return inside === "index" || inside === "index.ts";
}

function within(file, folder) {
  return file === folder || file.startsWith(`${folder}/`);
}

const rule = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      layer: "{{file}} may not import {{specifier}}: the folders allow {{allowed}}.",
      screens: "Nothing imports the screens: {{specifier}}.",
      door: "Enter another folder of the domain by its index.ts: {{specifier}}.",
      package: "The domain imports only small pure libraries: {{specifier}} is not one of them.",
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join("/");
    const check = (source) => {
      if (typeof source?.value !== "string") return;
      const messageId = fault(file, source.value);
      if (!messageId) return;
      const allowed = LAYERS.find(({ folder }) => within(file, folder))?.mayImport.join(", ") ?? "";
      context.report({ node: source, messageId, data: { file, specifier: source.value, allowed } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
      CallExpression: (node) => {
        if (node.callee.type === "Identifier" && node.callee.name === "require") check(node.arguments[0]);
      },
    };
  },
};

/** The plugin that eslint.config.mjs loads: one rule, `house/dependencies`. */
export const house = { rules: { dependencies: rule } };
