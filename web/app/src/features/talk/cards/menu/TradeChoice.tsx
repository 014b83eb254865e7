import { useTranslation } from "react-i18next";
import { type Address, isAddressEqual } from "viem";
import { sideOf } from "../../../../../../shared/escrow/side.ts";
import type { Trade } from "../../../../../../shared/escrow/trade.ts";
import { Amount } from "../../../../components/amount/Amount.tsx";
import { Unread } from "../../../../components/chain/Unread.tsx";
import { ActFailure } from "../../../../components/notice/ActFailure.tsx";
import { useChain } from "../../../../lib/query/useChain.ts";
import { useCoin } from "../../../../lib/query/useCoin.ts";
import { useTrades } from "../../../../lib/query/useTrades.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { useSubject } from "../../../../lib/trade/useSubject.ts";
import { CardSkeleton } from "../CardSkeleton.tsx";
import { useRetry } from "../useRetry.ts";
import { useSendCard } from "./useSendCard.ts";

interface TradeChoiceProps {
  scene: RoomScene;
  whom: Address;
  onSent: () => void;
}

/** More than that, and one looks for it among all trades. */
const mostShown = 20;

/** The trades between the reader and somebody, the last to change first: a tap shows one in the room. */
export function TradeChoice({ scene, whom, onSent }: TradeChoiceProps) {
  const { t } = useTranslation("talkCards");
  const { chainId, escrow } = useChain().config;
  const { data, error } = useTrades(scene.self);
  const retry = useRetry();
  const sending = useSendCard(scene, onSent);
  const between = data?.trades.filter(
    ({ terms }) => sideOf(terms, whom) !== null && !isAddressEqual(whom, scene.self),
  );
  if (!between) {
    return (
      <Unread error={error} onRetry={retry}>
        <CardSkeleton />
      </Unread>
    );
  }
  if (between.length === 0) return <p className="text-soft">{t("choose.none")}</p>;
  return (
    <>
      <ul className="grid gap-2.5">
        {between.slice(0, mostShown).map((trade) => (
          <li key={trade.id}>
            <TradeButton
              trade={trade}
              busy={sending.isPending}
              onChoose={() =>
                sending.mutate({ card: "trade", chainId, escrow, trade: trade.id, transaction: null })
              }
            />
          </li>
        ))}
      </ul>
      <ActFailure error={sending.error} />
    </>
  );
}

interface TradeButtonProps {
  trade: Trade;
  busy: boolean;
  onChoose: () => void;
}

function TradeButton({ trade, busy, onChoose }: TradeButtonProps) {
  const { t } = useTranslation("talkCards");
  const { t: common } = useTranslation();
  const subject = useSubject(trade.terms);
  const coin = useCoin(trade.terms.token);
  const amount = trade.status === "Closed" ? trade.terms.amount : trade.held;
  return (
    <button
      type="button"
      disabled={busy}
      onClick={onChoose}
      className="grid w-full grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 rounded-control border border-edge bg-sheet px-4 py-3 text-start transition-[border-color] hover:border-accent disabled:opacity-55"
    >
      <span className="truncate font-medium">{subject ?? t("choose.unnamed")}</span>
      {coin ? <Amount value={amount} decimals={coin.decimals} symbol={coin.label} brief align="end" /> : null}
      <span className="text-sm text-soft">{common(`path.${trade.status}`)}</span>
    </button>
  );
}
