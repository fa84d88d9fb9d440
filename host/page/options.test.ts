import { readOptions } from "./options";

const here = (query: string) => readOptions(new URL(`https://localhost:3000/host/${query}`), false);

test("without anything the page is French, light, with its pane and an empty workbook", () => {
  expect(here("")).toEqual({ locale: "fr", theme: "light", paneShown: true, workbook: null, sample: null });
  expect(readOptions(new URL("https://localhost/host/"), true).theme).toBe("dark");
});

test("the address chooses language, theme, pane and sample", () => {
  expect(here("?lang=en-US&theme=contrast&pane=closed&sample=metropole")).toEqual({
    locale: "en",
    theme: "contrast",
    paneShown: false,
    workbook: null,
    sample: "metropole",
  });
});

test("a workbook is opened from this server only", () => {
  expect(here("?sample=voirie.xlsx")).toMatchObject({
    workbook: "https://localhost:3000/samples/voirie.xlsx",
    sample: null,
  });
  expect(here("?fixture=/samples/a.xlsx&sample=metropole")).toMatchObject({
    workbook: "https://localhost:3000/samples/a.xlsx",
    sample: "metropole",
  });
  expect(here("?fixture=https://ailleurs.example/a.xlsx").workbook).toBeNull();
  expect(here("?theme=rose").theme).toBe("light");
});
