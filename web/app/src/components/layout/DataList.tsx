import type { ReactNode } from "react";

export interface DataItem {
  /** Where labels repeat. */
  id?: string;
  label: string;
  value: ReactNode;
  /** A total, or what the page is about. */
  strong?: boolean;
}

/** Facts by name: what leaves, what arrives, to whom, by when. */
export function DataList({ items }: { items: readonly DataItem[] }) {
  return (
    <dl className="grid divide-y divide-line">
      {items.map((item) => (
        <div
          key={item.id ?? item.label}
          className={`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2.5 first:pt-0 last:pb-0 ${item.strong ? "font-semibold" : ""}`}
        >
          <dt className={`text-sm ${item.strong ? "" : "text-soft"}`}>{item.label}</dt>
          <dd className="figures ms-auto min-w-0 max-w-full text-end">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
