import { Link, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Seal } from "../../components/brand/Seal.tsx";
import { buttonClass } from "../../components/button/buttonClass.ts";
import { LanguageSwitch } from "../../components/preferences/LanguageSwitch.tsx";
import { ThemeSwitch } from "../../components/preferences/ThemeSwitch.tsx";

/** Around pages that anybody may read: the brand, a way into the app, and at the end what the reader may choose. */
export function PublicFrame() {
  const { t } = useTranslation(["public", "common"]);
  return (
    <div className="mx-auto flex min-h-dvh max-w-column flex-col gap-8 px-4 py-5 sm:px-6 sm:py-8">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <Link to="/" className="flex min-h-11 items-center gap-3 font-serif text-lg font-semibold">
          <Seal />
          {t("common:brand")}
        </Link>
        <Link to="/" data-screen-only className={buttonClass({ kind: "quiet", size: "small" })}>
          {t("open")}
        </Link>
      </header>
      <main className="flex-1">
        <Outlet />
      </main>
      <footer data-screen-only className="flex flex-wrap gap-x-8 gap-y-4 border-t border-line pt-5">
        <LanguageSwitch />
        <ThemeSwitch />
        <Link
          to="/figures"
          className="inline-flex min-h-11 items-center self-end text-sm text-accent hover:underline"
        >
          {t("figures.title")}
        </Link>
      </footer>
    </div>
  );
}
