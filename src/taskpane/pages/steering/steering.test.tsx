/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { aProgramme } from "../../testing/aProgramme";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

const TARGET = { id: "O-0001", scope: "Tous", indicator: "Considération sociale", target: 0.3 };

describe("Pilotage", () => {
  it.each([
    ["fr", "Pilotage", "Considération sociale"],
    ["en", "Steering", "Social consideration"],
  ] as const)(
    "shows four figures with what is missing, without accessibility violation (%s)",
    async (language, title, social) => {
      const { container } = await renderPage(
        memoryGateway(aProgramme({ targets: [TARGET] })),
        "steering",
        title,
        language,
      );
      const figure = await screen.findByRole("region", { name: social });
      expect(figure).toHaveTextContent(/50.?%/);
      expect(figure).toHaveTextContent(/30.?%/);
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it("leads to the first need that does not say", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "steering", "Pilotage");
    await user.click(await screen.findByRole("button", { name: /Compléter.*environnementale/ }));
    await waitFor(() =>
      expect(gateway.visits.at(-1)).toEqual({ table: "needs", id: "B-0001", column: "environmentalConsiderations" }),
    );
  });

  it("writes the dashboard in French whatever the pane speaks, computed cells first", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "steering", "Steering", "en");
    await user.click(await screen.findByRole("button", { name: "Write 5 charts" }));
    await screen.findByText(/with its five charts/);
    const [sheet] = gateway.composed;
    expect(sheet?.sheet).toBe("Tableau de bord");
    expect(sheet?.charts).toHaveLength(5);
    const words = sheet?.lines.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(words).toEqual(expect.arrayContaining(["Considération sociale", "À lancer dans les 90 jours"]));
    expect(gateway.acts.map(({ code }) => code)).toEqual(["steering.upToDate"]);
    expect(await screen.findByText(/The rows are up to date/)).toBeInTheDocument();
    expect(within(screen.getByRole("main")).getByRole("button", { name: "Write 5 charts" })).toBeEnabled();
  });

  it("writes what the session decides, raises the ambition of the action, and takes it back", async () => {
    const action = {
      id: "A-0001",
      title: "Nettoyage des gymnases",
      nature: "S",
      amount: 90_000,
      launchOn: "01/02/2027",
      status: "À engager",
      chosenProcedure: "Appel d'offres ouvert",
      currentAmbition: "Lots : 2",
    };
    const gateway = memoryGateway(aProgramme({ actions: [action] }));
    const { user, container } = await renderPage(gateway, "steering", "Pilotage");
    await user.click(await screen.findByRole("button", { name: "Séance du CLAP" }));
    await user.click(screen.getByRole("button", { name: /^Choisir pour Nettoyage des gymnases/ }));
    await user.click(screen.getByRole("checkbox", { name: "Sourcing" }));
    await user.click(screen.getByRole("checkbox", { name: "Clause sociale" }));
    await user.type(screen.getByRole("textbox", { name: "Décidé par" }), "Claire Morel");
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Écrire 2 décisions" }));
    await screen.findByText("2 décisions du CLAP écrites.");
    expect(gateway.rows("decisions")).toMatchObject([
      { action: "A-0001", lever: "Sourcing", objective: "", decidedBy: "Claire Morel" },
      { action: "A-0001", lever: "", objective: "Clause sociale", decidedBy: "Claire Morel" },
    ]);
    expect(gateway.row("actions", "A-0001")?.["currentAmbition"]).toBe("Clause sociale : oui\nLots : 2");
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.rows("decisions")).toEqual([]));
    expect(gateway.row("actions", "A-0001")?.["currentAmbition"]).toBe("Lots : 2");
  });
});
