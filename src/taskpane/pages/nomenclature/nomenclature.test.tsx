/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import { familyRow, SHIPPED_FAMILIES } from "../../../domain/nomenclature";
import { memoryGateway } from "../../testing/memoryGateway";
import { axeViolations, renderPage } from "../../testing/renderPane";

// Browsers have them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const NEEDS = [
  { id: "B-0001", title: "Taille des platanes", nature: "S", suggestedFamily: "63.01", validatedFamily: "63.02" },
  { id: "B-0002", title: "Tonte des pelouses", nature: "S", suggestedFamily: "63.01", validatedFamily: "63.01" },
  { id: "B-0003", title: "Lavage des vitres", nature: "S", validatedFamily: "60.02" },
];

const THEIRS = `Code achat;Intitulé;CPV;Description;Type
E1;Tonte et entretien des parcs;77310000;tonte, gazon, haies, espaces verts;S
E2;Arbres;77340000;élagage, abattage, taille des arbres;S
N1;Propreté des bâtiments;90910000;nettoyage des locaux, ménage, vitres;S
`;

function theirFile(): File {
  const file = new File([THEIRS], "nomenclature.csv", { type: "text/csv" });
  // jsdom has no File.arrayBuffer.
  Object.defineProperty(file, "arrayBuffer", {
    value: () => Promise.resolve(new TextEncoder().encode(THEIRS).buffer),
  });
  return file;
}

async function opened(language: "fr" | "en" = "fr") {
  const gateway = memoryGateway({ needs: NEEDS, nomenclature: SHIPPED_FAMILIES.map(familyRow) });
  const shown = await renderPage(
    gateway,
    "classification",
    language === "fr" ? "Classement" : "Classification",
    language,
  );
  await shown.user.click(await screen.findByRole("button", { name: "Nomenclature" }));
  return { gateway, ...shown };
}

describe("the nomenclature", () => {
  it.each(["fr", "en"] as const)("is a tree without accessibility violation (%s)", async (language) => {
    const { container } = await opened(language);
    expect(await screen.findByRole("tree")).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("is walked by keys, and a family merged into another recodes its needs in one act that is undone", async () => {
    const { gateway, user } = await opened();
    (await screen.findByRole("treeitem", { name: /^63 / })).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    expect(screen.getByRole("treeitem", { name: /^63\.02 / })).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.selectOptions(screen.getByLabelText("Fusionner dans"), "63.01");
    await user.click(screen.getByRole("button", { name: /^Fusionner 63\.02 dans 63\.01 et recoder 1 besoin/ }));
    const question = screen.getByRole("group", { name: "Fusionner 63.02 dans 63.01" });
    expect(question).toHaveTextContent("1 besoin validé passera");
    expect(gateway.acts).toEqual([]);
    await user.click(within(question).getByRole("button", { name: /^Fusionner/ }));
    await waitFor(() => expect(gateway.row("needs", "B-0001")?.["validatedFamily"]).toBe("63.01"));
    expect(gateway.row("nomenclature", "63.02")?.["archived"]).toBe("Oui");
    expect(gateway.row("nomenclature", "63.01")?.["formerCodes"]).toContain("63.02");
    await user.click(await screen.findByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.row("needs", "B-0001")?.["validatedFamily"]).toBe("63.02"));
    expect(gateway.row("nomenclature", "63.02")?.["archived"]).toBe("Non");
  });

  it("recodes the needs that still bear a code of the past", async () => {
    const { gateway, user } = await opened();
    await user.click(await screen.findByRole("button", { name: "Recoder 1 besoin" }));
    const question = screen.getByRole("group", { name: "Recoder 1 besoin" });
    expect(question).toHaveTextContent(/60\.02 → 60\.01 .* 1 besoin/);
    expect(gateway.acts).toEqual([]);
    await user.click(within(question).getByRole("button", { name: "Recoder 1 besoin" }));
    await waitFor(() => expect(gateway.row("needs", "B-0003")?.["validatedFamily"]).toBe("60.01"));
  });

  it("gives a family another code, its needs following, and brings an archived one back", async () => {
    const { gateway, user } = await opened();
    (await screen.findByRole("treeitem", { name: /^63 / })).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}{Enter}");
    await user.type(screen.getByLabelText("Nouveau code"), "63.01");
    expect(screen.getByText("63.01 est déjà le code d'une famille.")).toBeVisible();
    await user.clear(screen.getByLabelText("Nouveau code"));
    await user.type(screen.getByLabelText("Nouveau code"), "63.77");
    await user.click(screen.getByRole("button", { name: /^Recoder 63\.02 en 63\.77, avec 1 besoin/ }));
    const question = screen.getByRole("group", { name: "Recoder 63.02 en 63.77" });
    expect(question).toHaveTextContent("1 besoin validé suivra");
    await user.click(within(question).getByRole("button", { name: /^Recoder/ }));
    await waitFor(() => expect(gateway.row("needs", "B-0001")?.["validatedFamily"]).toBe("63.77"));
    expect(gateway.row("nomenclature", "63.77")).toMatchObject({ formerCodes: "63.02", version: "3" });
    expect(gateway.row("nomenclature", "63.02")).toMatchObject({ archived: "Oui", version: "3" });
    await user.click(await screen.findByRole("checkbox", { name: /archivée/ }));
    await user.click(await screen.findByRole("treeitem", { name: /^63\.02 .*archivée/ }));
    await user.click(screen.getByRole("button", { name: "Remettre 63.02 en usage" }));
    await waitFor(() => expect(gateway.row("nomenclature", "63.02")?.["archived"]).toBe("Non"));
  });

  it("corrects the cells of a family in one act, which gives it the next version and is undone", async () => {
    const { gateway, user } = await opened();
    const before = gateway.row("nomenclature", "63.02");
    (await screen.findByRole("treeitem", { name: /^63 / })).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}{Enter}");
    const label = screen.getByLabelText("Libellé");
    await user.clear(label);
    expect(screen.getByRole("button", { name: "Enregistrer 1 famille" })).toHaveAttribute("aria-disabled", "true");
    await user.type(label, "Arbres et forêts");
    await user.type(screen.getByLabelText(/^Mots-clés/), "; dessouchage");
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 famille" }));
    await waitFor(() => expect(gateway.row("nomenclature", "63.02")?.["label"]).toBe("Arbres et forêts"));
    expect(gateway.row("nomenclature", "63.02")).toMatchObject({ version: "3", cpvPrefixes: before?.["cpvPrefixes"] });
    expect(gateway.row("nomenclature", "63.02")?.["keywords"]).toMatch(/; ?dessouchage$/);
    expect(gateway.acts.map(({ code }) => code)).toEqual(["nomenclature.edit"]);
    expect(gateway.row("needs", "B-0001")?.["validatedFamily"]).toBe("63.02");
    expect(await screen.findByRole("treeitem", { name: /^63\.02 Arbres et forêts/ })).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(gateway.row("nomenclature", "63.02")).toEqual(before));
  });

  it("archives a family that no need uses, and refuses to archive one that is used", async () => {
    const { gateway, user } = await opened();
    (await screen.findByRole("treeitem", { name: /^63 / })).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}{Enter}");
    expect(screen.getByRole("button", { name: "Archiver" })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Archiver" }));
    expect(gateway.acts).toEqual([]);
    await user.click(screen.getByRole("treeitem", { name: /^63\.03 / }));
    await user.click(screen.getByRole("button", { name: "Archiver" }));
    await waitFor(() => expect(gateway.row("nomenclature", "63.03")).toMatchObject({ archived: "Oui", version: "3" }));
    expect(gateway.acts.map(({ code }) => code)).toEqual(["nomenclature.edit"]);
    await waitFor(() => expect(screen.queryByRole("treeitem", { name: /^63\.03 / })).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Annuler" }));
    expect(await screen.findByRole("treeitem", { name: /^63\.03 / })).toBeVisible();
  });

  it("does not ask again what the columns of a layout are, once they were corrected", async () => {
    const { user } = await opened();
    const input = screen.getByLabelText("Importer une nomenclature", { selector: "input" });
    await user.upload(input, theirFile());
    await user.click(await screen.findByRole("button", { name: /^Colonnes du fichier/ }));
    await user.selectOptions(screen.getByLabelText("Ce qu'est la colonne Description"), "");
    await user.click(screen.getByRole("button", { name: "Abandonner ce fichier" }));
    await user.upload(input, theirFile());
    await user.click(await screen.findByRole("button", { name: /^Colonnes du fichier/ }));
    expect(screen.getByText("Comme dans un fichier de même présentation, corrigé auparavant.")).toBeVisible();
    expect(screen.getByLabelText("Ce qu'est la colonne Description")).toHaveValue("");
  });

  it("is replaced by the authority's own, that shares no code with it, needs following", async () => {
    const { gateway, user } = await opened();
    await user.upload(screen.getByLabelText("Importer une nomenclature", { selector: "input" }), theirFile());
    await user.click(await screen.findByRole("button", { name: "Remplacer par 3 familles" }));
    const question = screen.getByRole("group", { name: "Remplacer par 3 familles" });
    await user.click(within(question).getByRole("button", { name: /^Remplacer/ }));
    await waitFor(() => expect(gateway.row("needs", "B-0002")?.["validatedFamily"]).toBe("E1"));
    expect(gateway.row("needs", "B-0001")?.["validatedFamily"]).toBe("E2");
    expect(gateway.row("nomenclature", "63.01")?.["archived"]).toBe("Oui");
    expect(gateway.row("nomenclature", "E1")).toMatchObject({ formerCodes: "63.01", version: "3" });
    expect(await screen.findByRole("treeitem", { name: /^E1 / })).toBeVisible();
  });
});

it("shows how good the suggestions were, from what was validated", async () => {
  const gateway = memoryGateway({ needs: NEEDS, nomenclature: SHIPPED_FAMILIES.map(familyRow) });
  const { user, container } = await renderPage(gateway, "classification", "Classement");
  await user.click(await screen.findByRole("button", { name: "Qualité du classement" }));
  expect(await screen.findByRole("heading", { name: /50\s%.*\(1 sur 2\)/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Confusions/ }));
  expect(screen.getByText(/63\.01 .* → 63\.02 .* 1 fois/)).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});
