/**
 * Lints texts as if they stood in files of the project: reads [{ file, text }] on its input, prints [[rule, …], …].
 * Rules that need types are left out, since the files do not exist. A process of its own, for ESLint loads modules that
 * jest cannot.
 */
import { ESLint } from "eslint";
import { json } from "node:stream/consumers";
import tseslint from "typescript-eslint";

const untyped = tseslint.configs.disableTypeChecked;
const eslint = new ESLint({
  overrideConfig: { ...untyped, languageOptions: { parserOptions: { projectService: false } } },
});
const planted = await json(process.stdin);
const found = await Promise.all(
  planted.map(async ({ file, text }) => {
    const [result] = await eslint.lintText(text, { filePath: file });
    return result.messages.map(({ ruleId, message }) => ruleId ?? message);
  }),
);
console.log(JSON.stringify(found));
