import type { Sheet } from "hucre/xlsx";
import { PAGE_PREFIX } from "../model/page-settings";
import type { WriteSheet } from "./file-types";

type PageSetup = NonNullable<Sheet["pageSetup"]>;
type ReadSheet = Pick<Sheet, "pageSetup" | "rowBreaks">;
type Margins = NonNullable<PageSetup["margins"]>;

/** Page settings of one sheet by their wire name, each as JSON: what the object model keeps. */
type Settings = ReadonlyMap<string, string>;

const POINTS_PER_INCH = 72;
/** Wire names of the margins, in points there, in inches in a file. */
const MARGINS: readonly (readonly [setting: string, member: keyof Margins])[] = [
  ["LeftMargin", "left"],
  ["RightMargin", "right"],
  ["TopMargin", "top"],
  ["BottomMargin", "bottom"],
  ["HeaderMargin", "header"],
  ["FooterMargin", "footer"],
];
const FLAGS: readonly (readonly [
  setting: string,
  member: "horizontalCentered" | "verticalCentered" | "showGridLines" | "showRowColHeaders",
])[] = [
  ["CenterHorizontally", "horizontalCentered"],
  ["CenterVertically", "verticalCentered"],
  ["PrintGridlines", "showGridLines"],
  ["PrintHeadings", "showRowColHeaders"],
];
const PAPERS: ReadonlyMap<string, NonNullable<PageSetup["paperSize"]>> = new Map([
  ["Letter", "letter"],
  ["Legal", "legal"],
  ["A3", "a3"],
  ["A4", "a4"],
  ["A5", "a5"],
  ["B4", "b4"],
  ["B5", "b5"],
]);

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** The page set-up of a sheet as a file holds it; nothing for a sheet that nobody set up. */
export function writePageSetup(
  settings: Settings | undefined,
): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  const setting = (name: string): unknown => {
    const text = settings?.get(PAGE_PREFIX + name);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const text = (name: string): string => {
    const value = setting(name);
    return typeof value === "string" ? value : "";
  };
  if (![...(settings?.keys() ?? [])].some((key) => key.startsWith(PAGE_PREFIX))) return {};
  const breaks = (setting("RowBreaks") ?? []) as readonly number[];
  return {
    pageSetup: {
      paperSize: PAPERS.get(text("PaperSize")) ?? "a4",
      orientation: setting("Orientation") === "Landscape" ? "landscape" : "portrait",
      ...writeZoom(setting("Zoom") ?? {}),
      margins: Object.fromEntries(
        MARGINS.flatMap(([name, member]) => {
          const points = setting(name);
          return typeof points === "number" ? [[member, points / POINTS_PER_INCH]] : [];
        }),
      ),
      ...Object.fromEntries(FLAGS.flatMap(([name, member]) => (setting(name) === true ? [[member, true]] : []))),
      ...writeArea("printArea", setting("PrintArea")),
      ...writeArea("printTitlesRow", setting("PrintTitleRows")),
      ...writeArea("printTitlesColumn", setting("PrintTitleColumns")),
    },
    ...headerFooter(text),
    // A file tells the row after which the page is cut, Office.js the one that begins the next page.
    ...(breaks.length > 0 ? { rowBreaks: breaks.map((row) => row - 1) } : {}),
  };
}

function writeZoom({ scale, horizontalFitToPages: wide, verticalFitToPages: high }: Zoom): Partial<PageSetup> {
  const fits = (wide !== undefined && wide !== null) || (high !== undefined && high !== null);
  if (!fits) return typeof scale === "number" ? { scale } : {};
  // 0 in a file: as many pages as needed.
  return { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 };
}

function writeArea(member: "printArea" | "printTitlesRow" | "printTitlesColumn", address: unknown): Partial<PageSetup> {
  return typeof address !== "string" ? {} : { [member]: address.replaceAll(/[A-Z]+|\d+/g, "$$$&") };
}

function headerFooter(textOf: (name: string) => string): Pick<WriteSheet, "headerFooter"> {
  const line = (place: "Header" | "Footer"): string =>
    (["Left", "Center", "Right"] as const)
      .map((side) => {
        const text = textOf(`all.${side}${place}`);
        return text === "" ? "" : `&${side.charAt(0)}${text}`;
      })
      .join("");
  const [oddHeader, oddFooter] = [line("Header"), line("Footer")];
  if (oddHeader === "" && oddFooter === "") return {};
  return {
    headerFooter: { ...(oddHeader === "" ? {} : { oddHeader }), ...(oddFooter === "" ? {} : { oddFooter }) },
  };
}

/** The page settings that a file holds, as the object model keeps them; headers and footers are told as lost. */
export function readPageSetup({ pageSetup, rowBreaks }: ReadSheet): readonly (readonly [string, string])[] {
  if (!pageSetup) return [];
  const { paperSize, orientation, margins, fitToPage, fitToWidth, fitToHeight, scale } = pageSetup;
  const paper = [...PAPERS].find(([, name]) => name === paperSize)?.[0];
  const area = (address: string | undefined): string | undefined => address?.replaceAll("$", "");
  const settings: Readonly<Record<string, unknown>> = {
    PaperSize: paper,
    Orientation: orientation === "landscape" ? "Landscape" : undefined,
    Zoom: fitToPage
      ? { horizontalFitToPages: fitToWidth ?? 1, verticalFitToPages: fitToHeight ?? 1 }
      : scale === undefined
        ? undefined
        : { scale },
    ...Object.fromEntries(
      MARGINS.flatMap(([name, member]) => {
        const inches = margins?.[member];
        return inches === undefined ? [] : [[name, inches * POINTS_PER_INCH]];
      }),
    ),
    ...Object.fromEntries(FLAGS.flatMap(([name, member]) => (pageSetup[member] === true ? [[name, true]] : []))),
    PrintArea: area(pageSetup.printArea),
    PrintTitleRows: area(pageSetup.printTitlesRow),
    PrintTitleColumns: area(pageSetup.printTitlesColumn),
    RowBreaks: rowBreaks && rowBreaks.length > 0 ? rowBreaks.map((row) => row + 1) : undefined,
  };
  return Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : [[PAGE_PREFIX + name, JSON.stringify(value)] as const],
  );
}
