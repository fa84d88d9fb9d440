import { freshen } from "../lib/fresh.mjs";

export default () => freshen("host");
