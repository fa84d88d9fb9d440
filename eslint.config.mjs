import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier/flat";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { house } from "./scripts/lint/dependencies.mjs";

const MAX_LINES = ["error", { max: 400 }];
const NOT_IN_THE_DOMAIN =
  "The domain is pure: today's date, identifiers and the outside world come to it as arguments.";

const officeRules = Object.fromEntries(
  [
    "call-sync-after-load",
    "call-sync-before-read",
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", ".build/", "coverage/", "e2e/output/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { plugins: { house }, rules: { "max-lines": MAX_LINES, "house/dependencies": "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // A leading underscore names what a callback or a pattern must take and does not use.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // The typings do not derive it from Error; the class that Excel runs does.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
      ],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: { ...globals.browser } },
    rules: officeRules,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.strict.rules },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: NOT_IN_THE_DOMAIN },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: NOT_IN_THE_DOMAIN },
        { selector: "CallExpression[callee.name='Date']", message: NOT_IN_THE_DOMAIN },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: NOT_IN_THE_DOMAIN },
      ],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          ...["Office", "Excel", "OfficeExtension", "OfficeRuntime", "CustomFunctions"],
          ...["window", "document", "navigator", "localStorage", "sessionStorage", "fetch", "crypto", "performance"],
          ...["process", "require", "setTimeout", "setInterval", "queueMicrotask", "console"],
        ].map((name) => ({ name, message: NOT_IN_THE_DOMAIN })),
      ],
    },
  },
  {
    // The engine's version is pinned: a command that a later one will drop is still the way of this one.
    files: ["host/grid/univer/**/*.ts"],
    rules: { "@typescript-eslint/no-deprecated": "off" },
  },
  { files: ["**/*.{mjs,cjs,js}"], languageOptions: { globals: globals.node } },
  { files: ["**/*.{cjs,js}"], languageOptions: { sourceType: "commonjs" } },
  prettier,
);
