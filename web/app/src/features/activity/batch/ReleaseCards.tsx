import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Counterparty } from "../Counterparty.tsx";
import { ReleaseDialog } from "./ReleaseDialog.tsx";
import { releasable } from "./readyTrades.ts";
import { useIdleTrades } from "./useIdleTrades.ts";

/** A buyer's delivered trades, where several are of one seller. */
export function ReleaseCards({ trades, viewer }: { trades: readonly Trade[]; viewer: Address }) {
  return releasable(useIdleTrades(trades), viewer).map(([seller, own]) => (
    <ReleaseCard key={seller} seller={seller} trades={own} viewer={viewer} />
  ));
}

interface ReleaseCardProps {
  seller: Address;
  trades: readonly Trade[];
  viewer: Address;
}

function ReleaseCard({ seller, trades, viewer }: ReleaseCardProps) {
  const { t } = useTranslation("home");
  const [open, setOpen] = useState(false);
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-sheet border border-line bg-sheet p-4 sm:p-5">
      <div className="grid min-w-0 gap-1">
        <p className="font-medium">{t("batch.release.title", { count: trades.length })}</p>
        <Counterparty address={seller} />
      </div>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t("batch.release.open")}
      </Button>
      {open ? (
        <ReleaseDialog seller={seller} trades={trades} viewer={viewer} onClose={() => setOpen(false)} />
      ) : null}
    </div>
  );
}
