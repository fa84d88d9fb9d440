/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPane } from "../../testing/renderPane";

const NEEDS = [
  { id: "B-0001", department: "Voirie", title: "Sel de déneigement", annualAmount: 12_000, durationMonths: 12 },
  {
    id: "B-0002",
    department: "Culture",
    title: "Nettoyage des médiathèques",
    annualAmount: 80_000,
    durationMonths: 48,
  },
];

describe("the first minute", () => {
  it.each(["fr", "en"] as const)(
    "offers three ways to start (%s), without accessibility violation",
    async (language) => {
      const { container } = await renderPane(memoryGateway(), language);
      const first = language === "fr" ? "Créer le classeur de programmation" : "Create the programming workbook";
      await screen.findByRole("button", { name: first });
      expect(within(screen.getByRole("main")).getAllByRole("button")).toHaveLength(3);
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it("creates the workbook and shows where the work stands", async () => {
    const gateway = memoryGateway();
    const { user } = await renderPane(gateway);
    await user.click(await screen.findByRole("button", { name: "Créer le classeur de programmation" }));
    await screen.findByRole("heading", { name: "À faire maintenant" });
    expect(screen.getByText("Aucun besoin pour l'instant", { exact: false })).toBeInTheDocument();
    expect(gateway.rows("parameters").length).toBeGreaterThan(10);
  });
});

describe("home", () => {
  it.each(["fr", "en"] as const)("counts what is left in each step (%s)", async (language) => {
    const { container } = await renderPane(memoryGateway({ needs: NEEDS }), language);
    const classify = language === "fr" ? /Classement.*2 à voir/ : /Classification.*2 to see/;
    expect(await screen.findByRole("button", { name: classify })).toBeInTheDocument();
    expect(await axeViolations(container)).toEqual([]);
  });

  it.each([
    ["fr", /^Pilotage.*env\. \?, soc\. 50\s%/u],
    ["en", /^Steering.*env\. \?, soc\. 50%/u],
  ] as const)(
    "says the two rates that every authority follows, what nobody says left unknown (%s)",
    async (language, name) => {
      const [first, second] = NEEDS;
      const needs = [
        { ...first, socialConsiderations: "Clause sociale" },
        { ...second, socialConsiderations: "Pas de considération sociale" },
      ];
      await renderPane(memoryGateway({ needs }), language);
      expect(await screen.findByRole("button", { name })).toBeInTheDocument();
    },
  );

  it("puts the most money first among the things to do", async () => {
    await renderPane(memoryGateway({ needs: NEEDS }));
    const things = await screen.findByRole("button", { name: /Classer 2 besoins/ });
    expect(things).toHaveTextContent("332 000 € HT");
  });

  it("says what went wrong when Excel cannot be read, and tries again", async () => {
    const gateway = memoryGateway({ needs: NEEDS });
    gateway.failNext({ code: "busy", detail: "" });
    const { user } = await renderPane(gateway);
    expect(await screen.findByText("Excel est occupé.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByRole("heading", { name: "À faire maintenant" })).toBeInTheDocument();
  });
});

describe("an act that was cut short", () => {
  const cutShort = async () => {
    const gateway = memoryGateway({ needs: NEEDS });
    await gateway.apply({
      code: "validation.correct",
      values: { count: 2 },
      changes: [{ table: "needs", id: "B-0001", cells: { title: "Sel" } }],
    });
    gateway.interruptLast();
    return gateway;
  };

  it("is told when the pane opens, and put back on request", async () => {
    const gateway = await cutShort();
    const { user } = await renderPane(gateway);
    expect(await screen.findByText("Une écriture a été interrompue")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remettre comme avant" }));
    await screen.findByText(/Annulé/);
    expect(gateway.row("needs", "B-0001")?.["title"]).toBe("Sel de déneigement");
    expect(screen.queryByText("Une écriture a été interrompue")).not.toBeInTheDocument();
  });

  it("is kept as it is on request, and not told again", async () => {
    const gateway = await cutShort();
    const { user } = await renderPane(gateway);
    await user.click(await screen.findByRole("button", { name: "Garder tel quel" }));
    await screen.findByText("Gardé tel quel.");
    expect(gateway.row("needs", "B-0001")?.["title"]).toBe("Sel");
    expect(screen.queryByText("Une écriture a été interrompue")).not.toBeInTheDocument();
  });
});
