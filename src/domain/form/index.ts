export { LINE_KEY } from "./columns";
export { FORM_VERSION, type FormBook, type FormKind, type FormLine } from "./book";
export { buildCorrections, buildForm, type FormRequest } from "./build";
export type { Manifest } from "./manifest";
export { prefillsFor, type Prefill, type PrefillReason } from "./prefill";
export { convertForm, readForm, type ReturnedForm } from "./read";
export type { FormWords, InputMessage } from "./words";
export { writeForm } from "./write";
