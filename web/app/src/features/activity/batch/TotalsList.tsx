import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { type DataItem, DataList } from "../../../components/layout/DataList.tsx";
import { useContactName } from "../../../lib/contacts/useContactName.ts";
import { CoinAmount, CoinMark } from "../CoinAmount.tsx";
import { type Payout, totalsOf } from "./Payout.ts";

interface TotalsListProps {
  payouts: readonly Payout[];
  seller: Address;
  isYou: boolean;
}

/** What arrives, coin by coin and to the unit, what the rules take of it, and to whom it goes. */
export function TotalsList({ payouts, seller, isYou }: TotalsListProps) {
  const { t } = useTranslation("home");
  const name = useContactName(seller);
  const items = totalsOf(payouts).flatMap(({ token, net, fee }): DataItem[] => [
    {
      id: `${token} net`,
      label: t(isYou ? "batch.arrivesYou" : "batch.arrives"),
      strong: true,
      value: (
        <>
          <CoinAmount token={token} amount={net} brief={false} align="end" /> <CoinMark token={token} />
        </>
      ),
    },
    ...(fee > 0n
      ? [
          {
            id: `${token} fee`,
            label: t("batch.fee"),
            value: <CoinAmount token={token} amount={fee} brief={false} align="end" />,
          },
        ]
      : []),
  ]);
  const to = { label: t("batch.to"), value: <AddressChip address={seller} name={name} you={isYou} /> };
  return <DataList items={[...items, to]} />;
}
