import { Link } from "@tanstack/react-router";
import { ShieldCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { isBeforeCase, isInCase } from "../../../../../../shared/escrow/status.ts";
import { isCharge } from "../../../../../../shared/escrow/trade.ts";
import { ValuedAmount } from "../../../../components/amount/ValuedAmount.tsx";
import { buttonClass } from "../../../../components/button/buttonClass.ts";
import { Notice } from "../../../../components/notice/Notice.tsx";
import { StepSentence } from "../../../../components/trade/StepSentence.tsx";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";
import { CardFrame } from "../CardFrame.tsx";
import type { CardProps } from "../CardView.tsx";
import { CoinUnknown } from "../CoinUnknown.tsx";
import { NegotiateLink } from "../NegotiateLink.tsx";
import { OfTrade } from "../OfTrade.tsx";
import { TradeDuty } from "./TradeDuty.tsx";

/** A protected payment as it stands now, and what the transaction of the card did to it. */
export function TradeCard({ card, message, scene }: CardProps<"trade">) {
  const { t } = useTranslation("talkCards");
  return (
    <CardFrame title={t("trade.title")} icon={<ShieldCheck className="size-4" aria-hidden="true" />}>
      <OfTrade card={card} message={message} scene={scene}>
        {({ trade }) => (
          <>
            <Standing scene={trade} transaction={card.transaction} />
            {isOpen(trade) ? <NegotiateLink scene={scene} trade={card.trade} /> : null}
          </>
        )}
      </OfTrade>
    </CardFrame>
  );
}

function Standing({ scene, transaction }: { scene: TradeScene; transaction: Hex | null }) {
  const { t } = useTranslation("talkCards");
  const { t: common } = useTranslation();
  const { trade, coin } = scene;
  const isOver = trade.status === "Closed";
  const amount = isOver ? trade.terms.amount : trade.held;
  return (
    <>
      {coin.isListed ? (
        <ValuedAmount value={amount} coin={{ ...coin, symbol: coin.label }} size="large" />
      ) : (
        <CoinUnknown token={coin.address} />
      )}
      <p aria-live="polite" className="font-medium">
        {isCharge(trade) ? t("trade.charged") : common(`path.${trade.status}`)}
      </p>
      <Happened scene={scene} transaction={transaction} />
      {isOver ? null : <TradeDuty scene={scene} />}
      <Link to="/trade/$id" params={{ id: trade.id }} className={buttonClass({ kind: "quiet", wide: true })}>
        {t("trade.open")}
      </Link>
    </>
  );
}

/** What the named transaction did; without one, or with one that the trade does not know, nothing is told of it. */
function Happened({ scene, transaction }: { scene: TradeScene; transaction: Hex | null }) {
  const { t } = useTranslation("talkCards");
  const { steps, status } = scene.trade;
  const named = steps.filter(({ log }) => log.transactionHash === transaction);
  const last = steps.at(-1);
  const told = named.length > 0 ? named : status === "Closed" && last ? [last] : [];
  return (
    <>
      {transaction !== null && named.length === 0 ? (
        <Notice kind="wait">{t("trade.stepUnknown")}</Notice>
      ) : null}
      {told.map((step) => (
        <p key={step.log.logIndex} className="text-sm text-soft">
          <StepSentence scene={scene} step={step} />
        </p>
      ))}
    </>
  );
}

/** Whether a side of it reads this, and something is left to agree on. */
const isOpen = ({ side, trade: { status } }: TradeScene): boolean =>
  side !== null && (isBeforeCase(status) || isInCase(status));
