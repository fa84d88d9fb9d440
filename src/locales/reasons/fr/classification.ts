/** Why a family is suggested. */
export const classificationReasons = {
  words: "Mots de l'objet : {{words}}",
  field: "Même domaine d'achat, d'après : {{words}}",
  "no-words": "Aucun mot de l'objet ne la désigne",
  cpv: "Le CPV {{cpv}} relève de cette famille",
  memory_one: "{{count}} besoin semblable déjà validé : « {{example}} »",
  memory_other: "{{count}} besoins semblables déjà validés, dont « {{example}} »",
  nature: "Même nature ({{nature}})",
};
