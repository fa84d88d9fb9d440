/** Reasons of the savings. */
export const savingsReasons = {
  "saving.reference-missing": "Le prix de référence manque.",
  "saving.reference-negative": "Un prix de référence n'est pas négatif : {{price}}.",
  "saving.one-reference-expected": "Cette méthode attend un seul prix, {{count}} sont donnés.",
  "saving.two-offers-needed": "Une moyenne demande deux offres au moins, {{count}} est donnée.",
  "saving.index-incomplete": "Il manque un indice : donnez celui de départ et celui d'arrivée, ou aucun.",
  "saving.index-not-positive": "Un indice est supérieur à zéro : {{start}}, {{end}}.",
  "saving.no-such-day": "Cette date n'existe pas : « {{written}} ».",
  "saving.levers-not-100": "Les leviers pèsent {{total}} % en tout : ils doivent faire 100 %.",
  "saving.lever-negative": "Un levier ne pèse pas moins de zéro : {{lever}}.",
  "saving.lever-weight-missing": "Le poids de « {{lever}} » manque.",
  "saving.method-unknown": "Méthode inconnue : « {{written}} ».",
  "saving.price-missing": "Le prix obtenu manque.",
  "saving.price-negative": "Un prix n'est pas négatif : {{price}}.",
  "saving.quantity-missing": "La quantité sur 12 mois manque.",
  "saving.quantity-negative": "Une quantité n'est pas négative : {{quantity}}.",
  "saving.duration-missing": "La durée en mois manque.",
  "saving.no-index": "Pas d'indice : l'ancien prix est gardé tel quel.",
  "saving.index-of-current-price": "Un indice est appliqué à un prix d'aujourd'hui : est-ce voulu ?",
  "saving.offers-averaged": "Moyenne de {{count}} offres : seules les offres conformes comptent.",
  "saving.first-offer": "La première offre se discute comme référence : gardez-en la preuve.",
  "saving.no-quantity": "La quantité est nulle.",
  "saving.negative": "Le prix obtenu est plus cher : {{gain}} sur 12 mois.",
  "saving.no-rate": "La référence est nulle : pas de taux.",
  "saving.suspiciously-high": "Gain de {{rate}} : vérifiez la référence et l'unité.",
  "saving.negative-line": "Ligne {{line}} : un prix ou une quantité est négatif.",
  "saving.member-negative": "La part d'une direction n'est pas négative : {{member}}.",
  "saving.members-nothing": "Les parts des directions sont toutes nulles.",
  "saving.members-over-quantity":
    "Les parts des directions font {{total}}, plus que la quantité achetée ({{quantity}}).",
  "saving.member-quantity-missing": "La part de « {{lever}} » manque.",
  "saving.basket-line":
    "Ligne {{line}} du panier « {{written}} » : attendu ancien prix / nouveau prix / quantité, puis s'il y a lieu indice 100 à 112, avant 120.",
  "saving.finance-incomplete": "La référence des Finances manque : donnez son prix, ou retirez leur méthode.",
  "saving.rate-impossible": "Ce taux d'actualisation est impossible : {{rate}}.",
  "saving.cost-negative": "Un coût n'est pas négatif : {{cost}}.",
  "saving.share-impossible": "Cette remise ou cette marge est impossible : {{share}}. Écrivez 0,12 ou 12 %.",
  "saving.spend-negative": "Une dépense n'est pas négative : {{spend}}.",
  "saving.score-missing": "Gain qualitatif sans note : « {{written}} ». Écrivez « Délais : 2 – preuve ».",
  "saving.score-impossible": "{{aspect}} : la note va de 0 à {{highest}}, pas {{score}}.",
  "saving.reference-after-price":
    "La référence ({{reference}}) est postérieure au prix obtenu ({{price}}) : elle ne peut pas lui servir de point de départ.",
  "saving.index-of-line": "Ligne {{line}} : donnez l'indice de départ et celui d'arrivée, supérieurs à zéro, ou aucun.",
  "saving.lines-without-index": "Lignes du panier sans indice : {{count}}. Leur ancien prix est gardé tel quel.",
  "saving.lines-without-former-quantity":
    "Lignes du panier sans quantité antérieure : {{count}}. L'effet volume est celui des autres.",
  "saving.quantity-before-of-basket":
    "La quantité antérieure d'un panier s'écrit ligne à ligne (« avant 120 ») : celle de la ligne de gain ne compte pas.",
  "saving.one-off": "Achat ponctuel : le gain est compté une fois, l'année de la notification.",
  "saving.finance-other-scope":
    "Une seule des deux méthodes est en coût global : vérifiez que les deux références couvrent la même durée.",
  "saving.lives-unread":
    "Coûts illisibles : « {{written}} ». Attendu : Ancien : achat 30 000 / par an 2 000 + 2 000 ; Nouveau : achat 32 000 / par an 1 500 + 1 500 ; Taux : 3 %.",
  "saving.lives-of-different-lengths":
    "L'ancien coût compte {{before}} années, le nouveau {{after}} : les deux vies ne se comparent pas.",
  "saving.life-is-not-duration":
    "Les coûts couvrent {{years}} années et la durée est de {{months}} mois : le gain sur 12 mois en dépend.",
  "saving.evidence-missing": "{{aspect}} : aucune preuve n'est citée.",
};
