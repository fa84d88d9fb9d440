/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import { aProgramme } from "../../testing/aProgramme";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

// Browsers have them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const CSV = [
  "Direction;Objet du besoin;Montant annuel HT;Date souhaitée",
  "Sports;Tracé des terrains;12 500 €;01/09/2027",
  "Sports;Filets de protection;à définir;mars 2027",
].join("\n");

function aFile(content = CSV, name = "sports.csv"): File {
  const file = new File([content], name, { type: "text/csv" });
  // jsdom has no File.arrayBuffer.
  Object.defineProperty(file, "arrayBuffer", {
    value: () => Promise.resolve(new TextEncoder().encode(content).buffer),
  });
  return file;
}

describe("Recensement", () => {
  it.each([
    ["fr", "Recensement", "Choisir des fichiers", "sports.csv"],
    ["en", "Collection", "Choose files", "sports.csv"],
  ] as const)(
    "shows what a file holds before writing it, without accessibility violation (%s)",
    async (language, title, choose, name) => {
      const { container, user } = await renderPage(memoryGateway(aProgramme()), "submission", title, language);
      expect(await axeViolations(container)).toEqual([]);
      await user.upload(screen.getByLabelText(choose, { selector: "input" }), aFile());
      const file = await screen.findByRole("region", { name });
      for (const part of within(file).getAllByRole("button", { expanded: false })) await user.click(part);
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it("writes the needs as they came, what is not understood included", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "submission", "Recensement");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile());
    await user.click(await screen.findByRole("button", { name: "Ajouter 2 besoins" }));
    await screen.findByText("2 besoins ajoutés.");
    const [first, second] = gateway.rows("needs").slice(-2);
    expect(first).toMatchObject({ title: "Tracé des terrains", annualAmount: 12_500, department: "Sports" });
    expect(second).toMatchObject({ title: "Filets de protection", annualAmount: "à définir" });
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.rows("needs")).toHaveLength(4));
  });

  it("lets a column be corrected, and remembers it for the next file of the same layout", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "submission", "Recensement");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile());
    await user.click(await screen.findByRole("button", { name: /Colonnes du fichier/ }));
    await user.selectOptions(screen.getByLabelText(/« Montant annuel HT »/), "totalAmount");
    await user.click(await screen.findByRole("button", { name: "Ajouter 2 besoins" }));
    await screen.findByText("2 besoins ajoutés.");
    expect(gateway.rows("needs").at(-2)).toMatchObject({ totalAmount: 12_500 });
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile(CSV, "culture.csv"));
    expect(await screen.findByText(/import précédent de même présentation/)).toBeVisible();
  });

  it("tells the files that were not read, until they are, whatever is given next", async () => {
    const { user } = await renderPage(memoryGateway(aProgramme()), "submission", "Recensement");
    const choose = screen.getByLabelText("Choisir des fichiers", { selector: "input" });
    const moved = new File([CSV], "parcs.csv", { type: "text/csv" });
    // The file was moved after it had been chosen: browsers then refuse to read it.
    Object.defineProperty(moved, "arrayBuffer", { value: () => Promise.reject(new Error("NotFoundError")) });
    await user.upload(choose, [moved, aFile(CSV, "sports.csv")]);
    expect(await screen.findByText(/Non lus : « parcs\.csv » et « sports\.csv »\./)).toBeVisible();
    await user.upload(choose, aFile(CSV, "culture.csv"));
    await screen.findByRole("region", { name: "culture.csv" });
    expect(screen.getByText(/Non lus : « parcs\.csv » et « sports\.csv »\./)).toBeVisible();
    await user.upload(choose, aFile(CSV, "sports.csv"));
    await screen.findByRole("region", { name: "sports.csv" });
    expect(screen.getByText(/Non lus : « parcs\.csv »\./)).toBeVisible();
  });

  it("leaves aside the older of two versions that come together, and says what differs", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "submission", "Recensement");
    const lines = CSV.split("\n");
    const newer = [...lines.slice(0, 2), "Sports;Sifflets;900;01/09/2027"].join("\n");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), [
      aFile(CSV, "sports.csv"),
      aFile(newer, "sports V2.csv"),
    ]);
    const older = await screen.findByRole("region", { name: "sports.csv" });
    expect(await within(older).findByText(/Version plus ancienne de « sports V2.csv »/)).toBeVisible();
    expect(within(older).getByText(/1 identique, 1 nouveau et 1 absent/)).toBeVisible();
    expect(within(older).getByText(/« Filets de protection »/)).toBeVisible();
    await user.click(within(older).getByRole("button", { name: "Importer aussi" }));
    await screen.findByRole("button", { name: "Ajouter 4 besoins" });
    await user.click(within(older).getByRole("button", { name: "Laisser de côté" }));
    await user.click(await screen.findByRole("button", { name: "Ajouter 2 besoins" }));
    await screen.findByText("2 besoins ajoutés.");
    expect(
      gateway
        .rows("needs")
        .slice(-2)
        .map(({ title }) => title),
    ).toEqual(["Tracé des terrains", "Sifflets"]);
  });

  it("takes one decision for a whole list, and goes back to what it proposed", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "submission", "Recensement");
    const input = screen.getByLabelText("Choisir des fichiers", { selector: "input" });
    await user.upload(input, aFile());
    await user.click(await screen.findByRole("button", { name: "Ajouter 2 besoins" }));
    await screen.findByText("2 besoins ajoutés.");
    const header = "Direction;Objet du besoin;Montant annuel HT;Date souhaitée";
    await user.upload(input, aFile(`${header}\nSports;Tonte;700;01/09/2027`, "sports.csv"));
    await user.click(await screen.findByRole("button", { name: /Besoins que ce fichier n'a plus/ }));
    const group = screen.getByRole("group", { name: /^Décider pour toute la liste/ });
    expect(within(group).getByRole("status")).toHaveTextContent("Aucun coché sur 2");
    await user.click(within(group).getByRole("button", { name: "Tout cocher" }));
    await screen.findByRole("button", { name: "Ajouter 1 besoin, en modifier 2" });
    await user.click(within(group).getByRole("button", { name: "Comme proposé" }));
    await screen.findByRole("button", { name: "Ajouter 1 besoin" });
  });

  it("does not add twice the needs of the same file", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "submission", "Recensement");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile());
    await user.click(await screen.findByRole("button", { name: "Ajouter 2 besoins" }));
    await screen.findByText("2 besoins ajoutés.");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile());
    expect(await screen.findByText(/2 besoins de ce fichier sont déjà dans le classeur/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Ajouter \d/ })).not.toBeInTheDocument();
  });

  it("creates the workbook when the first thing done is an import", async () => {
    const gateway = memoryGateway();
    const { user } = await renderPage(gateway, "submission", "Recensement");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile());
    await user.click(await screen.findByRole("button", { name: "Ajouter 2 besoins" }));
    await waitFor(() => expect(gateway.rows("needs")).toHaveLength(2));
    expect(gateway.rows("nomenclature").length).toBeGreaterThan(100);
  });

  it.each([
    ["stopped by the user", { code: "cancelled", detail: "" }, /Arrêté à votre demande/],
    ["cut by Excel", { code: "unknown", detail: "connexion perdue" }, /connexion perdue/],
  ] as const)("%s half-way, tells it, and takes back in one act what was written", async (_what, problem, said) => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "submission", "Recensement");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile());
    gateway.stopHalfway(problem);
    await user.click(await screen.findByRole("button", { name: "Ajouter 2 besoins" }));
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByText(/Une partie est peut-être écrite/)).toBeVisible();
    expect(gateway.rows("needs")).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.rows("needs")).toHaveLength(4));
    // The file is still there: nothing has to be given again.
    await user.click(await screen.findByRole("button", { name: "Ajouter 2 besoins" }));
    await screen.findByText("2 besoins ajoutés.");
    expect(gateway.rows("needs")).toHaveLength(6);
  });

  it("done again after a failure half-way, adds each need once", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "submission", "Recensement");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile());
    gateway.stopHalfway({ code: "busy", detail: "" });
    await user.click(await screen.findByRole("button", { name: "Ajouter 2 besoins" }));
    await user.click(await screen.findByRole("button", { name: "Réessayer" }));
    await screen.findByText("2 besoins ajoutés.");
    const titles = gateway.rows("needs").map(({ title }) => title);
    expect(titles.slice(4)).toEqual(["Tracé des terrains", "Filets de protection"]);
    // The file has been imported: it is no longer waiting.
    expect(screen.queryByRole("region", { name: "sports.csv" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.rows("needs")).toHaveLength(4));
  });

  it("says why a file cannot be read", async () => {
    const { user } = await renderPage(memoryGateway(aProgramme()), "submission", "Recensement");
    await user.upload(
      screen.getByLabelText("Choisir des fichiers", { selector: "input" }),
      aFile("%PDF-1.7", "liste.csv"),
    );
    expect(await screen.findByText("Fichier non lu")).toBeVisible();
  });

  it("tells who sent nothing", async () => {
    await renderPage(memoryGateway(aProgramme()), "submission", "Recensement");
    expect(await screen.findByText("4 directions sur 5 ont envoyé leurs besoins")).toBeVisible();
  });
});
