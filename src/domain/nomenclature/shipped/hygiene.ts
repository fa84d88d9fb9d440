import { family, group } from "./authoring";

export const HYGIENE = group("14", "Produits d'entretien et d'hygiène", "F", [
  family(
    "01",
    "Produits et petit matériel de nettoyage",
    "3983 398 3982 3981 39224 3922432",
    "produits d'entretien, produits de nettoyage, détergents, lessive, savon, désinfectant sols, dégraissant, produits lessiviels, produits ménagers, liquide vaisselle, écolabel, nettoyants, droguerie, parfum d'ambiance, balais, serpillières, microfibres, seaux, chariots de ménage, éponges, brosserie, raclettes, lavettes, matériel de nettoyage, brosses, franges",
    { centralBody: "UGAP", insertionFriendly: true },
  ),
  family(
    "03",
    "Papiers d'hygiène et essuyage",
    "3376 3377",
    "papier toilette, papier hygiénique, essuie-mains, essuie-tout, bobines, ouate, mouchoirs, serviettes, articles à usage unique, distributeurs de papier, essuyage",
    { centralBody: "UGAP" },
  ),
  family(
    "04",
    "Sacs poubelle et sacs plastiques",
    "1964 1893 195 1952",
    "sacs poubelle, sacs à déchets, sacs de collecte, sacs jaunes, housses, sacs biodégradables, sacs papier, sacs de pré-collecte, sacs translucides, films plastiques, plastiques, sacs réutilisables",
    { obligations: ["AGEC"] },
  ),
  family(
    "05",
    "Machines de nettoyage",
    "42995 42968 3971343 4297 42924 42999",
    "autolaveuse, aspirateur, monobrosse, nettoyeur haute pression, injecteur extracteur, machines d'entretien des sols, distributeurs automatiques, laveuse de sol, nettoyeur vapeur",
    {},
  ),
  family(
    "06",
    "Désinfectants et produits biocides",
    "24455 3933",
    "désinfectant, gel hydroalcoolique, solution hydroalcoolique, biocide, lingettes désinfectantes, virucide, stérilisation, désinfection, raticide",
    {},
  ),
  family(
    "07",
    "Couches, puériculture et produits de toilette",
    "3375 33751 3371 337 3372 3374",
    "couches, changes, puériculture, biberons, lingettes bébé, incontinence, produits de soin bébé, crèche, protections anatomiques, liniment, poussettes, produits de toilette, savonnettes, shampoing, crème solaire, protections périodiques, parfums, rasoirs, hygiène corporelle, gel douche, cosmétiques, préservatifs",
    {},
  ),
  family(
    "09",
    "Linge et articles textiles",
    "3951 395 3952 3955 3956 192 19",
    "linge, draps, serviettes de toilette, nappes, rideaux, torchons, couvertures, textile, linge plat, voilages, tissus, alèses, linge hôtelier, literie textile, oreillers, mercerie, toiles",
    { obligations: ["AGEC"] },
  ),
]);

export const CLOTHING = group("15", "Habillement et protection individuelle", "F", [
  family(
    "01",
    "Vêtements de travail",
    "181 1811 1813 1814 18",
    "vêtements de travail, blouses, combinaisons, pantalons de travail, tenues professionnelles, parkas, vêtements haute visibilité, bleus de travail, tenues de cuisine, habillement, habillement professionnel, vêtements d'image, dotation vestimentaire, effets vestimentaires",
    { obligations: ["AGEC"], centralBody: "UGAP" },
  ),
  family(
    "02",
    "Équipements de protection individuelle",
    "18143 3511340 351134 35113 1883 188 1881 1882 1884",
    "EPI, équipements de protection individuelle, gants, casques, lunettes de protection, masques, protections auditives, gilets de sauvetage, harnais, antichute, bouchons d'oreille, masques FFP2, gants de protection, chaussures de sécurité, bottes, sabots, chaussures de travail, chaussures, articles chaussants, brodequins, baskets de sécurité, semelles",
    { obligations: ["AGEC"], centralBody: "UGAP" },
  ),
  family(
    "04",
    "Uniformes et tenues de police municipale",
    "35811200 35811 3581 18132",
    "uniformes, tenues de police municipale, tenues ASVP, képis, galons, tenue de feu, sapeurs-pompiers, gilets pare-balles, insignes, vêtements sapeurs pompiers, tenues d'intervention",
    {},
  ),
  family(
    "05",
    "Vêtements, accessoires et bagagerie",
    "182 183 184 186 1822 1831 1833 1842 1844 1845 1892 189 1891 191",
    "tee-shirts, polos, vestes, coupe-vent, sous-vêtements, costumes, robes, casquettes, écharpes, manteaux, chemises, maillots, ceintures, costumes de scène, fourrure, bagages, valises, sacs à dos, sacoches, sellerie, cuir, malles, cartables, mallettes",
    { obligations: ["AGEC"] },
  ),
]);
