import { Lightbulb } from "lucide-react";
import { useTranslation } from "react-i18next";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { Notice } from "../../../../components/notice/Notice.tsx";
import { SplitScale } from "../../../../components/pictures/scale/SplitScale.tsx";
import { shareOf } from "../../../../components/settlement/readSplit.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../../lib/trade/useSides.ts";
import { mediatorOf } from "../../mediation/mediatorOf.ts";
import { AuthorUnknown } from "../AuthorUnknown.tsx";
import { authorOf } from "../authorOf.ts";
import { CardFrame } from "../CardFrame.tsx";
import { CardSkeleton } from "../CardSkeleton.tsx";
import type { CardProps } from "../CardView.tsx";
import { NegotiateLink } from "../NegotiateLink.tsx";
import { Stopped } from "../Stopped.tsx";
import { Unchecked } from "../Unchecked.tsx";
import { useCardTrade } from "../useCardTrade.ts";
import { useRetry } from "../useRetry.ts";

/** A split that somebody proposes. It binds nobody, and says whether its author mediates here. */
export function ProposalCard(props: CardProps<"proposal">) {
  const { t } = useTranslation("talkCards");
  return (
    <CardFrame title={t("proposal.title")} icon={<Lightbulb className="size-4" aria-hidden="true" />}>
      <Checked {...props} />
    </CardFrame>
  );
}

function Checked(props: CardProps<"proposal">) {
  const { t } = useTranslation("talkCards");
  const { card, message, scene } = props;
  const { chainId, escrow } = useChain().config;
  const loaded = useCardTrade(card.trade);
  const retry = useRetry();
  if (card.chainId !== chainId) return <Stopped>{t("stopped.otherChain")}</Stopped>;
  if (!sameAddress(card.escrow, escrow)) return <Stopped>{t("stopped.otherEscrow")}</Stopped>;
  if (authorOf(message, scene.self) === null) return <AuthorUnknown />;
  if (card.toBuyer > card.held) return <Stopped>{t("proposal.bad")}</Stopped>;
  if (loaded.state === "loading") return <CardSkeleton />;
  if (loaded.state === "failed") return <Unchecked error={loaded.error} onRetry={retry} />;
  return <Split {...props} trade={loaded.scene} />;
}

function Split({ card, message, scene, messages, trade }: CardProps<"proposal"> & { trade: TradeScene }) {
  const { t } = useTranslation("talkCards");
  const { config } = useChain();
  const names = useSides(trade);
  const { agreed } = mediatorOf(messages, trade.trade, config, scene.self);
  const author = authorOf(message, scene.self);
  const isMediator = agreed !== null && author !== null && sameAddress(agreed, author);
  const mark = {
    ...({ key: message.id, kind: "proposal", by: isMediator ? "mediator" : null } as const),
    ...{ bps: shareOf(card.toBuyer, card.held), label: t("proposal.title") },
  };
  return (
    <>
      {isMediator ? null : <Notice kind="danger">{t("proposal.stranger")}</Notice>}
      <SplitScale marks={[mark]} {...names} />
      {card.held === trade.trade.held ? null : <p className="text-sm text-soft">{t("proposal.stale")}</p>}
      {isMediator ? <p className="text-sm text-soft">{t("proposal.bound")}</p> : null}
      {isMediator ? <NegotiateLink scene={scene} trade={card.trade} /> : null}
    </>
  );
}
