/**
 * What French buyers call the supplies of the CPV divisions 03 to 48, in words of our own: one line a prefix, its
 * expressions separated by commas. Each expression is one more labelled title for the training: official labels are
 * not the words that buyers use, and real titles lack the rare divisions.
 */
export const SUPPLIES = `
031: fleurs, plants de fleurs, bulbes, graines et semences, gazon, plantes vertes, fleurs coupées, chrysanthèmes, arbustes, végétaux, fourniture d'arbres et d'arbustes, jeunes plants, plantes annuelles et bisannuelles, terreau et substrats, rosiers, vivaces, pépinière, sapins de Noël, gerbes de fleurs, semences fourragères, foin, paille, litière animale
032: pommes de terre fraîches, fruits et légumes frais, légumes bio, oignons, fruits frais, primeurs, salades fraîches, agrumes, bananes, tomates
033: poisson frais, produits de la marée, œufs frais, bétail, huîtres et coquillages, crustacés, animaux vivants, volailles vivantes, miel, chiens
034: bois de chauffage, bois en grumes, bois rond, poteaux bois, liège, granulés de bois
091: carburant, gazole, essence, fioul domestique, fioul, gasoil non routier, GNR, super sans plomb, gaz naturel, gaz en citerne, propane, butane, combustible, bois déchiqueté, plaquettes forestières, granulés pour chaufferie, pellets, carburants à la pompe, cartes accréditives carburant, fourniture et livraison de fioul, achat de gaz, acheminement et fourniture de gaz naturel, additif AdBlue
092: lubrifiants, huiles moteur, graisses, goudron, bitume, liquide de refroidissement, white spirit, huile hydraulique
093: électricité, fourniture d'électricité, énergie électrique, achat d'énergie, acheminement d'électricité, panneaux photovoltaïques, panneaux solaires, centrale photovoltaïque, chaleur, chauffage urbain, vapeur, énergie solaire
142: sable, gravier, granulats, graviers et grave, argile, cailloux, matériaux de carrière, concassé, tout-venant, enrochement, gravillons
144: sel de déneigement, sel, chlorure de sodium, sel adoucisseur
147: acier, aluminium, métaux, tôles, cuivre, plomb
148: verre, vitrages, vitrerie, abrasifs
149: vieux papiers, ferraille, matériaux de récupération, reprise des matériaux
151: viande, viande fraîche, bœuf, viande de porc, volaille, charcuterie, jambon, viande surgelée, agneau, steak haché, saucisses, lapin, produits carnés, viandes et charcuteries, veau, salaisons
152: poissons surgelés, conserves de poisson, thon, filets de poisson, produits de la mer surgelés, saumon fumé
153: légumes surgelés, conserves de légumes, fruits au sirop, jus de fruits, compotes, confitures, légumes quatrième gamme, purée, frites, fruits et légumes transformés, potages
154: huile alimentaire, huile d'olive, margarine, huile de tournesol, matières grasses
155: produits laitiers, lait, fromage, yaourt, beurre, crème, fromages à la coupe, œufs et produits laitiers, BOF, beurre œufs fromages, crèmes glacées, glaces et sorbets, desserts lactés, crémerie
156: farine, riz, semoule, céréales
157: aliments pour animaux, croquettes, nourriture pour chiens, alimentation animale, granulés pour poissons
158: pain, viennoiserie, pâtisserie, épicerie, biscuits, pâtes alimentaires, café, thé, sucre, chocolat, condiments, plats préparés, denrées alimentaires, produits surgelés, lait infantile, alimentation diététique, compléments alimentaires, nutrition entérale, boulangerie, denrées, confiserie, sauces, produits d'épicerie, repas en liaison froide, produits diététiques, sandwichs, ballotins de chocolats, colis de Noël des aînés, paniers gourmands, potages déshydratés, épices, infusions, petit déjeuner
159: boissons, eau minérale, vin, bière, champagne, sodas, eau en bouteille, boissons non alcoolisées, spiritueux, fontaine à eau en bonbonne, tabac, jus et sodas
161: charrue, semoir, épandeur, motoculteur, matériel agricole, herse
163: tondeuse, tondeuse autoportée, faucheuse, épareuse, débroussailleuse, tracteur tondeuse, bras de fauchage, moissonneuse, robot de tonte
164: pulvérisateur, désherbeur
165: remorque agricole
166: matériel d'espaces verts, broyeur de branches, souffleur, taille-haie, machine de traite
167: tracteur, tracteur agricole, tracteurs d'occasion
168: pièces détachées pour matériel d'espaces verts, pièces pour tondeuses
181: vêtements de travail, vêtements professionnels, équipements de protection individuelle, EPI, gants de travail, tenues des agents, blouses, chaussures de sécurité et vêtements de travail, habillement des agents, vêtements haute visibilité, tenues de feu, gants de protection, uniformes, habillement police municipale, tenue de pompier, veste, parka, pantalon de travail, casque de protection, harnais antichute
182: manteaux, imperméables, polos, vestes
183: tee-shirts, chemises, sous-vêtements, habillement, lingerie, casquettes, bonnets, pulls, survêtements
184: vêtements de sport, tenues sportives, casques, habits, tenues de cérémonie, écharpes tricolores, vêtements textiles promotionnels, maillots
185: médailles, bijoux, montres, trophées, coupes
188: chaussures, chaussures de sécurité, bottes, chaussures de sport, brodequins
189: sacs, bagages, sacoches, cartables, sacs à dos, sacs de collecte
191: cuir, maroquinerie
192: tissus, textiles, toile, feutre, étoffes
195: sacs plastiques, sacs poubelle, films plastiques, pneus rechapés, caoutchouc, bâches, plastiques, gaines, joints en caoutchouc, housses mortuaires, sacs à déchets, bacs en plastique
221: livres, ouvrages, documents imprimés, livres non scolaires, dépliants, livres scolaires, manuels scolaires, brochures, acquisition de livres pour la médiathèque, bandes dessinées, fonds documentaire, ouvrages pour bibliothèques, albums jeunesse, plans et cartes, partitions, livres numériques, dictionnaires
222: abonnements, journaux, revues, périodiques, abonnements à la presse, magazines, gestion des abonnements, presse
223: cartes postales, cartes de vœux, calendriers
224: timbres, titres-restaurant, chèques vacances, affiches, billetterie imprimée, tickets, chèques cadeaux, chèques déjeuner, cartes d'abonnement, catalogues, affranchissement timbres, titres restaurant
226: encre
228: enveloppes, registres, papeterie imprimée, imprimés administratifs, chemises, formulaires, registres d'état civil, bulletins de paie, carnets, agendas, papier à en-tête
229: imprimés divers, étiquettes, étiquettes autocollantes
241: gaz industriels, oxygène médical, gaz médicaux, azote liquide, gaz carbonique, bouteilles de gaz, dioxygène, fluides médicaux
243: chlore, produits chimiques, chlorure ferrique, hypochlorite, soude, acide, produits de traitement des piscines, charbon actif, chaux vive, produits de traitement de l'eau, polymères, réactifs chimiques de traitement, acide sulfurique
244: engrais, produits phytosanitaires, désherbant, insecticides, produits phytopharmaceutiques, amendements organiques, fertilisants, lutte biologique intégrée, raticide
245: résine, matières plastiques
246: feux d'artifice, explosifs, munitions pyrotechniques, artifices de divertissement
249: additifs, colle, produits chimiques divers, absorbants, produits de viabilité hivernale, floculant, antigel, mousse extinctrice, émulseur, plâtre dentaire, produits de piscine
301: photocopieurs, copieurs multifonctions, location et maintenance de photocopieurs, fournitures de bureau, papier, papier reprographie, machine à affranchir, destructeur de documents, calculatrices, petites fournitures de bureau, papeterie, ramettes de papier, cartouches, toner, consommables d'impression, enveloppes et fournitures, massicot, matériel de bureau, reprographie, plieuse, relieuse, fournitures scolaires et de bureau, location de copieurs, tampons, badges
302: ordinateurs, matériel informatique, ordinateurs portables, imprimantes, serveurs, écrans, tablettes, cartouches d'encre et toners, consommables informatiques, baie de stockage, postes de travail, traceur, micro-ordinateurs, périphériques, scanners, tablettes numériques, clés USB, PC portables, clients légers, classes mobiles, équipements informatiques, terminaux, disques durs, sauvegarde, écrans interactifs, tableaux numériques interactifs, vidéoprojecteurs interactifs, matériels informatiques pour les écoles, stations d'accueil, urnes électroniques, bornes interactives
311: groupes électrogènes, moteurs électriques, transformateurs, onduleurs, groupe électrogène, alternateur, générateur
312: armoires électriques, tableaux électriques, disjoncteurs, cellules haute tension, compteurs électriques, variateurs, coffrets électriques, TGBT, appareillage électrique
313: câbles électriques, fils et câbles, câbles isolés
314: piles, batteries, accumulateurs, piles rechargeables, chargeurs
315: lampes, luminaires, éclairage, éclairage LED, illuminations de Noël, lampadaires, candélabres, projecteurs, ampoules, tubes, mâts d'éclairage public, motifs lumineux, location de décorations lumineuses, sources lumineuses, lanternes, éclairage scénique, éclairage de fêtes, relamping, lustrerie
316: matériel électrique, fournitures électriques, alarmes, détecteurs incendie, système de sécurité incendie, bornes de recharge, détecteurs de fumée, petit matériel électrique, alarme anti-intrusion, bornes de recharge pour véhicules électriques, quincaillerie électrique, feux tricolores, composants électriques
317: composants électroniques, cartes à puce, électronique, badges électroniques, relais, cartes sans contact
322: radios, caméras, émetteurs récepteurs, talkies-walkies, radiocommunication, vidéosurveillance caméras, régie audiovisuelle, téléphones portables, terminaux Antares, radio numérique, appareils de radiotéléphonie, visiophones
323: vidéoprotection, vidéosurveillance, sonorisation, matériel audiovisuel, vidéoprojecteurs, téléviseurs, matériel de sonorisation, microphones, écrans, équipements scénographiques et audiovisuels, enceintes, consoles son, système de vidéosurveillance, matériel photo et vidéo, CD et DVD, documents audiovisuels, DVD pour la médiathèque, disques compacts, visioconférence, micros conférence, amplificateurs, sono de salle du conseil, matériel son et lumière
324: réseau, commutateurs, équipements réseau, switch, cœur de réseau, Wi-Fi, câblage informatique, pare-feu, firewall, routeurs, infrastructure réseau, bornes wifi, réseau local
325: téléphonie, téléphones, autocommutateur, fibre optique, PABX, IPBX, standard téléphonique, matériel téléphonique, câbles optiques, câbles de télécommunication, terminaux téléphoniques, système de téléphonie sur IP, panneaux d'affichage électroniques d'information, système d'aide à l'exploitation et d'information voyageurs, radiocommunication, équipements de télécommunications, interphonie
331: dispositifs médicaux, matériel médical, lits médicalisés, imagerie médicale, scanner, IRM, échographe, prothèses, implants, pansements, compresses, seringues, sondes, cathéters, défibrillateurs, gants d'examen, dialyse, stérilisation, réactifs de laboratoire, radiologie, consommables de laboratoire d'analyses, ligatures et sutures, stents, endoscopes, instruments chirurgicaux, mobilier médical, drapage opératoire, orthopédie, matériel dentaire, fauteuils roulants, pompes à perfusion, respirateurs, ventilation anesthésie réanimation, incontinence changes, aiguilles, tubulures, hémodialyse, trocarts, canules, champs opératoires, électrodes, implants cochléaires, prothèse de hanche, prothèse de genou, valves cardiaques, pacemaker, lentilles intraoculaires, fraises dentaires, empreintes dentaires, ciment dentaire, bistouri électrique, table d'opération, moniteurs, bandes et bandages, attelles, tests de diagnostic rapide, automates d'analyses de biologie, microbiologie, immunologie, mammographe, arthroscopie, cœlioscopie, agrafes chirurgicales, orthodontie, composite dentaire, matrices, digues, résine composite, endodontie, limes dentaires, gouttières, tenons, masques chirurgicaux, thermomètres, stéthoscopes, tensiomètres, chariots médicaux, lève-malade, matelas anti-escarres, sacs à urine, poches de stomie, perfuseurs, kits de soins, analyseur, hématologie, coagulation, gaz du sang
336: médicaments, vaccins, spécialités pharmaceutiques, produits pharmaceutiques, antibiotiques, solutés de perfusion, produits de contraste, réactifs, anticancéreux, désinfectants, antiseptiques, médicaments dérivés du sang, facteurs de coagulation, immunoglobulines, insuline, anesthésiques, antiviraux, produits de diagnostic, réactifs d'immunohématologie, solutions hydroalcooliques, héparine, cytotoxiques, milieux de culture, vitamines
337: savon, papier toilette, couches, essuie-mains, produits d'hygiène corporelle, changes complets, papier essuie-tout, couches pour bébés, préservatifs, serviettes en papier, gel hydroalcoolique, gants jetables, shampooing, produits à usage unique, ouate de cellulose, brosses à dents, rasoirs, articles de toilette, protections périodiques
339: cercueils, matériel funéraire, sacs mortuaires, caveaux, columbarium, monuments funéraires, housses mortuaires
341: véhicules, véhicules légers, véhicules utilitaires, camions, autobus, autocars, bennes à ordures ménagères, ambulances, véhicule frigorifique, location longue durée de véhicules, poids lourds, minibus, balayeuse, camion benne, camion grue, fourgon, véhicules électriques, véhicules d'occasion, véhicules de secours, fourgon pompe tonne, nacelle élévatrice sur porteur, hydrocureur, chasse-neige, achat d'un véhicule, véhicules hybrides, fourgonnette, camping-car, châssis cabine, triporteur, voitures particulières, cars scolaires, bus électriques, navettes, camion hydrocureur, laveuse, échelle pivotante automatique, véhicule de tourisme
342: remorque, carrosserie, aménagement de véhicules, caisson, bras de levage, benne, semi-remorque, compacteur, hayon, lame de déneigement
343: pneus, pneumatiques, pièces détachées, pièces automobiles, pièces de rechange pour véhicules, batteries de véhicules, plaquettes de frein, filtres, pièces détachées pour autobus, pièces détachées poids lourds, sièges, pare-brise, pièces mécaniques pour véhicules, amortisseurs, embrayages, boîtes de vitesses, moteurs, équipements de garage, essuie-glaces, rechapage
344: vélos, bicyclettes, motos, scooters, vélos à assistance électrique, cyclomoteurs, trottinettes, quads, vélos en libre service, vélos cargo
345: bateaux, navires, barge, vedette, embarcation, drague, bac, pilotine, canot pneumatique
346: tramways, trains, matériel roulant, rames, rails, pièces ferroviaires, traverses, métro, wagons, locotracteur, appareils de voie
347: drones, hélicoptère, avion, aéronefs
349: panneaux de signalisation, signalisation routière, signalisation verticale, abribus, abris voyageurs, mobilier urbain, feux de signalisation, barrières, glissières de sécurité, horodateurs, parcmètres, bornes, signalisation lumineuse tricolore, panneaux de police, chariots, radars pédagogiques, potelets, stationnement vélos, bouées, balises, signalétique, contrôle d'accès, passerelle passagers, ralentisseurs, peinture routière, fauchage matériels d'exploitation de la route, bornes escamotables, parking à vélos, consignes vélos, matériel de balisage, portiques, poteaux d'arrêt, sel et saumure saleuse, afficheurs dynamiques, planimètres, systèmes de péage, marquage, plaques de rues, mâts, signaux
351: extincteurs, matériel de lutte contre l'incendie, appareils respiratoires, portiques de sécurité, matériel de secours, tuyaux d'incendie, équipement de sauvetage, contrôle d'accès, badgeuse, coffres-forts, gilets de sauvetage, lances à incendie, système anti-intrusion, cylindres organigramme de sécurité, détecteurs de métaux, cartes d'identification, hydrants, portillons
352: matériel de police, cinémomètre, éthylotests, menottes, verbalisation électronique, bâtons de défense
353: armes, munitions, pistolets, cartouches, aérosols lacrymogènes, armement de la police municipale
358: gilets pare-balles, gilets pare-lames, drapeaux, tenues de combat, insignes, pavoisement, écussons, casques balistiques
373: instruments de musique, piano, pianos, flûtes, percussions, orgue, guitare, partitions, violons
374: matériel sportif, équipements sportifs, agrès, fitness, ballons, matériel de gymnastique, tapis de sol, tatamis, structures d'escalade, buts de football, articles de sport, skateboards, appareils de musculation, kayaks, voile, tables de ping-pong, raquettes, panneaux de basket
375: jeux, jouets, aires de jeux, jeux pour enfants, jeux d'extérieur, jeux pédagogiques, structures de jeux, manèges, jouets de Noël, attractions foraines, jeux éducatifs pour crèches, toboggans, jeux de société, jeux vidéo, sols souples aires de jeux
378: travaux manuels, peinture d'art, matériel d'arts plastiques, loisirs créatifs, pâte à modeler, matériel pédagogique et activités manuelles
381: jumelles, GPS, station météo, instruments de navigation
382: sondeurs, matériel de topographie, géophysique
383: compteurs d'eau, compteurs, balances, appareils de mesure, télérelève, instruments de mesure, débitmètres, sonomètre, radiorelève, pesage, pont-bascule, compteurs de passage, capteurs de température, tachymètre
384: spectromètre, chromatographe, analyseurs, matériel de laboratoire, microscope électronique, hottes, détecteurs de gaz, matériel scientifique, hygromètres, pipettes, centrifugeuse, incubateurs, sondes de mesure, accélérateur, hottes aspirantes de laboratoire
385: microscopes, appareils d'essai, manomètres, appareil de contrôle, scanner à rayons X, compteurs de temps
386: appareils photographiques, lunettes, télescopes, vidéoprojecteur, objectifs, caméras, écrans de projection, appareil photo numérique
387: horloges, gestion du temps, pointeuse, parcomètres, badgeuses
388: automates, télégestion, supervision, matériel de télécommande, gestion technique centralisée
389: kits d'essai, détecteurs, appareil de contrôle
391: mobilier de bureau, mobilier scolaire, chaises, tables, fauteuils, armoires, mobilier, mobilier pour la médiathèque, lits, rayonnages, mobilier de crèche, sièges de bureau, bureaux, fauteuils de spectacle, literie, matelas, étagères, sièges, vestiaires, casiers, gradins, mobilier de restauration, mobilier de collectivité, tribunes, bancs, agencement, mobilier extérieur, meubles, rayonnage mobile, mobilier de laboratoire, tableaux blancs, paillasses
392: vaisselle, rideaux, stores, ustensiles de cuisine, couverts, petits matériels de cuisine, barquettes, vaisselle jetable, articles de table, tapis, arts de la table, brosses et balais, voilages, bacs roulants, poubelles, corbeilles, conteneurs à déchets, batterie de cuisine, gobelets, bacs à ordures ménagères, composteurs, films étirables et papier aluminium
393: matériel de cuisine, équipements de cuisine, équipement de restauration collective, fours, lave-vaisselle, équipement de buanderie, distributeurs automatiques, cuisine professionnelle, matériel de salle, armoires frigorifiques, mobilier et matériel d'exposition, chariots de restauration, self-service, matériel de froid
395: linge, draps, linge de maison, couvertures, serviettes, linge plat, couettes, oreillers, torchons, bâches, articles textiles, tentes, filets, bandages, lavettes, drapeaux, sangles, cordes, chiffons, barnums, stands pliants, chapiteaux
397: électroménager, réfrigérateurs, machines à laver, appareils ménagers, petit électroménager, aspirateurs, lave-linge et sèche-linge, climatiseurs, micro-ondes, chauffe-eau, radiateurs, ventilateurs, congélateurs, fers à repasser
398: produits d'entretien, produits lessiviels, produits de nettoyage, détergents, produits ménagers, lessive, désinfectants de surface, produits et matériels d'entretien, produits d'hygiène et d'entretien, liquide vaisselle, nettoyants, produits de lavage de la vaisselle, articles de ménage, balais, sacs poubelles et produits d'entretien
411: eau brute, eau potable achat d'eau en gros
421: pompes, turbines, chaudières, compresseurs, vannes, robinets, groupes de pompage, surpresseurs, chaudière bois, pompes à eau, motopompes, vérins, moteurs thermiques, pièces détachées pour pompes, ventelles
422: trancheuse, éplucheuse, machines alimentaires, batteurs mélangeurs
423: fours, incinérateurs, four crématoire, équipement de crémation
424: ascenseurs, grues, chariots élévateurs, nacelle, transpalettes, monte-charge, matériel de levage, ponts roulants, convoyeurs, plateforme élévatrice, treuils, matériel de manutention, escaliers mécaniques, lève-personnes, quais de chargement, grue auxiliaire, chargeur télescopique
425: climatisation, ventilation, réfrigération, groupe froid, chambres froides, centrales de traitement d'air, filtres à air, pompe à chaleur, ventilateurs, climatiseurs, rideaux d'air, tours aéroréfrigérantes, filtration
426: machines-outils, outillage à main électroportatif, tour, fraiseuse, scie, presse, outillage électroportatif, soudage, perceuses, imprimante 3D, découpe laser
427: machines à laver industrielles, machine à coudre, calandre, laveuses-essoreuses
429: nettoyeurs haute pression, balayeuses, laveuses de voirie, autolaveuses, matériels de nettoyage, machines de nettoyage, balayeuse aspiratrice, échangeurs thermiques, distributeurs de boissons, filtres, dégrilleur, broyeurs, centrifugeuses, presse à balles, machine à mise sous pli, adoucisseur, machines de tri, traitement des eaux unités, compacteurs, laveur désinfecteur, borne de distribution, analyseurs, stations de lavage, équipements de dessablage, bornes enterrées
432: mini-pelle, pelle hydraulique, chargeuse, tractopelle, bulldozer, engins de terrassement
433: engins de chantier, compacteurs, rouleaux, échafaudages, chasse-neige, saleuse, étrave, finisseur, matériels de déneigement, matériel de chantier, gravillonneur, point à temps, répandeuse
434: concasseur, cribleur
438: équipement d'atelier, matériel d'atelier
441: matériaux de construction, béton, ciment, enrobés, bordures, carrelage, tuyaux, bois de construction, émulsion de bitume, tuiles, canalisations, enrobé à froid, tubes PVC, regards et tampons, mortier, matériaux routiers, isolation, placoplâtre, fourniture de béton prêt à l'emploi, revêtements de sol, bois et dérivés, pavés, produits noirs, couches de fondation, fontes de voirie, matériaux pour les services techniques, panneaux bois, enrobés à chaud, pièces de fontainerie, conduites d'eau, poteaux incendie, caniveaux, menuiserie, charpente, grave bitume, matériaux de voirie, isolants, parquet, cloisons
442: fenêtres, portes, bâtiments modulaires, constructions modulaires, serres, stores, clôtures, portails, structures métalliques, menuiseries, cabines, bungalows, volets, sanitaires automatiques, modulaires préfabriqués, portes automatiques, charpente métallique, kiosques, passerelles, barrières, grillages, chalets, abris, toilettes publiques, cabanes, mobil-homes, pieux, poteaux
443: câbles, grillage, fil de fer, signalétique, fils, clous et vis, boulonnerie, visserie, gabions
444: sanitaires, plomberie, éviers, baignoires, articles de plomberie, lavabos, robinetterie, chasse d'eau, panneaux signalétiques, plaques, plaques et panneaux, fournitures de plomberie, signalétique intérieure, compteurs, douches, totems, boîtes aux lettres, plaques funéraires, échelles, articles sanitaires, fournitures de plomberie chauffage sanitaire
445: outillage, quincaillerie, serrures, clés, outils, serrurerie quincaillerie, petit outillage, visserie, cadenas, cylindres, fournitures de quincaillerie, organigramme, ferrures, outillage à main, consommables d'atelier, chaînes
446: conteneurs, radiateurs, chaudières, cuves, citernes, réservoirs, colonnes enterrées, conteneurs enterrés, conteneurs à verre, points d'apport volontaire, matériel de chauffage, ballons d'eau chaude, colonnes aériennes, bacs de collecte, conteneurs semi-enterrés, fournitures de chauffage, bennes, bouteilles de gaz, silos
448: peinture, peintures, vernis, fournitures de peinture, mastics, peinture et revêtements de sols muraux, peinture routière, papier peint, peinture bâtiment, colorants, enduits
449: pierre, chaux, pierre naturelle, plâtre, granit, ardoise
481: logiciel métier, logiciel médical, logiciel de transport, dossier patient informatisé, logiciel de bibliothèque, logiciel de gestion scolaire
482: logiciel réseau, sécurité informatique antivirus, messagerie, intranet, portail, antispam, gestion de contenu web, proxy
483: logiciel de CAO, SIG, logiciel de dessin, progiciel de gestion documentaire, GED, gestion électronique des documents, parapheur électronique, logiciel de planification, bureautique, suite bureautique, archivage électronique
484: logiciel de gestion financière, progiciel de ressources humaines, paie, comptabilité, logiciel de facturation, billetterie, logiciel de gestion des temps, SIRH, ERP, CRM, gestion de la relation citoyen, dématérialisation des marchés, progiciel de gestion, gestion du patrimoine
485: logiciel multimédia, logiciel de communication, e-learning, visioconférence, téléservices
486: base de données, système d'exploitation, licences Oracle, licences de base de données, logiciel décisionnel
487: antivirus, logiciel de sauvegarde, utilitaires, virtualisation, licences VMware, supervision informatique, logiciel de sécurité
488: système d'information, serveurs, serveur, infrastructure informatique serveurs et stockage, système d'information géographique, hyperconvergence, système de vidéoverbalisation
489: logiciels, licences, progiciel, logiciels et prestations associées, licences Microsoft, acquisition d'un logiciel, mise en œuvre d'un progiciel, solution logicielle, acquisition et maintenance de progiciels, solution informatique, fourniture et maintenance d'un logiciel, application mobile, acquisition installation formation maintenance d'un logiciel
`;
