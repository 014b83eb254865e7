import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { closeEvidenceCall } from "../../lib/court/calls.ts";
import { useCourtAct } from "../../lib/court/useCourtAct.ts";
import { ownOpenOffers } from "../../lib/offers/ownOpenOffers.ts";
import { useOffers } from "../../lib/offers/useOffers.ts";
import { useChain } from "../../lib/query/useChain.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { Button } from "../button/Button.tsx";
import { RevokeOffers } from "../settlement/RevokeOffers.tsx";
import { CloseEvidenceDialog } from "./CloseEvidenceDialog.tsx";

/** A party's word that it has no more evidence, behind what that means for it. */
export function CloseEvidence({ hearing, scene }: { hearing: Hearing; scene: TradeScene }) {
  const { t } = useTranslation("case");
  const { court } = useChain().config;
  const act = useCourtAct(hearing);
  const { data } = useOffers(scene);
  const [isAsking, setAsking] = useState(false);
  const open = ownOpenOffers(data?.offers ?? [], scene).length;
  const { id: trade } = scene.trade;

  function close() {
    act.mutate(
      { action: "closeEvidence", trade, calls: () => [closeEvidenceCall(court, hearing.dispute)] },
      { onSuccess: () => setAsking(false) },
    );
  }

  return (
    <>
      <Button kind="quiet" busy={act.isPending} onClick={() => setAsking(true)}>
        {t("court.acts.closeEvidence.label")}
      </Button>
      {isAsking ? (
        <CloseEvidenceDialog
          openOffers={open}
          revoke={<RevokeOffers scene={scene} />}
          busy={act.isPending}
          failure={act.error}
          onConfirm={close}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
