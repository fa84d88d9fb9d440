export { NomenclatureView } from "./NomenclatureView";
