const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

require("tsx/cjs/api").register();
const { addressFromEnvironment, atAddress } = require("./scripts/address.ts");
const { FunctionWordsPlugin, functionFiles } = require("./scripts/functions/plugin.ts");

const FUNCTIONS = "./src/functions/functions.ts";

/** One bundle for the pane and the formulas: they share a runtime, and formulas must be there before the pane is. */
module.exports = (_env, { mode }) => {
  const address = addressFromEnvironment(process.env);
  return {
    mode,
    target: ["web", "es2022"],
    devtool: mode === "production" ? "source-map" : "eval-cheap-module-source-map",
    entry: { taskpane: [FUNCTIONS, "./src/taskpane/index.tsx"] },
    output: {
      clean: true,
      path: path.resolve(__dirname, "dist"),
      // The manifest names this file; the pages loaded later are named by their content and may be cached for ever.
      filename: "[name].js",
      chunkFilename: "pages/[name].[contenthash:8].js",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        // The domain is pure (lint says so): what a bundle does not use of it is left out, its constants too.
        { test: /\.ts$/, include: path.resolve(__dirname, "src/domain"), sideEffects: false },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Safari of the supported Macs reads ES2022 (16 is needed for what the domain calls); private fields translated into weak maps would slow long lists. Types are checked apart.
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2022" } },
        },
      ],
    },
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".build/webpack") },
    // Pages keep a readable name, so that a report of sizes says which one has grown.
    optimization: { chunkIds: "named" },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles(FUNCTIONS) }),
      new FunctionWordsPlugin({ entry: FUNCTIONS, address }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        scriptLoading: "defer",
        hash: true,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
          { from: ".build/samples/metropole.json", to: "samples" },
          { from: "manifest.xml", transform: (content) => atAddress(content.toString(), address) },
        ],
      }),
    ],
  };
};
