import { useQuery } from "@tanstack/react-query";
import { Scale } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { encodeCard } from "../../../../../../shared/talk/content/card.ts";
import { genuineOffers } from "../../../../lib/offers/genuineOffers.ts";
import { isSignedBySigner } from "../../../../lib/offers/isSignedBySigner.ts";
import { keys } from "../../../../lib/query/keys.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";
import { CardFrame } from "../CardFrame.tsx";
import { CardSkeleton } from "../CardSkeleton.tsx";
import type { CardProps } from "../CardView.tsx";
import { NegotiateLink } from "../NegotiateLink.tsx";
import { OfTrade } from "../OfTrade.tsx";
import { Stopped } from "../Stopped.tsx";
import { Unchecked } from "../Unchecked.tsx";
import { usePersonName } from "../usePersonName.ts";
import { OfferTerms } from "./OfferTerms.tsx";

/** A signed offer to split what is held, to be accepted here by the side that it is made to. */
export function OfferCard({ card, message, scene }: CardProps<"offer">) {
  const { t } = useTranslation("talkCards");
  return (
    <CardFrame title={t("offer.title")} icon={<Scale className="size-4" aria-hidden="true" />}>
      <OfTrade card={card} message={message} scene={scene}>
        {({ trade, author }) => (
          <>
            <Checked card={card} trade={trade} author={author} />
            {trade.side === null ? null : <NegotiateLink scene={scene} trade={card.trade} />}
          </>
        )}
      </OfTrade>
    </CardFrame>
  );
}

interface CheckedProps {
  card: CardProps<"offer">["card"];
  trade: TradeScene;
  author: Address;
}

/** Nothing of it is shown before its signature proved to be its author's. */
function Checked({ card, trade, author }: CheckedProps) {
  const { t } = useTranslation("talkCards");
  const { client, config } = useChain();
  const who = usePersonName(author);
  const { terms } = trade.trade;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [...keys.offers(card.trade), "card", author, encodeCard(card)],
    queryFn: () => {
      const isSigned = (offer: Parameters<typeof isSignedBySigner>[1]) => isSignedBySigner(client, offer);
      const { card: _, ...said } = card;
      return genuineOffers([{ ...said, signer: author }], { terms, place: config, isSigned });
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
  if (error && !isFetching) return <Unchecked error={error} onRetry={() => void refetch()} />;
  if (!data) return <CardSkeleton />;
  const [known] = data;
  return known ? (
    <OfferTerms scene={trade} known={known} />
  ) : (
    <Stopped>{t("stopped.notSigned", { who })}</Stopped>
  );
}
