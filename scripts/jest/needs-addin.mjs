import { freshenAddin } from "../lib/fresh.mjs";

/** Before the tests of what is built. */
export default () => freshenAddin();
