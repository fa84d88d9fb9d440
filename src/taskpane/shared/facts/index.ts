export { choiceCell, labelCell, listCell, numberCell, rowsById, textCell } from "./cells";
export {
  factsOf,
  prepareFacts,
  READ,
  type Facts,
  type LotRow,
  type PoolingRow,
  type ReadKey,
  type ReadTables,
  type SavingRow,
} from "./facts";
export { nextId } from "./nextId";
export { useFacts, type KnownFacts } from "./useFacts";
