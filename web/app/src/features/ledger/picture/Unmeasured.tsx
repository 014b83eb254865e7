import { useTranslation } from "react-i18next";

/** What the sums leave out, said wherever they do. */
export function Unmeasured({ count }: { count: number }) {
  const { t } = useTranslation("activity");
  return count > 0 ? <p className="text-sm text-soft">{t("picture.unmeasured", { count })}</p> : null;
}
