import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { ValuedAmount } from "../../../../components/amount/ValuedAmount.tsx";
import { Person } from "../Person.tsx";
import { useListedCoin } from "../useListedCoin.ts";
import type { Transfer } from "./transfersOf.ts";

/** One plain payment: how much, and from whom to whom. Jade where it came to the reader. */
export function TransferLine({ transfer, self }: { transfer: Transfer; self: Address }) {
  const { t } = useTranslation("talkCards");
  const coin = useListedCoin(transfer.token);
  if (!coin) return null;
  const isArrived = sameAddress(transfer.to, self);
  return (
    <div className="grid gap-1">
      <p className="text-sm font-medium">{t(isArrived ? "transaction.paidYou" : "transaction.paid")}</p>
      <ValuedAmount
        value={transfer.amount}
        coin={{ ...coin, symbol: coin.label }}
        size="large"
        tone={isArrived ? "arrived" : "plain"}
      />
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
        {t("transaction.from")} <Person account={transfer.from} self={self} />
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
        {t("transaction.to")} <Person account={transfer.to} self={self} />
      </p>
    </div>
  );
}
