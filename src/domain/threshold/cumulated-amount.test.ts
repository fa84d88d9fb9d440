import { cents } from "../money";
import { aNeed } from "../need/testing";
import { cumulate, cumulatedAmount, DEFAULT_PARAMETERS } from "./index";

const cleaning = (euros: number) => aNeed().in("60.01").of(euros).lasting(12);
const amountOf = (needs: Parameters<typeof cumulate>[0], key: string, year?: number) =>
  cumulatedAmount(
    cumulate(needs, { parameters: DEFAULT_PARAMETERS, today: "2026-11-22" }).cumulations,
    needs,
    key,
    year,
  );

test("a family counts for the year asked, even when the workbook has only one", () => {
  const needs = [cleaning(50_000).build(), cleaning(30_000).build(), cleaning(9_000).being("unforeseen").build()];
  expect(amountOf(needs, "60.01")).toBe(cents(80_000));
  expect(amountOf(needs, "60.01", 2027)).toBe(cents(80_000));
  expect(amountOf(needs, "60.01", 2028)).toBe(0);
  const two = [...needs, cleaning(7_000).typed("year", 2028).build()];
  expect(amountOf(two, "60.01", 2028)).toBe(cents(7_000));
  expect(amountOf(two, "60.01")).toBe(cents(87_000));
});

test("an operation is asked for by its name, however it is written", () => {
  const needs = [aNeed().works("École Pasteur").totalling(400_000).build()];
  expect(amountOf(needs, "ecole pasteur", 2027)).toBe(cents(400_000));
  expect(amountOf(needs, "École Jean-Moulin")).toBe(0);
});
