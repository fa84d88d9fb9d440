/**
 * Supplier markets of supplies: what one firm sells and one consultation buys. How to read a line: `markets/parse.ts`.
 */
export const SUPPLY_MARKETS = `
# Food: each kind has its wholesalers; a canteen buys them in as many lots.
food-meat: viande, charcuterie, boucherie, volaille, produits carnes
food-fish: poisson, maree, produits mer
food-bread: pain, boulangerie, viennoiserie, patisserie
food-produce: fruits legumes, legumes frais, produits maraichers, fruits frais / jus, confitures, puree
food-dairy: produits laitiers, cremerie, beurre oeufs fromage, fromage, ovoproduits, lait sterilise, lait boisson, oeufs / infantile
food-frozen: surgeles, produits surgeles
food-grocery: epicerie, denrees alimentaires, conserves, produits epicerie, produits alimentaires, gouters, confitures, cereales, pates alimentaires, fonds sauces, plats cuisines, puree fruits, compotes, biscuits, produits secs / animaux, kasher, traiteur
drinks: boissons, vins, eau bouteille, eaux minerales, eaux table, jus fruits, eau bonbonnes / distributeurs, automatique, machine, fontaines
infant-food: petits pots, lait infantile, alimentation infantile
gift-boxes: colis noel, colis cadeaux, colis fetes, colis seniors, colis annee, colis ancien, colis gourmands, paniers garnis, ballotins chocolats, chocolats noel, paniers noel
disposable-tableware: vaisselle, films scellage, emballages carton, articles jetable, vaisselle jetable, barquettes, ustensiles cuisine, articles restauration jetable, emballages alimentaires / location, verre, tables, tri
kitchen-equipment: @buy materiel cuisine, @buy equipements cuisine, electromenager, materiel restauration, materiel office cuisine, fours|lave|armoires vaisselle cuisine, materiel cuisine ecoles|restaurants|cantines|satellites / @care, location

# Office and school
office-supplies: fournitures bureau, fournitures pedagogiques bureau, fournitures bureau consommables, consommables impression fournitures bureau, fournitures administratives, articles bureau, petites fournitures bureau, papeterie bureau, stylos classeurs, materiel bureau, articles papeterie / mobilier, logiciels
paper: papier, papier reprographie, papier photocopie, papier a4, ramettes, papiers enveloppes / hygiene, essuyage, toilette, corbeilles, archives, dossiers, vieux, collecte, recyclage, peint, articuler, pointes, conception, essuie, savon, mains
envelopes: enveloppes, imprimes administratifs, pochettes / protection, films
it-consumables: consommables informatiques, cartouches, toner, consommables impression, consommables imprimantes|copieurs|multifonctions / collecte, recyclage
school-supplies: fournitures scolaires, fournitures scolaires arts plastiques, petits equipements classe, papeterie scolaire, cahiers ecoliers, materiel pedagogique, fournitures pedagogiques, arts plastiques, activites manuelles / mobilier, non, manuels, bibliotheque
toys: jeux jouets, jouets, materiel loisirs creatifs, materiel educatif, jeux pedagogiques / exterieur, aires
books: @buy livres, livres bibliotheque|scolaires|enfants|jeunesse, ouvrages bibliotheque|mediatheque|scolaires|parascolaires, documents imprimes, documents imprimes|mediatheque|bibliotheque, fonds documentaire, livres documents, bandes dessinees, manuels scolaires, dictionnaires, achat|acquisition|fourniture ouvrages, livres prix, ouvrages documents juridiques / fournitures+scolaires, equipement+livres, impression, catalogage, audiovisuels, reliure, conservation, musicaux, numeriques, distribution, ouvrages+art
audiovisual-documents: documents audiovisuels, cd audio, dvd, documents sonores, documents musicaux, cd dvd / baie, equipement+collections
press: abonnements presse, abonnements periodiques, abonnements publications, abonnements journaux revues, journaux periodiques
office-furniture: mobilier bureau, acquisition mobilier bureau, @buy mobilier bureau, mobilier administratif, mobiliers administratifs, fauteuils ergonomiques, sieges bureau, mobiliers bureau, mobilier bureautique, bureaux fauteuils|caissons, sieges bureaux / scolaire
school-furniture: mobilier scolaire, mobiliers scolaires bureau,  mobiliers scolaires, mobilier ecoles, tables chaises classe|ecole|scolaires, mobilier classe
nursery-furniture: mobilier creche|enfance|accueil|puericulture, materiel puericulture, puericulture, lits enfance|creche, transats / scolaire, bureau, restaurant, urbain, maison
promotional-items: objets publicitaires, objets promotionnels, goodies, cadeaux promotionnels, recompenses sportives, medailles trophees coupes
*interactive-boards: tableaux interactifs, tableaux numeriques interactifs, tni, ecrans interactifs, videoprojecteurs interactifs, classes mobiles, classe numerique

# Digital
computers: materiel|equipement|fournitures informatique, postes travail informatique, ordinateurs, micro ordinateurs, pc portables, tablettes numeriques, fournitures services informatiques, materiels informatiques serveurs, materiel informatique audiovisuel|videoprojecteur, equipements informatiques videoprojecteurs, postes informatiques, ordinateurs portables, tablettes elus|agents|ecoles|tactiles, unites centrales, ecrans ordinateurs / consommables, reseau, mobilier, maintenance+parc, carburant, pompe
*photocopiers: photocopieurs, copieurs, multifonctions, imprimantes multifonctions, achat|location maintenance imprimantes multifonctions, systemes impression copieurs, reprographie location, moyens impression, systemes impression location, systemes impression numeriques, reprographie maintenance, materiel reprographie, systemes reprographie, machines impression location, solution impression, service impression reproduction / papier, marque, serveur
*franking-machines: machine affranchir, machines affranchir
*servers: @buy serveurs, baies stockage, solution sauvegarde, stockage sauvegarde / fichiers, impression, web
network-equipment: equipements actifs, commutateurs reseau, bornes wifi, equipements reseau informatique, coeur reseau / eau, assainissement, chaleur
radio-equipment: radiocommunications, emetteurs recepteurs, materiel radio, postes radio / numerique+reseau
software-licences: licences microsoft, licences bureautique
*telecoms: telecommunications, telephonie fixe, telephonie mobile, telephonie filaire, acces internet, services telephonie, liaisons internet, transport donnees intersites, operateurs telecommunications, interconnexion sites, communications electroniques, mpls, connectivite donnees, connectivite reseau, forfaits mobiles, lignes internet, abonnements telephoniques / autocommutateurs, installation, @care, etude, audit, assistance, securite, travaux, enfouissement, distribution+publique

# Energy, fluids
gas: gaz naturel, fourniture gaz, acheminement gaz, approvisionnement gaz, achat gaz / conteneurs, medicaux, bouteilles, travaux, branchement, chaudieres, entretien, pression, regulateurs
lpg: propane, gpl, butane / installation, concession, vehicules
power: fourniture|achat|acheminement electricite, energie electrique|electricite fourniture, energie electrique, electricite acheminement, electricite services associes, electricite kva / travaux, lot, materiel, installation
fuel-bulk: fioul, gazole, gnr, produits petroliers, carburants livraison, carburants vrac, combustibles, carburants, gasoil, fuel, biodiesel, biocarburants, ethanol / cartes, accreditives, pompe, chauffage, aeronautiques, avions, aviation
fuel-cards: carburants cartes, carburants station,  cartes accreditives, carburants station service, achat pompe, carburants pompe, carburants vehicules / installation, vrac, services+techniques, livraison, cuves, aeronautiques, fioul, gnr
wood-fuel: plaquettes bois, granules bois, bois dechiquete, pellets, bois energie fourniture, bois chauffage, plaquettes forestieres / chaudiere
lubricants: lubrifiants, huiles lubrifiants, huiles moteur
*industrial-gas: gaz industriels, gaz medicaux, bouteilles gaz, oxygene, gaz conditionne

# Clothing, hygiene
workwear: vetements travail, equipements protection individuelle, chaussures securite, vetements professionnels, vetements chaussures, tenues travail, articles chaussants, vetements image, chaussures, gants protection, vetements haute visibilite, uniformes, costumes, habillement, vetements epi, uniformes police, epi, chaussants, brodequins, bottes securite, tenues intervention, vetements cuisine, @buy vetements, tenues police, tenues agents, tenues professionnelles, uniformes agents, casques chantier, gants casques, lunettes casques / formation, location, nettoyage, lavage, sport, theatre, spectacle, artiste, scene
cleaning-products: produits entretien, produits entretien hygiene, produits menagers, produits nettoyage, produits lessiviels, materiel entretien menager, articles menage, produits droguerie, materiels nettoyage, detergents, desinfectants, produits hygiene menage / vehicules, verts, espaces, piscine, location, roulant, rames
cleaning-machines: autolaveuses, auto laveuses, monobrosse, autolaveuse / @care, location
hygiene-paper: essuyage, produits hygiene essuyage, papier usage menager, articles papier, papier hygienique, papier toilette, ouate cellulose, usage unique papier / location
bin-bags: sacs poubelles, sacs dechets, sacs collecte, sacs ordures, sacs plastiques, sacs compostables, sacs poubelle, sacs biodegradables
nappies: couches, changes complets, protections incontinence / roulement, chaussee
linen: linge fourniture, linge lit, linge maison
coffins: cercueils
medical-supplies: produits pharmaceutiques, medicaments, materiel medical, fournitures medicales, consommables medicaux, dispositifs medicaux, trousses secours, pansements, vaccins, petit materiel medical / location, @care, dechets, chirurgie, steriles, implants, implantables, orthopedie, prescriptions, ergonomique, dentaire, orthodontie, dents
surgery-digestive: chirurgie digestive, chirurgie coelioscopique, agrafage chirurgie
surgery-plastic: chirurgie plastique
surgery-orthopaedic: implants orthopedie, dispositifs orthopedie, protheses hanche|genou
dental-supplies: produits dentaires, materiel dentaire, orthodontie, consommables dentaires
defibrillators: defibrillateurs
covid-protection: masques protection, masques chirurgicaux, masques lavables, gel hydroalcoolique, tests antigeniques / charbon

# Vehicles
light-vehicles: vehicules legers, vehicules utilitaires, vehicules electriques, vehicules particuliers, berlines, citadines, fourgons, utilitaire, @buy vehicules, camionnettes, ludospace, double cabine, vehicule leger electrique, parc automobile renouvellement, vehicules occasion, vehicules tourisme, minibus, vehicules hybrides, renouvellement flotte voitures|vehicules, voitures @buy, voitures electriques|occasion / location, pieces, entretien, lavage, poids, lourds, benne+ordures, dechets, marquage, pneu, pneumatiques, @care, chauffeur, incendie, assurance, collecte, balayeuse, carburants, accessoires, epave, produits, ordures, amenage, itinerant, bornes, ssv, engins, carburant, belier, barrieres, secours, autocar, nacelle, geolocalisation
sweepers: @buy balayeuse, balayeuse aspiratrice / balais, entretien+reparation, location
refuse-trucks: benne ordures menageres vehicule|acquisition|chassis|camion, vehicule benne collecte, vehicules collecte ordures|menageres|dechets, bennes collecte dechets|ordures, camion collecte, camions collecte / location, collecte+traitement, @care
trucks: @buy camion, @buy poids lourd, porteur benne, chassis cabine, camion grue, camion benne, tracteur routier / pieces, @care, location, ordures, secours, victime, collecte
fire-vehicles: vehicules secours|incendie, vehicules lutte incendie, vehicules feux forets, echelle pivotante / pieces, @care
buses: @buy autobus, @buy autocars, @buy bus, autobus electriques / pieces, location, @care
two-wheelers: @buy scooters, @buy motos, @buy motocycles
plant-machinery: @buy tractopelle, @buy tracteur, @buy chargeuse, mini pelle, @buy engins, chariot elevateur, telescopique nacelle / location, pieces, @care, tondeuse, damage
bikes: velos assistance electrique, @buy velos / compteurs, afficheurs, pistes, @care, stationnement, abris, location
*ev-charging: bornes recharge, irve, infrastructures recharge
tyres: pneus vehicules, @buy pneus, pneumatiques @buy|vehicules|prestations|services, pneumatiques vehicules legers, montage pneus, pneumatiques fourniture|montage|vehicules|engins, pneus neufs|rechapes / chargeuse, transport, dechets, traitement
car-parts: pieces detachees vehicules|automobiles|camions|engins|lourds, pieces detachees accessoires, pieces rechange accessoires, pieces rechange vehicules|engins, pieces accessoires vehicules, pieces automobiles / prestations, @care, electromenager, autobus, robinetterie

# Outdoor
plants: vegetaux fourniture|livraison|achat|acquisition, plantes, plants fleurs, arbres coniferes, arbres arbustes, bulbes, fleurs, graines semences, plantes massifs, fourniture arbres, graines plants, plantes massifs, jeunes plants, chrysanthemes, fleurissement, semences gazon|horticoles / entretien, travaux, plantation, gerbes, @care, elagage, taille, concours
garden-products: engrais, terreau, produits phytosanitaires, paillage, amendements, substrats, produits entretien espaces verts
garden-machines: tondeuse, materiels espaces verts, motoculture, materiel espaces verts, debroussailleuse, outillage espaces verts, tondeuses autoportees, materiel horticole, materiel desherbage, desherbeur, broyeur branches|vegetaux, materiel motoculture, robot tonte / entretien, @care, essence, location
irrigation-supplies: materiel arrosage, pieces detachees arrosage, fourniture arrosage / @care, installation
road-salt: sel deneigement, sel routier, sel, fondant routier / eau, regenerant, adoucisseur, salage
road-materials: agregats, granulats, graves, materiaux carriere, sable gravier
bitumen: emulsion bitume, enrobes froid fourniture, produits bitumeux, fourniture emulsion, fourniture enrobes
ready-concrete: fourniture beton pret
street-castings: tampons fonte, fonte voirie, plaques fonte, grilles avaloirs, fonte composite
precast-concrete: bordures beton, produits beton, elements prefabriques beton
signs-supply: panneaux signalisation, signalisation verticale, fourniture signalisation, panneaux routiers, panneaux police, panneaux supports routiers / travaux, pose+marquage, horizontale, entretien, interieure, lumineuse, musee
marking-products: produits marquage routier, peinture routiere fourniture, produits signalisation horizontale
*led-displays: panneaux affichage lumineux, journaux electroniques, panneaux lumineux information, afficheurs dynamiques, panneaux information electronique
signage: signaletique etablissements|batiments|interieure|exterieure|patrimoniale|directionnelle, fourniture signaletique / verticale, routiere, evenementielle, conception
street-plaques: plaques rues, plaques numeros, numerotation rues
street-furniture: mobilier urbain, bancs corbeilles, mobiliers urbains, abris bus, abribus, barrieres police|ville|securite / nettoyage, entretien, pose+signalisation, amenagement
bins: bacs roulants, conteneurs, bacs collecte, conteneurs dechets, conteneurs ordures menageres, composteurs, bacs ordures menageres, bacs ordures / lavage, location, nettoyage, distribution, terrassement, implantation, maritime, enterres, collecte+transport
buried-bins: conteneurs enterres, conteneurs enterres fourniture, colonnes enterrees, colonnes aeriennes, bornes apport volontaire / lavage, nettoyage, collecte, campagne
playgrounds: jeux exterieur, aires jeux, jeux plein air, fourniture pose jeux, equipements ludiques, aire jeux fourniture / travaux, amenagement, controle, sols, verification, @care, entretien, buvette, plages
sports-equipment: materiel sportif, equipements sportifs fourniture, materiel sport, articles sport / travaux, sol, controle, entretien
christmas-lights: illuminations, decors lumineux, decorations lumineuses, illuminations noel / montage, pose, location, spectacle
*christmas-lights-hire: illuminations location, illuminations pose, illuminations montage, decors lumineux location|pose / spectacle
flags: drapeaux, pavoisement, oriflammes
weapons: pistolets automatiques|mitrailleurs, armement police, armes poing|feu|police, munitions, gilets pare balles
music-instruments: instruments musique / @care, location
blinds: stores rideaux, stores interieurs, fourniture stores, rideaux occultants

# Technical supplies
plumbing-supplies: fourniture|materiel|articles|materiaux plomberie, fourniture|articles|materiel sanitaire, quincaillerie plomberie / @care, travaux, location, lot, public, automatique
air-filters: filtres air|centrales|ventilation, filtration air
electrical-supplies: fournitures|materiel|petites electriques, materiel|fourniture electricite, fourniture eclairage, lampes ampoules, sources lumineuses, petit materiel electrique / acheminement, energie, travaux, @care, kva, cameras, velos, vehicule, acquisition+mobilite, eclairage+electricite+public
hardware: quincaillerie, visserie, serrurerie fourniture, outillage quincaillerie, cylindres serrures / travaux, entretien
batteries: piles accumulateurs, piles batteries, fourniture piles|batteries / combustible, vehicules, pieces
tools: outillage, petit outillage, outillage portatif, outillage main / engins, location, informatique, verts
paint-supplies: fourniture|articles|achat peinture, peinture produits, fourniture peintures / travaux, routiere, @care
building-materials: materiaux construction, materiaux construction travaux, materiaux divers construction,  materiaux maconnerie, materiaux divers, ciment parpaings|sable, ciment materiaux / analyse, diagnostic
timber: bois menuiserie, fourniture bois, panneaux bois, bois poteaux / chauffage, granules, energie, plaquettes, volets, composteurs, menuiseries, bruler, metro, ligne
heating-supplies: fourniture|materiel chauffage / @care, travaux, acheminement, reseau
water-chemicals: reactifs station|eau|epuration|vrac|traitement, polymere, produits traitement eau, produits chimiques station, chlorure ferrique, floculants, coagulant, chaux usines, chaux eau / laboratoire, piscines, legionelles
pool-chemicals: produits piscines, produits traitement piscine
water-fittings: compteurs eau, pieces fontainerie, robinetterie fontainerie, tuyaux raccords, materiel adduction eau, fourniture canalisations, pieces reseaux eau, canalisations raccords / @care, travaux, pose, relevage
lab-supplies: reactifs laboratoire, consommables laboratoire, materiel laboratoire, verrerie
stage-equipment: @buy materiel scenique, @buy materiel eclairage scenique, @buy sonorisation, materiel audiovisuel fourniture, @buy projecteurs, materiel audio, materiel audiovisuel|photo|video acquisition, fourniture materiel audio|photo|video / location, mise+disposition, documents, informatique
dog-bags: sachets canines, dejections canines
meal-vouchers: titres restaurant, tickets restaurant, cheques dejeuner, cheque repas, titres repas
gift-vouchers: cheques cadeaux, bons achat, cheques culture, titres cadeaux, bons achats, cheques accompagnement, cheques vacances, cheque emploi service
*modular-buildings: batiments modulaires, constructions modulaires, modules prefabriques, batiment modulaire location, location bungalows, bungalows chantier
fire-equipment: @buy extincteurs, extincteurs fourniture / @care, maintenance
`;
