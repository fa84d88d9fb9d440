/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import { aProgramme } from "../../testing/aProgramme";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

// Browsers have them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const PAYMENTS = [
  "Date de mandat;Nom du tiers;Libellé;Montant mandaté HT;N° de marché;Code postal",
  "15/01/2026;Papeterie du Port;Ramettes de papier;1200,50;2024-M012;13002 Portville",
  "16/02/2026;Grands Travaux;=HYPERLINK(1);84000;;75008 Paris",
].join("\n");

function aFile(content = PAYMENTS, name = "mandats.csv"): File {
  const file = new File([content], name, { type: "text/csv" });
  // jsdom has no File.arrayBuffer.
  Object.defineProperty(file, "arrayBuffer", {
    value: () => Promise.resolve(new TextEncoder().encode(content).buffer),
  });
  return file;
}

describe("an extract of payments", () => {
  it("is recognised, shown, written as one act and undone", async () => {
    const gateway = memoryGateway(aProgramme());
    const { container, user } = await renderPage(gateway, "submission", "Recensement");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile());
    const card = await screen.findByRole("region", { name: "mandats.csv" });
    expect(within(card).getByText("2 lignes de paiement trouvées")).toBeVisible();
    for (const part of within(card).getAllByRole("button", { expanded: false })) await user.click(part);
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Ajouter 2 lignes" }));
    await screen.findByText("2 lignes ajoutées.");
    expect(gateway.rows("payments")).toMatchObject([
      { supplier: "Papeterie du Port", amount: 1_200.5, contract: "2024-M012", origin: "mandats.csv | 2" },
      { title: "=HYPERLINK(1)", amount: 84_000 },
    ]);
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.rows("payments")).toEqual([]));
  });

  it("may be said to be something else, and a column to be another", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "submission", "Recensement");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile());
    await screen.findByRole("region", { name: "mandats.csv" });
    await user.click(screen.getByRole("button", { name: /Colonnes du fichier/ }));
    await user.selectOptions(screen.getByLabelText(/« Libellé »/), "department");
    await user.selectOptions(screen.getByLabelText("Contenu de ce fichier"), "contracts");
    await screen.findByText("2 contrats trouvés");
    await user.selectOptions(screen.getByLabelText("Contenu de ce fichier"), "needs");
    await screen.findByText(/2 besoins trouvés/);
  });

  it("says that lines of the same file are there already", async () => {
    const gateway = memoryGateway(aProgramme({ payments: [{ id: "PA-0001", origin: "mandats.csv | 2" }] }));
    const { user } = await renderPage(gateway, "submission", "Recensement");
    await user.upload(screen.getByLabelText("Choisir des fichiers", { selector: "input" }), aFile());
    expect(await screen.findByText(/1 ligne du classeur vient déjà/)).toBeVisible();
  });
});
