/** Reasons of the targets. */
export const steeringReasons = {
  "target.indicator-missing": "L'indicateur manque.",
  "target.value-missing": "La cible manque.",
  "target.not-a-share": "Une cible est une part entre 0 et 100 % : « {{written}} ».",
};
