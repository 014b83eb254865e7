import { useTranslation } from "react-i18next";
import { ListSkeleton } from "../../components/list/ListSkeleton.tsx";
import { BalancesSkeleton } from "../../features/home/BalancesSkeleton.tsx";

export function HomeSkeleton() {
  const { t } = useTranslation();
  return (
    <>
      <BalancesSkeleton />
      <ListSkeleton rows={3} label={t("loading")} />
    </>
  );
}
