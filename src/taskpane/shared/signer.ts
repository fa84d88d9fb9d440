import { useState } from "react";

/** Who decides, as last typed: kept from page to page as long as the pane is open, and nowhere else. */
let last = "";

/** The name written beside a decision; Excel tells an add-in nothing of its user, so that the user types it. */
export function useSigner(): readonly [name: string, change: (name: string) => void] {
  const [name, setName] = useState(last);
  return [
    name,
    (typed) => {
      last = typed;
      setName(typed);
    },
  ];
}
