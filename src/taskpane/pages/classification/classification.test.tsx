/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { familyRow, SHIPPED_FAMILIES } from "../../../domain/nomenclature";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

const NEEDS = [
  {
    id: "B-0001",
    department: "Bâtiments",
    title: "Lavage des vitres des écoles",
    annualAmount: 90_000,
    durationMonths: 12,
    nature: "S",
  },
  {
    id: "B-0002",
    department: "Culture",
    title: "Lavage des vitres de l'école de musique",
    annualAmount: 30_000,
    durationMonths: 12,
    nature: "S",
  },
  {
    id: "B-0003",
    department: "Voirie",
    title: "Sel de déneigement",
    annualAmount: 20_000,
    durationMonths: 12,
    nature: "F",
  },
];

const withNeeds = () => memoryGateway({ needs: NEEDS, nomenclature: SHIPPED_FAMILIES.map(familyRow) });

function suggestions() {
  return within(screen.getByRole("list", { name: "Familles proposées" })).getAllByRole("button");
}

describe("Classement", () => {
  it.each([
    ["fr", "Classement"],
    ["en", "Classification"],
  ] as const)(
    "shows the need with the most money first, without accessibility violation (%s)",
    async (language, title) => {
      const { container } = await renderPage(withNeeds(), "classification", title, language);
      expect(await screen.findByRole("heading", { level: 2, name: "Lavage des vitres des écoles" })).toBeVisible();
      expect(await axeViolations(container)).toEqual([]);
    },
  );

  it("validates by Enter and goes to the next need", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 2, name: /école de musique/ })).toBeVisible();
    await waitFor(() => expect(gateway.row("needs", "B-0001")?.["validatedFamily"]).toMatch(/^\d\d\.\d\d$/));
    expect(gateway.acts.map(({ code }) => code)).toEqual(["classification.validate"]);
  });

  it("chooses another suggestion by its number, the suggestion staying written beside the decision", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    const [first, second] = suggestions();
    const codeOf = (button: HTMLElement | undefined) => /\d\d\.\d\d/.exec(button?.textContent ?? "")?.[0];
    await user.keyboard("2");
    expect(suggestions()[1]).toHaveAttribute("aria-pressed", "true");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(gateway.row("needs", "B-0001")?.["validatedFamily"]).toBe(codeOf(second)));
    expect(gateway.row("needs", "B-0001")?.["suggestedFamily"]).toBe(codeOf(first));
  });

  it("moves between needs by the arrow keys without writing anything", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("heading", { level: 2, name: "Sel de déneigement" })).toBeVisible();
    await user.keyboard("{ArrowUp}");
    expect(screen.getByRole("heading", { level: 2, name: /école de musique/ })).toBeVisible();
    expect(gateway.acts).toEqual([]);
  });

  it("takes a validation back by Z", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    await user.keyboard("{Enter}");
    await waitFor(() => expect(gateway.row("needs", "B-0001")?.["validatedFamily"]).toMatch(/\d/));
    await user.keyboard("z");
    await waitFor(() => expect(gateway.row("needs", "B-0001")?.["validatedFamily"] ?? "").toBe(""));
    expect(await screen.findByRole("heading", { level: 2, name: "Lavage des vitres des écoles" })).toBeVisible();
  });

  it("finds another family by / and Enter, the letters typed there being words", async () => {
    const { user } = await renderPage(withNeeds(), "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    await user.keyboard("/");
    expect(screen.getByRole("searchbox")).toHaveFocus();
    const others = screen.getAllByRole("option");
    expect(others.length).toBeGreaterThan(1);
    await user.keyboard("{ArrowDown}");
    expect(others[1]).toHaveAttribute("aria-selected", "true");
    await user.keyboard("mobilier{Enter}");
    expect(screen.getByRole("button", { name: /\(choisie\)/ })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("heading", { level: 2, name: "Lavage des vitres des écoles" })).toBeVisible();
  });

  it("shows its keys by ?", async () => {
    const { user } = await renderPage(withNeeds(), "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    await user.keyboard("?");
    expect(screen.getByText("valider (avec ceux qui sont cochés) et passer au suivant")).toBeVisible();
  });

  it("says the errors to expect before it validates what is sure, and does it after a yes", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    await user.selectOptions(screen.getByLabelText("Sûr à plus de"), "0.7");
    await user.click(await screen.findByRole("button", { name: /^Valider \d familles?$/ }));
    expect(gateway.acts).toEqual([]);
    const question = screen.getByRole("group", { name: /^Valider \d familles?$/ });
    expect(question).toHaveTextContent("Erreurs attendues");
    await user.click(within(question).getByRole("button", { name: /^Valider/ }));
    await waitFor(() => expect(gateway.acts.map(({ code }) => code)).toEqual(["classification.validateSure"]));
  });

  it("leaves the decision that someone else has just made", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    gateway.typeElsewhere("needs", "B-0001", { validatedFamily: "66.01" });
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/a changé entre-temps/)).toBeVisible();
    expect(gateway.row("needs", "B-0001")?.["validatedFamily"]).toBe("66.01");
  });

  it("shows by G the needs to decide together, leaves one out by Space and validates the others by Enter", async () => {
    const third = { ...NEEDS[1], id: "B-0004", title: "Lavage des vitres du gymnase", annualAmount: 1_000 };
    const gateway = memoryGateway({ needs: [...NEEDS, third], nomenclature: SHIPPED_FAMILIES.map(familyRow) });
    const { user, container } = await renderPage(gateway, "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    await user.keyboard("g");
    const list = within(await screen.findByRole("group", { name: "Besoins à décider ensemble" }));
    expect(list.getAllByRole("checkbox")[0]).toHaveFocus();
    expect(await axeViolations(container)).toEqual([]);
    const music = list.getByRole("checkbox", { name: /école de musique/ });
    for (let at = list.getAllByRole("checkbox").indexOf(music); at > 0; at--) await user.keyboard("{ArrowDown}");
    expect(music).toHaveFocus();
    await user.keyboard(" ");
    expect(music).not.toBeChecked();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(gateway.row("needs", "B-0004")?.["validatedFamily"]).toMatch(/\d/));
    expect(gateway.row("needs", "B-0001")?.["validatedFamily"]).toBe(
      gateway.row("needs", "B-0004")?.["validatedFamily"],
    );
    expect(gateway.row("needs", "B-0002")?.["validatedFamily"] ?? "").toBe("");
    expect(await screen.findByRole("heading", { level: 2, name: /école de musique/ })).toBeVisible();
  });

  it("decides by families: the list is open, what is left out comes back with its next suggestion", async () => {
    const third = { ...NEEDS[1], id: "B-0004", title: "Lavage des vitres du gymnase", annualAmount: 1_000 };
    const gateway = memoryGateway({
      needs: [...NEEDS.slice(0, 2), third],
      nomenclature: SHIPPED_FAMILIES.map(familyRow),
    });
    const { user, container } = await renderPage(gateway, "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    await user.selectOptions(screen.getByLabelText("Voir d'abord"), "together");
    const list = within(await screen.findByRole("group", { name: "Besoins à décider ensemble" }));
    // Who chooses the order is not taken away from it; G leads to the list.
    expect(screen.getByLabelText("Voir d'abord")).toHaveFocus();
    expect(await axeViolations(container)).toEqual([]);
    const title = screen.getAllByRole("heading", { level: 2 })[0]?.textContent ?? "";
    const first = /\d\d\.\d\d/.exec(suggestions()[0]?.textContent ?? "")?.[0];
    screen.getByRole("region", { name: title }).focus();
    await user.keyboard("g");
    const [box] = list.getAllByRole("checkbox");
    expect(box).toHaveFocus();
    const left = /B-\d+/.exec(box?.getAttribute("aria-label") ?? "")?.[0] ?? "";
    await user.keyboard(" ");
    expect(screen.getByRole("button", { name: "Valider 2 familles et suivant" })).toBeVisible();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(gateway.acts).toHaveLength(1));
    expect(gateway.acts[0]?.values).toMatchObject({ count: 2, family: first });
    expect(gateway.row("needs", left)?.["validatedFamily"] ?? "").toBe("");
    expect(await screen.findByRole("region", { name: String(gateway.row("needs", left)?.["title"]) })).toBeVisible();
    expect(suggestions()[0]).not.toHaveTextContent(String(first));
  });

  it("hears / and the other keys from a box of the needs to decide together, each once", async () => {
    const gateway = withNeeds();
    const { user } = await renderPage(gateway, "classification", "Classement");
    await screen.findByRole("heading", { name: "Lavage des vitres des écoles" });
    await user.keyboard("g");
    const list = within(await screen.findByRole("group", { name: "Besoins à décider ensemble" }));
    expect(list.getAllByRole("checkbox")[0]).toHaveFocus();
    await user.keyboard("2");
    expect(suggestions()[1]).toHaveAttribute("aria-pressed", "true");
    // The arrow stays in the list: the need does not change.
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("heading", { level: 2, name: "Lavage des vitres des écoles" })).toBeVisible();
    screen.getAllByRole("checkbox")[0]?.focus();
    await user.keyboard("/");
    expect(screen.getByRole("searchbox")).toHaveFocus();
    await user.keyboard("mobilier{Enter}");
    expect(screen.getByRole("button", { name: /\(choisie\)/ })).toHaveAttribute("aria-pressed", "true");
    expect(gateway.acts).toEqual([]);
  });

  it.each([
    ["fr", "Classement", "À préciser"],
    ["en", "Classification", "To be specified"],
  ] as const)("says what an object lacks when nothing fits (%s)", async (language, title, words) => {
    const vague = { id: "B-0001", department: "Culture", title: "Prestations diverses", annualAmount: 1_000 };
    const gateway = memoryGateway({ needs: [vague], nomenclature: SHIPPED_FAMILIES.map(familyRow) });
    await renderPage(gateway, "classification", title, language);
    await screen.findByRole("heading", { name: "Prestations diverses" });
    const [line] = within(screen.getByRole("list", { name: /Familles proposées|Suggested families/ })).getAllByRole(
      "listitem",
    );
    expect(line).toHaveTextContent(words);
    expect(line).toHaveTextContent(/Prestations, diverses|Prestations diverses|prestations/i);
  });
});
