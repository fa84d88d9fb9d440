import { unbroken } from "../../../locales";

test("an article of the Code is never cut at its hyphens", () => {
  expect(unbroken("R2121-1 1°, L. 2112-2-1 et D2171-4")).toBe("R2121\u20111 1°, L. 2112\u20112\u20111 et D2171\u20114");
});
test.each(["2026-11-22", "de 15-20 %", "2024-017", "B-0012", "AR21-3"])("%s is left as it is", (text) => {
  expect(unbroken(text)).toBe(text);
});
