import { makeStyles } from "@fluentui/react-components";
import { use, useState, type ReactNode } from "react";
import { ScrollContext } from "./Page";
import { useWindow } from "./useWindow";
import { plainList } from "./plainList";

const useStyles = makeStyles({
  list: { ...plainList, position: "relative" },
  placed: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** Under this many lines the list is simply drawn: find-in-page and screen readers see all of it. */
const ALL_DRAWN = 80;

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length: thousands of lines cost what fits in the window. */
export function VirtualList<Item>(props: Props<Item>) {
  const styles = useStyles();
  if (props.items.length > ALL_DRAWN) return <Windowed {...props} />;
  return (
    <ul className={styles.list} aria-label={props.label}>
      {props.items.map((item) => (
        <li key={props.keyOf(item)}>{props.children(item)}</li>
      ))}
    </ul>
  );
}

function Windowed<Item>({ label, items, keyOf, children }: Props<Item>) {
  const styles = useStyles();
  const scroll = use(ScrollContext);
  // What stands above the list in the same scrolling page.
  const [above, setAbove] = useState(0);
  const lines = useWindow({
    count: items.length,
    scroll,
    above,
    keyOf: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
  });
  return (
    <ul
      ref={(list) => {
        if (list && scroll)
          setAbove(list.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop);
      }}
      className={styles.list}
      aria-label={label}
      style={{ height: lines.getTotalSize() }}
    >
      {lines.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={key}
            ref={lines.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.placed}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
