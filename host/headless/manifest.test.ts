import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "./manifest";

test("the project's manifest gives the add-in's name and its functions' namespace", () => {
  const facts = readManifest(readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8"));
  expect(facts.namespace).toBe("ACHATS");
  expect(facts.name).not.toBe("add-in");
});

test("an add-in without functions has no namespace", () => {
  expect(readManifest('<OfficeApp><DisplayName DefaultValue="Essai"/></OfficeApp>')).toEqual({
    name: "Essai",
    namespace: null,
  });
});
