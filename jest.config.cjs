const translated = { tsconfig: "tsconfig.jest.json", diagnostics: false };
/** hucre ships as ES modules only: its files are translated too. */
const HUCRE = "/node_modules/hucre/.+\\.mjs$";

/** Types are checked apart by tsc: here TypeScript is only translated. */
const common = {
  rootDir: __dirname,
  transform: {
    "^.+\\.tsx?$": ["ts-jest", translated],
    [HUCRE]: ["ts-jest", { ...translated, tsconfig: { allowJs: true, module: "commonjs", target: "ES2022" } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  setupFilesAfterEnv: ["<rootDir>/jest.setup.cjs"],
};
const testsIn = (...folders) => folders.map((folder) => `<rootDir>/${folder}/**/*.test.{ts,tsx}`);
const project = (displayName, folders, options = {}) => ({
  ...common,
  displayName,
  testMatch: testsIn(...folders),
  ...options,
});
const needs = (build) => ({ globalSetup: `<rootDir>/scripts/jest/needs-${build}.mjs` });

/** Four heights; a person's, in the browser, is in e2e/. `npx jest --selectProjects unit` runs one. */
module.exports = {
  projects: [
    project("unit", ["src/domain", "src/taskpane", "samples", "tools"]),
    project("tests", ["tests"], { testPathIgnorePatterns: ["/tests/built/", "/tests/workbook/"] }),
    project("built", ["tests/built"], needs("addin")),
    project("host", ["host"], needs("host")),
    project("workbook", ["src/workbook", "src/functions", "tests/workbook"], needs("host")),
  ],
};
