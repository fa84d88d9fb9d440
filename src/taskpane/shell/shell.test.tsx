/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { aProgramme } from "../testing/aProgramme";
import { memoryGateway } from "../testing/memoryGateway";
import { axeViolations, renderPage, renderPane } from "../testing/renderPane";

describe("the frame of the pane", () => {
  it("goes from step to step, the focus following", async () => {
    const { user } = await renderPane(memoryGateway(aProgramme()));
    await user.click(await screen.findByRole("button", { name: /^Étape suivante.*Recensement$/ }));
    expect(await screen.findByRole("heading", { level: 1, name: "Recensement" })).toBeVisible();
    expect(screen.getByRole("main")).toHaveFocus();
  });

  it("lists the steps with what is left to do in each; Escape closes the list and gives the focus back", async () => {
    const { user, container } = await renderPane(memoryGateway(aProgramme()));
    const steps = await screen.findByRole("button", { name: "Choisir une étape" });
    await user.click(steps);
    expect(steps).toHaveAttribute("aria-expanded", "true");
    expect(await axeViolations(container)).toEqual([]);
    await user.keyboard("{Escape}");
    expect(steps).toHaveAttribute("aria-expanded", "false");
    expect(steps).toHaveFocus();
  });

  it("keeps what was typed on a page that was left", async () => {
    const { user, open } = await renderPage(memoryGateway(aProgramme()), "savings", "Gains");
    await user.click(await screen.findByRole("button", { name: "Nouveau gain" }));
    await user.type(screen.getByLabelText(/^Intitulé/), "Papier");
    await open("threshold");
    await screen.findByRole("heading", { level: 1, name: "Seuils" });
    await open("savings");
    await screen.findByRole("heading", { level: 1, name: "Gains" });
    expect(screen.getByLabelText(/^Intitulé/)).toHaveValue("Papier");
  });

  it("shows the need that is selected in the sheet", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPane(gateway);
    await screen.findByRole("heading", { name: "À faire maintenant" });
    act(() => gateway.select({ table: "needs", id: "B-0002", column: "title" }));
    await user.click(await screen.findByRole("button", { name: /B-0002.*médiathèques/ }));
    expect(screen.getByText(/Nettoyage des locaux$/)).toBeVisible();
    act(() => gateway.select(null));
    await waitFor(() => expect(screen.queryByRole("complementary")).not.toBeInTheDocument());
  });

  it("tells a failure of Excel with what to do, and does the act again on request", async () => {
    const gateway = memoryGateway(aProgramme());
    const { user } = await renderPage(gateway, "pooling", "Mutualisation");
    const keep = await screen.findByRole("button", { name: "Retenir 3 besoins ensemble" });
    gateway.failNext({ code: "cell-edit-mode", detail: "" });
    await user.click(keep);
    expect(await screen.findByText("Une cellule est en cours de saisie.")).toBeVisible();
    expect(gateway.rows("poolings")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    await screen.findByText(/M-0001 retenue/);
    expect(gateway.rows("poolings")).toHaveLength(1);
  });
});
