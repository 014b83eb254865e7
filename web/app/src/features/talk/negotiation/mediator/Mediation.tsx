import { useState } from "react";
import { useTranslation } from "react-i18next";
import { otherSide } from "../../../../../../shared/escrow/side.ts";
import { isBeforeCase, isInCase } from "../../../../../../shared/escrow/status.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { Button } from "../../../../components/button/Button.tsx";
import { Section } from "../../../../components/layout/Section.tsx";
import { ActFailure } from "../../../../components/notice/ActFailure.tsx";
import { useMoneyWords } from "../../../../lib/money/useMoneyWords.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import type { Message, RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../../lib/trade/useSides.ts";
import { useSendCard } from "../../cards/menu/useSendCard.ts";
import { mediatorOf } from "../../mediation/mediatorOf.ts";
import type { Proposal } from "../../mediation/proposalsOf.ts";
import { useNames } from "../../useNames.ts";
import type { OnShow } from "./excerptsOf.ts";
import { MediatorField } from "./MediatorField.tsx";
import { ProposeSplit } from "./ProposeSplit.tsx";
import { ShowThread } from "./ShowThread.tsx";

interface MediationProps {
  trade: TradeScene;
  scene: RoomScene;
  messages: readonly Message[];
  /** Of the mediator whom both sides took. */
  proposals: readonly Proposal[];
  onShow: OnShow | null;
  /** Opens an offer with the buyer's part, in base units; null for who may make none. */
  onSign: ((toBuyer: bigint) => void) | null;
}

/** Agreeing on a mediator, showing them the thread, and what they propose. */
export function Mediation({ trade: tradeScene, scene, messages, proposals, onShow, onSign }: MediationProps) {
  const { t } = useTranslation("talkNegotiation");
  const { chainId, escrow } = useChain().config;
  const { nameOf } = useNames();
  const names = useSides(tradeScene);
  const { trade, side, coin } = tradeScene;
  const words = useMoneyWords({ ...coin, symbol: coin.label });
  const [proposing, setProposing] = useState(false);
  const send = useSendCard(scene, () => undefined);
  const { taken, agreed } = mediatorOf(messages, trade, { chainId, escrow }, scene.self);
  const isMediator = agreed !== null && sameAddress(agreed, scene.self);
  if ((side === null && !isMediator) || (!isBeforeCase(trade.status) && !isInCase(trade.status))) return null;
  const mine = side && taken[side];
  const theirs = side && taken[otherSide(side)];
  const say = (mediator: typeof escrow, accepts: boolean) =>
    send.mutate({ card: "mediator", chainId, escrow, trade: trade.id, mediator, accepts });
  const who = (account: typeof escrow) => nameOf({ account, key: "" });
  return (
    <Section title={t("mediator.title")}>
      {agreed ? <p>{isMediator ? t("mediator.isYou") : t("mediator.agreed", { who: who(agreed) })}</p> : null}
      {agreed === null && mine ? <p>{t("mediator.yours", { who: who(mine) })}</p> : null}
      {agreed === null && theirs ? (
        <div className="grid gap-2">
          <p>{t("mediator.theirs", { who: who(theirs) })}</p>
          <Button size="small" busy={send.isPending} onClick={() => say(theirs, true)}>
            {t("mediator.accept")}
          </Button>
        </div>
      ) : null}
      {side && !mine ? (
        <MediatorField terms={trade.terms} busy={send.isPending} onPropose={(one) => say(one, true)} />
      ) : null}
      {agreed && side && onShow && scene.others.length === 1 ? (
        <ShowThread trade={trade} messages={messages} mediator={agreed} side={side} onShow={onShow} />
      ) : null}
      {proposals.map(({ id, toBuyer, held }) => (
        <div key={id} className="grid gap-1.5">
          <p className="figures font-semibold">
            {t("split", { ...names, toBuyer: words(toBuyer), toSeller: words(held - toBuyer) })}
          </p>
          <p className="text-sm text-soft">{t("mediator.by")}</p>
          {onSign ? (
            <Button kind="quiet" size="small" onClick={() => onSign(toBuyer)}>
              {t("mediator.sign")}
            </Button>
          ) : null}
        </div>
      ))}
      {isMediator ? (
        <Button size="small" onClick={() => setProposing(true)}>
          {t("mediator.proposeSplit")}
        </Button>
      ) : null}
      {mine ? (
        <Button kind="quiet" size="small" busy={send.isPending} onClick={() => say(mine, false)}>
          {t("mediator.withdraw")}
        </Button>
      ) : null}
      <ActFailure error={send.error} />
      {proposing ? (
        <ProposeSplit trade={tradeScene} scene={scene} onClose={() => setProposing(false)} />
      ) : null}
    </Section>
  );
}
