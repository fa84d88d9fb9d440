import { family, group } from "./authoring";

const INSERTION = { insertionFriendly: true };

export const CLEANING = group("60", "Nettoyage et hygiène (prestations)", "S", [
  family(
    "01",
    "Nettoyage des locaux",
    "9091 909 90 90919 90911300 909113",
    "nettoyage des locaux, nettoyage de bâtiments, entretien des locaux, ménage, propreté des bâtiments, entretien ménager, nettoyage des bureaux, nettoyage des écoles, nettoyage des gymnases, prestations de nettoyage, nettoyage et entretien, remise en état, propreté, nettoyage parties communes, vitrerie, nettoyage des vitres, nettoyage de vitrerie, lavage de vitres, nettoyage de façades, vitres, surfaces vitrées",
    INSERTION,
  ),
  family(
    "03",
    "Désinfection, dératisation et désinsectisation",
    "9092 9067 90923 90924",
    "dératisation, désinsectisation, désinfection, 3D, nuisibles, lutte antiparasitaire, punaises de lit, cafards, pigeons, frelons, moustiques, désourisation, dépigeonnage, démoustication, chenilles processionnaires",
    {},
  ),
  family(
    "04",
    "Nettoyage spécialisé : hottes, conduits et réservoirs",
    "90913 90915 90914 90910 90917 90918 90916",
    "dégraissage de hottes, ramonage, nettoyage de gaines, nettoyage de réservoirs, nettoyage de cuves, nettoyage de conduits, hottes de cuisine, nettoyage des citernes, vidange de bac à graisse, nettoyage des réseaux de ventilation, nettoyage des transports",
    {},
  ),
  family(
    "05",
    "Blanchisserie et location de linge",
    "9831 50830",
    "blanchisserie, location de linge, pressing, entretien du linge, lavage de vêtements, nettoyage des vêtements de travail, location et entretien de vêtements, buanderie, nettoyage à sec, couture, retouches",
    INSERTION,
  ),
  family(
    "06",
    "Balayage et nettoyage de la voirie",
    "9061 906 90611 90612 9068",
    "balayage, nettoyage de voirie, propreté urbaine, nettoiement, balayage mécanisé, nettoyage des marchés forains, lavage des rues, balayage des rues, nettoyage urbain, feuilles mortes, propreté des espaces publics, nettoyage des plages, ramassage des algues, plage, littoral, laisse de mer, algues vertes",
    INSERTION,
  ),
  family(
    "07",
    "Enlèvement de graffitis et d'affiches",
    "9069",
    "graffitis, tags, effacement de tags, enlèvement d'affiches, affichage sauvage, détagage, anti-graffiti",
    INSERTION,
  ),
  family(
    "08",
    "Viabilité hivernale",
    "9062 9063",
    "déneigement, viabilité hivernale, salage, déverglaçage, service hivernal, astreinte hivernale, neige",
    {},
  ),
  family(
    "09",
    "Désamiantage et déplombage (prestations)",
    "9065 9066",
    "désamiantage, retrait d'amiante, amiante, plomb, déplombage, enlèvement d'amiante",
    {},
  ),
  family(
    "11",
    "Sanitaires publics et hygiène sanitaire",
    "5076 90922",
    "sanisettes, toilettes publiques, sanitaires automatiques, entretien de sanitaires publics, toilettes sèches, location de toilettes, collecte de serviettes périodiques, 3H, hygiène sanitaire, fontaines",
    {},
  ),
]);

export const WASTE = group("61", "Déchets", "S", [
  family(
    "01",
    "Collecte des déchets ménagers",
    "9051 90511 905 905112 905113",
    "collecte des ordures ménagères, collecte des déchets, collecte sélective, porte à porte, collecte en apport volontaire, collecte du verre, OMR, collecte des emballages, collecte des déchets ménagers et assimilés, biodéchets collecte, encombrants, ramassage, collecte des cartons, ordures",
    {},
  ),
  family(
    "02",
    "Traitement, valorisation et enfouissement des déchets",
    "90513 90514 905131 905133 905132 1960 196 149 9053 90531",
    "traitement des déchets, incinération, valorisation énergétique, tri, centre de tri, recyclage, mâchefers, traitement des ordures ménagères, tri des emballages, reprise de matériaux, refus de tri, valorisation matière, traitement des encombrants, unité de valorisation énergétique, tout-venant, verre, vente de textile, enfouissement, ISDND, décharge, centre de stockage, lixiviats, installation de stockage, post-exploitation, ISDI, casier, quai de transfert",
    {},
  ),
  family(
    "03",
    "Déchèteries : gestion, bennes et transport",
    "90512 905120 90533",
    "déchèterie, déchetterie, location de bennes, enlèvement de bennes, transport de déchets, gardiennage de déchèterie, rotation de bennes, haut de quai, bas de quai, évacuation des déchets, gravats, exploitation de déchèteries, gestion de déchèterie",
    INSERTION,
  ),
  family(
    "04",
    "Déchets dangereux et de soins",
    "9052 90524 90521 90523",
    "déchets dangereux, DASRI, déchets toxiques, déchets chimiques, déchets diffus spécifiques, DDS, déchets de soins, produits chimiques usagés, déchets amiantés, huiles usagées, radioactif, piles usagées",
    {},
  ),
  family(
    "05",
    "Compostage et déchets verts",
    "7712 771 77",
    "compostage, déchets verts, broyage de végétaux, co-compostage, végétaux broyage, plateforme de compostage, biodéchets, méthanisation, épandage de boues, travaux agricoles, fauche",
    INSERTION,
  ),
]);

export const WATER = group("62", "Eau et assainissement (prestations)", "S", [
  family(
    "01",
    "Curage et entretien des réseaux",
    "9047 9041 904 9064 90640 90641",
    "curage, hydrocurage, curage des réseaux, débouchage, curage d'égouts, entretien des réseaux d'assainissement, avaloirs, nettoyage des canalisations, pompage, collecte des eaux usées, entretien des réseaux eaux pluviales, bassins",
    {},
  ),
  family(
    "02",
    "Exploitation de stations d'épuration et assainissement",
    "9048 9042 90481 9043",
    "exploitation de station d'épuration, gestion de l'assainissement, traitement des eaux usées, exploitation de l'assainissement, traitement des boues, assainissement collectif, évacuation des boues, déshydratation des boues, affermage assainissement, service public de l'assainissement",
    {},
  ),
  family(
    "03",
    "Vidange de fosses et assainissement non collectif",
    "9046 9044 9045",
    "vidange de fosses septiques, ANC, SPANC, bac à graisse, entretien des installations d'assainissement non collectif, contrôle SPANC, fosses toutes eaux, puisards",
    {},
  ),
  family(
    "04",
    "Inspection et recherche de fuites",
    "9049 90491",
    "inspection télévisée, ITV, passage caméra, recherche de fuites, inspection de réseaux, tests d'étanchéité, contrôle des réseaux neufs, essais de compactage, détection de fuites, diagnostic réseaux, conformité des branchements",
    {},
  ),
  family(
    "05",
    "Distribution et exploitation de l'eau potable",
    "651 65 6511 6513",
    "exploitation du service de l'eau, distribution d'eau, eau potable, affermage, production d'eau potable, gestion de l'eau, entretien des captages, purge de réseau, service public de l'eau potable",
    {},
  ),
  family(
    "06",
    "Relève et gestion de compteurs",
    "655 6550",
    "relève de compteurs, remplacement de compteurs, relève, radio-relève, répartiteurs de chauffage, individualisation, comptage d'eau, relevé d'index",
    {},
  ),
  family(
    "07",
    "Exploitation de réseaux et ouvrages d'énergie",
    "653 6531 6532 654 6541 76 652 761 762 764 765 766",
    "exploitation d'installations photovoltaïques, concession de distribution d'électricité, exploitation de réseaux d'énergie, raccordement électrique, exploitation de réseau de chaleur, centrale électrique, production d'électricité, gestion énergétique, distribution de gaz, réseau de gaz concession, contrôle de pipelines, plateforme, forage pétrolier, raccordement gaz",
    {},
  ),
]);

export const GREEN_SERVICES = group("63", "Espaces verts et milieux naturels (prestations)", "S", [
  family(
    "01",
    "Entretien des espaces verts",
    "7731 773 77310 77313 77314",
    "entretien des espaces verts, espaces verts, tonte, taille, désherbage, entretien paysager, fauchage, débroussaillage, ramassage des feuilles, massifs, parcs et jardins, entretien des cimetières, désherbage alternatif, engazonnement, tonte des pelouses, accotements, bords de route, éco-pâturage, entretien des abords",
    INSERTION,
  ),
  family(
    "02",
    "Élagage et abattage d'arbres",
    "7734 772114",
    "élagage, abattage, taille d'arbres, essouchage, dessouchage, taille de haies, arbres d'alignement, taille en rideau, port libre, expertise phytosanitaire des arbres, rognage de souches, soins aux arbres, diagnostic arbres",
    {},
  ),
  family(
    "03",
    "Entretien des terrains de sport",
    "7732 77320",
    "entretien de terrains de sport, terrain de football, pelouse sportive, décompactage, regarnissage, terrain synthétique entretien, stade entretien, sablage, aération, réengazonnement",
    {},
  ),
  family(
    "04",
    "Travaux forestiers et sylviculture",
    "772 7721 7722 7723",
    "travaux forestiers, forêt, reboisement, sylviculture, débardage, plantation forestière, bûcheronnage, exploitation forestière, défrichement, DFCI, abattage de bois, déboisement",
    INSERTION,
  ),
  family(
    "05",
    "Entretien des cours d'eau et milieux naturels",
    "9072 90721 90722 90720 777 778",
    "entretien des cours d'eau, rivière, faucardage, ripisylve, zones humides, gestion des espaces naturels, plantes invasives, restauration écologique, biodiversité, entretien de berges, renaturation, espèces exotiques envahissantes, réserve naturelle, gestion de milieux, embâcles, continuité écologique",
    INSERTION,
  ),
  family(
    "06",
    "Fleurissement et décoration végétale (prestations)",
    "7733 77330",
    "fleurissement prestation, location de plantes, décor floral, murs végétaux, composition florale événement, entretien de plantes intérieures",
    INSERTION,
  ),
  family(
    "07",
    "Animaux : capture, élevage et zoologie",
    "774 775 776 779 9838 7761",
    "capture d'animaux, fourrière animale, animaux errants, chiens, chats, stérilisation de chats, élevage, équarrissage, apiculture, pâturage, chenil, régulation des espèces, chasse",
    {},
  ),
]);
