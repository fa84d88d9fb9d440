import type { GridLocale } from "../grid/contract/locale";
import type { LossCode } from "../xlsx/index";

/** Texts of the page around the workbook. */
export interface Words {
  readonly untitled: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly light: string; readonly dark: string; readonly contrast: string };
  readonly ribbon: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly sheet: string;
  readonly saved: string;
  readonly opened: string;
  readonly unreadable: string;
  readonly noAddin: string;
  readonly noFunctions: string;
  readonly lost: string;
  readonly losses: Readonly<Record<LossCode, string>>;
  readonly dismiss: string;
  readonly waiting: string;
}

const FR: Words = {
  untitled: "Classeur1",
  open: "Ouvrir…",
  save: "Enregistrer",
  language: "Langue",
  theme: "Apparence",
  themes: { light: "Clair", dark: "Sombre", contrast: "Contraste élevé" },
  ribbon: "Ruban",
  pane: "Volet",
  closePane: "Fermer le volet",
  resizePane: "Largeur du volet",
  sheet: "Feuille de calcul",
  saved: "Enregistré : {name}",
  opened: "Ouvert : {name}",
  unreadable: "Ce fichier ne peut pas être ouvert : {reason}. Le classeur affiché n'a pas changé.",
  noAddin: "Le complément n'a pas pu être lu ({reason}). Construisez-le puis rechargez la page.",
  noFunctions: "Le volet n'a pas démarré : les formules du complément ne répondront pas.",
  lost: "Ce que le fichier ne garde pas :",
  losses: {
    image: "images",
    pivot: "tableaux croisés dynamiques",
    slicer: "segments",
    textBox: "zones de texte",
    sparkline: "courbes sparkline",
    hyperlink: "liens hypertexte (leur texte reste)",
    richText: "mises en forme dans une cellule (leur texte reste)",
    pageSetup: "en-têtes et pieds de page",
    chartKind: "graphiques d'un type inconnu",
    rule: "règles de mise en forme",
    externalLink: "liaisons avec d'autres classeurs",
    comment: "commentaires : Excel les verra comme des notes",
    settings: "réglages du complément : Excel ne les verra pas",
    filter: "filtres des tableaux : Excel montrera toutes leurs lignes",
    noHeaderTable: "tableaux sans en-tête : enregistrés comme de simples cellules",
    diagonalBorder: "bordures en diagonale",
  },
  dismiss: "Fermer",
  waiting: "Calcul en cours…",
};

const EN: Words = {
  untitled: "Book1",
  open: "Open…",
  save: "Save",
  language: "Language",
  theme: "Appearance",
  themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
  ribbon: "Ribbon",
  pane: "Pane",
  closePane: "Close the pane",
  resizePane: "Width of the pane",
  sheet: "Worksheet",
  saved: "Saved: {name}",
  opened: "Opened: {name}",
  unreadable: "This file cannot be opened: {reason}. The workbook shown has not changed.",
  noAddin: "The add-in could not be read ({reason}). Build it, then reload the page.",
  noFunctions: "The pane did not start: the add-in's formulas will not answer.",
  lost: "What the file does not keep:",
  losses: {
    image: "pictures",
    pivot: "pivot tables",
    slicer: "slicers",
    textBox: "text boxes",
    sparkline: "sparklines",
    hyperlink: "hyperlinks (their text stays)",
    richText: "formats inside a cell (its text stays)",
    pageSetup: "page headers and footers",
    chartKind: "charts of an unknown kind",
    rule: "formatting rules",
    externalLink: "links to other workbooks",
    comment: "comments: Excel will see them as notes",
    settings: "settings of the add-in: Excel will not see them",
    filter: "filters of tables: Excel will show all their rows",
    noHeaderTable: "tables without a header: saved as plain cells",
    diagonalBorder: "diagonal borders",
  },
  dismiss: "Close",
  waiting: "Calculating…",
};

/** Texts in a language. */
export function wordsIn(locale: GridLocale): Words {
  return locale === "fr" ? FR : EN;
}

/** A text with its {values}. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
