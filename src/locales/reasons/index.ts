import { createInstance, type i18n } from "i18next";
import { formatIn } from "../format";
import type { Language } from "../language";
import { sentencesOf, type Sentence } from "../sentence";
import { reasons as en } from "./en";
import { reasons as fr } from "./fr";

let texts: i18n | undefined;
const known = new Map<Language, Sentence>();

/** Sentences for the reasons of the domain outside the screens: in a formula, a sheet, a command. Ready at once. */
export function sentencesIn(language: Language): Sentence {
  const ready = known.get(language);
  if (ready) return ready;
  const sentence = sentencesOf(started(), formatIn(language));
  known.set(language, sentence);
  return sentence;
}

function started(): i18n {
  if (texts) return texts;
  texts = createInstance();
  void texts.init({
    lng: "fr",
    fallbackLng: false,
    ns: ["reasons"],
    defaultNS: "reasons",
    resources: { fr: { reasons: fr }, en: { reasons: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
    // Everything is here already: nothing to wait for.
    initAsync: false,
  });
  return texts;
}
