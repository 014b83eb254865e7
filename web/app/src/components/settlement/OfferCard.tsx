import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { sellerNet } from "../../../../shared/escrow/amounts.ts";
import { judgeOffer } from "../../../../shared/negotiation/judgeOffer.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import type { KnownOffer } from "../../lib/offers/SignedOffer.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { ValuedAmount } from "../amount/ValuedAmount.tsx";
import { Button } from "../button/Button.tsx";
import { Dialog } from "../dialog/Dialog.tsx";
import { DataList } from "../layout/DataList.tsx";
import { Deadline } from "../time/Deadline.tsx";
import { AcceptOffer } from "./AcceptOffer.tsx";
import { OfferShare } from "./OfferShare.tsx";

/** One offer: what each side would get, until when, whether it still holds, and what the reader can do about it. */
export function OfferCard({ scene, known }: { scene: TradeScene; known: KnownOffer }) {
  const { t } = useTranslation("trade");
  const { sentences } = useFormat();
  const names = useSides(scene);
  const words = useMoneyWords(scene.coin);
  const money = (value: bigint) => <ValuedAmount value={value} coin={scene.coin} align="end" />;
  const { trade, policy, side, now } = scene;
  const { by, offer } = known;
  const isMine = by === side;
  const state = judgeOffer(offer, trade, now);
  const toSeller = offer.held - offer.toBuyer;
  const net =
    policy.feeBps === 0 ? null : t("offers.netShort", { net: words(sellerNet(toSeller, policy.feeBps)) });
  return (
    <article
      aria-label={isMine ? t("offers.yours") : t("offers.from", { who: names[by] })}
      className={`grid gap-3 rounded-sheet border p-4 ${state === "open" ? "border-edge bg-sheet" : "border-line bg-sunken"}`}
    >
      <p className="font-semibold">{isMine ? t("offers.yours") : t("offers.from", { who: names[by] })}</p>
      <DataList
        items={[
          {
            label: t("offers.to", { who: names.buyer }),
            value: money(offer.toBuyer),
            strong: side === "buyer",
          },
          {
            label: t("offers.to", { who: names.seller }),
            value: <Net amount={money(toSeller)} net={net} />,
            strong: side === "seller",
          },
          { label: t("offers.until"), value: <Deadline at={offer.expiresAt} now={now} /> },
        ]}
      />
      {state === "open" ? null : (
        <p className="text-sm text-soft">
          {sentences(t(`offers.state.${state}`), isMine || state === "over" ? null : t("offers.askAgain"))}
        </p>
      )}
      {state === "open" && isMine ? <ShareAgain known={known} /> : null}
      {state === "open" && !isMine && side ? <AcceptOffer scene={scene} known={known} /> : null}
      {state === "open" && !side ? <p className="text-sm text-soft">{t("offers.onlooker")}</p> : null}
    </article>
  );
}

function Net({ amount, net }: { amount: ReactNode; net: ReactNode }) {
  return (
    <span className="grid">
      {amount}
      {net ? <span className="text-sm font-normal text-soft">{net}</span> : null}
    </span>
  );
}

function ShareAgain({ known: { offer } }: { known: KnownOffer }) {
  const { t } = useTranslation("trade");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setOpen(true)}>
        {t("offers.share")}
      </Button>
      {open ? (
        <Dialog
          title={t("offers.shareTitle")}
          description={t("offers.signedBody")}
          open
          onClose={() => setOpen(false)}
        >
          <OfferShare offer={offer} />
        </Dialog>
      ) : null}
    </>
  );
}
