import type { AnyThemeTexts, Example } from "../../src/functions/metadata/texts";
import type { DescribedFunction, Locale } from "./describe";
import { HELP_PAGES } from "./describe";
import { frenchFormula } from "./formula";

const WORDS = {
  fr: {
    title: "Formules de Programm'Achats",
    intro: "À taper dans une cellule comme toute fonction d'Excel. Les noms sont les mêmes dans toutes les langues.",
    example: "Exemple :",
    gives: "donne",
    optional: "facultatif",
    other: "In English",
    separator: "; ",
    yes: "VRAI",
    no: "FAUX",
  },
  en: {
    title: "Programm'Achats formulas",
    intro: "Type them in a cell like any function of Excel. Names are the same in every language.",
    example: "Example:",
    gives: "gives",
    optional: "optional",
    other: "En français",
    separator: ", ",
    yes: "TRUE",
    no: "FALSE",
  },
} as const;

/** The help page of a language: every formula by theme, its arguments and its examples. Needs no script. */
export function helpPage(
  functions: readonly DescribedFunction[],
  catalogue: Readonly<Record<string, AnyThemeTexts>>,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const otherLocale = locale === "fr" ? "en" : "fr";
  const themes = Object.entries(catalogue).map(([name, { title }]) => {
    const entries = functions.filter(({ theme }) => theme === name).map((entry) => functionEntry(entry, locale));
    return `<section>\n<h2>${escape(title[locale])}</h2>\n${entries.join("\n")}\n</section>`;
  });
  const list = functions.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escape(words.title)}</title>
<link rel="icon" href="../assets/app-32.png">
<link rel="stylesheet" href="../assets/help.css">
</head>
<body>
<header>
<h1>${escape(words.title)}</h1>
<p>${escape(words.intro)} <a href="../${HELP_PAGES[otherLocale]}" lang="${otherLocale}">${escape(words.other)}</a></p>
</header>
<nav aria-label="${escape(words.title)}"><ul>${list.join("")}</ul></nav>
<main>
${themes.join("\n")}
</main>
</body>
</html>
`;
}

function functionEntry({ id, words, examples }: DescribedFunction, locale: Locale): string {
  const { description, parameters } = words[locale];
  const { optional, separator } = WORDS[locale];
  const names = parameters.map((p) => (p.optional ? `[${p.name}]` : p.name));
  const rows = parameters.map(
    (p) =>
      `<dt><code>${escape(p.name)}</code>${p.optional ? ` <small>(${optional})</small>` : ""}</dt><dd>${escape(p.description)}</dd>`,
  );
  return `<article id="${id}">
<h3><code>ACHATS.${id}(${escape(names.join(separator))})</code></h3>
<p>${escape(description)}</p>
<dl>${rows.join("")}</dl>
${examples.map((example) => exampleLine(example, locale)).join("\n")}
</article>`;
}

function exampleLine({ formula, gives }: Example, locale: Locale): string {
  const words = WORDS[locale];
  const typed = locale === "fr" ? frenchFormula(formula) : formula;
  const rows: readonly (readonly Cell[])[] = typeof gives === "object" ? gives : [[gives]];
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(shown(cell, locale))}</td>`).join("")}</tr>`);
  return `<p class="example">${words.example} <code>${escape(typed)}</code> ${words.gives}</p><table><tbody>${cells.join("")}</tbody></table>`;
}

type Cell = Exclude<Example["gives"], object>;

function shown(cell: Cell, locale: Locale): string {
  if (typeof cell === "boolean") return cell ? WORDS[locale].yes : WORDS[locale].no;
  if (typeof cell === "string") return cell;
  return cell.toLocaleString(locale === "fr" ? "fr-FR" : "en-US", { maximumFractionDigits: 10 });
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${String(c.charCodeAt(0))};`);
}
