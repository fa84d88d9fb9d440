export { aNeed, type NeedBuilder } from "./aNeed";
