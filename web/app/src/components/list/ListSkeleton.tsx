import { Skeleton } from "../skeleton/Skeleton.tsx";

/** A sheet of rows while they are on their way. @param tall Each has a line more. */
export function ListSkeleton({ rows, label, tall = false }: { rows: number; label: string; tall?: boolean }) {
  return (
    <div
      role="status"
      aria-label={label}
      className="grid gap-px overflow-hidden rounded-sheet border border-line"
    >
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={row} className={`flex items-center gap-3 bg-sheet px-4 sm:px-5 ${tall ? "h-26" : "h-19"}`}>
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
