import { TABLES } from "../../domain/table";
import { INLINE_LIST_LIMIT, inlineList } from "./validation";

const lists = Object.values(TABLES)
  .flatMap(({ columns }) => columns)
  .filter(({ choices }) => choices);

describe("dropdowns of the closed lists", () => {
  it.each(lists.map((column) => [column.key, column] as const))("%s holds in a validation of Excel", (_, column) => {
    expect(inlineList(column).length).toBeLessThanOrEqual(INLINE_LIST_LIMIT);
    expect(column.choices?.some(({ label }) => label.includes(","))).toBe(false);
  });
});
