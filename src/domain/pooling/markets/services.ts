/** Supplier markets of services: who does the work, whatever the place. How to read a line: `markets/parse.ts`. */
export const SERVICE_MARKETS = `
# Cleaning
cleaning: nettoyage locaux, menage locaux|bureaux|gymnases|ecoles|batiments|salles, prestations menage, nettoyage batiments, prestations nettoyage, nettoyage bureaux, nettoyage ecoles, nettoyage gymnases, entretien menager, entretien locaux, entretien nettoyage locaux, nettoyage installations sportives, proprete locaux, proprete batiments, nettoyage salle, nettoyage structures, proprete musee, nettoyage maison|sites|mairie|creche|mediatheque|agences|piscine|gymnase|complexe, nettoyage courant, nettoyage menager, nettoyage surfaces, nettoyage entretien locaux, menage entretien locaux, entretien courant locaux, service nettoyage / travaux+vitrerie, remplacement+vitrerie, quartiers, insertion+qualification, espaces+verts, voirie, rues, conteneurs, bacs, produits, linge, vetements, reseaux, hotte, urbaine, espaces, marche+comestibles, tags, graffitis, toiture, parties, residences, logements, facades, vehicules, curage, plages, machine, location, chantier, abris, gouttieres, ventilation, gaines, fontaines, bassins, canalisations, distributeurs, corbeilles, materiels, traitement, ports, fosses, encombrants, degraissage, conduits, cuves, lait, assainissement, eaux, avaloirs, chateau, reservoirs, auto, cours, guichets, automates, rames, roulant, parkings, industriel+site, mobilier+urbain
window-cleaning: nettoyage vitreries|vitres|vitrages|vitrerie, entretien vitrerie, nettoyage vitres batiments, lavage vitreries|vitres|vitrages|vitrerie, vitrerie nettoyage, nettoyage|lavage vitres|vitrerie|vitreries|vitrages ecoles|mairie|batiments|siege|sites|creches|gymnases|lycees|colleges / locaux, bureaux, menage, remplacement, travaux, parties
cleaning-common-parts: nettoyage parties communes, menage parties communes, entretien parties communes, nettoyage residences, nettoyage cages escalier, nettoyage immeubles / espaces+verts, travaux, vitres
street-cleaning: proprete urbaine, nettoiement espaces publics, balayage, nettoiement, nettoyage voirie, balayage mecanique, nettoyage rues, nettoyage espaces publics, desherbage voirie, balayage voies, balayage, nettoyage quartiers, entretien espaces publics proprete, nettoyage centre ville / balayeuse, acquisition, location+maintenance, interieur
graffiti: tags, graffitis, enlevement tags, affichage sauvage
pest-control: deratisation, desinsectisation, desinfection+deratisation, nuisibles, lutte rongeurs, taupes, punaises lit, pigeons capture, frelons, chenilles processionnaires, desinfection desinsectisation
laundry: blanchisserie, entretien linge, nettoyage linge, location linge, pressing, lavage linge, nettoyage vetements, location entretien vetements, location entretien linge, blanchissage
hygiene-appliance-hire: location appareils|equipements hygiene|sanitaire, distributeurs savon location, equipements hygiene sanitaire, location sanitaires / temporaires, mobiles
public-toilets: sanitaires publics entretien|maintenance, toilettes publiques, sanitaires automatiques / locaux
mobile-toilets: sanitaires temporaires, sanitaires mobiles, toilettes seches location, cabines sanitaires location
beach-cleaning: nettoyage plages, entretien plages

# Green spaces
green-spaces: espaces verts entretien|maintenance|tonte|entretenir, entretien jardins, tonte, entretien massifs, entretien parcs jardins, entretien espaces naturels, entretien paysager, taille tonte, tonte arrosage, entretien espaces exterieurs, travaux espaces verts, entretien abords / fournitures+petit, creation, fourniture+vegetaux, materiels, materiel, produits, gestion+differencie, plan, terrains, amenagement, vrd, extension, voirie, cloturage, travaux+tranche, travaux+zac, routier
tree-care: elagage, elagage arbres taille, abattage, taille arbres, patrimoine arbore, dessouchage, taille haies, taille platanes, taille vegetaux, dessouchement, entretien arbres, taille / pierre, sel, espaces+verts, vegetaux+fourniture, broyeur, acquisition, audit, diagnostic, toutes, diagnostic
verge-mowing: fauchage, accotements, debroussaillage, fauchage accotements / materiel, acquisition, debroussailleuse, outils, vaches
river-care: faucardage, entretien cours eau, entretien rivieres, entretien fosses / curage, plan
path-care: entretien sentiers, entretien chemins, balisage sentiers
tree-surveys: diagnostic arbres|phytosanitaire|arbore, expertise arbres
cemetery-care: reprise concessions|sepultures, exhumations, entretien cimetieres
garden-machine-repair: @care motoculture, @care materiel espaces verts, reparation materiel thermique, @care materiels horticoles
pitch-care: entretien terrains sport, terrain football, terrains sportifs entretien, regeneration terrains, pelouses sportives, entretien pelouse stade / tennis+construction, voyage, accueil, creation, synthetique
irrigation: arrosage automatique / pieces, fourniture

# Maintenance of buildings
heating-operation: entretien chaudieres ecoles|batiments|collectives|gymnases|mairie, exploitation chauffage, exploitation installations thermiques|climatiques|genie, installations genie climatique, maintenance chauffage, entretien chauffage, @care installations chauffage, chaufferies @care, climatisation @care, @care traitement air, @care ventilation, cvc @care, exploitation thermique, marche exploitation chauffage, maintenance thermique, p1 p2 p3, p2 p3 chauffage, installations climatisation exploitation|maintenance|entretien, entretien p2, contrat p2 / plomberie, individuelles, gaz+individuel, assistance, suivi, conseil, fourniture+materiel, hotte, portes, garages, controle+technique, solaires, frigorifiques, repartiteurs
individual-boilers: chaudieres individuelles, entretien chaudieres logements, entretien chaudieres murales, chauffe bains, chauffe eau entretien, chaudieres @care / collectif, chaufferie, fourniture, bois, pose, remplacement
chimney-sweeping: ramonage
lifts: ascenseurs @care, @care appareils levage, @care monte charge, @care elevateurs, exploitation ascenseurs / controle, creation, etude, quinquennal, chariot, assistance, remplacement, verification, modernisation, vehicules
auto-doors: portes automatiques, portes garages, fermetures automatiques, portails, barrieres automatiques, systemes fermeture, portes sectionnelles, rideaux metalliques @care, fermeture automatique, bornes automatiques, portes portails, portails @care, barrieres @care / assistance, numerique, biblio, web, citoyen, internet, fourniture, pose, creation, pieces, lot
fire-safety-care: @care extincteurs, systemes securite incendie, alarmes incendie, moyens secours, equipements incendie @care, colonnes seches, desenfumage, securite incendie entretien|maintenance|verification, @care systeme securite incendie, detection incendie, robinets incendie, @care materiels lutte incendie, maintenance materiels lutte contre incendie / normes, nouveau, fourniture+installation, formation, agents, ssiap, remplacement, poteaux, hydrants, bouches, diagnostic, travaux+place, travaux+niveau, service+personnes, surete
*remote-monitoring: telesurveillance sites|batiments|locaux|bureaux, telesurveillance interventions, telesurveillance / alarmes, rondes, gardiennage, malades, videoprotection, assainissement
intrusion-alarms: anti intrusion, systemes alarme @care, alarmes intrusion, alarmes @care, telesurveillance alarmes / incendie, ssi, malades
separators: separateurs hydrocarbures, bacs graisses, separateurs graisses / pose, creation
drinking-fountains: fontaines eau @care|location|disposition, fontaines refrigerees
fountain-care: @care fontaines / refrigerees, travaux, eau+potable, degraissage, eau
fire-hydrants: poteaux incendie, hydrants, bouches incendie, bornes incendie
breathing-apparatus: appareils respiratoires, arico @care
public-lighting: eclairage public, eclairage public entretien|maintenance|exploitation, signalisation lumineuse entretien|maintenance / georeferencement, diagnostic, fourniture, achat, energie, creation, modernisation, audit, programme, materiel, lot, extension, amenagements, enfouissement, hta, secs, place, lanternes, projecteurs
traffic-lights: feux tricolores @care, signalisation tricolore, carrefours feux
parking-meters: horodateurs / fourniture
*christmas-setup: pose depose illuminations / eclairage+public
tv-antennas: reseaux televisuels, reseaux televisuel, teledistribution, television @care, antennes collectives, installations collectives television, antennes @care, installations television, distribution television
*phone-systems: @care telephonie, systeme telephonie, systemes telephonie reseau, autocommutateurs @care, autocommutateurs, installations telephoniques, ipbx
catering-equipment-care: @care materiel cuisine, @care materiel cuisine frigorifique|chauffant, @care materiel professionnel cuisine, @care equipements restauration, @care equipements cuisine, @care cuisines, @care materiels cuisine / approvisionnement
electrical-care: @care installations electriques, @care electriques batiments, prestations electricite, @care appareillages electriques, entretien electricite courants / chauffage, controle, verification, reglementaires, ascenseurs, gaz
generators-care: groupes electrogenes @care, onduleurs @care
pumps-care: pompes relevage, postes relevage @care, surpression, surpresseurs, station pompage @care, stations pompage @care
dwelling-upkeep: multiservices, multi services logements|patrimoine|residences, entretien multiservice / accueil, assurances, informatique, telecom, internet
multi-technical: multitechnique, multi technique, @care installations techniques, maintenance technique immeubles|batiments, maintenance technique patrimoine / accueil, assurances, informatique, verifications
playground-checks: controle aires jeux, controle equipements sportifs, verification aires jeux, @care aires jeux, entretien aires jeux, maintenance aires jeux
roof-care: entretien toitures, entretien terrasses, entretien couvertures, nettoyage toitures, entretien gouttieres
duct-cleaning: degraissage hottes, nettoyage hottes, nettoyage gaines ventilation, hottes cuisine, degraissage conduits, degraissage extraction, ramonage hottes
plumbing-care: entretien robinetterie, robinetterie @care, entretien plomberie logements
security-guards: gardiennage, prestations surete, surete securite sites|evenements, securite biens personnes, surveillance manifestations, prestations securite gardiennage, gardiennage surveillance, prestations surveillance, agents securite, ssiap, rondes surveillance, securite gardiennage, securite evenementielle, securite privee, prestations securite privee, prestations securite incendie, professionnels securite, securisation sites, services securite, agents surveillance, missions surveillance sites, surete sites, telesurveillance gardiennage|rondes, surveillance sites intervention / patinoire+location+glace, crues, dechets, sites+tri, fourriere, decheteries, air, eau, qualite, scientifique, pneumatiques, chalets, travaux, animaux, enfants, legionelles, voirie, systeme, systemes, juridique, internet, informatique, video, uniformes, tenues
*access-control: controle acces @care, controle acces
*cctv: videoprotection @care, video protection @care, videosurveillance @care / travaux, creation
*cctv-install: videoprotection, video protection, videosurveillance / @care, @advice, genie+civil

# Water, waste
sewer-cleaning: curage reseaux, hydrocurage, curage assainissement, curage, detartrage curage, vidange fosses, nettoyage reseaux assainissement, inspection video reseaux, bacs graisse vidange, curage entretien reseaux assainissement, curage avaloirs, assainissement non collectif entretien|vidange, curage fosses, pompage fosses, entretien reseau eaux pluviales, entretien ouvrages eaux pluviales, entretien reseau assainissement, nettoyage reseaux eaux usees|pluviales, hydrocurage inspection televisee reseaux, curage inspection televisee, curage canalisations / bassins, fosse+voirie, desamiantage, lagunes, fosses+cours, musee, etang, cours+eau, boues, diagnostic, exploitation
meter-reading: releve compteurs, releves compteurs, repartiteurs chauffage, location compteurs / topographique
leak-detection: recherche fuites
tank-cleaning: nettoyage reservoirs, nettoyage chateaux eau, nettoyage desinfection reservoirs
spanc-checks: controle assainissement collectif, diagnostics assainissement collectif, controle branchements assainissement
sewer-tests: reception ouvrages assainissement, controles reception reseaux, inspection televisee reseaux, essais controles reseaux assainissement, prealables reception assainissement, prealables reception travaux, essais reception, controles reseaux assainissement, controle compactage, itv reseaux / curage+reseaux, branchements
bins-hire: mise disposition bennes, location bennes, bennes dechets, transport bennes, evacuation bennes, gestion bas quais, location bacs, location conteneurs, maintenance bacs roulants, location compacteurs / ordures+vehicule, acquisition
hazardous-waste: dechets diffus specifiques, dds, dechets dangereux, dechets speciaux, dechets chimiques
medical-waste: dasri, dechets activites soins, risques infectieux
bulky-waste: encombrants enlevement|collecte / vehicules
stray-dumps:  enlevement depots
green-waste: dechets verts, broyage dechets verts, compostage, broyage vegetaux
household-waste-collection: collecte ordures menageres, collecte dechets menagers, collecte selective, collecte dechets assimiles, collecte residuelles, collecte porte / bacs, distribution, conteneurs, verre, traitement+valorisation, tri, vehicule, vente, cartons, transport+valorisation, centre+transfert
waste-sorting: tri emballages, centre tri, tri conditionnement / tables
waste-treatment: traitement ordures menageres, incineration, enfouissement dechets, traitement dechets ultimes / vrd, site
waste-sites: exploitation decheteries, haut quai, gestion decheteries / travaux, construction
waste-removal: enlevement traitement dechets, collecte traitement dechets, enlevement valorisation, gestion dechets, elimination dechets, evacuation traitement dechets, traitement gravats / ordures, verts, menagers, dangereux, encombrants, soins, chantier, travaux, elargissement, infectieux, dasri, specifiques
bin-washing: lavage conteneurs, lavage bacs, lavage colonnes
sludge: boues transport, boues compostage, boues epandage, evacuation boues, traitement boues / plan, suivi, analyse, centrifugeuse, reactif
spreading-plan: plan epandage, suivi epandage
water-analysis: analyses eaux, analyses boues, analyses bacteriologiques eau, qualite eaux baignade / etude, @buy+systeme, chromatographie, assistance
snow-clearing: deneigement, salage voies, evacuation neige, enlevement neige, viabilite hivernale, salage, deneigement voies / sel, lame, materiel, saleuse

# Vehicles, transport
vehicle-repair: entretien reparation vehicules, entretien vehicules, entretien reparation parc automobile, entretien parc automobile, reparation vehicules, maintenance vehicules, carrosserie, entretien reparation poids, reparation engins, entretien flotte / pieces+origine, equipements+transmissions, recharge, fournitures+accessoires, pieces+rechange, pneumatiques, camionnette, assurance, lavage, velos, fourniture+pneu, ordures, location, lot+location, vitrages
vehicle-inspection: controle technique vehicules, controle technique poids lourds, controle technique parc automobile / entretien, reparation, maintenance, acquisition
vehicle-wash: lavage vehicules
car-pound: fourriere automobile, mise fourriere, fourriere vehicules, enlevement vehicules fourriere, vehicules epaves|abandonnes / animale
animal-pound: fourriere animale, capture animaux, animaux errants
vehicle-hire: location vehicules, location longue duree vehicules, location voitures, vehicules sans chauffeur location / chauffeur+avec, conducteur, transport, bennes, ordures, nacelle
plant-hire: location engins, location nacelle, location materiel travaux, location materiels btp, location engins chauffeur, location pelle / espaces+verts, linge, illuminations, nautique
coach-transport: transport autocars, transports autocars, autocars, autocar, location autocars, transport enfants, transports scolaires extra, transports parascolaires, transport periscolaire, transports occasionnels, transports collectifs enfants, location vehicule chauffeur personnes, vehicule transport chauffeur, transport eleves, sorties scolaires transport, transport personnes chauffeur, deplacements autocar, transport piscine, autobus location, transport routier voyageurs|personnes, transport collectif, transports collectifs, navettes communales, transport agents|personnel, deplacements car, deplacements cars, location cars / sejours, ligne, exploitation, handicapes, situation+handicap, assistance, acquisition+vehicule, adaptes, lignes+regulieres, fonds, assurance, prevoyance
school-lines: transport scolaire lignes, services transport scolaire, exploitation transports scolaires, circuits scolaires, transports scolaires / handicapes, handicap
disabled-transport: transport eleves handicapes, transport personnes handicapees, transport adapte, transport handicap, tpmr, transport handicapes|handicap
traveller-sites: accueil gens voyage gestion, aires accueil gens voyage, aire accueil gestion / construction, creation, extension, travaux, animation, social
on-demand-transport: transport demande, taxi, navette / centrale+reservation, centres+loisirs, car, cars
*travel-agency: agence voyages, billetterie deplacements, titres transport deplacements, organisation deplacements, voyages deplacements
sick-transport: transports sanitaires, ambulances
cash-transport: transport fonds, collecte fonds, comptage fonds
removals-tenants: demenagement locataires
removals: prestations demenagement, demenagement, transfert mobilier, manutention demenagement / insertion, locataires, fourniture, locataires+relogement
courier: affranchissement, services postaux, acheminement courrier, collecte courrier, distribution courrier / machine, interne
leaflet-distribution: distribution documents, distribution boites lettres, distribution magazine, distribution publications, boitage, distribution non adressee, distribution bulletin / impression+bulletin, bacs, bibliotheque, conception
hostesses: hotesses, hotes accueil
transcription: retranscription, compte rendu seances, stenotypie
call-answering: appels telephoniques astreinte, permanence telephonique, teleaccueil
animal-care: veterinaire, sterilisation chats

# Food services
*school-meals: repas liaison froide, restauration scolaire, repas scolaires, restauration collective, livraison repas, fourniture repas, confection repas, repas restaurants scolaires, preparation repas, portage repas, repas domicile, restauration eleves, restauration creches, liaison chaude, repas cantine, repas enfants, liaison froide, prestations restauration, prestations restauration collective, restaurants administratifs, restaurant administratif, restauration administrative, gestion restauration, restauration sociale, production repas, restaurant entreprise, restaurant interentreprises / tables, mobilier, materiel, traiteur, construction, hygiene, barquettes, cheques, analyses, vaisselle, audit, etude, animation, moe, logiciel, titres, oeuvres, tableaux, archives, registres, peintures, plage, hotellerie, concession, delegation, monument, buffet, distributeurs
*catering: traiteur, cocktails, buffets, banquet, reception traiteur, plateaux repas, repas banquet, repas animation, lunch, petits dejeuners, galettes rois, cafe accueil / salle, vaisselle, materiels, jambon
*vending: distributeurs automatiques boissons, distributeurs boissons, machines cafe

# People
*temp-staff: interim, prestations interim, travail temporaire, interimaire, mise disposition personnel, personnel temporaire / insertion
*insertion: marche insertion, prestations insertion, actions insertion, insertion qualification, insertion sociale professionnelle / recherche, demandeurs, emploi, recrutement, simulation, rsa, beneficiaires
recruitment: recrutement, cabinet recrutement, conseils recrutement
occupational-health: medecine professionnelle, medecine travail, medecine preventive, sante travail / construction
*legal-advice: conseils juridiques, conseil juridique, services juridiques, representation justice, assistance juridique, prestations juridiques, avocat, conseil representation / donnees, documentation, ligne, assurances, assurance, urbanisme, droit+social, fonction+publique, propriete, ntic, amenagement, foncier, environnement, fiscal, bancaire, social, penal
*legal-planning: droit urbanisme, juridique urbanisme, contentieux urbanisme, droit amenagement, juridiques amenagement / elaboration, plan
*legal-staff: droit social, droit fonction publique, droit travail, juridique statutaire agents
*legal-contracts: droit contrats publics, droit marches publics, droit commande publique
*legal-property: propriete intellectuelle droit, droit ntic
bailiffs: huissiers, recouvrement creances
auditors: commissaire comptes, commissariat comptes, expertise comptable
language-training: formation langues, formation anglais
safety-training: formation securite, formation caces, formation habilitation electrique, formation secourisme, formation sst, formations hygiene securite, formation incendie, formation risque incendie, formations reglementaires, formation sauveteur secouriste, gestes premiers secours, formation premiers secours, formation gestes urgence / aeronefs
*holiday-stays: sejours vacances, sejours ete, sejours centres vacances, sejours enfants, sejours jeunes, colonies vacances, sejours hiver, organisation sejours, colonies ete, colonies, centres vacances sejours / senior, classes, stage, stages
*school-trips: classes decouverte, sejours scolaires, sorties scolaires nuitees, classes transplantees, classe neige
interpreters: interpretariat, langue signes, interpretation langues / ecrites, documents
translation: traduction documents|ecrites, traductions
*childcare-places: places creche, places multi accueil, berceaux, reservation places accueil
after-school: activites periscolaires, temps activites, activites peri educatives, intervenants periscolaires / transport, delegation, concession, construction
professional-supervision: analyse pratique, supervision pratiques, soutien psychologique
moving-staff: manutention manifestations, montage demontage manifestations, installation materiel fetes

# Communication
*printing: impression documents, impression supports, impression bulletin, impression journal, impression magazine, impression guide, impression offset, page impression, impression communication, travaux impression, imprimerie, impression affiches, edition impression, impression publications, travaux imprimes, impression depliants, impression brochures, impression documentations, impression documentation, impression bulletin|magazine|journal distribution, prestations impression, impressions diverses / systemes, consommables, papier+fourniture, location, recommandes, grand+format+imprimante, pli, laser, numerisation, bio, maintenance, signalisation, enveloppes
graphic-design: conception graphique, creation graphique, creations graphiques, mise page, maquette, execution graphique, graphisme, maquette, execution magazine, infographie / impression+page, impression+livraison, identite, web, site, scenographie, architecture, signaletique, produits, systeme
mail-merge: editique, mise pli, facturation impression / location
*press-ads: insertions publicitaires, annonces legales, publicite presse, publication annonces, avis publicite, annonces / 
*opinion-surveys: enquetes satisfaction, sondages opinion, enquete opinion
*posters: affichage publicitaire, reseau affichage
*video: production audiovisuelle, creations audiovisuelles, films video|promotionnels|institutionnels, magazine audiovisuel, video reportages
*photo: photographie, reportages photo, photos aeriennes
press-relations: relations presse
~*energy-audits: audits energetiques, audit energetique
*website: site internet, refonte site, site web / hebergement+donnees
sound-light-hire: sonorisation location, location materiel scenique, location materiel sonorisation, location son lumiere, location materiel lumiere, sonorisation eclairage location, prestations sonorisation, location sonorisation, prestations sonorisation eclairage, location scene, materiel scenique location, sonorisation eclairage sceniques, prestations eclairage scenique, sonorisation evenements|manifestations|ceremonies|fetes / @buy+installation, video+acquisition, patinoire
event-furniture-hire: location mobilier|tables|chaises, location materiel festif|reception, location vaisselle / medicaux
exhibition-stands: stands expositions, stand salon, conception stand
tents-hire: location chapiteaux, chapiteaux, tentes location, location structures, location barnums, stands location, location tentes
ice-rink: patinoire location, patinoire temporaire, patinoire ephemere, patinoire noel, patinoire exterieur / modernisation, construction, gardiennage, traitement, rehabilitation, @care
fireworks: feu artifice, feux artifice, pyrotechnie, spectacle pyrotechnique, tir feu, tirs pyrotechniques, spectacles pyrotechniques
remote-care: teleassistance, telealarme / bases, donnees, serveurs
*it-outsourcing: infogerance, @care infrastructure informatique, maintenance parc informatique, assistance infrastructure informatique, assistance maintenance infrastructure informatique / logiciel, progiciel
youth-training: formations bafa, bafa bafd
it-training: formations bureautique, formations informatiques, formation outils bureautiques
archives: archives gestion|externalisation|stockage|tiers, archivage externalise, conservation archives / numerisation, logiciel, rayonnage
digitisation: numerisation documents|archives|collections|actes|registres / salle, theatre
binding: reliure actes|registres|documents, restauration registres|actes|reliure

# Checks, surveys, insurance, finance
~insurance-staff: risques statutaires, assurance statutaires, prestations statutaires, assurance personnel / @advice, prevoyance, sante, dommages+flotte
~insurance-health: prevoyance, mutuelle, complementaire sante, protection sociale complementaire / @advice, droit
~insurance-vehicles: flotte automobile, assurance flotte, assurance vehicules, assurance automobile, automobile risques annexes / @advice, location, achat, maladie, dommages+biens+responsabilite
~insurance-property: dommages biens assurance, dommages biens, multirisque / @advice, flotte, statutaires
~insurance-liability: assurance responsabilite, assurance responsabilites, responsabilite civile, responsabilite risques annexes, assurance rc, rc exploitant / @advice, decennale, accidents, administrative, droit, dommages+flotte
~insurance-legal: assurance protection juridique, protection fonctionnelle assurance, protection juridique / @advice, droit
~insurance-works: dommages ouvrage, dommage ouvrage, tous risques chantier, assurance do, assurance trc, assurances construction, assurances travaux, assurance chantier / @advice, recrutement, maladie
insurance: assurances, responsabilite civile flotte,  contrats assurance, services assurances / @advice, sante, chomage, qualite, decennale, statutaire, prevoyance, flotte, vehicules, dommages, responsabilite+annexes, responsabilites, bris, travaux, chantier, multi+accueil, mutuelle, protection, automobile, multirisque, cyber, rc, maladie
insurance: dommages biens responsabilite flotte, dommages responsabilite flotte statutaires, dommages biens flotte statutaires / @advice, maladie, travaux, chantier
insurance-advice: assurance @advice, conseil assurances, audit assurances
~asbestos-surveys: diagnostics amiante, diagnostic plomb, reperage amiante, diagnostics immobiliers, amiante plomb diagnostics, diagnostics performance energetique, diagnostics techniques, materiaux amiante reperage, diagnostics amiantes, diagnostics ventes, dpe logements, diagnostics dpe / desamiantage+travaux, structure, sols, territorial, social, arbre, assistance, @care+equipement
~safety-coordination: coordination securite protection sante, coordonnateur sps, missions sps, coordination sps, missions csps, coordonnateur securite protection, coordonnateur securite sante, coordination securite sante / maitrise
~technical-inspection: controle technique construction|operations|batiments, missions controle technique, controleur technique, marche controle technique, controle technique parking|ouvrages|travaux|creation|rehabilitation|amenagement|extension|renovation, bureau controle batiments|construction|technique, controleurs techniques / vehicules, ascenseurs, maitrise, periodiques, ouvrages+art
regulatory-checks: verifications periodiques, verifications reglementaires equipements, verifications reglementaires, verifications obligatoires, controles reglementaires, verification installations electriques, controles periodiques, verifications techniques, controle installations electriques, controles techniques periodiques / ventilation, aires, jeux, sportif, extincteurs, medecine, respiratoires, chutes, amiante
~surveyors: geometre, topographiques, releves topographiques, leves topographiques, levers topographiques, topographe, prestations topographiques foncieres, leves plans, prestations topographiques, bornage, releves plans, geometre expert
~*opc: ordonnancement pilotage coordination, missions opc, mission opc
~*lift-inspection: controle technique ascenseurs, quinquennal ascenseurs, controle quinquennal
~geotechnics: accord cadre geotechniques, prestations geotechniques, missions geotechniques accord, etude geotechnique, etudes geotechniques, investigations geotechniques, mission geotechnique, sondages geotechniques, reconnaissances geotechniques, sondages sols / pollution, forage
~soil-pollution: diagnostics pollution, sols pollues, pollution sols
air-quality: qualite air, air interieur, surveillance air
legionella: legionelles, legionnelles, analyses legionelles
food-hygiene-checks: hygiene alimentaire, analyses bacteriologiques restauration, analyses microbiologiques, analyses alimentaires
*material-tests: controles materiaux voirie, controles structures materiaux, essais laboratoire materiaux, carottage, amiante enrobes
network-detection: detection reseaux, georeferencement reseaux, geodetection
vehicle-tracking: geolocalisation vehicules
internet-law-data: documentation juridique, donnees juridiques ligne, base documentaire juridique
*personal-data: protection donnees, dpo, rgpd / formation
debt-advice: gestion dette, dette tresorerie
banking: ligne tresorerie, emprunt, financement emprunts
energy-certificates: certificats economies energie, cee valorisation
`;
