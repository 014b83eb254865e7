import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { type Due, dueFor } from "../../../../shared/escrow/due.ts";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import { otherSide, sideOf } from "../../../../shared/escrow/side.ts";
import { Identicon } from "../../components/address/Identicon.tsx";
import { Deadline } from "../../components/time/Deadline.tsx";
import { When } from "../../components/time/When.tsx";
import { useSubject } from "../../lib/trade/useSubject.ts";
import { CoinAmount, CoinMark, CoinWorth } from "./CoinAmount.tsx";
import { Counterparty } from "./Counterparty.tsx";

interface TradeRowProps {
  trade: ListedTrade;
  policy: Policy | undefined;
  viewer: Address;
  now: number;
}

/** A trade in a list: what for, with whom, how much, where it stands, who acts next and by when. */
export function TradeRow({ trade, policy, viewer, now }: TradeRowProps) {
  const { t } = useTranslation("home");
  const side = sideOf(trade.terms, viewer) ?? "buyer";
  const other = trade.terms[otherSide(side)];
  const due = policy ? dueFor(trade, policy, viewer, now) : null;
  const subject = useSubject(trade.terms);
  const amount = trade.status === "Closed" ? trade.terms.amount : trade.held;
  return (
    <Link
      to="/trade/$id"
      params={{ id: trade.id }}
      className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-0.5 px-4 py-3.5 hover:bg-accent-wash sm:px-5"
    >
      <Identicon address={other} className="row-span-3 size-9 self-center" />
      <span className="truncate font-medium">{subject ?? t(`trade.${side}`)}</span>
      <CoinAmount token={trade.terms.token} amount={amount} align="end" />
      <span className="col-span-2 col-start-2 flex min-w-0 items-baseline gap-x-2 text-sm">
        {subject ? <span className="shrink-0">{t(`trade.${side}`)}</span> : null}
        <Counterparty address={other} />
        <CoinWorth token={trade.terms.token} amount={amount} />
      </span>
      <span className="col-span-2 col-start-2 text-sm">
        <span className="float-end ms-3">
          <CoinMark token={trade.terms.token} />
        </span>
        <Standing trade={trade} due={due} now={now} />
      </span>
    </Link>
  );
}

function Standing({ trade, due, now }: { trade: ListedTrade; due: Due | null; now: number }) {
  const { t } = useTranslation("home");
  const { t: common } = useTranslation();
  const status = (
    <span className="font-medium">{trade.charged ? t("trade.charged") : common(`path.${trade.status}`)}</span>
  );
  if (trade.status === "Closed" || !due) {
    return (
      <span className="text-soft">
        {status} <When at={trade.changedAt} now={now} />
      </span>
    );
  }
  return (
    <>
      {status}
      <span className={due.acts ? "text-amber" : "text-soft"}> · {t(`duty.${due.must}`)}</span>
      {due.by === null ? null : (
        <span className="block text-soft">
          <Deadline at={due.by} now={now} yours={due.acts} />
        </span>
      )}
    </>
  );
}
