export { LanguageProvider, useSpeech, type Speech } from "./LanguageProvider";
export { languageOf, type Language } from "./language";
export { formatIn, type Format } from "./format";
export { startTexts, type Words } from "./texts";
