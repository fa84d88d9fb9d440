import { family, group } from "./authoring";

const AGEC = { obligations: ["AGEC"], centralBody: "UGAP" };

export const OFFICE = group("11", "Fournitures administratives", "F", [
  family(
    "01",
    "Fournitures de bureau",
    "30192 3019 301 2285 39132",
    "fournitures de bureau, petites fournitures, stylos, agrafeuse, ciseaux, post-it, calculatrice, surligneur, adhésif, agendas, chemises, classeurs, trombones, articles de bureau, fournitures administratives, boîtes d'archives, boîtes à archives, cartons, dossiers suspendus, conditionnement d'archives, conservation, sous-chemises, papier permanent",
    { ...AGEC, insertionFriendly: true },
  ),
  family(
    "02",
    "Papier d'impression",
    "30197630 301976 2299 30197",
    "papier, ramettes, papier A4, papier A3, papier recyclé, papier blanc, papier couleur, papier reprographie, papier copieur, rame",
    AGEC,
  ),
  family(
    "03",
    "Enveloppes et papeterie imprimée",
    "30199 2281 2282 2284",
    "enveloppes, pochettes, papier à en-tête, cartes de visite, carnets, imprimés administratifs, formulaires, registres, papeterie, liasses, étiquettes, registres d'état civil",
    AGEC,
  ),
  family(
    "05",
    "Consommables d'impression",
    "30125 2261 226",
    "toner, cartouches d'encre, encre, tambours, consommables d'impression, consommables informatiques, cartouches laser, jet d'encre, rubans, traceur",
    AGEC,
  ),
  family(
    "06",
    "Copieurs, machines de bureau et de courrier",
    "3012 225 428 3013 3011 3014 3015 3017 3018",
    "photocopieurs, copieurs, multifonctions, MFP, traceur, massicot, relieuse, presse numérique, location de copieurs, solutions d'impression, imprimerie intégrée, plaques offset, machine à affranchir, mise sous pli, destructeur de documents, plastifieuse, titreuse, compteuse de billets, machine à écrire, étiqueteuse, trieuse de courrier",
    AGEC,
  ),
  family(
    "08",
    "Badges, cartes et titres sécurisés",
    "3016 2245 2243 2244 2241 2242 3498 224",
    "cartes à puce, badges, cartes magnétiques, cartes sans contact, billets, tickets, carnets de tickets, titres de transport, timbres, chèques, cartes agents, billetterie papier, vignettes",
    {},
  ),
  family(
    "09",
    "Titres restaurant et chèques cadeaux",
    "30199770",
    "titres restaurant, tickets restaurant, chèques déjeuner, chèques vacances, chèques cadeaux, cartes cadeaux, CESU, chèque emploi service, titres spéciaux de paiement",
    {},
  ),
]);

export const SCHOOL = group("12", "Fournitures scolaires, éducatives et de loisirs", "F", [
  family(
    "01",
    "Fournitures scolaires et d'arts plastiques",
    "30192700 2283 30195 378 3782",
    "fournitures scolaires, cahiers, cahiers d'exercices, trousses, cartables, ardoises, papeterie scolaire, écoles, rentrée scolaire, tableaux blancs, craies, compas, loisirs créatifs, activités manuelles, peinture artistique, pinceaux, pâte à modeler, arts plastiques, travaux manuels, perles, argile, toile, beaux-arts, artisanat",
    AGEC,
  ),
  family(
    "02",
    "Manuels et livres scolaires",
    "22112 2247",
    "manuels scolaires, livres scolaires, ouvrages pédagogiques, fichiers, livrets, manuels, dictionnaires",
    {},
  ),
  family(
    "03",
    "Matériel éducatif, jeux et jouets",
    "39162 391621 375 3752",
    "matériel pédagogique, matériel didactique, matériel éducatif, motricité, supports pédagogiques, formation professionnelle, plateau technique, bancs didactiques, équipement de lycée, maquettes, jeux, jouets, jeux de société, jouets de noël, ludothèque, poupées, puzzles, tricycles, jeux éducatifs, ludique, baby-foot, jeux vidéo",
    AGEC,
  ),
  family(
    "06",
    "Instruments de musique",
    "373",
    "instruments de musique, piano, guitare, percussions, batterie, violon, conservatoire, école de musique, partitions, orgue, lutherie, accessoires de musique",
    {},
  ),
]);

export const LIBRARY = group("13", "Livres, presse et collections", "F", [
  family(
    "01",
    "Livres non scolaires, cartes et imprimés",
    "2211 22113 2213 221 22 2231 2232 223 229 2216",
    "livres, livres non scolaires, médiathèque, bibliothèque, ouvrages, bandes dessinées, BD, mangas, albums jeunesse, romans, librairie, fonds documentaire, annuaires, cartes postales, cartes de voeux, affiches de collection, posters, plans, cartes topographiques, calendriers, images",
    {},
  ),
  family(
    "02",
    "Presse et abonnements papier",
    "222 2212",
    "presse, journaux, revues, magazines, périodiques, abonnements, quotidiens, abonnement presse, publications",
    {},
  ),
  family(
    "03",
    "CD, DVD et collections numériques",
    "32353 32354 32352",
    "DVD, CD, vidéogrammes, phonogrammes, documents sonores, documents audiovisuels, ressources numériques, livres numériques, jeux vidéo médiathèque, vinyles, films",
    {},
  ),
  family(
    "04",
    "Équipement et reliure des documents",
    "39155 1973",
    "plastification de livres, équipement de documents, couvre-livres, antivol RFID, étiquettes de cotes, restauration de livres, film adhésif, platines RFID, bacs à livres, rayonnages de bibliothèque",
    {},
  ),
  family(
    "06",
    "Œuvres d'art et objets de collection",
    "92311 1851 185 1852",
    "oeuvre d'art, sculpture, tableau, acquisition d'oeuvres, un pour cent artistique, bijoux, objets de collection, tapisserie, photographies d'art, montres, horlogerie",
    {},
  ),
]);
