/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { campaignYearCells } from "../../../domain/campaign";
import { ActProvider } from "../../shared/act";
import { useFacts } from "../../shared/facts";
import { FindingsProvider } from "../../shared/findings";
import { LanguageProvider, startTexts } from "../../shared/language";
import { WorkbookProvider } from "../../shared/workbook";
import { aProgramme } from "../../testing/aProgramme";
import { memoryGateway, type MemoryGateway } from "../../testing/memoryGateway";
import { TODAY } from "../../testing/renderPane";
import { useReading } from "./useReading";

// Browsers have them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const CSV = "Direction;Objet du besoin;Montant annuel HT\nSports;Tracé des terrains;12 500\nSports;Filets;900";

/** A file that is read once its disk answers. */
function aFile(name: string, content = CSV, disk: Promise<void> = Promise.resolve()): File {
  const file = new File([content], name);
  const bytes = () => disk.then(() => new TextEncoder().encode(content).buffer);
  Object.defineProperty(file, "arrayBuffer", { value: bytes });
  return file;
}

async function reading(gateway: MemoryGateway = memoryGateway(aProgramme())) {
  const texts = await startTexts("fr");
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <LanguageProvider texts={texts}>
      <WorkbookProvider gateway={gateway}>
        <FindingsProvider today={TODAY}>
          <ActProvider>{children}</ActProvider>
        </FindingsProvider>
      </WorkbookProvider>
    </LanguageProvider>
  );
  const { result } = renderHook(
    () => {
      const known = useFacts();
      return { known, ...useReading(known) };
    },
    { wrapper },
  );
  await waitFor(() => expect(result.current.known.kind).toBe("ready"));
  return result;
}

const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

describe("files given to the pane", () => {
  it("are read one after the other, then compared with the workbook", async () => {
    const result = await reading();
    let spin: () => void = () => undefined;
    const disk = new Promise<void>((resolve) => (spin = resolve));
    const culture = aFile("culture.csv", CSV.replaceAll("Sports", "Culture"));
    act(() => result.current.add([aFile("sports.csv", CSV, disk), culture]));
    await waitFor(() => expect(result.current.reading).toMatchObject({ name: "sports.csv", waiting: 1 }));
    act(spin);
    await waitFor(() => expect(names(result.current.files)).toEqual(["sports.csv", "culture.csv"]));
    await waitFor(() => expect(result.current.comparisons?.size).toBe(2));
    expect(result.current.reading).toBeUndefined();
    expect([...(result.current.comparisons?.values() ?? [])].map(({ fresh }) => fresh)).toEqual([2, 2]);
  });

  it("stopped, are told with those that follow, and read when asked", async () => {
    const result = await reading();
    let spin: () => void = () => undefined;
    const disk = new Promise<void>((resolve) => (spin = resolve));
    act(() => result.current.add([aFile("sports.csv", CSV, disk), aFile("culture.csv")]));
    await waitFor(() => expect(result.current.reading?.name).toBe("sports.csv"));
    act(() => {
      result.current.reading?.stop();
      spin();
    });
    await waitFor(() => expect(names(result.current.stopped)).toEqual(["sports.csv", "culture.csv"]));
    expect(result.current.files).toEqual([]);
    act(() => result.current.resume());
    await waitFor(() => expect(names(result.current.files)).toEqual(["sports.csv", "culture.csv"]));
    expect(result.current.stopped).toEqual([]);
  });

  it("are read again from their own bytes when a column is said to be another", async () => {
    const result = await reading();
    act(() => result.current.add([aFile("sports.csv")]));
    await waitFor(() => expect(result.current.comparisons?.size).toBe(1));
    const [table] = result.current.files[0]?.tables ?? [];
    if (!table) throw new Error("no list");
    const mapping = table.mapping.map((one) => (one.field === "annualAmount" ? { ...one, field: "totalAmount" } : one));
    act(() => result.current.change(table, { mapping }));
    // Until the lines are read again, nobody knows what they would change.
    expect(result.current.comparisons).toBeUndefined();
    await waitFor(() => expect(result.current.files[0]?.tables[0]?.first[0]).toMatchObject({ totalAmount: 12_500 }));
    await waitFor(() => expect(result.current.comparisons?.size).toBe(1));
  });

  it("given twice under one name, are the last one", async () => {
    const result = await reading();
    act(() => result.current.add([aFile("sports.csv"), aFile("sports.csv", `${CSV}\nSports;Buts;700`)]));
    await waitFor(() => expect(result.current.files[0]?.tables[0]?.count).toBe(3));
    expect(result.current.files).toHaveLength(1);
  });

  it("taken away, leave nothing behind", async () => {
    const result = await reading();
    act(() => result.current.add([aFile("sports.csv"), aFile("culture.csv")]));
    await waitFor(() => expect(result.current.files).toHaveLength(2));
    act(() => result.current.remove("sports.csv"));
    expect(names(result.current.files)).toEqual(["culture.csv"]);
    act(() => result.current.clear());
    await waitFor(() => expect(result.current.comparisons?.size).toBe(0));
    expect(result.current.files).toEqual([]);
  });

  it("that name no exercise receive that of the campaign, as Paramètres says it, and it can be left out", async () => {
    const result = await reading(memoryGateway(aProgramme({ parameters: [campaignYearCells(2028)] })));
    act(() => result.current.add([aFile("sports.csv")]));
    await waitFor(() => expect(result.current.files).toHaveLength(1));
    const [table] = result.current.files[0]?.tables ?? [];
    expect(table).toMatchObject({ yearless: true, options: { year: 2028 }, first: [{ year: 2028 }, { year: 2028 }] });
    if (!table) throw new Error("no list");
    act(() => result.current.change(table, { options: {} }));
    await waitFor(() => expect(result.current.files[0]?.tables[0]?.first[0]).not.toHaveProperty("year"));
  });

  it("that cannot be read say why, and the next one is read", async () => {
    const result = await reading();
    act(() => result.current.add([aFile("scan.pdf", "%PDF-1.7"), aFile("sports.csv")]));
    await waitFor(() => expect(result.current.files).toHaveLength(2));
    expect(result.current.files[0]?.problem).toMatchObject({ code: "file.unsupported" });
  });
});
