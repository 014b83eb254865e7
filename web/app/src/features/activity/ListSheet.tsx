import { Children, type ReactNode } from "react";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";

/** A sheet of rows with hairlines between them. */
export function ListSheet({ children, waiting = false }: { children: ReactNode; waiting?: boolean }) {
  const frame = waiting ? "border-amber bg-amber-wash divide-line" : "border-line bg-sheet divide-line";
  return (
    <ul className={`divide-y overflow-hidden rounded-sheet border ${frame}`}>
      {Children.map(children, (row) => (
        <li>{row}</li>
      ))}
    </ul>
  );
}

/** The same while its rows are on their way. */
export function ListSkeleton({ rows, label }: { rows: number; label: string }) {
  return (
    <div
      role="status"
      aria-label={label}
      className="grid gap-px overflow-hidden rounded-sheet border border-line"
    >
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={row} className="flex h-19 items-center gap-3 bg-sheet px-4 sm:px-5">
          <Skeleton className="size-9 rounded-full" />
          <div className="grid flex-1 gap-2">
            <Skeleton className="h-4 w-2/5" />
            <Skeleton className="h-4 w-3/5" />
          </div>
          <Skeleton className="h-5 w-20" />
        </div>
      ))}
    </div>
  );
}
