import { LearntModel, type StoredModel } from "./model";

let loading: Promise<LearntModel> | undefined;

/** The weights learnt from real titles, from a file of their own: nothing else of the add-in waits for them. */
export async function storedModel(): Promise<StoredModel> {
  const file = await import("./weights.json");
  // Written by `npm run train`, whose types are these: the compiler reads pairs of a JSON file as lists.
  return file.default as unknown as StoredModel;
}

/** {@link storedModel} ready to be asked, read once. Rejects when the file cannot be reached; asking again tries again. */
export function learntModel(): Promise<LearntModel> {
  loading ??= storedModel().then((stored) => new LearntModel(stored));
  loading.catch(() => (loading = undefined));
  return loading;
}
