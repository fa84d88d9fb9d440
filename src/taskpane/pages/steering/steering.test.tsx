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
    const ambitions = { initialAmbition: "Clause sociale : oui", currentAmbition: "Clause sociale : non" };
    const action = { id: "A-0001", title: "Nettoyage", frozenOn: "01/06/2026", drift: "", ...ambitions };
    const gateway = memoryGateway(aProgramme({ actions: [action] }));
    const { user } = await renderPage(gateway, "steering", "Steering", "en");
    await user.click(await screen.findByRole("button", { name: "Write 5 charts" }));
    await screen.findByText(/with its five charts/);
    const [sheet] = gateway.composed;
    expect(sheet?.sheet).toBe("Tableau de bord");
    expect(sheet?.charts).toHaveLength(5);
    const words = sheet?.lines.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(words).toEqual(expect.arrayContaining(["Considération sociale", "À lancer dans les 90 jours"]));
    expect(gateway.acts.map(({ code }) => code)).toEqual(["steering.upToDate"]);
    expect(gateway.row("actions", "A-0001")?.["drift"]).toMatch(/^Clause sociale/);
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

  it.each([
    ["fr", "Pilotage", /^Atelier du CLAP/, /^Environnement/, /^Variantes/, /^Retenir 5/],
    ["en", "Steering", /^Workshop of the CLAP/, /^Environment/, /^Variantes/, /^Keep 5/],
  ] as const)(
    "plays the cards of a family by keyboard, in one act that is taken back (%s)",
    async (language, title, workshop, stake, lever, keep) => {
      const gateway = memoryGateway(aProgramme());
      const { user, container } = await renderPage(gateway, "steering", title, language);
      await user.click(await screen.findByRole("button", { name: workshop }));
      screen.getByRole("button", { name: stake }).focus();
      await user.keyboard(" ");
      screen.getByRole("button", { name: lever }).focus();
      await user.keyboard("{Enter}");
      await user.click(screen.getByRole("checkbox", { name: /^(Critère environnemental|Environmental criterion)/ }));
      await user.type(screen.getByRole("textbox", { name: /^(Décidé par|Decided by)/ }), "Claire Morel");
      expect(await axeViolations(container)).toEqual([]);
      await user.click(screen.getByRole("button", { name: keep }));
      await waitFor(() => expect(gateway.rows("decisions")).toHaveLength(4));
      expect(gateway.rows("decisions")[0]).toMatchObject({ action: "", lever: "Variantes", figure: 100 });
      expect(gateway.rows("targets")).toMatchObject([{ indicator: "Considération environnementale", target: 1 }]);
      expect(gateway.acts.at(-1)?.code).toBe("steering.workshop");
      await user.click(screen.getByRole("button", { name: /^(Annuler|Undo)/ }));
      await waitFor(() => expect([...gateway.rows("decisions"), ...gateway.rows("targets")]).toEqual([]));
    },
  );

  it("opens a workbook made before « Décisions », and makes the sheet when something is decided", async () => {
    const gateway = memoryGateway(aProgramme());
    gateway.predate("decisions");
    gateway.predate("contracts");
    const needs = gateway.rows("needs");
    const { user } = await renderPage(gateway, "steering", "Pilotage");
    await user.click(await screen.findByRole("button", { name: /^Atelier du CLAP/ }));
    await user.click(screen.getByRole("button", { name: /^Maîtrise du coût/ }));
    await user.click(screen.getByRole("button", { name: /^Négociation/ }));
    await user.type(screen.getByRole("textbox", { name: "Décidé par" }), "Claire Morel");
    await user.click(screen.getByRole("button", { name: "Retenir 1 décision" }));
    await waitFor(() => expect(gateway.rows("decisions")).toMatchObject([{ lever: "Négociation", figure: 100 }]));
    expect(gateway.rows("needs")).toEqual(needs);
  });

  it("has one main button: the next step of what is open, the dashboard when nothing is", async () => {
    const decision = { id: "D-0001", session: "12/10/2026", title: "Nettoyage", action: "A-0001", lever: "Sourcing" };
    const action = { id: "A-0001", title: "Nettoyage", levers: "Sourcing : 100", status: "En cours" };
    const gateway = memoryGateway(aProgramme({ decisions: [decision], actions: [action] }));
    const { user } = await renderPage(gateway, "steering", "Pilotage");
    const session = await screen.findByRole("button", { name: "Séance du CLAP" });
    const workshop = screen.getByRole("button", { name: /^Atelier du CLAP/ });
    await user.click(session);
    await user.click(screen.getByRole("button", { name: "Écrire le bilan de 1 décision" }));
    await screen.findByText("Bilan de 1 décision écrit.");
    await user.click(screen.getByRole("button", { name: "Écrire la page des élus" }));
    await screen.findByText(/^Feuilles « CLAP » et « CAO » écrites/);
    expect(gateway.composed.map(({ sheet }) => sheet)).toEqual(["CLAP", "CAO"]);
    await user.click(workshop);
    expect(session).toHaveAttribute("aria-expanded", "false");
    await user.click(screen.getByRole("button", { name: "Écrire les cartes à imprimer" }));
    await waitFor(() => expect(gateway.composed.at(-1)?.sheet).toBe("Cartes"));
    expect(screen.queryByRole("button", { name: "Écrire 5 graphiques" })).toBeNull();
    await user.click(workshop);
    expect(screen.getByRole("button", { name: "Écrire 5 graphiques" })).toBeEnabled();
  });

  it("follows other families, and writes what became of the decisions", async () => {
    const decision = { id: "D-0001", session: "12/10/2026", title: "Nettoyage", action: "A-0001", lever: "Sourcing" };
    const action = { id: "A-0001", title: "Nettoyage", levers: "Sourcing : 100", status: "En cours" };
    const gateway = memoryGateway(aProgramme({ decisions: [decision], actions: [action] }));
    const { user } = await renderPage(gateway, "steering", "Pilotage");
    await user.click(await screen.findByRole("button", { name: "Séance du CLAP" }));
    await user.click(screen.getByRole("button", { name: "Écrire le bilan de 1 décision" }));
    await waitFor(() => expect(gateway.row("decisions", "D-0001")?.["outcome"]).toBe("tenu"));
    await user.click(screen.getByRole("button", { name: /^Familles stratégiques/ }));
    const [first] = screen.getAllByRole("checkbox");
    const code = first?.closest("li")?.textContent.slice(0, 5) ?? "";
    await user.click(screen.getByRole("button", { name: /^Suivre \d+ famille/ }));
    await waitFor(() => expect(gateway.row("nomenclature", code)?.["strategic"]).toBe("Oui"));
  });
});
