/**
 * Supplier markets of works that come back: framework agreements, small works, maintenance. A works line counts only
 * for a purchase that says so (orders, a period, upkeep); the works of a building or of a street are one operation.
 */
export const WORKS_MARKETS = `
road-works: travaux voirie, voirie point temps, travaux entretien maintenance voiries, refection chaussees trottoirs, entretien voirie, couches roulement, revetements voirie, refection chaussees, travaux entretien voirie, entretien creation voiries, chaussees refection, entretien routes, enrobes, bail voirie, entretien reseaux divers voirie, point temps, travaux courants chaussees, entretien chaussees, nids poule, reparation chaussees, reparations voirie / signalisation, eclairage, sel, fourniture, balayage, nettoyage, place, fauchage, maitrise, balayeuses, engins
road-marking: marquage routier, signalisation horizontale, marquage sol, marquage routes, peinture routiere, entretien signalisation, marquage voies, peinture sol voirie / vehicules, fourniture+panneaux, lumineuse
water-network-works: travaux reseaux eau potable, branchements eau potable, reseaux eau intervention, travaux reseau eau, extension branchements eau, travaux eau potable, branchements assainissement, travaux assainissement branchements
painting-works: travaux peinture, peinture entretien, embellissement interieur, travaux embellissement, peinture revetements, platrerie peinture / routiere, fourniture, facades, ravalement
glazing-works: travaux vitrerie, travaux miroiterie, vitrerie miroiterie
plumbing-works: travaux plomberie, entretien plomberie, plomberie sanitaire, plomberie chauffage / fourniture, materiel, articles, colonnes
electrical-works: travaux electricite, entretien electricite, petits travaux electricite, electricite courants / energie, fourniture
masonry-works: travaux maconnerie, gros oeuvre travaux, maconnerie entretien, maconnerie platrerie
locksmith-works: travaux serrurerie, serrurerie entretien, metallerie serrurerie, travaux metallerie / fourniture
joinery-works: travaux menuiserie, menuiserie entretien, menuiserie interieure exterieure, menuiseries, multiservices menuiseries, remise etat menuiseries / fourniture+pose, remplacement
roofing-works: travaux couverture, couverture entretien, travaux toiture, etancheite entretien, travaux etancheite
flooring-works: revetements sols, travaux sols souples, revetement sol / sportif, durs+lot
asbestos-removal: travaux desamiantage, desamiantage / diagnostic, logements
demolition-works: travaux demolition, travaux deconstruction, deconstruction batiments
fencing-works: clotures, pose clotures
dwelling-refurbishment: remise etat logements, logements vacants travaux
building-upkeep-works: travaux entretien batiments, travaux entretien reparation patrimoine, travaux entretien maintenance batiments, petits travaux entretien, travaux courants batiments, travaux batiments communautaires|communaux|intercommunaux, entretien patrimoine bati / peinture, serrurerie, plomberie, electricite, menuiserie, maconnerie, couverture, logements, espaces+verts, voirie, faibles, ascenseurs, chauffage, fermetures, climatisation, vmc, toiture, terrasses
`;
