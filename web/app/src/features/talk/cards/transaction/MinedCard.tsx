import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Address, type Hex, isAddressEqual } from "viem";
import { groupTradeLogs } from "../../../../../../shared/escrow/groupTradeLogs.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { listedCoins } from "../../../../lib/chain/listedCoins.ts";
import type { MinedTransaction } from "../../../../lib/chain/readTransaction.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import { CoinUnknown } from "../CoinUnknown.tsx";
import { Stopped } from "../Stopped.tsx";
import { TradeSteps } from "./TradeSteps.tsx";
import { TransferLine } from "./TransferLine.tsx";
import { transfersOf } from "./transfersOf.ts";

interface MinedCardProps {
  hash: Hex;
  mined: MinedTransaction;
  /** Who wrote the card. */
  author: Address;
  self: Address;
}

/** More than so many lines are a batch's; what matters of it is on its trades' own pages. */
const mostLines = 10;

/** What a transaction that went through did: plain payments, and what happened in trades. */
export function MinedCard({ hash, mined, author, self }: MinedCardProps) {
  const { t } = useTranslation("talkCards");
  const { config } = useChain();
  const { escrow, court } = config;
  const isSender = sameAddress(mined.from, author);
  const { own, unlisted, trades } = useMemo(() => {
    const coins = listedCoins(config);
    const transfers = transfersOf(mined, [escrow, court]).filter(({ from }) => sameAddress(from, author));
    const isListed = (token: Address) => coins.some(({ address }) => isAddressEqual(address, token));
    return {
      own: transfers.filter(({ token }) => isListed(token)),
      unlisted: transfers.find(({ token }) => !isListed(token))?.token ?? null,
      trades: [...groupTradeLogs(mined.logs.filter(({ address }) => sameAddress(address, escrow))).keys()],
    };
  }, [mined, config, escrow, court, author]);

  // A coin that nobody listed may log whatever it likes: it makes nobody the author of a payment.
  if (!isSender && own.length === 0 && trades.length === 0)
    return <Stopped>{t("stopped.otherSender")}</Stopped>;
  return (
    <>
      {own.slice(0, mostLines).map((transfer, at) => (
        // The same payment may stand in one transaction twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: a receipt's logs never change their order
        <TransferLine key={at} transfer={transfer} self={self} />
      ))}
      {trades.slice(0, mostLines).map((trade) => (
        <TradeSteps key={trade} trade={trade} hash={hash} author={author} isSender={isSender} />
      ))}
      {isSender && unlisted ? <CoinUnknown token={unlisted} /> : null}
      {own.length === 0 && trades.length === 0 && !unlisted ? <p>{t("transaction.nothing")}</p> : null}
    </>
  );
}
