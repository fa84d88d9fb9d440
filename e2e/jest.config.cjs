const translated = { tsconfig: "tsconfig.jest.json", diagnostics: false };

/** What a person does, in a real browser: npm run e2e. One scenario a file, NAME.e2e.ts. */
module.exports = {
  rootDir: __dirname,
  displayName: "e2e",
  testMatch: ["<rootDir>/**/*.e2e.ts"],
  transform: {
    "^.+\\.ts$": ["ts-jest", translated],
    // hucre ships as ES modules only: its files are translated too.
    "/node_modules/hucre/.+\\.mjs$": [
      "ts-jest",
      { ...translated, tsconfig: { allowJs: true, module: "commonjs", target: "ES2022" } },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  globalSetup: "<rootDir>/setup/start.mjs",
  globalTeardown: "<rootDir>/setup/stop.mjs",
  testTimeout: 120_000,
  // The browser and the grid already use the two cores of a small machine.
  maxWorkers: 1,
};
