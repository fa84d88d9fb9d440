/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { toSerial } from "../../../domain/calendar";
import { ruleLabel } from "../../../domain/threshold";
import { aProgramme, FAMILIES } from "../../testing/aProgramme";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

describe("Seuils", () => {
  it.each([
    ["fr", "Seuils", /Procédure formalisée/],
    ["en", "Thresholds", /Formal procedure/],
  ] as const)(
    "cumulates a family over the departments and names the procedure (%s)",
    async (language, title, procedure) => {
      const { container } = await renderPage(memoryGateway(aProgramme()), "threshold", title, language);
      expect(await screen.findByText(procedure)).toBeVisible();
      expect(screen.getByText(language === "fr" ? /^325.000.€ HT$/ : /^€325,000.excl. VAT$/)).toBeVisible();
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it("shows the needs of a cumulation, which lead to their line", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "threshold", "Seuils");
    await user.click(await screen.findByRole("button", { name: /Nettoyage des locaux.*325/i }));
    await user.click(await screen.findByRole("button", { name: /gymnases/ }));
    await waitFor(() => expect(gateway.visits.at(-1)).toMatchObject({ table: "needs", id: "B-0001" }));
  });

  it("opens a cumulation on its lines: who, how much, why counted, and what the procedure asks for", async () => {
    const { user } = await renderPage(memoryGateway(aProgramme()), "threshold", "Seuils");
    await user.click(await screen.findByRole("button", { name: /Nettoyage des locaux.*325/i }));
    expect(screen.getByRole("heading", { name: "3 lignes comptées" })).toBeVisible();
    expect(screen.getAllByText(/Même famille homogène/)).toHaveLength(3);
    expect(screen.getByText(/Avis au BOAMP et au JOUE/)).toBeVisible();
    expect(screen.getByText(/La commission d'appel d'offres attribue/)).toBeVisible();
    expect(screen.getByText(/Prévoyez une procédure formalisée/)).toBeVisible();
  });

  it("says what a changed figure moved", async () => {
    const gateway = memoryGateway(aProgramme());
    await renderPage(gateway, "threshold", "Seuils");
    await screen.findByText(/Procédure formalisée/);
    const row = gateway
      .rows("parameters")
      .findLast(({ rule, nature }) => rule === "Procédure formalisée" && nature === "S");
    gateway.typeInSheet("parameters", String(row?.["id"]), { value: 400_000 });
    expect(await screen.findByText(/1 cumul change/)).toBeVisible();
    expect(screen.getByText(/Procédure formalisée \(S\).*216.000.*400.000/)).toBeVisible();
    expect(screen.getByText(/Procédure formalisée → Procédure adaptée/)).toBeVisible();
  });

  it.each([
    ["fr", "Seuils", "seuil provisoire", /^Seuils provisoires/],
    ["en", "Thresholds", "provisional threshold", /^Provisional thresholds/],
  ] as const)("marks a cumulation launched from 2028 as provisional (%s)", async (language, title, mark, why) => {
    const late = (aProgramme().needs ?? []).map((need) => ({ ...need, neededBy: toSerial("2029-01-15") }));
    const gateway = memoryGateway(aProgramme({ needs: late.slice(0, 3) }));
    const { user } = await renderPage(gateway, "threshold", title, language);
    expect(await screen.findByText(mark)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Nettoyage des locaux.*325/i }));
    expect(screen.getByText(why)).toBeVisible();
  });

  it("marks nothing as provisional before 2028", async () => {
    await renderPage(memoryGateway(aProgramme()), "threshold", "Seuils");
    await screen.findByText(/Procédure formalisée/);
    expect(screen.queryByText("seuil provisoire")).not.toBeInTheDocument();
  });

  it("says the doubt of a figure as long as the table does", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "threshold", "Seuils");
    await user.click(await screen.findByRole("button", { name: /Nettoyage des locaux.*325/i }));
    expect(screen.queryByText(/^À vérifier : Chiffre/)).not.toBeInTheDocument();
    const row = gateway
      .rows("parameters")
      .findLast(({ rule, nature }) => rule === "Procédure formalisée" && nature === "S");
    gateway.typeInSheet("parameters", String(row?.["id"]), { doubt: "Chiffre à relire au JOUE." });
    expect(await screen.findByText(/^À vérifier : Chiffre à relire au JOUE\.$/)).toBeVisible();
  });

  it("keeps under which quality the authority buys", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "threshold", "Seuils");
    await user.click(await screen.findByRole("button", { name: /Qualité d'acheteur/ }));
    await user.type(screen.getByLabelText("Décidé par"), "C. Morel");
    await user.selectOptions(screen.getByRole("combobox", { name: /achète comme/ }), "Entité adjudicatrice");
    expect(await screen.findByText(/^Procédure adaptée/)).toBeVisible();
    expect(gateway.acts.at(-1)).toMatchObject({ code: "threshold.quality" });
    const setting = () => gateway.rows("parameters").find(({ rule }) => rule === ruleLabel("contracting-entity"));
    expect(setting()).toMatchObject({
      value: 1,
      source: "0 = pouvoir adjudicateur ; 1 = entité adjudicatrice (réseaux) (décidé le 23/11/2026 par C. Morel)",
    });
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() =>
      expect(setting()).toMatchObject({ value: 0, source: expect.not.stringContaining("Morel") as string }),
    );
  });

  it("writes why a need could not be foreseen", async () => {
    const needs = [
      {
        id: "B-0001",
        title: "Pompe de relevage",
        department: "Eau",
        nature: "F",
        character: "Imprévu",
        annualAmount: 5,
      },
    ].map((need) => ({ ...need, validatedFamily: FAMILIES.other }));
    const gateway = memoryGateway(aProgramme({ needs }));
    const { user } = await renderPage(gateway, "threshold", "Seuils");
    await user.click(await screen.findByRole("button", { name: /5.€/ }));
    await user.click(screen.getByRole("button", { name: /Écrire le motif de 1 besoin/ }));
    const signed = screen.getByLabelText("Décidé par");
    await user.clear(signed);
    await user.type(signed, "C. Morel");
    await user.type(screen.getByLabelText(/Pourquoi ne pouvait-il être prévu/), "Crue du 3 mars{Enter}");
    await waitFor(() =>
      expect(gateway.row("needs", "B-0001")?.["unforeseenReason"]).toBe(
        "Crue du 3 mars (décidé le 23/11/2026 par C. Morel)",
      ),
    );
  });

  it("says that needs without family are cumulated with nothing", async () => {
    const gateway = memoryGateway(
      aProgramme({ needs: [{ id: "B-0001", title: "Chaises", nature: "F", annualAmount: 5 }] }),
    );
    await renderPage(gateway, "threshold", "Seuils");
    expect(await screen.findByText(/1 besoin n'a pas encore de famille/)).toBeVisible();
  });
});
