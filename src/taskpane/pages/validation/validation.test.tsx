/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

const NEEDS = [
  {
    id: "B-0001",
    department: "Voirie",
    title: "Sel de déneigement",
    annualAmount: "12 500 € TTC",
    nature: "F",
    durationMonths: 12,
    neededBy: 46_500,
  },
  {
    id: "B-0002",
    department: "Culture",
    title: "Nettoyage des médiathèques",
    annualAmount: "à définir",
    nature: "S",
    durationMonths: 12,
    neededBy: 46_500,
  },
  {
    id: "B-0003",
    department: "Culture",
    title: "",
    annualAmount: 8_000,
    nature: "S",
    durationMonths: 12,
    neededBy: 46_500,
  },
];

const withNeeds = () => memoryGateway({ needs: NEEDS });

async function openRules(user: UserEvent, title: string): Promise<void> {
  const rules = within(await screen.findByRole("group", { name: title }));
  for (const rule of rules.getAllByRole("button", { expanded: false })) await user.click(rule);
}

describe("Contrôle", () => {
  it.each([
    ["fr", "Contrôle"],
    ["en", "Checks"],
  ] as const)("lists anomalies by rule without accessibility violation (%s)", async (language, title) => {
    const { container, user } = await renderPage(withNeeds(), "validation", title, language);
    await openRules(user, title);
    expect(await axeViolations(container)).toEqual([]);
  });

  it("corrects a need on one click and puts it back on another", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "validation", "Contrôle");
    await openRules(user, "Contrôle");
    const [correct] = await screen.findAllByRole("button", { name: "Corriger" });
    if (!correct) throw new Error("no correction is offered");
    await user.click(correct);
    await screen.findByText("1 besoin corrigé.");
    expect(gateway.row("needs", "B-0001")?.["annualAmount"]).not.toBe("12 500 € TTC");
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await screen.findByText(/Annulé/);
    expect(gateway.row("needs", "B-0001")?.["annualAmount"]).toBe("12 500 € TTC");
  });

  it("goes to the cell of an anomaly", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "validation", "Contrôle");
    await openRules(user, "Contrôle");
    const [line] = await screen.findAllByRole("button", { name: /B-0002/ });
    if (!line) throw new Error("no line");
    await user.click(line);
    await waitFor(() => expect(gateway.visits.at(-1)).toMatchObject({ table: "needs", id: "B-0002" }));
  });

  it("keeps what a person chose to see, for the next time that the page is opened", async () => {
    const gateway = withNeeds();
    const first = await renderPage(gateway, "validation", "Contrôle");
    const [severity] = await screen.findAllByRole("button", { name: /^\d+ erreurs?$/i });
    if (!severity) throw new Error("no error to choose");
    await first.user.click(severity);
    cleanup();
    await renderPage(gateway, "validation", "Contrôle");
    const [again] = await screen.findAllByRole("button", { name: /^\d+ erreurs?$/i });
    await waitFor(() => expect(again).toHaveAttribute("aria-pressed", "true"));
  });

  it("sets an anomaly aside for a reason, which stays in the sheet", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "validation", "Contrôle");
    await openRules(user, "Contrôle");
    const [ignore] = await screen.findAllByRole("button", { name: "Écarter…" });
    if (!ignore) throw new Error("nothing can be set aside");
    await user.click(ignore);
    const form = screen.getByRole("form", { name: "Écarter cette anomalie" });
    await user.type(within(form).getByLabelText(/Motif/), "confirmé par la direction");
    await user.click(within(form).getByRole("button", { name: "Écarter" }));
    await screen.findByText("1 anomalie écartée.");
    const written = gateway.rows("needs").map((row) => String(row["ignoredAnomalies"] ?? ""));
    expect(written.some((text) => text.endsWith(": confirmé par la direction"))).toBe(true);
  });

  it("shows what was set aside, and takes it back", async () => {
    const gateway = memoryGateway({
      needs: [{ ...NEEDS[1], annualAmount: 8_000, title: "Divers", ignoredAnomalies: "title.vague: régie" }],
    });
    const { user } = await renderPage(gateway, "validation", "Contrôle");
    await user.click(await screen.findByRole("button", { name: /Anomalies écartées/ }));
    await user.click(screen.getByRole("button", { name: "Reprendre Objet vague, B-0002" }));
    await screen.findByText("1 anomalie reprise.");
    expect(gateway.row("needs", "B-0002")?.["ignoredAnomalies"]).toBe("");
  });

  it("switches a rule off in Paramètres, and says which rows it could not read", async () => {
    const gateway = memoryGateway({
      needs: NEEDS,
      parameters: [{ id: "P-0001", rule: "Contrôle titre.vague", value: "non" }],
    });
    const { user } = await renderPage(gateway, "validation", "Contrôle");
    await screen.findByText(/Ligne P-0001 de Paramètres/);
    await openRules(user, "Contrôle");
    await user.selectOptions(screen.getByLabelText("Gravité de « Montant à définir »"), "off");
    await screen.findByText("Règle « Montant à définir » réglée dans Paramètres.");
    expect(gateway.rows("parameters").at(-1)).toMatchObject({ rule: "Contrôle amount.to-define", value: "non" });
    await screen.findByRole("button", { name: /Règles éteintes/ });
  });

  it("shows what corrections will write before they are written", async () => {
    const { user } = await renderPage(withNeeds(), "validation", "Contrôle");
    await user.click(await screen.findByRole("button", { name: /^Corriger \d+ besoins?$/ }));
    expect(await screen.findByText(/B-0001, Montant HT annuel .* devient/)).toBeInTheDocument();
  });

  it("shows what a person has just typed in the sheet", async () => {
    const gateway = withNeeds();
    await renderPage(gateway, "validation", "Contrôle");
    const inHeader = { selector: "h1 + *" };
    const before = (await screen.findByText(/anomalies$/, inHeader)).textContent;
    gateway.typeInSheet("needs", "B-0003", { title: "Location de scènes" });
    await waitFor(() => expect(screen.getByText(/anomalies$/, inHeader).textContent).not.toBe(before));
  });

  it("colours the anomalies in the sheet on request, follows what is typed, and takes them away", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "validation", "Contrôle");
    const colours = await screen.findByRole("switch", { name: "Colorer les anomalies dans la feuille" });
    await user.click(colours);
    await screen.findByText("Anomalies colorées dans la feuille « Besoins ».");
    expect(gateway.marks("needs")).toEqual(["Erreur", "Alerte", "Info"]);
    expect(gateway.row("needs", "B-0003")?.["anomalies"]).toMatch(
      /^Erreur, Objet du besoin\u00a0: L'objet du besoin manque/,
    );
    gateway.typeInSheet("needs", "B-0003", { title: "Contrôle des extincteurs" });
    await waitFor(() => expect(gateway.row("needs", "B-0003")?.["anomalies"]).not.toMatch(/Objet du besoin\u00a0:/));
    // Following is upkeep: nothing of it is left for "Annuler" to undo.
    expect(screen.queryByRole("button", { name: "Annuler" })).not.toBeInTheDocument();
    await user.click(colours);
    await screen.findByText(/^Couleurs retirées/);
    expect(gateway.marks("needs")).toEqual([]);
    expect(gateway.rows("needs").map(({ anomalies }) => anomalies)).toEqual(["", "", ""]);
  });
});
