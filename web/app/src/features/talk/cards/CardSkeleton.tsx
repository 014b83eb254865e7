import { useTranslation } from "react-i18next";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";

/** What is still being read, in the size of what will stand there. */
export function CardSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("loading")} className="grid gap-2">
      <Skeleton className="h-7 w-32" />
      <Skeleton className="h-5 w-full" />
      <Skeleton className="h-5 w-2/3" />
    </div>
  );
}
