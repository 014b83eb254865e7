import { useTranslation } from "react-i18next";
import { Skeleton } from "../skeleton/Skeleton.tsx";

/** Keeps a page's layout while it comes. */
export function PageSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto grid w-full max-w-column gap-6" role="status" aria-label={t("loading")}>
      <Skeleton className="h-9 w-2/5" />
      <Skeleton className="h-28 w-full" />
      <Skeleton className="h-48 w-full" />
    </div>
  );
}
