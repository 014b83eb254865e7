import { useTranslation } from "react-i18next";
import { sellerNet } from "../../../../../shared/escrow/amounts.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { Amount } from "../../../components/amount/Amount.tsx";
import { LocalWorth } from "../../../components/amount/LocalWorth.tsx";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { type DataItem, DataList } from "../../../components/layout/DataList.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { useContactName } from "../../../lib/contacts/useContactName.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { tradeTotals } from "../../../lib/trade/tradeTotals.ts";

/** Who takes part, and where every unit of the money is. */
export function TradeMoney({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const { percent } = useFormat();
  const { trade, policy, coin, side } = scene;
  const buyerName = useContactName(trade.terms.buyer);
  const sellerName = useContactName(trade.terms.seller);
  const totals = tradeTotals(trade, policy.feeBps);
  const amount = (value: bigint, arrived = false) => (
    <ValuedAmount value={value} coin={coin} align="end" tone={arrived && value > 0n ? "arrived" : "plain"} />
  );
  const moved: DataItem[] = [
    { label: t("money.toBuyer"), value: amount(totals.toBuyer, side === "buyer") },
    { label: t("money.toSeller"), value: amount(totals.toSeller, side === "seller") },
    ...(totals.fee > 0n ? [{ label: t("money.feePaid"), value: amount(totals.fee) }] : []),
  ];
  const ahead: DataItem[] = [
    {
      label: t("money.net", { share: percent(policy.feeBps) }),
      value: amount(sellerNet(totals.held, policy.feeBps)),
    },
  ];
  const hasMoved = totals.toBuyer + totals.toSeller + totals.fee > 0n;
  return (
    <Section title={t("money.title")}>
      <DataList
        items={[
          {
            label: t("money.buyer"),
            value: <AddressChip address={trade.terms.buyer} name={buyerName} you={side === "buyer"} />,
          },
          {
            label: t("money.seller"),
            value: <AddressChip address={trade.terms.seller} name={sellerName} you={side === "seller"} />,
          },
          {
            label: t("money.held"),
            strong: true,
            value: (
              <Amount
                value={totals.held}
                decimals={coin.decimals}
                symbol={coin.label}
                align="end"
                local={totals.held > 0n ? <LocalWorth amount={totals.held} coin={coin} /> : undefined}
              />
            ),
          },
          ...(totals.held > 0n ? ahead : []),
          { label: t("money.paidIn"), value: amount(totals.paidIn) },
          ...(hasMoved ? moved : []),
        ]}
      />
      {coin.isListed ? null : <p className="text-sm text-amber">{t("money.unlisted")}</p>}
    </Section>
  );
}
