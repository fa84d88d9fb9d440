import type { classificationReasons as french } from "../fr/classification";

export const classificationReasons: typeof french = {
  words: "Words of the title: {{words}}",
  field: "Same field of purchase, from: {{words}}",
  "no-words": "No word of the title points to it",
  cpv: "CPV {{cpv}} falls under this family",
  memory_one: "{{count}} similar need already validated: “{{example}}”",
  memory_other: "{{count}} similar needs already validated, among them “{{example}}”",
  nature: "Same nature ({{nature}})",
};
