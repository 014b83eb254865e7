import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Seal } from "../../components/brand/Seal.tsx";
import { LanguageSwitch } from "../../components/preferences/LanguageSwitch.tsx";

/** Before a wallet is open: the brand, the language, and one page in the middle. */
export function Door({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="mx-auto flex min-h-dvh max-w-lg flex-col gap-8 px-4 py-5 sm:px-6 sm:py-10">
      <header
        data-screen-only
        className="flex flex-wrap items-center justify-between gap-4 [&_legend]:sr-only"
      >
        <p className="flex items-center gap-3 font-serif text-lg font-semibold">
          <Seal />
          {t("brand")}
        </p>
        <LanguageSwitch />
      </header>
      <main className="flex-1">{children}</main>
    </div>
  );
}
