import { runSteps } from "../../../shared/compute/steps";
import { readingTasks, type ReadingInputs } from "./tasks";

const PAYMENTS = [
  "Date de mandat;Nom du tiers;Libellé;Montant mandaté HT",
  "15/01/2026;Papeterie du Port;Ramettes de papier;1200,50",
  "16/02/2026;Grands Travaux;Réfection de la cour;84 000 TTC",
  "17/02/2026;Grands Travaux;Réfection du préau;",
].join("\n");
const FILE = "mandats.csv";

/** A reader that was given a file of payments. */
async function aReader() {
  const tasks = readingTasks();
  const given: ReadingInputs["read"] = {
    name: FILE,
    bytes: new TextEncoder().encode(PAYMENTS),
    savedAt: 0,
    known: {},
    onlyNeeds: false,
    today: "2026-03-01",
    rows: {},
  };
  return { tasks, given, read: await runSteps(tasks.read(given)) };
}

describe("an extract that the reader holds", () => {
  it("is not sent again to be understood: only what the page shows of it comes back", async () => {
    const { tasks, read } = await aReader();
    expect(read).toMatchObject({ extract: true, tables: [] });
    expect(await runSteps(tasks.extract({ name: FILE }))).toMatchObject({
      ...{ name: FILE, kind: "payments", count: 3, doubtfulAmounts: 1, withoutAmount: 1 },
      first: [{ supplier: "Papeterie du Port", amount: 1_200.5 }, {}, {}],
    });
  });

  it("is taken for what the user says, column by column", async () => {
    const { tasks } = await aReader();
    const contracts = await runSteps(tasks.extract({ name: FILE, kind: "contracts" }));
    const columns = (contracts?.columns ?? []).map((column) => ({
      ...column,
      field: column.at === 2 ? "title" : null,
    }));
    await runSteps(tasks.extract({ name: FILE, kind: "contracts", columns }));
    expect(await runSteps(tasks.extractLines({ name: FILE }))).toEqual(
      ["Ramettes de papier", "Réfection de la cour", "Réfection du préau"].map((title, at) => ({
        title,
        origin: `${FILE} | ${String(at + 2)}`,
      })),
    );
  });

  it("is forgotten once it is written or removed", async () => {
    const { tasks } = await aReader();
    await runSteps(tasks.extract({ name: FILE }));
    expect(await runSteps(tasks.dropExtracts({ names: [FILE] }))).toBe(0);
    expect(await runSteps(tasks.extract({ name: FILE }))).toBeUndefined();
    expect(await runSteps(tasks.extractLines({ name: FILE }))).toEqual([]);
  });

  it("may be read for the first time, when the user said what it is", async () => {
    const { tasks, given } = await aReader();
    await runSteps(tasks.dropExtracts({ names: [FILE] }));
    expect(await runSteps(tasks.extract({ name: FILE, bytes: given.bytes, kind: "payments" }))).toMatchObject({
      count: 3,
    });
  });
});
