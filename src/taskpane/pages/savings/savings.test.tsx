/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { aProgramme } from "../../testing/aProgramme";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

const SAVING = {
  id: "G-0001",
  title: "Papier recyclé",
  method: "Moyenne",
  referencePrices: "4,10 ; 4,30",
  obtainedPrice: 3.9,
  quantity12: 10_000,
  durationMonths: 24,
  status: "Prévisionnel",
};

async function fill(user: UserEvent, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    const field = screen.getByLabelText(new RegExp(`^${label}`));
    await user.clear(field);
    await user.type(field, text);
  }
}

/** Types in the first fields of a group, one after the other. */
async function fillGroup(user: UserEvent, name: string, figures: readonly string[]): Promise<void> {
  for (const [place, figure] of figures.entries()) {
    const field = within(screen.getByRole("group", { name })).getAllByRole("textbox")[place];
    if (field) await user.type(field, figure);
  }
}

describe("Gains", () => {
  it.each([
    ["fr", "Gains", "Nouveau gain"],
    ["en", "Savings", "New saving"],
  ] as const)("lists savings and opens a form, without accessibility violation (%s)", async (language, title, add) => {
    const gateway = memoryGateway(aProgramme({ savings: [SAVING] }));
    const { container, user } = await renderPage(gateway, "savings", title, language);
    expect(await screen.findByText("Papier recyclé")).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: add }));
    expect(await axeViolations(container)).toEqual([]);
  });

  it("computes while the form is typed, then writes the line with its figures", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "savings", "Gains");
    await user.click(await screen.findByRole("button", { name: "Nouveau gain" }));
    await user.selectOptions(screen.getByLabelText(/^Référence/), "budget");
    await fill(user, {
      Intitulé: "Fourgonnettes",
      "Prix de référence": "10",
      "Prix obtenu": "9",
      "Quantité sur 12 mois": "1200",
      "Durée totale": "48",
    });
    const result = screen.getByRole("region", { name: "Résultat" });
    expect(within(result).getByText(/^1.200.€/)).toBeVisible();
    expect(within(result).getByText(/^4.800.€/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ajouter 1 gain" }));
    await screen.findByText("1 gain ajouté.");
    expect(gateway.row("savings", "G-0001")).toMatchObject({
      title: "Fourgonnettes",
      method: "Budget",
      obtainedPrice: 9,
      quantity12: 1200,
      twelveMonths: 1200,
      fullDuration: 4800,
    });
    expect(gateway.row("savings", "G-0001")?.["statusHistory"]).toMatch(/^Prévisionnel \| \d{4}-\d{2}-\d{2} \|/);
  });

  it("keeps each state that a saving had, when and by whom", async () => {
    const given = { statusBy: "P. Rivoire", statusOn: 46_300 };
    const gateway = memoryGateway(aProgramme({ savings: [{ ...SAVING, ...given }] }));
    const { user } = await renderPage(gateway, "savings", "Gains");
    await user.click(await screen.findByRole("button", { name: "Modifier Papier recyclé" }));
    await user.selectOptions(screen.getByLabelText("Statut"), "Constaté");
    await fill(user, { "Statut donné par": "Finances" });
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 gain" }));
    await waitFor(() => expect(gateway.row("savings", "G-0001")).toMatchObject({ status: "Constaté" }));
    expect(gateway.row("savings", "G-0001")?.["statusHistory"]).toMatch(
      /^Prévisionnel \| 2026-10-05 \| P\. Rivoire\nConstaté \| \d{4}-\d{2}-\d{2} \| Finances$/,
    );
  });

  it("refuses to average a single offer, and says why", async () => {
    const { user } = await renderPage(memoryGateway(aProgramme()), "savings", "Gains");
    await user.click(await screen.findByRole("button", { name: "Nouveau gain" }));
    await user.selectOptions(screen.getByLabelText(/^Référence/), "average-of-offers");
    await fill(user, { "Offres reçues": "10", "Prix obtenu": "9", "Quantité sur 12 mois": "5", "Durée totale": "12" });
    expect(
      within(screen.getByRole("region", { name: "Résultat" })).getByText(/au moins deux offres|deux offres/),
    ).toBeVisible();
  });

  it("holds a basket line by line, each with its own index, and writes it in one cell", async () => {
    const gateway = memoryGateway(aProgramme());
    const { container, user } = await renderPage(gateway, "savings", "Gains");
    await user.click(await screen.findByRole("button", { name: "Nouveau gain" }));
    await user.selectOptions(screen.getByLabelText(/^Référence/), "basket");
    await fill(user, { Intitulé: "Épicerie" });
    await user.click(screen.getByRole("button", { name: "Ajouter une ligne" }));
    const lines = [
      ["10", "9", "100", "110", "118", "120"],
      ["4", "3,5", "50"],
    ];
    for (const [at, figures] of lines.entries()) {
      await fillGroup(user, `Ligne ${String(at + 1)} du panier`, figures);
    }
    const result = screen.getByRole("region", { name: "Résultat" });
    // 10 × 118 ÷ 110 × 100 + 4 × 50 = 1 272,73; obtained 1 075.
    // Twelve months and the whole duration, which is a year.
    expect(within(result).getAllByText(/^197,73/)).toHaveLength(2);
    expect(within(result).getByText(/sans indice : 1/)).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Ajouter 1 gain" }));
    await screen.findByText("1 gain ajouté.");
    expect(gateway.row("savings", "G-0001")).toMatchObject({
      referencePrices: "10 / 9 / 100 / indice 110 à 118 / avant 120 ; 4 / 3,5 / 50",
      twelveMonths: 197.73,
      volumeEffect: 214.55,
    });
  });

  it("compares two lives by their costs, and counts a purchase made once a single time", async () => {
    const gateway = memoryGateway(aProgramme());
    const { container, user } = await renderPage(gateway, "savings", "Gains");
    await user.click(await screen.findByRole("button", { name: "Nouveau gain" }));
    await user.selectOptions(screen.getByLabelText(/^Référence/), "global-cost");
    await user.click(screen.getByRole("switch", { name: /^Détailler/ }));
    await fill(user, { Intitulé: "Chaudière", "Quantité sur 12 mois": "1" });
    const costs = { "Ce qui est remplacé": ["30000", "4000+4000"], "Ce qui est obtenu": ["33000", "1000+1000"] };
    for (const [who, figures] of Object.entries(costs)) await fillGroup(user, who, figures);
    await user.click(screen.getByRole("checkbox", { name: /^Achat ponctuel/ }));
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Ajouter 1 gain" }));
    await screen.findByText("1 gain ajouté.");
    expect(gateway.row("savings", "G-0001")).toMatchObject({
      referencePrices: "Ancien : achat 30000 / par an 4000+4000 ; Nouveau : achat 33000 / par an 1000+1000",
      obtainedPrice: 35_000,
      durationMonths: "Achat ponctuel",
      twelveMonths: 3_000,
      fullDuration: 3_000,
    });
  });

  it("computes the lines that were typed in the sheet", async () => {
    const gateway = memoryGateway(aProgramme({ savings: [SAVING] }));
    const { user } = await renderPage(gateway, "savings", "Gains");
    await user.click(await screen.findByRole("button", { name: "Calculer 1 gain" }));
    await waitFor(() =>
      expect(gateway.row("savings", "G-0001")).toMatchObject({ twelveMonths: 3000, fullDuration: 6000 }),
    );
  });

  it("shares savings out between their levers", async () => {
    const levers = "Négociation : 60 ; Mutualisation : 40";
    await renderPage(memoryGateway(aProgramme({ savings: [{ ...SAVING, levers }] })), "savings", "Gains");
    const byStatus = await screen.findByRole("region", { name: "Par statut, sur 12 mois" });
    expect(byStatus).toHaveTextContent(/^Par statut, sur 12 moisPrévisionnel3.000.€ HT$/);
    const byLever = await screen.findByRole("region", { name: "Par levier, sur 12 mois" });
    expect(byLever).toHaveTextContent(/Négociation1.800.€ HTMutualisation1.200.€ HT/);
  });
});
