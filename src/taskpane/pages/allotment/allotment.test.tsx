/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from "@testing-library/react";
import { aProgramme, FAMILIES } from "../../testing/aProgramme";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

const POOLING = {
  id: "M-0001",
  family: FAMILIES.cleaning,
  title: "Nettoyage et balayage",
  needs: "B-0001; B-0002; B-0004",
  departments: "Sports; Culture; Voirie",
  amount: 200_000,
  decision: "Retenue",
};

const withPooling = () => memoryGateway(aProgramme({ poolings: [POOLING] }));

describe("Allotissement", () => {
  it.each([
    ["fr", "Allotissement", "Scénarios de découpage"],
    ["en", "Allotment", "Ways of cutting"],
  ] as const)(
    "compares the ways of cutting in a table, without accessibility violation (%s)",
    async (language, title, table) => {
      const { container } = await renderPage(withPooling(), "allotment", title, language);
      expect(await screen.findByRole("table", { name: table })).toBeVisible();
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it("writes the lots of the scenario that is chosen", async () => {
    const gateway = withPooling();
    const { user } = await renderPage(gateway, "allotment", "Allotissement");
    await user.click(await screen.findByRole("radio", { name: "Géographique" }));
    await user.click(screen.getByRole("button", { name: "Créer 3 lots" }));
    await screen.findByText("3 lots créés pour M-0001.");
    expect(gateway.rows("lots").map(({ action, criterion, amount }) => ({ action, criterion, amount }))).toEqual(
      expect.arrayContaining([{ action: "M-0001", criterion: "Géographique", amount: 90_000 }]),
    );
  });

  it("asks why distinct services would go to one lot, in law and in fact", async () => {
    const gateway = withPooling();
    const { user } = await renderPage(gateway, "allotment", "Allotissement");
    await user.click(await screen.findByRole("radio", { name: "Lot unique" }));
    await user.click(screen.getByRole("button", { name: "Créer 1 lot" }));
    expect(gateway.rows("lots")).toEqual([]);
    await user.selectOptions(screen.getByLabelText(/Motif de droit/), "competition");
    await user.type(screen.getByLabelText(/En fait/), "Deux entreprises seulement répondent.");
    await user.click(screen.getByRole("button", { name: "Créer 1 lot" }));
    await waitFor(() => expect(gateway.rows("lots")).toHaveLength(1));
    expect(gateway.rows("lots")[0]?.["noAllotmentReason"]).toMatch(
      /^L2113-11 2°.*Deux entreprises seulement répondent\.$/,
    );
  });

  it.each([
    ["steering", "L2113-11 1°"],
    ["competition", "L2113-11 2°"],
    ["difficulty", "L2113-11 2°"],
    ["failure", "L2113-11 3°"],
  ])("keeps one lot on the ground of %s only with its fact, and writes both (%s)", async (ground, article) => {
    const gateway = withPooling();
    const { user } = await renderPage(gateway, "allotment", "Allotissement");
    await user.click(await screen.findByRole("radio", { name: "Lot unique" }));
    await user.selectOptions(screen.getByLabelText(/Motif de droit/), ground);
    await user.click(screen.getByRole("button", { name: "Créer 1 lot" }));
    expect(gateway.rows("lots")).toEqual([]);
    await user.type(screen.getByLabelText(/En fait/), "Un seul site occupé.");
    await user.click(screen.getByRole("button", { name: "Créer 1 lot" }));
    await waitFor(() => expect(gateway.rows("lots")).toHaveLength(1));
    const written = String(gateway.rows("lots")[0]?.["noAllotmentReason"]);
    expect(written.startsWith(`${article}\u00a0:`) || written.startsWith(`${article} :`)).toBe(true);
    expect(written).toMatch(/\. Un seul site occupé\.$/);
  });

  it("shows the reason of a single lot again when the page is opened anew, ready to be corrected", async () => {
    const gateway = withPooling();
    const first = await renderPage(gateway, "allotment", "Allotissement");
    await first.user.click(await screen.findByRole("radio", { name: "Lot unique" }));
    await first.user.selectOptions(screen.getByLabelText(/Motif de droit/), "difficulty");
    await first.user.type(screen.getByLabelText(/En fait/), "Un seul site, occupé. Aucun arrêt possible.");
    await first.user.click(screen.getByRole("button", { name: "Créer 1 lot" }));
    await waitFor(() => expect(gateway.rows("lots")).toHaveLength(1));
    cleanup();
    const { user } = await renderPage(gateway, "allotment", "Allotissement");
    expect(await screen.findByRole("radio", { name: "Lot unique" })).toBeChecked();
    expect(screen.getByLabelText(/Motif de droit/)).toHaveValue("difficulty");
    expect(screen.getByLabelText(/En fait/)).toHaveValue("Un seul site, occupé. Aucun arrêt possible.");
    await user.clear(screen.getByLabelText(/En fait/));
    await user.type(screen.getByLabelText(/En fait/), "Site occupé de nuit.");
    await user.click(screen.getByRole("button", { name: "Remplacer par 1 lot" }));
    await waitFor(() =>
      expect(gateway.rows("lots")[0]?.["noAllotmentReason"]).toMatch(/^L2113-11 2°.*\. Site occupé de nuit\.$/),
    );
  });

  it("replaces the lots of an earlier choice in one act", async () => {
    const gateway = withPooling();
    const { user } = await renderPage(gateway, "allotment", "Allotissement");
    await user.click(await screen.findByRole("radio", { name: "Géographique" }));
    await user.click(screen.getByRole("button", { name: "Créer 3 lots" }));
    await screen.findByText("3 lots créés pour M-0001.");
    await user.click(screen.getByRole("radio", { name: "Technique" }));
    await user.click(screen.getByRole("button", { name: "Remplacer par 2 lots" }));
    await waitFor(() =>
      expect(gateway.rows("lots").map(({ criterion }) => criterion)).toEqual(["Technique", "Technique"]),
    );
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.rows("lots")).toHaveLength(3));
  });

  it("says where lots come from when there is nothing to cut", async () => {
    const { user } = await renderPage(memoryGateway(aProgramme()), "allotment", "Allotissement");
    await user.click(await screen.findByRole("button", { name: "Voir les mutualisations" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Mutualisation" })).toBeVisible();
  });

  it("cuts a single need whose title names several performances, and says the procedure of the whole", async () => {
    const programme = aProgramme();
    const needs = (programme.needs ?? []).map((row) =>
      row["id"] === "B-0004" ? { ...row, title: "Rénovation du foyer : plomberie, électricité et peinture" } : row,
    );
    const gateway = memoryGateway({ ...programme, needs });
    const { user } = await renderPage(gateway, "allotment", "Allotissement");
    expect(await screen.findByText(/^Ensemble.*procédure.*La somme des lots en décide/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Créer 3 lots" }));
    await screen.findByText("3 lots créés pour B-0004.");
    expect(gateway.rows("lots").map(({ action, title }) => [action, title])).toEqual(
      ["Électricité", "Peinture", "Plomberie"].map((title) => ["B-0004", title]),
    );
  });

  it("cuts an action that buys neither a pooling nor an operation", async () => {
    const actions = [{ id: "A-0007", title: "Ménage et balayage", needs: "B-0001; B-0004", status: "Prévue" }];
    const gateway = memoryGateway(aProgramme({ actions }));
    const { user } = await renderPage(gateway, "allotment", "Allotissement");
    await user.click(await screen.findByRole("radio", { name: "Technique" }));
    await user.click(screen.getByRole("button", { name: "Créer 2 lots" }));
    await waitFor(() => expect(gateway.rows("lots").map(({ action }) => action)).toEqual(["A-0007", "A-0007"]));
  });
});
