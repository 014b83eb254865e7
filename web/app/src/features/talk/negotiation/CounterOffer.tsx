import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { ErrorSentence } from "../../../components/notice/ErrorSentence.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { OfferDialog } from "../../../components/settlement/OfferDialog.tsx";
import type { SignedOffer } from "../../../lib/offers/SignedOffer.ts";
import type { RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

interface CounterOfferProps {
  trade: TradeScene;
  scene: RoomScene;
  /** The buyer's part to open with, in base units. */
  start: bigint | undefined;
  onClose: () => void;
}

/** Writes and signs an offer, and sends it into the conversation. Signed and not sent it is kept, and can be sent again. */
export function CounterOffer({ trade, scene, start, onClose }: CounterOfferProps) {
  const { t } = useTranslation("talkNegotiation");
  const post = useMutation({
    networkMode: "always",
    mutationFn: ({ signer: _, ...signed }: SignedOffer) =>
      scene.send({ kind: "card", replyTo: null, expiresAt: null, card: { card: "offer", ...signed } }),
  });
  const note =
    post.error && post.variables ? (
      <Notice
        kind="danger"
        live="alert"
        title={t("sent.failed")}
        action={
          <Button size="small" busy={post.isPending} onClick={() => post.mutate(post.variables)}>
            {t("sent.again")}
          </Button>
        }
      >
        <ErrorSentence error={post.error} />
      </Notice>
    ) : post.isSuccess ? (
      <Notice kind="success" live="status">
        {t("sent.done")}
      </Notice>
    ) : null;
  return (
    <OfferDialog
      scene={trade}
      notAfter={null}
      start={start}
      onMade={({ offer }) => post.mutate(offer)}
      note={note}
      onClose={onClose}
    />
  );
}
