import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { OfferDialog } from "../../../components/settlement/OfferDialog.tsx";
import type { SignedOffer } from "../../../lib/offers/SignedOffer.ts";
import type { AnswerProps } from "./AnswerAsk.tsx";
import { replyTo } from "./useAnswerAsk.ts";

/** A signed offer, sent into the room as the answer to the request. */
export function OfferPart({ message, scene, trade, onClose }: AnswerProps & { onClose: () => void }) {
  const { t } = useTranslation("talkRefund");
  const send = useMutation({
    networkMode: "always",
    mutationFn: ({ signer: _, ...signed }: SignedOffer) =>
      scene.send({ kind: "card", ...replyTo(message), card: { card: "offer", ...signed } }),
    onSuccess: onClose,
  });
  const { variables: signed } = send;
  if (!signed) {
    return (
      <OfferDialog
        scene={trade}
        notAfter={null}
        onClose={onClose}
        onSigned={({ offer }) => send.mutate(offer)}
      />
    );
  }
  return (
    <Dialog
      title={t("answer.sendOffer")}
      open
      onClose={onClose}
      actions={
        <Button busy={send.isPending} onClick={() => send.mutate(signed)}>
          {t("answer.sendAgain")}
        </Button>
      }
    >
      <ActFailure error={send.error} />
    </Dialog>
  );
}
