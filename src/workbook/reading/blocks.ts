import type { TableKey } from "../../domain/table";
import type { Located } from "../columns/locate";

/** Cells of one answer: Excel on the web refuses more than 5 MB, and a cell of text is about 20 bytes. */
export const CELLS_PER_ANSWER = 200_000;

/** Consecutive rows of a table's body. */
export interface Block {
  readonly key: TableKey;
  readonly start: number;
  readonly count: number;
}

/** Cuts the bodies of the tables into answers of at most `limit` cells, in order, several tables to an answer. */
export function inAnswers(tables: readonly Located[], limit = CELLS_PER_ANSWER): readonly (readonly Block[])[] {
  const answers: Block[][] = [[]];
  let room = limit;
  for (const { layout, key } of tables) {
    const width = Math.max(1, layout.columns.length);
    let start = 0;
    while (start < layout.rowCount) {
      if (room < width) {
        answers.push([]);
        room = Math.max(limit, width);
      }
      const count = Math.min(layout.rowCount - start, Math.floor(room / width));
      answers.at(-1)?.push({ key, start, count });
      start += count;
      room -= count * width;
    }
  }
  return answers.filter((blocks) => blocks.length > 0);
}
