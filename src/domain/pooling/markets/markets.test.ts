import { marketReader } from "./index";

const market = (title: string): string | undefined => marketReader()(title)?.key;
const same = (one: string, other: string): boolean => market(one) !== undefined && market(one) === market(other);

describe("the same firms answer, although the words differ", () => {
  test.each([
    ["Ménage des gymnases", "Entretien et nettoyage de locaux administratifs"],
    ["Transport de groupes en autocar", "Location de véhicule avec chauffeur pour le transport de personnes"],
    ["Livraison de repas en liaison froide", "Restauration scolaire des écoles"],
    ["Achat de ramettes", "Fourniture de papier de reprographie"],
    ["Équipements de protection individuelle", "Acquisition d'articles chaussants"],
    ["Taille de platanes", "Entretien du patrimoine arboré"],
    ["Levés topographiques", "Missions de géomètre expert"],
    ["Surveillance et gardiennage des sites", "Prestations de sécurité privée"],
    ["Prestations de restauration collective", "Livraison de repas en liaison froide"],
    ["Contrat d'exploitation de chauffage", "Maintenance des installations de climatisation"],
    ["Lavage des vitres du siège", "Nettoyage des vitres des écoles"],
    ["Hydrocurage et inspection télévisée", "Nettoyage des réseaux d'eaux usées"],
    ["Achat de détergents", "Produits d'entretien"],
  ])("%s · %s", (one, other) => expect(same(one, other)).toBe(true));
});

describe("look-alikes that no firm sells together", () => {
  test.each([
    ["Assurance des risques statutaires", "Assurance de la flotte automobile"],
    ["Prestations d'assurances", "Assistance pour la passation du marché d'assurances"],
    ["Location de véhicules sans chauffeur", "Location de véhicule avec chauffeur pour le transport de personnes"],
    ["Fourrière automobile", "Fourrière animale"],
    ["Maintenance de l'éclairage public", "Fourniture de matériel d'éclairage"],
    ["Maintenance des ascenseurs", "Contrôle technique des ascenseurs"],
    ["Fourniture de viande", "Fourniture de pain"],
    ["Acquisition d'une balayeuse", "Balayage des voies"],
    ["Prestations de traiteur", "Livraison de repas en liaison froide"],
    ["Fourniture de sel de déneigement", "Déneigement des voies"],
    ["Acquisition de véhicules", "Entretien et réparation de véhicules"],
    ["Fourniture de carburants en vrac", "Fourniture de carburants par cartes accréditives"],
    ["Contrôle technique des véhicules", "Entretien et réparation de véhicules"],
    ["Dispositifs médicaux de chirurgie digestive", "Fourniture de pansements"],
    ["Achat de mobilier de bureau", "Achat de fournitures de bureau"],
    ["Nettoyage des vitres des écoles", "Ménage des écoles"],
    ["Télésurveillance des bâtiments", "Gardiennage du marché"],
    ["Fourniture d'électricité et éclairage public", "Fourniture de matériel d'éclairage"],
  ])("%s · %s", (one, other) => {
    expect(market(one)).toBeDefined();
    expect(same(one, other)).toBe(false);
  });
});

describe("what is asked to be done, said first, decides whose firms answer", () => {
  test.each([
    ["Achat et entretien de conteneurs enterrés", "Lavage de conteneurs enterrés"],
    ["Achat de papier", "Location de bennes et traitement des déchets de papier"],
    ["Prestations d'assurances", "Assistance au renouvellement des assurances"],
    ["Acquisition de véhicules légers", "Création d'un parking pour véhicules légers"],
    ["Fourniture d'un groupe électrogène et maintenance", "Maintenance des groupes électrogènes"],
    ["Gestion de la dette", "Acquisition d'un logiciel de gestion de la dette"],
    ["Nettoyage des locaux", "Nettoyage des vitreries du pôle technique"],
    ["Prestations de conseil juridique", "Conseil juridique en droit de l'urbanisme"],
    ["Maintenance des systèmes de sécurité incendie", "Maintenance des alarmes anti-intrusion"],
  ])("%s · %s", (one, other) => expect(same(one, other)).toBe(false));

  test("what comes after the thing is part of its market", () => {
    expect(market("Copieurs en location et maintenance")).toBe("photocopiers");
    expect(market("Acquisition de bennes de collecte des déchets et leur entretien")).toBe("refuse-trucks");
  });
  test("'mise en service' is no service", () => {
    expect(market("Fourniture et mise en service de téléphonie")).toBeUndefined();
  });
  test("little words do not separate the words of a market", () => {
    expect(market("Maintenance des moyens et des matériels de lutte contre l'incendie")).toBe("fire-safety-care");
  });
});

describe("what makes one operation of its own names no market", () => {
  test.each([
    "Construction de la crèche, lot 4 nettoyage des locaux",
    "Maîtrise d'œuvre du restaurant scolaire",
    "Étude de restauration scolaire",
    "Travaux de voirie de la rue Haute",
    "Travaux de voirie et réseaux divers de la rue Haute",
    "Concession de fourniture d'énergie électrique",
    "Délégation de service public de restauration scolaire",
    "Marché subséquent de travaux de voirie de la rue Haute",
  ])("%s", (title) => expect(market(title)).toBeUndefined());

  test("works that come back do", () => {
    expect(market("Accord-cadre de travaux de voirie")).toBe("road-works");
    expect(market("Travaux de voirie 2027-2030")).toBe("road-works");
  });
  test("surveys serve any operation", () => {
    expect(market("Diagnostics amiante avant la réhabilitation du gymnase")).toBe("asbestos-surveys");
  });
});

test("the name of a health insurer names no market", () => {
  expect(market("Exploitation du siège de la caisse d'assurance maladie")).toBeUndefined();
});

test("what is bought is what the lot says", () => {
  expect(market("Prestations de restauration - Lot n° 2 : location de linge")).toBe("laundry");
});

test("the words that name it are given as the title has them, folded", () => {
  expect(marketReader()("Nettoyage des Locaux")).toEqual({ key: "cleaning", words: ["nettoyage", "locaux"] });
});
