import { SHIPPED_FAMILIES } from "../nomenclature";
import { isSocialService, socialFinder } from "./social-services";

test.each(["55524000-9", "85311200", "80500000-9", "79710000-4", "92320000-0", "79952000-2", "79110000-8"])(
  "%s is a social or other specific service",
  (cpv) => expect(isSocialService(cpv)).toBe(true),
);

test.each(["90910000-9", "98370000-7", "64200000-8", "79411000-8", "45210000", "", "formation"])("%s is not", (cpv) =>
  expect(isSocialService(cpv)).toBe(false),
);

test("a family is one when all its codes are; a need's own code comes first", () => {
  const isSocial = socialFinder(SHIPPED_FAMILIES);
  const codeOf = (label: RegExp) =>
    SHIPPED_FAMILIES.find((family) => family.parent !== "" && label.test(family.label))?.code;
  const social = (label: RegExp, cpv = "") => isSocial({ cpv }, codeOf(label) ?? "");
  expect(social(/Restauration collective/u)).toBe(true);
  expect(social(/Gardiennage/u)).toBe(true);
  expect(social(/Formation professionnelle/u)).toBe(true);
  expect(social(/Pompes funèbres/u)).toBe(false);
  expect(social(/télécommunications/u)).toBe(false);
  expect(social(/Gardiennage/u, "90910000-9")).toBe(false);
  expect(social(/Nettoyage des locaux/u, "79710000-4")).toBe(true);
});
