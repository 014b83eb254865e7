import { Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { FullAddress } from "../../../components/address/FullAddress.tsx";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { Receipt } from "../../../components/pictures/receipt/Receipt.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { tradeTotals } from "../../../lib/trade/tradeTotals.ts";
import { endingOf } from "../path/ending.ts";
import { ShareReceipt } from "./ShareReceipt.tsx";

/** The paper of a closed trade: what left, what arrived, and the proof. */
export function TradeReceipt({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const { trade, policy, coin, side, now, agreement } = scene;
  const ending = endingOf(trade);
  const last = trade.steps.at(-1);
  if (!ending || !last) return null;
  const totals = tradeTotals(trade, policy.feeBps);
  const amount = (value: bigint) => <ValuedAmount value={value} coin={coin} align="end" />;
  const { terms } = trade;
  const arrived = [
    { key: "buyer", label: t("receipt.toBuyer"), value: totals.toBuyer, yours: side === "buyer" },
    { key: "seller", label: t("receipt.toSeller"), value: totals.toSeller, yours: side === "seller" },
    { key: "fee", label: t("receipt.fee"), value: totals.fee, yours: false },
  ].filter(({ value }) => value > 0n);
  return (
    <Receipt
      title={t(`ending.${ending}`)}
      at={last.log.time}
      now={now}
      left={[{ key: "paid", label: t("receipt.paid"), amount: amount(totals.paidIn) }]}
      arrived={arrived.map(({ value, ...line }) => ({ ...line, amount: amount(value) }))}
      facts={[
        ...(agreement.state === "read"
          ? [{ label: t("receipt.for"), value: agreement.agreement.subject.words.split("\n")[0] }]
          : []),
        { label: t("receipt.coin"), value: <Coin scene={scene} /> },
        { label: t("money.buyer"), value: <FullAddress address={terms.buyer} /> },
        { label: t("money.seller"), value: <FullAddress address={terms.seller} /> },
      ]}
      proof={[
        { label: t("receipt.trade"), value: <Hash hash={trade.id} label={t("receipt.copyTrade")} /> },
        {
          label: t("receipt.agreement"),
          value: <Hash hash={terms.agreement} label={t("agreement.copyHash")} />,
        },
        {
          label: t("receipt.paidIn"),
          value: (
            <Hash hash={trade.steps[0]?.log.transactionHash ?? ""} label={t("receipt.copyTransaction")} />
          ),
        },
        {
          label: t("receipt.closedBy"),
          value: <Hash hash={last.log.transactionHash} label={t("receipt.copyTransaction")} />,
        },
      ]}
      actions={
        <>
          <Button
            kind="quiet"
            size="small"
            icon={<Printer className="size-4" aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {t("receipt.print")}
          </Button>
          <ShareReceipt scene={scene} ending={ending} />
        </>
      }
    />
  );
}

/** A symbol can be anybody's; the address cannot. */
function Coin({ scene: { coin } }: { scene: TradeScene }) {
  if (isNativeCoin(coin)) return <>{coin.name}</>;
  return (
    <span className="grid justify-items-end">
      {coin.isListed ? coin.name : coin.symbol}
      <FullAddress address={coin.address} />
    </span>
  );
}

function Hash({ hash, label }: { hash: string; label: string }) {
  return (
    <span className="flex items-center gap-1">
      <code className="min-w-0 font-mono text-xs [overflow-wrap:anywhere]">{hash}</code>
      <span className="print:hidden">
        <CopyButton text={hash} label={label} iconOnly />
      </span>
    </span>
  );
}
