/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { aProgramme } from "../../testing/aProgramme";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

const SPEND = {
  payments: [
    {
      id: "PA-0001",
      supplier: "Papeterie du Port",
      title: "Papier",
      amount: 1_200,
      department: "Sports",
      contract: "M1",
    },
    {
      id: "PA-0002",
      supplier: "Sels du Port",
      title: "Sel",
      amount: 800,
      department: "",
      contract: "",
      supplierType: "PME",
    },
    { id: "PA-0003", supplier: "Sels du Port", amount: "120 TTC" },
  ],
  contracts: [
    { id: "C-0001", number: "M1", title: "Papier", supplier: "Papeterie du Port", endOn: "31/12/2026", amount: 9_000 },
    { id: "C-0002", number: "M2", socialConsiderations: "Clause sociale", amount: 1_000 },
  ],
};

describe("the spend map", () => {
  it.each([
    ["fr", "Pilotage", "Carte des dépenses", "Achats responsables"],
    ["en", "Steering", "Spend map", "Responsible purchasing"],
  ] as const)(
    "shows what is spent and what does not say, without accessibility violation (%s)",
    async (language, title, map, responsible) => {
      const { container, user } = await renderPage(memoryGateway(aProgramme(SPEND)), "steering", title, language);
      await user.click(await screen.findByRole("button", { name: map }));
      await user.click(screen.getByRole("button", { name: responsible }));
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it("leads from a slice to its lines in the sheet", async () => {
    const gateway = memoryGateway(aProgramme(SPEND));
    const { user } = await renderPage(gateway, "steering", "Pilotage");
    await user.click(await screen.findByRole("button", { name: "Carte des dépenses" }));
    expect(await screen.findByText(/1 ligne sans montant HT sûr/)).toBeVisible();
    const slices = screen.getByRole("list", { name: "Direction" });
    await user.click(within(slices).getByRole("button", { name: /Sports/ }));
    await user.click(within(slices).getByRole("button", { name: /Papeterie du Port/ }));
    await waitFor(() => expect(gateway.visits.at(-1)).toEqual({ table: "payments", id: "PA-0001", column: "amount" }));
    expect(within(slices).getByRole("button", { name: /Non renseigné/ })).toBeVisible();
    expect(screen.getByRole("region", { name: "Couverture par contrat" })).toHaveTextContent(/Sous contrat.*60/);
    expect(screen.getByRole("region", { name: /1 contrat finit/ })).toBeVisible();
  });

  it("writes the marks of a SPASER as targets when there are none, and they can be undone", async () => {
    const gateway = memoryGateway(aProgramme(SPEND));
    const { user } = await renderPage(gateway, "steering", "Pilotage");
    await user.click(await screen.findByRole("button", { name: "Achats responsables" }));
    await user.click(screen.getByRole("button", { name: "Écrire 3 cibles" }));
    expect(await screen.findByRole("region", { name: "Contrats avec considération sociale" })).toHaveTextContent(
      /1 ne dit rien/,
    );
    expect(gateway.rows("targets").map(({ target }) => target)).toEqual([1, 0.3, 0.05]);
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.rows("targets")).toEqual([]));
  });

  it("says which target cannot be used, and leads to its line", async () => {
    const targets = [{ id: "O-0003", scope: "Tous", indicator: "Considération sociale", target: 30 }];
    const gateway = memoryGateway(aProgramme({ ...SPEND, targets }));
    const { user } = await renderPage(gateway, "steering", "Pilotage");
    const refused = await screen.findByRole("list", { name: "1 objectif non lu" });
    expect(refused).toHaveTextContent(/Une cible est une part entre 0 et 100/);
    await user.click(within(refused).getByRole("button", { name: /O-0003/ }));
    await waitFor(() => expect(gateway.visits.at(-1)).toEqual({ table: "targets", id: "O-0003", column: "target" }));
  });

  it("writes where the targets stand, for the year that is chosen, and takes it back", async () => {
    const targets = [
      { id: "O-0001", scope: "Tous", indicator: "Considération sociale", target: 0.3 },
      { id: "O-0002", scope: "Tous", indicator: "Achats aux PME", target: 0.4 },
    ];
    const payments = SPEND.payments.map((one, at) => ({ ...one, paidOn: at === 2 ? "" : "02/03/2026" }));
    const gateway = memoryGateway(aProgramme({ ...SPEND, payments, targets }));
    const { user } = await renderPage(gateway, "steering", "Pilotage");
    await user.click(await screen.findByRole("button", { name: "Achats responsables" }));
    await user.selectOptions(await screen.findByLabelText("Exercice des contrats et des paiements"), "2026");
    expect(await screen.findByText("3 sans date : dans aucun exercice")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Écrire 2 mesures" }));
    await waitFor(() =>
      expect(gateway.row("targets", "O-0002")).toMatchObject({
        measured: 1,
        measuredFrom: "Paiements de 2026 : 1 sur 1 ; sans réponse : 1",
      }),
    );
    expect(gateway.row("targets", "O-0001")?.["measuredFrom"]).toMatch(/^Besoins : /);
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.row("targets", "O-0002")?.["measured"] ?? "").toBe(""));
  });
});
