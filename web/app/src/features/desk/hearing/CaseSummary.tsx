import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { When } from "../../../components/time/When.tsx";
import { useContactName } from "../../../lib/contacts/useContactName.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** Who, how much, and what is still open between them. */
export function CaseSummary({ scene: { trade, coin, now } }: { scene: TradeScene }) {
  const { t } = useTranslation("desk");
  const money = (value: bigint) => <ValuedAmount value={value} coin={coin} align="end" />;
  const { terms, case: current, steps } = trade;
  const delivered = steps.find(({ log }) => log.eventName === "TradeDelivered");
  return (
    <DataList
      items={[
        { label: t("summary.buyer"), value: <Party address={terms.buyer} /> },
        { label: t("summary.seller"), value: <Party address={terms.seller} /> },
        { label: t("summary.price"), value: money(terms.amount) },
        ...(current?.answer
          ? [{ label: t("summary.difference"), value: money(current.answer.difference), strong: true }]
          : []),
        ...(delivered
          ? [{ label: t("summary.delivered"), value: <When at={delivered.log.time} now={now} /> }]
          : []),
      ]}
    />
  );
}

/** By the arbitrator's own name for it: whom one knows, one may have to recuse oneself from. */
function Party({ address }: { address: Address }) {
  return <AddressChip address={address} name={useContactName(address)} />;
}
