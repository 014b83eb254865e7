import { useQuery } from "@tanstack/react-query";
import { Landmark } from "lucide-react";
import { useTranslation } from "react-i18next";
import { encodeCard } from "../../../../../../shared/talk/content/card.ts";
import { pleaHash } from "../../../../lib/pleas/pleaTypedData.ts";
import type { SignedPlea } from "../../../../lib/pleas/SignedPlea.ts";
import { keys } from "../../../../lib/query/keys.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import { isSignedBy } from "../../../../lib/signatures/isSignedBy.ts";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";
import { CardFrame } from "../CardFrame.tsx";
import { CardSkeleton } from "../CardSkeleton.tsx";
import type { CardProps } from "../CardView.tsx";
import { OfTrade } from "../OfTrade.tsx";
import { Stopped } from "../Stopped.tsx";
import { Unchecked } from "../Unchecked.tsx";
import { usePersonName } from "../usePersonName.ts";
import { PleaTerms } from "./PleaTerms.tsx";

/** A claim or an answer that a side signed, for whoever hands it in. */
export function PleaCard({ card, message, scene }: CardProps<"plea">) {
  const { t } = useTranslation("talkCards");
  return (
    <CardFrame title={t(`plea.title.${card.word}`)} icon={<Landmark className="size-4" aria-hidden="true" />}>
      <OfTrade card={card} message={message} scene={scene}>
        {({ trade, author }) => <Checked trade={trade} plea={pleaOf(card, author)} code={encodeCard(card)} />}
      </OfTrade>
    </CardFrame>
  );
}

function pleaOf({ card: _, ...said }: CardProps<"plea">["card"], signer: SignedPlea["signer"]): SignedPlea {
  return { ...said, signer };
}

/** Nothing of it is shown before its signature proved to be its author's. */
function Checked({ trade, plea, code }: { trade: TradeScene; plea: SignedPlea; code: string }) {
  const { t } = useTranslation("talkCards");
  const { client } = useChain();
  const who = usePersonName(plea.signer);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [...keys.offers(plea.trade), "card", plea.signer, code],
    queryFn: () => isSignedBy(client, { ...plea, hash: pleaHash(plea) }),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
  if (error && !isFetching) return <Unchecked error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <CardSkeleton />;
  return data ? (
    <PleaTerms scene={trade} plea={plea} />
  ) : (
    <Stopped>{t("stopped.notSigned", { who })}</Stopped>
  );
}
