/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { aProgramme } from "../../testing/aProgramme";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

const withNeeds = () => memoryGateway(aProgramme());

describe("Mutualisation", () => {
  it.each([
    ["fr", "Mutualisation", "Ce qui plaide pour"],
    ["en", "Pooling", "What speaks for it"],
  ] as const)(
    "shows an opportunity with its reasons, without accessibility violation (%s)",
    async (language, title, reasons) => {
      const { container } = await renderPage(withNeeds(), "pooling", title, language);
      expect(await screen.findByRole("list", { name: reasons })).toBeVisible();
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it("keeps the needs together: a row of Mutualisations, whose number each need bears", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "pooling", "Mutualisation");
    await user.click(await screen.findByRole("button", { name: "Retenir 3 besoins ensemble" }));
    await screen.findByText("Mutualisation M-0001 retenue : 3 besoins.");
    expect(gateway.row("poolings", "M-0001")).toMatchObject({
      decision: "Retenue",
      amount: 325_000,
      departments: "Sports; Culture; Moyens généraux",
    });
    expect(gateway.row("needs", "B-0002")?.["pooling"]).toBe("M-0001");
    expect(gateway.row("needs", "B-0004")?.["pooling"] ?? "").toBe("");
  });

  it("takes a need out before keeping the others", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "pooling", "Mutualisation");
    await user.click(await screen.findByRole("button", { name: "Ajuster" }));
    await user.click(screen.getByRole("checkbox", { name: /gymnases/ }));
    await user.click(screen.getByRole("button", { name: "Retenir 2 besoins ensemble" }));
    await waitFor(() =>
      expect(gateway.row("poolings", "M-0001")).toMatchObject({ needs: "B-0002; B-0003", amount: 235_000 }),
    );
  });

  it("sets an opportunity aside with its reason, and does not show it again", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "pooling", "Mutualisation");
    await user.click(await screen.findByRole("button", { name: "Écarter…" }));
    const form = screen.getByRole("form", { name: "Écarter cette opportunité" });
    await user.type(within(form).getByLabelText(/Motif/), "marchés notifiés en 2026");
    await user.click(within(form).getByRole("button", { name: "Écarter" }));
    expect(await screen.findByRole("heading", { name: "Aucune opportunité à décider" })).toBeVisible();
    expect(gateway.rows("poolings")[0]).toMatchObject({ decision: "Écartée", motive: "marchés notifiés en 2026" });
  });

  it("puts everything back in one undo", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "pooling", "Mutualisation");
    await user.click(await screen.findByRole("button", { name: "Retenir 3 besoins ensemble" }));
    await screen.findByText(/M-0001 retenue/);
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    expect(await screen.findByRole("button", { name: "Retenir 3 besoins ensemble" })).toBeVisible();
    expect(gateway.rows("poolings")).toEqual([]);
  });
});
