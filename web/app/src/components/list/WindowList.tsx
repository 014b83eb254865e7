import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";

interface WindowListProps<Row> {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** How tall a row is, in rem: rows grow with the reader's letters. */
  height: number;
  children: (row: Row) => ReactNode;
  /** Told when the end comes in sight. */
  onEnd?: (() => void) | null;
  /** Whether a row's own content decides how tall it is; `height` is a guess then. */
  measured?: boolean;
}

/**
 * A list of any length that scrolls with the page: only the rows in sight and some around them are in the document, and
 * each says which one of how many it is.
 */
export function WindowList<Row>(props: WindowListProps<Row>) {
  const { label, rows, keyOf, height, children, onEnd = null, measured = false } = props;
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  useLayoutEffect(() => {
    const place = () => {
      const box = list.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    place();
    // What stands above grows and shrinks.
    const watcher = new ResizeObserver(place);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, []);
  const virtual = useWindowVirtualizer<HTMLLIElement>({
    count: rows.length,
    estimateSize: () => height * rem,
    getItemKey: (at) => keyOf(rows[at] as Row),
    overscan: 8,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const isEnding = (items.at(-1)?.index ?? 0) >= rows.length - 1;
  useEffect(() => {
    if (isEnding) onEnd?.();
  }, [isEnding, onEnd]);
  return (
    <ul
      ref={list}
      aria-label={label}
      className="relative overflow-hidden rounded-sheet border border-line bg-sheet"
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map(({ index, key, start, size }) => (
        <li
          key={key}
          ref={measured ? virtual.measureElement : undefined}
          data-index={index}
          aria-setsize={rows.length}
          aria-posinset={index + 1}
          className="absolute inset-x-0 top-0 border-b border-line contain-layout contain-paint"
          style={{ transform: `translateY(${start - top}px)`, ...(measured ? {} : { height: size }) }}
        >
          {children(rows[index] as Row)}
        </li>
      ))}
    </ul>
  );
}
