export { formWords, type FormOccasion } from "./form";
export { formatIn, type Format } from "./format";
export { languageOf, type Language } from "./language";
export { unbroken } from "./references";
export { sentencesIn } from "./reasons";
export { ruleTitlesOf, sentencesOf, type RuleTitle, type Sentence } from "./sentence";
