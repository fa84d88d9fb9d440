export type { Nature, Need, NeedCharacter, NeedStatus } from "./need";
export { familyOf } from "./need";
export type { Reading } from "./reading";
export { valueOf } from "./reading";
