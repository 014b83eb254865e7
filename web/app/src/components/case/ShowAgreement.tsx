import { useState } from "react";
import { useTranslation } from "react-i18next";
import { encodeFunctionData } from "viem";
import { type Agreement, encodeAgreement } from "../../../../shared/agreement/agreement.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { useDocuments } from "../../lib/documents/DocumentsContext.ts";
import { useChain } from "../../lib/query/useChain.ts";
import type { Call } from "../../lib/sendCalls/Call.ts";
import type { SigningContext } from "../../lib/signing/SigningRequest.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useAct } from "../../lib/trade/useAct.ts";
import { Button } from "../button/Button.tsx";
import { Dialog } from "../dialog/Dialog.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { Notice } from "../notice/Notice.tsx";

/** One tap and a signature hand the sealed agreement in as evidence. */
export function ShowAgreement({ scene, agreement }: { scene: TradeScene; agreement: Agreement }) {
  const { t } = useTranslation("case");
  const [isAsking, setAsking] = useState(false);
  const documents = useDocuments();
  const { escrow } = useChain().config;
  const act = useAct(scene);
  const { id, terms } = scene.trade;

  async function call(context: SigningContext): Promise<Call> {
    await documents.savePublic(encodeAgreement(agreement));
    const data = encodeFunctionData({
      abi: escrowAbi,
      functionName: "submitEvidence",
      args: [id, terms.agreement],
    });
    return { to: escrow, data, context };
  }
  const show = () => act.mutate({ action: "submitEvidence", call }, { onSuccess: () => setAsking(false) });

  return (
    <>
      <Notice
        action={
          <Button kind="quiet" size="small" onClick={() => setAsking(true)}>
            {t("agreement.show")}
          </Button>
        }
      >
        {t("agreement.sealedYours")}
      </Notice>
      <Dialog
        title={t("agreement.showTitle")}
        description={t("agreement.showBody")}
        open={isAsking}
        onClose={() => setAsking(false)}
        locked={act.isPending}
        actions={
          <Button busy={act.isPending} onClick={show}>
            {t("agreement.showNow")}
          </Button>
        }
      >
        <ActFailure error={act.error} />
      </Dialog>
    </>
  );
}
