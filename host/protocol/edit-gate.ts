import type { EditGate } from "./document-calls";

/** What the gate needs of the grid. */
interface Edited {
  editing(): boolean;
  onChange(listener: (change: { readonly type: string }) => void): () => void;
}

/** Gate that follows the grid's edit mode. */
export function editGate(grid: Edited): EditGate {
  return {
    editing: () => grid.editing(),
    finished: () =>
      new Promise((resolve) => {
        if (!grid.editing()) {
          resolve();
          return;
        }
        const stop = grid.onChange((change) => {
          if (change.type !== "editMode" || grid.editing()) return;
          stop();
          resolve();
        });
      }),
  };
}
