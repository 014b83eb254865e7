import { HandCoins } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { ValuedAmount } from "../../../../components/amount/ValuedAmount.tsx";
import type { CoinView } from "../../../../lib/money/CoinView.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import { AuthorUnknown } from "../AuthorUnknown.tsx";
import { authorOf } from "../authorOf.ts";
import { CardFrame } from "../CardFrame.tsx";
import type { CardProps } from "../CardView.tsx";
import { CoinUnknown } from "../CoinUnknown.tsx";
import { Person } from "../Person.tsx";
import { Stopped } from "../Stopped.tsx";
import { useListedCoin } from "../useListedCoin.ts";
import { RequestStanding } from "./RequestStanding.tsx";

/** Money that is asked for: by whom, how much, and whether a receipt shows that it was paid. */
export function RequestCard({ card, message, scene, messages }: CardProps<"request">) {
  const { t } = useTranslation("talkCards");
  const { chainId } = useChain().config;
  const coin = useListedCoin(card.token);
  const asker = authorOf(message, scene.self);
  return (
    <CardFrame title={t("request.title")} icon={<HandCoins className="size-4" aria-hidden="true" />}>
      {card.chainId !== chainId ? (
        <Stopped>{t("stopped.otherChain")}</Stopped>
      ) : asker === null ? (
        <AuthorUnknown />
      ) : (
        <>
          <Sum amount={card.amount} coin={coin} asker={asker} self={scene.self} />
          {coin ? (
            <RequestStanding
              card={card}
              message={message}
              scene={scene}
              messages={messages}
              asker={asker}
              coin={coin}
            />
          ) : (
            <CoinUnknown token={card.token} />
          )}
        </>
      )}
    </CardFrame>
  );
}

interface SumProps {
  amount: bigint | null;
  coin: CoinView | null;
  asker: Address;
  self: Address;
}

function Sum({ amount, coin, asker, self }: SumProps) {
  const { t } = useTranslation("talkCards");
  return (
    <>
      {coin && amount !== null ? (
        <ValuedAmount value={amount} coin={{ ...coin, symbol: coin.label }} size="large" />
      ) : null}
      {coin && amount === null ? (
        <p className="font-serif text-lg font-semibold">{t("request.open", { coin: coin.label })}</p>
      ) : null}
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
        {t("request.to")} <Person account={asker} self={self} />
      </p>
    </>
  );
}
