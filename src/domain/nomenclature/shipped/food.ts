import { family, group } from "./authoring";

const CANTEEN = { obligations: ["EGALIM"] };

export const FOOD = group("10", "Denrées alimentaires", "F", [
  family(
    "01",
    "Viandes, volailles et charcuteries",
    "1511 151 15112 15119",
    "viande, boeuf, veau, porc, agneau, mouton, charcuterie, jambon, saucisse, boucherie, steak haché, abats, rôti, viande fraîche, produits carnés, viande sous vide, triperie, salaisons, volaille, poulet, dinde, canard, pintade, lapin, gibier, escalope, cuisse de poulet, produits avicoles, label rouge",
    CANTEEN,
  ),
  family(
    "03",
    "Poissons et produits de la mer frais",
    "152 0331",
    "poisson, produits de la mer, fruits de mer, crustacés, coquillages, marée, poissonnerie, saumon, cabillaud, thon, moules, poisson frais, pêche, eau douce",
    CANTEEN,
  ),
  family(
    "04",
    "Produits laitiers, fromages et œufs",
    "155 0314",
    "lait, fromage, yaourt, beurre, crème, oeufs, ovoproduits, produits laitiers, desserts lactés, BOF, crèmerie, laitage, petit suisse, emmental",
    CANTEEN,
  ),
  family(
    "05",
    "Fruits et légumes frais",
    "0322 032 0321",
    "fruits frais, légumes frais, pommes, bananes, salades, tomates, pommes de terre, primeurs, agrumes, clémentines, poires, carottes, fruits et légumes, bio, maraîcher, fraises, crudités",
    CANTEEN,
  ),
  family(
    "06",
    "Fruits et légumes transformés, quatrième et cinquième gammes",
    "153",
    "4e gamme, 5e gamme, légumes préparés, légumes en conserve, compotes, fruits au sirop, purée de fruits, légumes secs, crudités râpées, sous vide, conserves, appertisés",
    CANTEEN,
  ),
  family(
    "07",
    "Produits surgelés",
    "15896 1522 15555",
    "surgelés, congelés, glaces, sorbets, légumes surgelés, poissons surgelés, pâtisseries surgelées, viandes surgelées, surgelés élaborés, plats surgelés",
    CANTEEN,
  ),
  family(
    "08",
    "Épicerie, biscuits et petit-déjeuner",
    "158 15 154 156 1582 1584 1586 1583",
    "épicerie, huile, farine, riz, pâtes, semoule, sucre, sel, vinaigre, moutarde, condiments, épices, sauces, conserves, produits secs, denrées alimentaires, vrac, céréales, bouillon, alimentation, aliments, biscuits, chocolat, confiserie, café, thé, infusion, confiture, miel, pâte à tartiner, céréales du petit déjeuner, bonbons, goûter, capsules, dosettes, sachets de friandises",
    CANTEEN,
  ),
  family(
    "09",
    "Pain, viennoiserie et pâtisserie fraîche",
    "1581",
    "pain, boulangerie, baguette, viennoiserie, croissant, pâtisserie, gâteaux, brioche, galette des rois, tartelette, boulanger",
    CANTEEN,
  ),
  family(
    "11",
    "Boissons, avec ou sans alcool",
    "1598 1532 1591 159 1593 1594 1595 1596",
    "boissons, eau minérale, eau en bouteille, jus de fruits, sodas, sirop, eau de source, bonbonnes, limonade, boissons sans alcool, vin, champagne, bière, cidre, crémant, spiritueux, apéritif, vins de réception, boissons alcoolisées, pétillant, cave, tabac",
    {},
  ),
  family(
    "13",
    "Plats préparés et repas livrés",
    "15894 158942",
    "plats préparés, plateaux repas, sandwichs, barquettes, portage de repas à domicile, repas préparés, pique-nique, entrées préparées",
    CANTEEN,
  ),
  family(
    "14",
    "Alimentation infantile et diététique",
    "1588 15884",
    "lait infantile, petits pots, aliments pour bébé, diététique, compléments nutritionnels, nutrition entérale, supplémentation orale, hyperprotéiné, nutriments, sans gluten",
    {},
  ),
]);
