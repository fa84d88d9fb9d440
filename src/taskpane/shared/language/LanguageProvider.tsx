import type { i18n } from "i18next";
import { createContext, use, useMemo, type ReactNode } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { formatIn, type Format } from "../../../locales";
import type { Language } from "../../../locales";
import { ruleTitlesOf, sentencesOf, unbroken, type RuleTitle, type Sentence } from "../../../locales";
import type { Words } from "./texts";

/** Everything that a screen needs to speak. */
export interface Speech {
  readonly language: Language;
  readonly t: Words;
  readonly format: Format;
  /** To be displayed; what is written in the sheet is said by `sheet`. */
  readonly sentence: Sentence;
  readonly ruleTitle: RuleTitle;
  /** French whatever the pane speaks: what is written in the sheet. */
  readonly sheet: { readonly t: Words; readonly format: Format; readonly sentence: Sentence };
}

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Gives the texts and the formats of a language to the screens inside. */
export function LanguageProvider({ texts, children }: { readonly texts: i18n; readonly children: ReactNode }) {
  return (
    <I18nextProvider i18n={texts}>
      <SpeechProvider texts={texts}>{children}</SpeechProvider>
    </I18nextProvider>
  );
}

function SpeechProvider({ texts, children }: { readonly texts: i18n; readonly children: ReactNode }) {
  const { t } = useTranslation("texts", { i18n: texts });
  const speech = useMemo(() => {
    const language: Language = texts.language === "fr" ? "fr" : "en";
    const format = formatIn(language);
    const french = formatIn("fr");
    const sheet = { t: texts.getFixedT("fr"), format: french, sentence: sentencesOf(texts, french) };
    const said = sentencesOf(texts, format);
    const sentence: Sentence = (reason) => unbroken(said(reason));
    return { language, t, format, sentence, ruleTitle: ruleTitlesOf(texts, format), sheet };
  }, [texts, t]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The words, formats and sentences of the pane. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error("A screen speaks only inside LanguageProvider");
  return speech;
}
