import { createInstance, type i18n, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import { fr, type Locale, type Texts } from "../../locales/fr";
import { withFrenchSpaces } from "./frenchSpaces";
import type { Language } from "../../../locales";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "texts";
    resources: { texts: Texts };
  }
}

/** The texts of the pane, ready for both languages: French is always there, because the sheet speaks it. */
export type Words = TFunction;

/**
 * Texts of a language, ready before the first screen is drawn. English is fetched only where it is spoken.
 */
export async function startTexts(language: Language): Promise<i18n> {
  const texts = createInstance();
  const resources: Record<string, Locale> = { fr: withFrenchSpaces(fr) };
  if (language === "en") resources["en"] = (await import("../../locales/en")).en;
  await texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ["texts", "reasons", "rules"],
    defaultNS: "texts",
    resources: resources,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  return texts;
}
