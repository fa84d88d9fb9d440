/**
 * Supplier markets of supplies: what one firm sells and one consultation buys. How to read a line: `markets/parse.ts`.
 */
export const SUPPLY_MARKETS = `
# Food: each kind has its wholesalers; a canteen buys them in as many lots.
food-meat: viande, charcuterie, boucherie, volaille, produits carnes
food-fish: poisson, maree, produits mer
food-bread: pain, boulangerie, viennoiserie, patisserie
food-produce: fruits legumes, legumes frais, produits maraichers
food-dairy: produits laitiers, cremerie, beurre oeufs fromage, fromage, ovoproduits
food-frozen: surgeles, produits surgeles
food-grocery: epicerie, denrees alimentaires, conserves, produits epicerie, produits alimentaires, gouters
drinks: boissons, vins, eau bouteille, eaux minerales / distributeurs, automatique, machine
infant-food: petits pots, lait infantile, alimentation infantile
gift-boxes: colis noel, colis cadeaux, colis fetes, colis seniors, colis annee, colis ancien, colis gourmands, paniers garnis, ballotins chocolats, chocolats noel
disposable-tableware: vaisselle, films scellage, emballages carton,  articles jetable, vaisselle jetable, barquettes, ustensiles cuisine, articles restauration jetable, emballages alimentaires / location
kitchen-equipment: @buy materiel cuisine, @buy equipements cuisine, electromenager, materiel restauration, materiel office cuisine, fours|lave|armoires vaisselle cuisine / @care, location

# Office and school
office-supplies: fournitures bureau, fournitures pedagogiques bureau, fournitures bureau consommables, consommables impression fournitures bureau,  fournitures administratives, articles bureau, petites fournitures bureau, papeterie bureau / mobilier
paper: papier, papier reprographie, papier photocopie, papier a4, ramettes, papiers enveloppes / hygiene, essuyage, toilette, corbeilles, archives, dossiers, vieux, collecte, recyclage, peint
envelopes: enveloppes, imprimes administratifs, pochettes
it-consumables: consommables informatiques, cartouches, toner, consommables impression / collecte, recyclage
school-supplies: fournitures scolaires, fournitures scolaires arts plastiques, petits equipements classe, papeterie scolaire, cahiers ecoliers, materiel pedagogique, fournitures pedagogiques, arts plastiques, activites manuelles / mobilier, livres
toys: jeux jouets, jouets, materiel loisirs creatifs, materiel educatif, jeux pedagogiques / exterieur, aires
books: @buy livres, livres bibliotheque|scolaires|enfants|jeunesse, ouvrages bibliotheque|mediatheque|scolaires|parascolaires, documents imprimes, documents imprimes|mediatheque|bibliotheque, fonds documentaire, livres documents, bandes dessinees, manuels scolaires / fournitures+scolaires, equipement+livres, fournitures+bureau, impression, catalogage, audiovisuels, reliure, conservation, musicaux, numeriques, distribution
audiovisual-documents: documents audiovisuels, cd audio, dvd, documents sonores, documents musicaux, cd dvd / baie
press: abonnements presse, abonnements periodiques, abonnements publications, abonnements journaux revues, journaux periodiques
office-furniture: mobilier bureau, acquisition mobilier bureau, @buy mobilier bureau, mobilier administratif, mobiliers administratifs, fauteuils ergonomiques, sieges bureau, mobiliers bureau / scolaire
school-furniture: mobilier scolaire, mobiliers scolaires bureau,  mobiliers scolaires, mobilier ecoles
nursery-furniture: mobilier creche|enfance|accueil|puericulture, materiel puericulture, puericulture / scolaire, bureau, restaurant, urbain, maison
promotional-items: objets publicitaires, objets promotionnels, goodies, cadeaux promotionnels, recompenses sportives, medailles trophees coupes
interactive-boards: tableaux interactifs, tableaux numeriques interactifs, tni, ecrans interactifs, videoprojecteurs interactifs, classes mobiles, classe numerique

# Digital
computers: materiel|equipement|fournitures informatique, postes travail informatique, ordinateurs, micro ordinateurs, pc portables, tablettes numeriques, fournitures services informatiques, materiels informatiques serveurs / consommables, reseau, mobilier, maintenance+parc
photocopiers: photocopieurs, copieurs, multifonctions, imprimantes multifonctions, achat|location maintenance imprimantes multifonctions, systemes impression copieurs, reprographie location, moyens impression, systemes impression location, systemes impression numeriques, reprographie maintenance, materiel reprographie, systemes reprographie, machines impression location / papier, consommables, marque
software-licences: licences microsoft, licences bureautique
telecoms: telecommunications, telephonie fixe, telephonie mobile, telephonie filaire, acces internet, services telephonie, liaisons internet, transport donnees intersites, operateurs telecommunications, interconnexion sites, communications electroniques / autocommutateurs, installation, @care, etude, audit, assistance, securite

# Energy, fluids
gas: gaz naturel, fourniture gaz, acheminement gaz / conteneurs, medicaux, bouteilles, travaux, branchement, chaudieres, entretien, pression, regulateurs
power: fourniture|achat|acheminement electricite, energie electrique|electricite fourniture, energie electrique, electricite acheminement, electricite services associes, electricite kva / travaux, lot, materiel, installation
fuel-bulk: fioul, gazole, gnr, produits petroliers, carburants livraison, carburants vrac, combustibles, carburants, gasoil, fuel, biodiesel, biocarburants, ethanol / cartes, accreditives, pompe, chauffage, aeronautiques, avions, aviation
fuel-cards: carburants cartes, carburants station,  cartes accreditives, carburants station service, achat pompe, carburants pompe, carburants vehicules / installation, vrac, services+techniques, livraison, cuves, aeronautiques, fioul, gnr
wood-fuel: plaquettes bois, granules bois, bois dechiquete, pellets, bois energie fourniture, bois chauffage / chaudiere
lubricants: lubrifiants, huiles lubrifiants, huiles moteur
industrial-gas: gaz industriels, gaz medicaux, bouteilles gaz, oxygene, gaz conditionne

# Clothing, hygiene
workwear: vetements travail, equipements protection individuelle, chaussures securite, vetements professionnels, vetements chaussures, tenues travail, articles chaussants, vetements image, chaussures, gants protection, vetements haute visibilite, uniformes, costumes, habillement, vetements epi, uniformes police, epi, articles chaussants, chaussants, brodequins, bottes securite, tenues intervention / formation, location, nettoyage, lavage, sport, theatre, spectacle, artiste, scene
cleaning-products: produits entretien, produits entretien hygiene, produits menagers, produits nettoyage, produits lessiviels, materiel entretien menager, articles menage, produits droguerie, materiels nettoyage / vehicules, verts, espaces, piscine, location, roulant, rames
hygiene-paper: essuyage, produits hygiene essuyage, papier usage menager, articles papier, papier hygienique, papier toilette, ouate cellulose, usage unique papier / location
bin-bags: sacs poubelles, sacs dechets, sacs collecte, sacs ordures
nappies: couches, changes complets, protections incontinence / roulement, chaussee
linen: linge fourniture, linge lit, linge maison
medical-supplies: produits pharmaceutiques, medicaments, materiel medical, fournitures medicales, consommables medicaux, dispositifs medicaux, trousses secours, pansements, vaccins / location, @care, dechets, chirurgie, steriles, implants, implantables, orthopedie, prescriptions, ergonomique, dentaire, orthodontie
surgery-digestive: chirurgie digestive, chirurgie coelioscopique, agrafage chirurgie
surgery-plastic: chirurgie plastique
surgery-orthopaedic: implants orthopedie, dispositifs orthopedie, protheses hanche|genou
dental-supplies: produits dentaires, materiel dentaire, orthodontie, consommables dentaires
defibrillators: defibrillateurs

# Vehicles
light-vehicles: vehicules legers, vehicules utilitaires, vehicules electriques, vehicules particuliers, berlines, citadines, fourgons, utilitaire, @buy vehicules, camionnettes, ludospace, double cabine, vehicule leger electrique, parc automobile renouvellement, vehicules occasion, vehicules tourisme / location, pieces, entretien, lavage, poids, lourds, benne+ordures, dechets, marquage, pneu, pneumatiques, @care, chauffeur, incendie, assurance, collecte, balayeuse, carburants, accessoires, epave, produits, ordures, amenage, itinerant, bornes, ssv, engins, carburant
sweepers: @buy balayeuse, balayeuse aspiratrice / balais, entretien+reparation, location
refuse-trucks: benne ordures menageres vehicule|acquisition|chassis|camion, vehicule benne collecte / location, collecte+traitement, @care
trucks: @buy camion, @buy poids lourd, porteur benne, chassis cabine, camion grue, camion benne / pieces, @care, location, ordures
plant-machinery: @buy tractopelle, @buy tracteur, @buy chargeuse, mini pelle, @buy engins, chariot elevateur, telescopique nacelle / location, pieces, @care, tondeuse
bikes: velos assistance electrique, @buy velos / compteurs, afficheurs, pistes, @care, stationnement, abris, location
tyres: pneus vehicules, @buy pneus, pneumatiques @buy|vehicules|prestations|services, pneumatiques vehicules legers / chargeuse, transport, dechets, traitement
car-parts: pieces detachees vehicules|automobiles|camions|engins|lourds, pieces detachees accessoires, pieces rechange accessoires, pieces rechange vehicules|engins, pieces accessoires vehicules, pieces automobiles / prestations, @care

# Outdoor
plants: vegetaux fourniture|livraison|achat|acquisition, plantes, plants fleurs, arbres coniferes, arbres arbustes, bulbes, fleurs, graines semences, plantes massifs, fourniture arbres, graines plants, plantes massifs, jeunes plants, chrysanthemes / entretien, travaux, plantation, gerbes, @care, elagage, taille
garden-products: engrais, terreau, produits phytosanitaires, paillage, amendements, substrats, produits entretien espaces verts
garden-machines: tondeuse, materiels espaces verts, motoculture, materiel espaces verts, debroussailleuse, outillage espaces verts, tondeuses autoportees, materiel horticole / entretien, @care, essence, location
road-salt: sel deneigement, sel routier, sel, fondant routier / eau, regenerant, adoucisseur, salage
road-materials: agregats, granulats, graves, materiaux carriere, sable gravier
bitumen: emulsion bitume, enrobes froid fourniture, produits bitumeux, fourniture emulsion, fourniture enrobes
ready-concrete: fourniture beton pret
street-castings: tampons fonte, fonte voirie, plaques fonte, grilles avaloirs, fonte composite
signs-supply: panneaux signalisation, signalisation verticale, fourniture signalisation / travaux, pose+marquage, horizontale, entretien, interieure, lumineuse, musee
street-furniture: mobilier urbain, bancs corbeilles, mobiliers urbains, abris bus, abribus / nettoyage, entretien, pose+signalisation, amenagement
bins: bacs roulants, conteneurs, bacs collecte, conteneurs dechets, conteneurs ordures menageres, composteurs, bacs ordures menageres / lavage, location, nettoyage, distribution, terrassement, implantation, maritime, enterres, collecte+transport
buried-bins: conteneurs enterres, conteneurs enterres fourniture, colonnes enterrees, colonnes aeriennes, bornes apport volontaire / lavage, nettoyage, collecte, campagne
playgrounds: jeux exterieur, aires jeux, jeux plein air, fourniture pose jeux / travaux, amenagement, controle, sols, verification, @care, entretien
sports-equipment: materiel sportif, equipements sportifs fourniture, materiel sport, articles sport / travaux, sol, controle, entretien
christmas-lights: illuminations, decors lumineux, decorations lumineuses, illuminations noel / montage, pose, location, spectacle
christmas-lights-hire: illuminations location, illuminations pose, illuminations montage, decors lumineux location|pose / spectacle
flags: drapeaux, pavoisement, oriflammes

# Technical supplies
plumbing-supplies: fourniture|materiel|articles|materiaux plomberie, fourniture|articles|materiel sanitaire, quincaillerie plomberie / @care, travaux, location, lot
electrical-supplies: fournitures|materiel|petites electriques, materiel|fourniture electricite, fourniture eclairage, lampes ampoules, sources lumineuses, petit materiel electrique / acheminement, energie, travaux, @care, kva, cameras, velos, vehicule, acquisition+mobilite
hardware: quincaillerie, visserie, serrurerie fourniture, outillage quincaillerie, cylindres serrures / travaux, entretien
tools: outillage, petit outillage, outillage portatif, outillage main / engins, location, informatique, verts
paint-supplies: fourniture|articles|achat peinture, peinture produits, fourniture peintures / travaux, routiere, @care
building-materials: materiaux construction, materiaux construction travaux, materiaux divers construction,  materiaux maconnerie, materiaux divers / analyse, diagnostic
timber: bois menuiserie, fourniture bois, panneaux bois, bois poteaux / chauffage, granules, energie, plaquettes, volets, composteurs, menuiseries
heating-supplies: fourniture|materiel chauffage / @care, travaux, acheminement, reseau
water-chemicals: reactifs station|eau|epuration|vrac|traitement, polymere, produits traitement eau, produits chimiques station, chlorure ferrique, floculants / laboratoire, piscines, legionelles
pool-chemicals: produits piscines, produits traitement piscine
water-fittings: compteurs eau, pieces fontainerie, robinetterie fontainerie, tuyaux raccords, materiel adduction eau, fourniture canalisations, pieces reseaux eau, canalisations raccords / @care, travaux, pose, relevage
lab-supplies: reactifs laboratoire, consommables laboratoire, materiel laboratoire, verrerie
stage-equipment: @buy materiel scenique, @buy materiel eclairage scenique, @buy sonorisation, materiel audiovisuel fourniture, @buy projecteurs / location, mise+disposition
dog-bags: sachets canines, dejections canines
meal-vouchers: titres restaurant, tickets restaurant, cheques dejeuner, cheque repas, titres repas
gift-vouchers: cheques cadeaux, bons achat, cheques culture, titres cadeaux, bons achats
modular-buildings: batiments modulaires, constructions modulaires, modules prefabriques, batiment modulaire location
fire-equipment: @buy extincteurs / @care
`;
