export { fold, tidy, words } from "./fold";
