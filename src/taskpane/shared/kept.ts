import { useCallback, useEffect, useRef, useState } from "react";
import { useWorkbookStore } from "./workbook";

/**
 * What this person chose to see, kept in the workbook under a key of their own: two people who share the file each find
 * theirs again. Who they are is a number drawn once for this browser, since Office does not name them.
 *
 * @param name the page and what is kept of it ("programme.view")
 * @param usual what is shown until a choice is made; a text kept under another name is ignored
 */
export function useKept<T extends { readonly [K in keyof T]: string }>(
  name: string,
  usual: T,
): readonly [T, (choices: T) => void] {
  const { gateway } = useWorkbookStore();
  const [choices, setChoices] = useState(usual);
  const [key] = useState(() => `${name}.${userNumber()}`);
  const [names] = useState(() => Object.keys(usual));
  const chosen = useRef(false);
  useEffect(() => {
    let left = false;
    const show = (kept: unknown) => {
      if (left || chosen.current || typeof kept !== "object" || kept === null) return;
      const known = Object.entries(kept).filter(([one, value]) => names.includes(one) && typeof value === "string");
      setChoices((shown) => ({ ...shown, ...Object.fromEntries(known) }));
    };
    // Choices that cannot be read are a comfort lost, nothing more: everything is shown.
    gateway.readSetting(key).then(show, () => undefined);
    return () => void (left = true);
  }, [gateway, key, names]);
  const choose = useCallback(
    (next: T) => {
      chosen.current = true;
      setChoices(next);
      gateway.writeSetting(key, next).catch(() => undefined);
    },
    [gateway, key],
  );
  return [choices, choose];
}

const USER = "achats.user";

function userNumber(): string {
  try {
    const known = localStorage.getItem(USER);
    if (known !== null) return known;
    const fresh = Math.random().toString(36).slice(2, 12);
    localStorage.setItem(USER, fresh);
    return fresh;
  } catch {
    // No storage here: the choices last as long as the pane, for everyone who has none.
    return "shared";
  }
}
