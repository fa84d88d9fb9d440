import { readAction } from "../../src/domain/action";
import { ocdsPackage, type HandedProgramme } from "../../src/domain/exchange";
import { readNeed } from "../../src/domain/need";
import { ocdsValidator, strictOcdsValidator } from "./ocds";

const programme: HandedProgramme = {
  publisher: { name: "Métropole de Rivemar", siret: "20000000000017" },
  on: "2026-11-25",
  actions: [
    readAction({
      id: "A-1",
      title: "Sel de voirie",
      departments: "Voirie; Déchets",
      needs: "B-1",
      amount: 240_000.5,
      proposedProcedure: "Appel d'offres ouvert",
      launchOn: "15/01/2027",
      neededBy: "01/10/2027",
    }),
    readAction({ id: "A-2", title: "Sans date ni montant" }),
  ],
  needs: [readNeed({ id: "B-1", title: "Sel", cpv: "34927100-2", nature: "F", durationMonths: 12, renewals: 3 })],
};
const made = ocdsPackage(programme, "ocds-a1b2c3") as { readonly releases: readonly object[] };
const changed = (release: object) => ({ ...made, releases: [{ ...made.releases[0], ...release }] });

it.each([
  ["of a known buyer", made],
  ["of a buyer without a SIRET", ocdsPackage({ ...programme, publisher: { name: "Ville", siret: "" } }, "ocds-x")],
])(
  "hands on planning releases %s that the official schemas accept, without a member that they do not name",
  (_who, file) => {
    for (const isValid of [ocdsValidator(), strictOcdsValidator()]) {
      isValid(file);
      expect(isValid.errors).toBeNull();
    }
  },
);

it.each([
  ["a version that is no text", { ...made, version: 1.1 }],
  ["a package without its publisher", { ...made, publisher: {} }],
  ["a package without a release", { ...made, releases: [] }],
  ["a tag that does not exist", changed({ tag: ["plan"] })],
  ["a tender without its number", changed({ tender: { title: "Sel" } })],
  ["a currency in a sign", changed({ tender: { id: "A", value: { currency: "€" } } })],
])("validates by schemas that refuse %s", (_what, faulty) => expect(ocdsValidator()(faulty)).toBe(false));
