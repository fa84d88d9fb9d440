/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { toSerial } from "../../../domain/calendar";
import type { TableRow } from "../../../domain/table";
import { aProgramme, FAMILIES } from "../../testing/aProgramme";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

const POOLING = {
  id: "M-0001",
  family: FAMILIES.cleaning,
  title: "Nettoyage des locaux",
  needs: "B-0001; B-0002; B-0003",
  amount: 325_000,
  vehicle: "Agrégation interne",
  decision: "Retenue",
};
const action = (id: string, cells: TableRow): TableRow => ({
  id,
  nature: "S",
  proposedProcedure: "Procédure adaptée",
  neededBy: toSerial("2027-12-01"),
  status: "À engager",
  ...cells,
});
const ACTIONS = [
  action("A-0001", { title: "Nettoyage des gymnases", buyer: "C. Morel", departments: "Sports" }),
  action("A-0002", { title: "Papier", buyer: "J. Ferrand", departments: "Culture", neededBy: toSerial("2027-01-04") }),
];
const withActions = (...actions: readonly TableRow[]) => memoryGateway(aProgramme({ actions }));

describe("Programme", () => {
  it.each([
    ["fr", "Créer 1 action", "Retenu, sans action"],
    ["en", "Create 1 action", "Kept, without an action"],
  ] as const)("creates the actions of what was accepted (%s)", async (language, verb, accepted) => {
    const gateway = memoryGateway(aProgramme({ poolings: [POOLING] }));
    const { user, container } = await renderPage(gateway, "programme", "Programme", language);
    await user.click(await screen.findByRole("button", { name: new RegExp(accepted) }));
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: verb }));
    await waitFor(() => expect(gateway.rows("actions")).toHaveLength(1));
    expect(gateway.rows("actions")[0]).toMatchObject({
      id: "A-0001",
      title: "Nettoyage des locaux",
      pooling: "M-0001",
      proposedProcedure: "Appel d'offres ouvert",
      amount: 325_000,
      status: "À engager",
    });
    expect(gateway.row("needs", "B-0002")).toMatchObject({ action: "A-0001", status: "Programmé" });
  });

  it("creates the action of a need bought alone, once it is ticked", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "programme", "Programme");
    await user.click(await screen.findByRole("button", { name: /Besoins achetés seuls/ }));
    await user.click(screen.getByRole("checkbox", { name: /Location de balayeuses/ }));
    await user.click(screen.getByRole("button", { name: "Créer 1 action" }));
    await waitFor(() => expect(gateway.rows("actions")).toMatchObject([{ title: "Location de balayeuses" }]));
  });

  it("shows what presses first, then the months as columns, without accessibility violation", async () => {
    const { container } = await renderPage(withActions(...ACTIONS), "programme", "Programme");
    const first = await screen.findByRole("list", { name: "1 action à traiter d'abord" });
    expect(within(first).getByRole("button")).toHaveTextContent(/Papier.*Ne peut plus servir à temps/);
    const gantt = screen.getByRole("table", { name: /Une ligne par action/ });
    expect(within(gantt).getByRole("columnheader", { name: "novembre 2026" })).toBeInTheDocument();
    expect(within(gantt).getByRole("rowheader", { name: /Nettoyage des gymnases/ })).toBeInTheDocument();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("moves from line to line with the arrows and opens with Enter", async () => {
    const { user } = await renderPage(withActions(...ACTIONS), "programme", "Programme");
    const gantt = await screen.findByRole("table", { name: /Une ligne par action/ });
    within(gantt)
      .getByRole("button", { name: /Papier/ })
      .focus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(await screen.findByRole("heading", { name: /A-0001 · Nettoyage des gymnases/ })).toBeVisible();
  });

  it("keeps what a person chose to see in the workbook, for them", async () => {
    const gateway = withActions(...ACTIONS);
    const { user } = await renderPage(gateway, "programme", "Programme");
    await user.click(await screen.findByRole("button", { name: /Filtrer/ }));
    await user.selectOptions(screen.getByLabelText("Je suis"), "C. Morel");
    expect(screen.getByRole("heading", { name: "1 action" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /Papier/ })).not.toBeInTheDocument();
    const key = `programme.view.${localStorage.getItem("achats.user") ?? ""}`;
    expect(await gateway.readSetting(key)).toMatchObject({ me: "C. Morel", buyer: "me" });
  });
});

describe("an action that is opened", () => {
  const AMBITIOUS = action("A-0001", {
    title: "Nettoyage des gymnases",
    currentAmbition: "Clause sociale : oui\nGain visé sur 12 mois : 12000 €",
  });

  async function opened(row: TableRow) {
    const gateway = withActions(row);
    const pane = await renderPage(gateway, "programme", "Programme");
    await pane.user.click((await screen.findAllByRole("button", { name: /Nettoyage des gymnases/ }))[0] as HTMLElement);
    await screen.findByRole("heading", { name: /A-0001/ });
    return { gateway, ...pane };
  }

  it("freezes its ambition, asks why something is given up, and says it from then on", async () => {
    const { gateway, user, container } = await opened(AMBITIOUS);
    await user.click(screen.getByRole("button", { name: "Figer l'ambition" }));
    await screen.findByText("Figée le 23/11/2026.");
    expect(gateway.row("actions", "A-0001")?.["initialAmbition"]).toContain("Clause sociale : oui");
    await user.click(screen.getByRole("checkbox", { name: "Clause sociale" }));
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 action" }));
    expect(gateway.row("actions", "A-0001")?.["currentAmbition"]).toContain("Clause sociale : oui");
    await user.type(screen.getByLabelText(/Pourquoi « Clause sociale »/), "Délai trop court");
    await user.type(screen.getByLabelText(/Décidé par/), "C. Morel");
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 action" }));
    await waitFor(() =>
      expect(gateway.row("actions", "A-0001")).toMatchObject({
        driftReasons: "Clause sociale → non | 2026-11-23 | C. Morel | Délai trop court",
        drift: "Clause sociale : oui → non",
      }),
    );
    expect(await screen.findByText("Le 23/11/2026, C. Morel : Délai trop court")).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("lists the obligations of its launch day and wants a reason for an exception", async () => {
    const { gateway, user } = await opened(
      action("A-0001", { title: "Nettoyage des gymnases", proposedProcedure: "Appel d'offres ouvert" }),
    );
    await user.click(screen.getByRole("button", { name: /Obligations au lancement/ }));
    await user.selectOptions(screen.getByLabelText("État (L2112-2-1)"), "exception");
    expect(screen.getAllByText("Une exception se justifie : écrivez pourquoi.")[0]).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 action" }));
    expect(gateway.row("actions", "A-0001")?.["obligations"] ?? "").not.toContain("exception");
    await user.type(screen.getByLabelText(/Motif de l'exception \(L2112-2-1\)/), "Solution sur étagère");
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 action" }));
    await waitFor(() =>
      expect(gateway.row("actions", "A-0001")?.["obligations"]).toContain(
        "L2112-2-1 : exception, Solution sur étagère",
      ),
    );
  });

  it("says when its levers do not make 100 %, and writes nothing", async () => {
    const { gateway, user } = await opened(
      action("A-0001", { title: "Nettoyage des gymnases", levers: "Négociation : 60" }),
    );
    await user.click(screen.getByRole("button", { name: /^Leviers/ }));
    expect(screen.getByText(/60 % en tout/)).toBeVisible();
    await user.type(screen.getByLabelText("Prochaine étape"), "Relancer");
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 action" }));
    expect(gateway.row("actions", "A-0001")?.["nextStep"] ?? "").toBe("");
  });

  it("dates a milestone, and undoes it in one act", async () => {
    const { gateway, user } = await opened(AMBITIOUS);
    await user.click(screen.getByRole("button", { name: "Jalons" }));
    await user.type(screen.getByLabelText("1 Sourcing, Réel"), "2026-11-20");
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 action" }));
    await waitFor(() => expect(gateway.row("actions", "A-0001")?.["realSourcing"]).toBe(toSerial("2026-11-20")));
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.row("actions", "A-0001")?.["realSourcing"] ?? "").toBe(""));
  });

  it("clears a milestone whose date is taken out", async () => {
    const { gateway, user } = await opened(AMBITIOUS);
    await user.click(screen.getByRole("button", { name: "Jalons" }));
    const day = screen.getByLabelText("1 Sourcing, Réel");
    await user.type(day, "2026-11-20");
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 action" }));
    await waitFor(() => expect(gateway.row("actions", "A-0001")?.["realSourcing"]).toBe(toSerial("2026-11-20")));
    await user.clear(screen.getByLabelText("1 Sourcing, Réel"));
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 action" }));
    await waitFor(() => expect(gateway.row("actions", "A-0001")?.["realSourcing"] ?? "").toBe(""));
  });
});
