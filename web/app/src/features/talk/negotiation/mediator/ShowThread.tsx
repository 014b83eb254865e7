import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { otherSide, type Side } from "../../../../../../shared/escrow/side.ts";
import type { Trade } from "../../../../../../shared/escrow/trade.ts";
import { Button } from "../../../../components/button/Button.tsx";
import { ActFailure } from "../../../../components/notice/ActFailure.tsx";
import { useChain } from "../../../../lib/query/useChain.ts";
import type { Message } from "../../../../lib/talk/room/RoomScene.ts";
import { excerptsOf, type OnShow } from "./excerptsOf.ts";

interface ShowThreadProps {
  trade: Trade;
  messages: readonly Message[];
  mediator: Address;
  /** The reader's. */
  side: Side;
  onShow: OnShow;
}

/** Copies the reader's own part of the thread to the mediator, with the word that they take them as one. */
export function ShowThread({ trade, messages, mediator, side, onShow }: ShowThreadProps) {
  const { t } = useTranslation("talkNegotiation");
  const { chainId, escrow } = useChain().config;
  const show = useMutation({
    networkMode: "always",
    mutationFn: () => {
      const word = { card: "mediator", chainId, escrow, trade: trade.id, mediator, accepts: true } as const;
      const own = excerptsOf(messages, trade.id, { chainId, escrow });
      return onShow([trade.terms[otherSide(side)], mediator], [word, ...own]);
    },
  });
  return (
    <div className="grid gap-2">
      <p className="text-sm text-soft">{t("mediator.showBody")}</p>
      <div>
        <Button size="small" busy={show.isPending} onClick={() => show.mutate()}>
          {t("mediator.show")}
        </Button>
      </div>
      <ActFailure error={show.error} />
      {show.data ? (
        <p role="status" className="text-sm">
          {t("mediator.shown", { count: show.data.sent })}{" "}
          <Link to="/talk/$room" params={{ room: show.data.room }} className="text-accent underline">
            {t("mediator.open")}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
