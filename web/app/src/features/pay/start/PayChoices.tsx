import { Link } from "@tanstack/react-router";
import { ChevronRight, HandCoins, ShieldCheck } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

const card =
  "grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 rounded-sheet border bg-sheet p-4 text-start sm:p-5 " +
  "transition-[border-color] hover:border-accent";

/** With protection or without: what each means, said before anything is filled in. */
export function PayChoices() {
  const { t } = useTranslation("pay");
  return (
    <div className="grid gap-4">
      <Link to="/pay/new" className={`${card} border-accent ring-1 ring-accent`}>
        <Choice
          icon={<ShieldCheck className="size-7 text-accent" aria-hidden="true" />}
          title={t("start.protected.title")}
          mark={t("start.protected.mark")}
        >
          {t("start.protected.body")}
        </Choice>
      </Link>
      <Link to="/pay/plain" className={`${card} border-edge`}>
        <Choice
          icon={<HandCoins className="size-7 text-soft" aria-hidden="true" />}
          title={t("start.plain.title")}
        >
          {t("start.plain.body")}
        </Choice>
      </Link>
    </div>
  );
}

function Choice(props: { icon: ReactNode; title: string; mark?: string; children: ReactNode }) {
  const { icon, title, mark, children } = props;
  return (
    <>
      {icon}
      <span className="grid gap-1">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-serif text-lg font-semibold">{title}</span>
          {mark ? (
            <span className="rounded-full bg-accent-wash px-2.5 py-0.5 text-xs font-medium text-accent">
              {mark}
            </span>
          ) : null}
        </span>
        <span className="text-sm text-soft">{children}</span>
      </span>
      <ChevronRight className="size-5 text-faint" aria-hidden="true" />
    </>
  );
}
