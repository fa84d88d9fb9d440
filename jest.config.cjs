/** Tests of the domain and the screens run in this project; those that need the host are in their own folders. */
const transform = {
  "^.+\\.tsx?$": ["ts-jest", { tsconfig: "tsconfig.jest.json", isolatedModules: true, diagnostics: false }],
};
module.exports = {
  roots: ["<rootDir>/src", "<rootDir>/host"],
  transform,
  setupFilesAfterEnv: ["<rootDir>/jest.setup.cjs"],
};
