/** What a title lacks for a family to be suggested. */
export const missingReasons = {
  "missing.title": "L'objet est vide : écrivez ce qui est acheté",
  "missing.reference": "L'objet ne porte qu'un numéro ou une référence : écrivez ce qui est acheté",
  "missing.known-words": "Mots inconnus ({{words}}) : dites-le avec des mots courants",
  "missing.place": "Seulement un lieu ou un bénéficiaire ({{words}}) : dites ce qui est acheté",
  "missing.object": "Seulement des mots qui vont à tout achat ({{words}}) : nommez ce qui est acheté",
  "missing.more-words": "Un seul mot : ajoutez l'usage, la matière ou l'action",
  "missing.nature": "La nature n'est pas dite : fournitures, services ou travaux",
};
