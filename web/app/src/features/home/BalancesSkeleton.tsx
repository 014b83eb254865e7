import { useTranslation } from "react-i18next";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";

export function BalancesSkeleton() {
  const { t } = useTranslation();
  return (
    <div
      role="status"
      aria-label={t("loading")}
      className="grid gap-4 rounded-sheet border border-line bg-sheet p-5"
    >
      <Skeleton className="h-10 w-48" />
      <Skeleton className="h-4 w-36" />
      <Skeleton className="h-11 w-full" />
      <Skeleton className="h-11 w-full" />
    </div>
  );
}
