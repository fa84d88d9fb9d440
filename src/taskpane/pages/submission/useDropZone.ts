import { useEffect, useState } from "react";

/**
 * Lets files be dropped on an element. Whoever cannot drop chooses them with the button that stands there.
 * @returns whether files are over it
 */
export function useDropZone(zone: HTMLElement | null, onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!zone) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    zone.addEventListener("dragover", onOver, { signal });
    zone.addEventListener("dragleave", () => setOver(false), { signal });
    zone.addEventListener("drop", onDrop, { signal });
    return () => stop.abort();
  }, [zone, onFiles]);
  return over;
}
