import { useState } from "react";
import { useTranslation } from "react-i18next";
import { allowedCourtActions } from "../../../../../shared/court/allowedCourtActions.ts";
import { executionOf } from "../../../../../shared/court/execution.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { caseEnding } from "../../../../../shared/escrow/caseEnding.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { recuseCall } from "../../../lib/court/calls.ts";
import { useCourtAct } from "../../../lib/court/useCourtAct.ts";
import { useCourtNow } from "../../../lib/court/useCourtNow.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { depositsOf } from "../../../lib/trade/depositsOf.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** Giving the seat back while evidence is being gathered: somebody near to a side, or without time. */
export function Recuse({ scene, hearing }: { scene: TradeScene; hearing: Hearing }) {
  const { t } = useTranslation("desk");
  const [isOpen, setOpen] = useState(false);
  const { court } = useChain().config;
  const act = useCourtAct(hearing);
  const { trade, policy, viewer, now } = scene;
  const allowed = allowedCourtActions(hearing, viewer, useCourtNow(now));
  const recuse = allowed.find((action) => action.kind === "recuse");
  if (recuse?.kind !== "recuse") return null;
  // A seat that can be filled again pays nothing out.
  const execution = executionOf(recuse.endsCase ? { terms: trade.terms, policy } : null);
  const context = {
    held: trade.held,
    ...depositsOf(caseEnding(trade, policy, { kind: "ruled", ruling: 0 })),
  };
  return (
    <div>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t("recuse.label")}
      </Button>
      <Dialog
        title={t("recuse.title")}
        description={t(recuse.endsCase ? "recuse.ends" : "recuse.drawn")}
        open={isOpen}
        onClose={() => setOpen(false)}
        locked={act.isPending}
        actions={
          <Button
            busy={act.isPending}
            onClick={() =>
              act.mutate(
                {
                  action: "courtRecuse",
                  trade: trade.id,
                  calls: () => [recuseCall(court, hearing.dispute, recuse.seat, execution, context)],
                },
                { onSuccess: () => setOpen(false) },
              )
            }
          >
            {t("recuse.label")}
          </Button>
        }
      >
        <ActFailure error={act.error} />
      </Dialog>
    </div>
  );
}
