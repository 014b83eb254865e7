import { Download, Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Seal } from "../../../components/brand/Seal.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { saveBytes } from "../../../lib/saveBytes.ts";
import type { Entry } from "../book/Entry.ts";
import { dayField, type Period } from "../book/period.ts";
import type { Book } from "../book/useBook.ts";
import type { LedgerScene } from "../list/LedgerScene.ts";
import { CoinSums } from "./CoinSums.tsx";
import { csvRows } from "./csvRows.ts";
import { StatementTable } from "./StatementTable.tsx";
import { writeCsv } from "./writeCsv.ts";

interface StatementProps {
  viewer: Address;
  book: Book;
  entries: readonly Entry[];
  period: Period;
  scene: LedgerScene;
}

/** The period on paper: whose account, what there was, what moved, what is left; and the same as a table for programs. */
export function Statement({ viewer, book, entries, period, scene }: StatementProps) {
  const { t } = useTranslation("activity");
  const { locale, instant } = useFormat();
  const name = scene.names(viewer);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const first = day.format(period.from * 1_000);
  const last = day.format((Math.min(period.to, scene.now + 60) - 1) * 1_000);
  const file = `parley-${dayField(period.from)}-${dayField(period.to - 1)}.csv`;
  function save() {
    const text = writeCsv(csvRows(entries, scene, (key) => t(key as "title")));
    saveBytes(new TextEncoder().encode(text), { name: file, type: "text/csv" });
  }
  return (
    <div className="grid gap-4">
      <div data-screen-only className="flex flex-wrap gap-2">
        <Button icon={<Printer className="size-5" aria-hidden="true" />} onClick={() => window.print()}>
          {t("statement.print")}
        </Button>
        <Button kind="quiet" icon={<Download className="size-5" aria-hidden="true" />} onClick={save}>
          {t("statement.csv")}
        </Button>
      </div>
      <article
        aria-label={t("statement.title")}
        className="grid min-w-0 gap-6 overflow-x-auto rounded-sheet border border-line bg-sheet p-4 text-ink sm:p-6 print:overflow-visible print:rounded-none print:border-0 print:bg-transparent print:p-0"
      >
        <header className="flex items-start justify-between gap-4">
          <div className="grid gap-1">
            <h2 className="font-serif text-xl font-semibold">{t("statement.title")}</h2>
            <p className="text-sm">{t("statement.days", { first, last })}</p>
            <p className="text-sm">
              {name ? <span className="font-medium">{name} </span> : null}
              <span className="font-mono text-xs break-all">{viewer}</span>
            </p>
            <p className="text-xs text-soft">
              {t("statement.made", { when: instant(scene.now, 0), zone: zoneOf(locale) })}
            </p>
          </div>
          <Seal className="size-12 shrink-0 -rotate-3" />
        </header>
        <CoinSums book={book} period={period} coins={scene.coins} />
        <StatementTable entries={entries} scene={scene} />
        <p className="text-xs text-soft">{t("statement.proof")}</p>
      </article>
    </div>
  );
}

/** In which time zone the days and hours are told. */
function zoneOf(locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZoneName: "longOffset" }).formatToParts();
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}
