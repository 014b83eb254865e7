import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import { otherSide, sideOf } from "../../../../shared/escrow/side.ts";
import { Identicon } from "../../components/address/Identicon.tsx";
import { When } from "../../components/time/When.tsx";
import { useSubject } from "../../lib/trade/useSubject.ts";
import { CoinAmount, CoinMark, CoinWorth } from "./CoinAmount.tsx";
import { Counterparty } from "./Counterparty.tsx";
import type { RecentStep } from "./recentSteps.ts";
import { stepMoney } from "./stepMoney.ts";

interface ActivityRowProps extends RecentStep {
  policy: Policy | undefined;
  viewer: Address;
  now: number;
}

/** One thing that happened: what, in which trade, with whom, when, and what it brought. */
export function ActivityRow({ step, trade, policy, viewer, now }: ActivityRowProps) {
  const { t } = useTranslation("home");
  const side = sideOf(trade.terms, viewer) ?? "buyer";
  const other = trade.terms[otherSide(side)];
  const subject = useSubject(trade.terms);
  const money = policy ? stepMoney(step, trade, side, policy.feeBps) : null;
  return (
    <Link
      to="/trade/$id"
      params={{ id: trade.id }}
      className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-3 px-4 py-3 hover:bg-accent-wash sm:px-5"
    >
      <Identicon address={other} className="row-span-3 size-9 self-center" />
      <span>{t(`step.${step.log.eventName}.${step.by === side ? "you" : "they"}`)}</span>
      {money ? (
        <CoinAmount
          token={trade.terms.token}
          amount={money.amount}
          align="end"
          tone={money.arrived ? "arrived" : "plain"}
          signed={money.arrived}
        />
      ) : null}
      <span className="col-span-2 col-start-2 flex min-w-0 items-baseline gap-x-2 text-sm">
        {subject ? <span className="truncate">{subject}</span> : <Counterparty address={other} />}
        {money ? <CoinWorth token={trade.terms.token} amount={money.amount} /> : null}
      </span>
      <span className="col-span-2 col-start-2 flex flex-wrap items-baseline gap-x-2 text-xs text-soft">
        {subject ? <Counterparty address={other} /> : null}
        <When at={step.log.time} now={now} />
        {money ? (
          <span className="ms-auto">
            <CoinMark token={trade.terms.token} />
          </span>
        ) : null}
      </span>
    </Link>
  );
}
