import { useState } from "react";
import { useTranslation } from "react-i18next";
import { allowedActions } from "../../../../shared/escrow/allowedActions.ts";
import { isBeforeCase, isInCase } from "../../../../shared/escrow/status.ts";
import { judgeOffer } from "../../../../shared/negotiation/judgeOffer.ts";
import type { KnownOffer } from "../../lib/offers/SignedOffer.ts";
import { useLinkedOffer } from "../../lib/offers/useLinkedOffer.ts";
import { useOffers } from "../../lib/offers/useOffers.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { Button } from "../button/Button.tsx";
import { Disclosure } from "../disclosure/Disclosure.tsx";
import { Section } from "../layout/Section.tsx";
import { Notice } from "../notice/Notice.tsx";
import { SplitScale } from "../pictures/scale/SplitScale.tsx";
import type { ScaleMark } from "../pictures/scale/scaleMark.ts";
import { LinkedOfferNotice } from "./LinkedOfferNotice.tsx";
import { OfferCard } from "./OfferCard.tsx";
import { OfferDialog } from "./OfferDialog.tsx";
import { RevokeOffers } from "./RevokeOffers.tsx";
import { shareOf } from "./readSplit.ts";

interface OfferPanelProps {
  scene: TradeScene;
  /** What stands behind the `#` of a link with an offer. */
  linked: string | null;
  /**
   * Last instant at which a new offer may end; null when any will do. In court offers end before voting starts: who
   * does not know when that is leaves it out, and then no offer is made here.
   */
  notAfter?: number | null;
}

/** Negotiation: offers on the scale, making one, taking one, and revoking them all. Before a case and within one. */
export function OfferPanel({ scene, linked, notAfter }: OfferPanelProps) {
  const { t } = useTranslation("trade");
  const { data } = useOffers(scene);
  const { trade, policy, viewer, now } = scene;
  const [making, setMaking] = useState(false);
  const arrived = useLinkedOffer(trade, linked).data;
  const known = data?.offers ?? [];
  const others = known.filter(
    ({ offer }) => arrived?.state !== "good" || arrived.known.offer.signature !== offer.signature,
  );
  const open = others.filter(({ offer }) => judgeOffer(offer, trade, now) === "open");
  const closed = others.filter((one) => !open.includes(one));
  const kinds = allowedActions(trade, policy, viewer, now).map(({ kind }) => kind);
  const latest = notAfter === undefined ? (trade.status === "InCourt" ? undefined : null) : notAfter;
  const isOver = !isBeforeCase(trade.status) && !isInCase(trade.status);
  // Nothing is left to settle: only who came for an offer is told so.
  if (isOver) return linked === null ? null : <LinkedOfferNotice scene={scene} code={linked} />;
  if (!kinds.includes("settle") && known.length === 0 && linked === null) return null;

  return (
    <Section title={t("offers.title")}>
      {linked === null ? null : <LinkedOfferNotice scene={scene} code={linked} />}
      {kinds.includes("settle") && open.length === 0 && linked === null ? (
        <p className="text-sm text-soft">{t("offers.lead")}</p>
      ) : null}
      {open.length > 0 ? <OfferScale scene={scene} offers={open} /> : null}
      {open.map((one) => (
        <OfferCard key={one.offer.signature} scene={scene} known={one} />
      ))}
      {data && !data.isComplete ? <Notice kind="wait">{t("offers.incomplete")}</Notice> : null}
      {kinds.includes("settle") ? (
        <div className="flex flex-wrap gap-2">
          {latest === undefined ? null : (
            <Button kind="quiet" size="small" onClick={() => setMaking(true)}>
              {t("offers.make")}
            </Button>
          )}
          <RevokeOffers scene={scene} />
        </div>
      ) : null}
      {closed.length > 0 ? (
        <Disclosure title={t("offers.void", { count: closed.length })}>
          <div className="grid gap-3">
            {closed.map((one) => (
              <OfferCard key={one.offer.signature} scene={scene} known={one} />
            ))}
          </div>
        </Disclosure>
      ) : null}
      {making && latest !== undefined ? (
        <OfferDialog scene={scene} notAfter={latest} onClose={() => setMaking(false)} />
      ) : null}
    </Section>
  );
}

function OfferScale({ scene, offers }: { scene: TradeScene; offers: readonly KnownOffer[] }) {
  const { t } = useTranslation("trade");
  const names = useSides(scene);
  const marks = offers.map(
    ({ by, offer }): ScaleMark => ({
      key: offer.signature,
      kind: "offer",
      by,
      bps: shareOf(offer.toBuyer, offer.held),
      label: by === scene.side ? t("offers.yours") : t("offers.from", { who: names[by] }),
    }),
  );
  return <SplitScale marks={marks} {...names} />;
}
