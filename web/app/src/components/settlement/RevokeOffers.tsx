import { useState } from "react";
import { useTranslation } from "react-i18next";
import { revokeOffersCall } from "../../lib/offers/calls.ts";
import { useChain } from "../../lib/query/useChain.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useAct } from "../../lib/trade/useAct.ts";
import { Button } from "../button/Button.tsx";
import { Dialog } from "../dialog/Dialog.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { useToast } from "../toast/useToast.ts";

/** Kills every offer signed so far, after saying what that means. */
export function RevokeOffers({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const [open, setOpen] = useState(false);
  const toast = useToast();
  const { escrow } = useChain().config;
  const act = useAct(scene);
  const revoke = () =>
    act.mutate(
      { action: "revokeOffers", call: (context) => revokeOffersCall(escrow, scene.trade, context) },
      {
        onSuccess: () => {
          toast.show("success", t("done.revokeOffers"));
          setOpen(false);
        },
      },
    );
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setOpen(true)}>
        {t("offers.revoke")}
      </Button>
      {open ? (
        <Dialog
          title={t("offers.revokeTitle")}
          open
          onClose={() => setOpen(false)}
          locked={act.isPending}
          actions={
            <Button busy={act.isPending} onClick={revoke}>
              {t("offers.revoke")}
            </Button>
          }
        >
          <p>{t("offers.revokeBody")}</p>
          <p className="text-sm text-soft">{t("offers.revokeCost")}</p>
          <ActFailure error={act.error} />
        </Dialog>
      ) : null}
    </>
  );
}
