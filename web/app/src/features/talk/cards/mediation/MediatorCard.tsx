import { Handshake } from "lucide-react";
import { useTranslation } from "react-i18next";
import { sideOf } from "../../../../../../shared/escrow/side.ts";
import { useSides } from "../../../../lib/trade/useSides.ts";
import { CardFrame } from "../CardFrame.tsx";
import type { CardProps } from "../CardView.tsx";
import { NegotiateLink } from "../NegotiateLink.tsx";
import { type AuthorsTrade, OfTrade } from "../OfTrade.tsx";
import { Person } from "../Person.tsx";
import { Stopped } from "../Stopped.tsx";

/** One side's word on who may mediate. */
export function MediatorCard({ card, message, scene }: CardProps<"mediator">) {
  const { t } = useTranslation("talkCards");
  return (
    <CardFrame title={t("mediator.title")} icon={<Handshake className="size-4" aria-hidden="true" />}>
      <OfTrade card={card} message={message} scene={scene}>
        {(of) =>
          sideOf(of.trade.trade.terms, card.mediator) === null ? (
            <>
              <Person account={card.mediator} self={scene.self} />
              <Word of={of} accepts={card.accepts} />
              <NegotiateLink scene={scene} trade={card.trade} />
            </>
          ) : (
            <Stopped>{t("mediator.party")}</Stopped>
          )
        }
      </OfTrade>
    </CardFrame>
  );
}

function Word({ of: { side }, accepts }: { of: AuthorsTrade; accepts: boolean }) {
  const { t } = useTranslation("talkCards");
  // Named by their part and never "you", so that the sentence is right for whoever reads it.
  const names = useSides({ side: null });
  return (
    <p className="text-sm text-soft">
      {t(accepts ? "mediator.takes" : "mediator.refuses", { who: names[side] })}
    </p>
  );
}
