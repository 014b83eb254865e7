import { Link } from "@tanstack/react-router";
import { ArrowDownLeft, ArrowUpRight, ScanLine } from "lucide-react";
import { useTranslation } from "react-i18next";

const tile =
  "grid min-h-20 place-content-center justify-items-center gap-1.5 rounded-sheet border border-line bg-sheet px-2 py-3 " +
  "text-center font-medium text-accent hover:border-accent [&>svg]:size-6";

/** What people come for: pay, ask for money, read a code. */
export function QuickActions({ onScan }: { onScan: () => void }) {
  const { t } = useTranslation("home");
  return (
    <nav aria-label={t("actions.label")} className="grid grid-cols-3 gap-3">
      <Link to="/pay" className={tile}>
        <ArrowUpRight aria-hidden="true" />
        {t("actions.pay")}
      </Link>
      <Link to="/request/new" className={tile}>
        <ArrowDownLeft aria-hidden="true" />
        {t("actions.request")}
      </Link>
      <button type="button" onClick={onScan} className={tile}>
        <ScanLine aria-hidden="true" />
        {t("actions.scan")}
      </button>
    </nav>
  );
}
