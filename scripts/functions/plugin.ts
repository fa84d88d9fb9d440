import path from "node:path";
import { Compilation, sources, WebpackError, type Compiler } from "webpack";
import { catalogue } from "../../src/functions/metadata/catalogue";
import { describeFunctions, functionsFile, HELP_PAGES, type Locale } from "./describe";
import { helpPage } from "./help-page";
import { themesOf } from "./themes";

/** The files of the formulas, absolute, for the tools that want them one by one. */
export function functionFiles(entry: string): string[] {
  return themesOf(path.resolve(entry)).map(({ file }) => file);
}

const NAME = "FunctionWords";
const FILES: Readonly<Record<Locale, string>> = { fr: "functions-fr.json", en: "functions.json" };

/**
 * Adds to a build what Excel shows of the formulas: functions.json, functions-fr.json and the two help pages.
 * A formula without its words in both languages is an error of the build.
 */
export class FunctionWordsPlugin {
  constructor(private readonly options: { readonly entry: string; readonly address: string }) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, () => this.emit(compilation));
    });
  }

  private async emit(compilation: Compilation): Promise<void> {
    const { functions, errors } = await describeFunctions(path.resolve(this.options.entry), catalogue);
    compilation.errors.push(...errors.map((error) => new WebpackError(error)));
    const write = (file: string, text: string) => {
      const source = new sources.RawSource(text);
      if (compilation.getAsset(file)) compilation.updateAsset(file, source);
      else compilation.emitAsset(file, source);
    };
    for (const locale of ["fr", "en"] as const) {
      write(FILES[locale], JSON.stringify(functionsFile(functions, locale, this.options.address)));
      write(HELP_PAGES[locale], helpPage(functions, catalogue, locale));
    }
  }
}
