import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { otherSide, type Side } from "../../../../../shared/escrow/side.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { useSubject } from "../../../lib/trade/useSubject.ts";
import { CoinAmount } from "../CoinAmount.tsx";
import { Counterparty } from "../Counterparty.tsx";

/** One trade among those of a batch: what for, with whom, how much is held. */
export function BatchRow({ trade, side }: { trade: Trade; side: Side }) {
  const { t } = useTranslation("home");
  const subject = useSubject(trade.terms);
  return (
    <Link
      to="/trade/$id"
      params={{ id: trade.id }}
      className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 py-2 hover:bg-accent-wash"
    >
      <span className="truncate text-ink">{subject ?? t(`trade.${side}`)}</span>
      <CoinAmount token={trade.terms.token} amount={trade.held} align="end" />
      <Counterparty address={trade.terms[otherSide(side)]} />
    </Link>
  );
}
