/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { aProgramme } from "../../testing/aProgramme";
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

  it("says that needs without family are cumulated with nothing", async () => {
    const gateway = memoryGateway(
      aProgramme({ needs: [{ id: "B-0001", title: "Chaises", nature: "F", annualAmount: 5 }] }),
    );
    await renderPage(gateway, "threshold", "Seuils");
    expect(await screen.findByText(/1 besoin n'a pas encore de famille/)).toBeVisible();
  });
});
