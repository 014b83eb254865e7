import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { Check } from "../../../lib/signing/Summary.ts";

/** Checks that could not run are named as such, never as safe. */
export function Unchecked({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation("wallet");
  const format = useFormat();
  const open = checks
    .filter(({ state }) => state === "notChecked")
    .map(({ name }) => t(`confirm.checks.${name}`));
  if (open.length === 0) return null;
  return (
    <p className="text-sm text-soft">{t("confirm.notChecked", { what: format.list([...new Set(open)]) })}</p>
  );
}
