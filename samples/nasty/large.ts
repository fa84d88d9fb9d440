import type { NastyFile } from "./nastyFile";
import { utf8, xlsx, type Lines } from "./write";

const COUNT = 100_000;

function lines(count: number): Lines {
  const header = ["Direction", "Objet du besoin", "Nature", "Montant annuel HT", "Durée (mois)", "Date de besoin"];
  const body = Array.from({ length: count }, (_, at) => [
    `Direction ${String(at % 40)}`,
    `Fourniture n° ${String(at)} pour le site ${String(at % 900)}`,
    "FST"[at % 3] ?? "F",
    (at % 500) * 100 + 50,
    12 * ((at % 4) + 1),
    `${String((at % 28) + 1).padStart(2, "0")}/0${String((at % 9) + 1)}/2027`,
  ]);
  return [header, ...body];
}

const last = { title: `Fourniture n° ${String(COUNT - 1)} pour le site ${String((COUNT - 1) % 900)}` };

/** Files of a hundred thousand lines. */
export const LARGE: readonly NastyFile[] = [
  {
    name: "cent-mille.csv",
    why: "a hundred thousand lines of text",
    bytes: () =>
      utf8(
        lines(COUNT)
          .map((line) => line.join(";"))
          .join("\r\n"),
      ),
    expected: { headerRow: 1, count: COUNT, content: COUNT + 1, rows: [[COUNT + 1, last]] },
  },
  {
    name: "cent-mille.xlsx",
    why: "a hundred thousand lines in a workbook",
    bytes: () => xlsx({ name: "Besoins", lines: lines(COUNT) }),
    expected: { headerRow: 1, count: COUNT, content: COUNT + 1, rows: [[COUNT + 1, last]] },
  },
];
