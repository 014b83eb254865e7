import { useState } from "react";
import { useTranslation } from "react-i18next";
import { allowedActions } from "../../../../../shared/escrow/allowedActions.ts";
import { acceptedAmount } from "../../../../../shared/escrow/ask.ts";
import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { OfferPart } from "./OfferPart.tsx";
import { RefuseDialog } from "./RefuseDialog.tsx";
import { useAcceptAsk } from "./useAnswerAsk.ts";

export interface AnswerProps {
  message: Message;
  ask: Ask;
  scene: RoomScene;
  trade: TradeScene;
}

/** The seller's three answers: all that was asked for by one transaction, a part, or a reason why not. */
export function AnswerAsk(props: AnswerProps) {
  const { ask, trade: of } = props;
  const { t } = useTranslation("talkRefund");
  const { duration } = useFormat();
  const words = useMoneyWords(of.coin);
  const accept = useAcceptAsk(props, of);
  const [open, setOpen] = useState<"offer" | "refuse" | null>(null);
  const close = () => setOpen(null);
  const { trade, policy, viewer, now } = of;
  const amount = acceptedAmount(ask.wish, trade);
  const isReturn = ask.wish.wish === "goodsBack";
  const may = allowedActions(trade, policy, viewer, now).some(
    ({ kind }) => kind === (isReturn ? "allowReturn" : "refund"),
  );
  const can = may && (isReturn || amount !== null);
  return (
    <div className="grid gap-3">
      {can ? null : <p className="text-sm text-soft">{t("answer.cannotAccept")}</p>}
      {can && isReturn ? (
        <p className="text-sm text-soft">
          {t("answer.returnMeans", { time: duration(policy.returnWindow) })}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2.5">
        {can ? (
          <Button busy={accept.isPending} onClick={() => accept.mutate()}>
            {amount === null ? t("answer.allowReturn") : t("answer.accept", { amount: words(amount) })}
          </Button>
        ) : null}
        <Button kind="quiet" disabled={accept.isPending} onClick={() => setOpen("offer")}>
          {t("answer.offer")}
        </Button>
        <Button kind="quiet" disabled={accept.isPending} onClick={() => setOpen("refuse")}>
          {t("answer.refuse")}
        </Button>
      </div>
      <ActFailure error={accept.error} />
      {open === "offer" ? <OfferPart {...props} onClose={close} /> : null}
      {open === "refuse" ? <RefuseDialog {...props} onClose={close} /> : null}
    </div>
  );
}
