import { createInstance, type i18n, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import { fr, type Reasons, type Rules, type Texts } from "../../locales/fr";
import type { Language } from "./language";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "texts";
    resources: { texts: Texts };
  }
}

/** The texts of the pane, ready for both languages: French is always there, because the sheet speaks it. */
export type Words = TFunction;

/** Sentences of a language, as the locales give them. */
export interface Locale {
  readonly texts: Texts;
  readonly reasons: Reasons;
  /** Rules of Contrôle, as headings. */
  readonly rules: Rules;
}

/**
 * Texts of a language, ready before the first screen is drawn. English is fetched only where it is spoken.
 */
export async function startTexts(language: Language): Promise<i18n> {
  const texts = createInstance();
  const resources: Record<string, Locale> = { fr };
  if (language === "en") resources["en"] = (await import("../../locales/en")).en;
  await texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ["texts", "reasons", "rules"],
    defaultNS: "texts",
    // i18next types its resources as nested plain objects; ours are read-only.
    resources: resources as never,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  return texts;
}
