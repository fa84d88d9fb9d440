import { createPageGrid } from "../grid/univer/page";
import { ChartLayer } from "./charts/chart-layer";
import { known } from "./element";
import { embeddedWorkbook } from "./embedded-workbook";
import { download, lossLines, openFile, saveFile } from "./files";
import type { HostSession } from "../protocol/index";
import type { Loss } from "../xlsx/index";
import { readAddin } from "./manifest";
import type { Addin, RibbonButton } from "./manifest";
import { MessageLine } from "./message-line";
import { readOptions, THEMES } from "./options";
import type { ThemeName } from "./options";
import { Pane } from "./pane";
import { drawRibbon } from "./ribbon";
import { resizeBy } from "./splitter";
import { applyTheme } from "./themes";
import { filled, wordsIn } from "./words";

const XLSX_NAME = /\.xlsx$/i;

/** Puts the page together: the grid, the add-in's ribbon and pane, files, charts, language and theme. */
async function start(): Promise<void> {
  const options = readOptions(new URL(location.href), matchMedia("(prefers-color-scheme: dark)").matches);
  let { locale, theme } = options;
  let sample = options.sample;
  let name = wordsIn(locale).untitled;
  applyTheme(theme);
  const page = await createPageGrid(known("grid", HTMLElement), locale, theme !== "light");
  const { grid } = page;
  const line = new MessageLine(grid);
  const charts = new ChartLayer(page, known("charts", HTMLElement));
  const manifest = await text("/manifest.xml");
  let addin: Addin;
  let pane: Pane | null = null;
  let shown = options.paneShown;

  const showPane = (wanted: boolean): void => {
    shown = wanted;
    document.body.classList.toggle("without-pane", !wanted);
  };
  const press = (button: RibbonButton): void => {
    if (button.action.kind === "pane") pane?.session.services.setState("Visible");
    else void pane?.session.runCommand(button.action.name, button.id);
  };
  const ribbon = (): void =>
    drawRibbon(
      known("ribbon", HTMLElement),
      addin.tabs,
      press,
      (button) => pane?.session.services.enabled(button.id) ?? true,
    );
  const startPane = (): void => {
    pane?.dispose();
    pane = new Pane(grid, known("pane-content", HTMLElement), {
      addin,
      locale,
      theme,
      shown,
      sample,
      workbookName: `${name}.xlsx`,
      listener: { paneShown: showPane, ribbonChanged: ribbon },
      onFailed: () => line.tell(wordsIn(locale).noFunctions),
    });
    sample = null;
  };
  const speak = (): void => {
    const words = wordsIn(locale);
    document.documentElement.lang = locale;
    addin = readAddin(manifest, locale === "fr" ? "fr-FR" : "en-US", location.origin);
    document.title = `${name} – ${addin.name}`;
    for (const [id, label] of Object.entries({
      open: words.open,
      save: words.save,
      name,
      "pane-name": addin.name,
      "language-name": words.language,
      "theme-name": words.theme,
    }))
      known(id, HTMLElement).textContent = label;
    for (const choice of THEMES) known(`theme-${choice}`, HTMLElement).textContent = words.themes[choice];
    known("close-pane", HTMLElement).setAttribute("aria-label", words.closePane);
    known("separator", HTMLElement).setAttribute("aria-label", words.resizePane);
    known("ribbon", HTMLElement).setAttribute("aria-label", words.ribbon);
    known("sheet", HTMLElement).setAttribute("aria-label", words.sheet);
    ribbon();
  };
  const open = async (bytes: Uint8Array, file: string): Promise<readonly Loss[]> => {
    const words = wordsIn(locale);
    try {
      const losses = await openFile(grid, bytes);
      name = file.replace(XLSX_NAME, "");
      speak();
      // Another workbook: the add-in starts anew in it, as in Excel.
      startPane();
      charts.redraw();
      line.tell(filled(words.opened, { name }), lossLines(losses, words));
      return losses;
    } catch (error) {
      line.tell(filled(words.unreadable, { reason: error instanceof Error ? error.message : String(error) }));
      return [];
    }
  };

  const language = known("language", HTMLSelectElement);
  language.value = locale;
  language.addEventListener("change", () => {
    locale = language.value === "en" ? "en" : "fr";
    page.setLanguage(locale);
    speak();
    startPane();
  });
  const themes = known("theme", HTMLSelectElement);
  themes.value = theme;
  themes.addEventListener("change", () => {
    theme = (THEMES.find((choice) => choice === themes.value) ?? "light") satisfies ThemeName;
    applyTheme(theme);
    page.setDark(theme !== "light");
    charts.redraw();
    pane?.setTheme(theme);
  });
  const file = known("file", HTMLInputElement);
  known("open", HTMLElement).addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (chosen) void chosen.arrayBuffer().then((bytes) => open(new Uint8Array(bytes), chosen.name));
  });
  known("save", HTMLElement).addEventListener("click", () => {
    void saveFile(grid).then(({ bytes, losses }) => {
      download(bytes, `${name}.xlsx`);
      line.tell(filled(wordsIn(locale).saved, { name: `${name}.xlsx` }), lossLines(losses, wordsIn(locale)));
    });
  });
  known("close-pane", HTMLElement).addEventListener("click", () => pane?.session.services.setState("Background"));
  resizeBy(known("separator", HTMLElement), known("pane", HTMLElement), () => undefined);
  showPane(shown);

  if (options.workbook !== null) {
    const answer = await fetch(options.workbook);
    if (answer.ok)
      grid.load(
        (await (await import("../xlsx/index")).openWorkbook(new Uint8Array(await answer.arrayBuffer()))).snapshot,
      );
    else line.tell(filled(wordsIn(locale).unreadable, { reason: `${answer.status} ${options.workbook}` }));
  }
  try {
    speak();
  } catch (error) {
    line.tell(filled(wordsIn(locale).noAddin, { reason: error instanceof Error ? error.message : String(error) }));
    return;
  }
  startPane();
  const session = (): HostSession => {
    if (!pane) throw new Error("The add-in has not started.");
    return pane.session;
  };
  window.embeddedWorkbook = embeddedWorkbook(grid, session, (bytes) => open(bytes, `${wordsIn(locale).untitled}.xlsx`));
}

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.ok ? answer.text() : "";
}

void start();
