export { LanguageProvider, useSpeech, type Speech } from "./LanguageProvider";
export { formatIn, languageOf, type Format, type Language } from "../../../locales";
export { startTexts, type Words } from "./texts";
