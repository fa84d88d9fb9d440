import { cpvDigits, cpvPrefix, familyRow, mainCpv, Nomenclature, readFamily, SHIPPED_FAMILIES, type Family } from ".";

function aFamily(code: string, traits: Partial<Family> = {}): Family {
  return { ...readFamily({ code, label: `Famille ${code}` }), ...traits };
}

describe("the family of a CPV code", () => {
  const own = new Nomenclature([
    aFamily("A", { nature: "F", cpvPrefixes: ["34"] }),
    aFamily("B", { nature: "F", cpvPrefixes: ["34144000-8"] }),
    aFamily("C", { nature: "S", cpvPrefixes: ["34"] }),
    aFamily("old", { nature: "F", cpvPrefixes: ["341"], archived: true }),
  ]);

  it.each([
    ["34110000-1", undefined, "A"],
    ["34144210-3", undefined, "B"],
    ["34144210-3", "S", "C"],
    ["34144210", "T", "B"],
    ["15000000-8", undefined, undefined],
    ["341", undefined, undefined],
    ["", undefined, undefined],
  ] as const)("%s (%s) falls in %s", (cpv, nature, code) => {
    expect(own.familyOfCpv(cpv, nature)?.code).toBe(code);
  });

  it("leaves to others what a family excepts", () => {
    const careful = new Nomenclature([
      readFamily({ code: "V", label: "Véhicules", nature: "F", cpvPrefixes: "344; sauf 34430000-0" }),
      readFamily({ code: "T", label: "Transports", nature: "F", cpvPrefixes: "34" }),
    ]);
    expect(careful.familyOfCpv("34410000-4")?.code).toBe("V");
    expect(careful.familyOfCpv("34431000-7")?.code).toBe("T");
    expect(careful.all.map(familyRow)[0]).toMatchObject({ cpvPrefixes: "344; sauf 3443" });
  });

  it("says which families claim the same prefix", () => {
    const conflicting = new Nomenclature([
      aFamily("A", { nature: "F", cpvPrefixes: ["34100000-8"] }),
      aFamily("B", { nature: "F", cpvPrefixes: ["341"] }),
    ]);
    expect(conflicting.prefixConflicts).toEqual([{ nature: "F", prefix: "341", families: ["A", "B"] }]);
  });
});

describe("the main CPV", () => {
  it.each([
    ["15890000-3", "15890000-3"],
    ["0912", "09120000-6"],
    ["724", "72400000-4"],
    ["90", "90000000-7"],
  ])("of the prefix %s is %s", (prefix, code) => {
    expect(mainCpv({ cpvPrefixes: [prefix] })).toBe(code);
  });

  it("is absent without a prefix", () => {
    expect(mainCpv({ cpvPrefixes: [] })).toBeUndefined();
  });

  it("is read however it is written", () => {
    expect(cpvDigits("45 233 140")).toBe("45233140");
    expect(cpvDigits("45233140-2")).toBe("45233140");
    expect(cpvDigits("4523")).toBeUndefined();
    expect(cpvPrefix("90000000-7")).toBe("90");
  });
});

describe("a family read from a row", () => {
  it("keeps what the buyer wrote, lists separated by ;", () => {
    const family = readFamily({
      code: 66.01,
      label: " Nettoyage ",
      nature: "Services",
      cpvPrefixes: "90910000-9; 909",
      keywords: "ménage; vitres",
      strategic: "Oui",
      archived: "Non",
    });
    expect(family).toMatchObject({
      code: "66.01",
      label: "Nettoyage",
      nature: "S",
      cpvPrefixes: ["9091", "909"],
      keywords: ["ménage", "vitres"],
      strategic: true,
      archived: false,
    });
  });

  it("takes the nature of its CPV when none is written", () => {
    expect(readFamily({ code: "1", cpvPrefixes: "45233" }).nature).toBe("T");
  });
});

describe("looking a family up", () => {
  const shipped = new Nomenclature(SHIPPED_FAMILIES);
  const found = (query: string): readonly string[] => shipped.search(query, 3).map(({ family }) => family.label);

  it.each([
    ["63.01", "Entretien des espaces verts"],
    ["élagage", "Élagage et abattage d'arbres"],
    ["elagge", "Élagage et abattage d'arbres"],
    ["defibrillateur", "Défibrillateurs"],
    ["15811000-6", "Pain, viennoiserie et pâtisserie fraîche"],
    ["toner", "Consommables d'impression"],
  ])("%s finds %s first", (query, label) => {
    expect(found(query)[0]).toBe(label);
  });

  it("answers nothing to nothing, and nothing to what is unknown", () => {
    expect(found("")).toEqual([]);
    expect(found("zzzzqqq")).toEqual([]);
  });
});
