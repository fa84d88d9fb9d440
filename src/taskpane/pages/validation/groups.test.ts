import type { Anomaly } from "../../../domain/validation";
import { byRule } from "./groups";

const told = (rule: string, count: number): Anomaly[] =>
  Array.from({ length: count }, (_, at) => ({
    needId: `B-${at}`,
    rule,
    severity: "warning",
    field: "title",
    reason: { code: rule },
  }));

test("what every need says is one group, after what only some say", () => {
  const groups = byRule([...told("nature.missing", 40), ...told("title.brand", 3)], 40);
  expect(groups.map(({ rule, everywhere }) => [rule, everywhere])).toEqual([
    ["title.brand", false],
    ["nature.missing", true],
  ]);
});
