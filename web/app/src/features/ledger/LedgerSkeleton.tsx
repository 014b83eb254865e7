import { useTranslation } from "react-i18next";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";

const rows = ["first", "second", "third", "fourth", "fifth"];

/** The list while its movements are on their way. */
export function LedgerSkeleton() {
  const { t } = useTranslation();
  return (
    <div
      role="status"
      aria-label={t("loading")}
      className="grid gap-px overflow-hidden rounded-sheet border border-line print:hidden"
    >
      {rows.map((row) => (
        <div key={row} className="flex h-26 items-center gap-3 bg-sheet px-4 sm:px-5">
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
