import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { Button } from "../../../../components/button/Button.tsx";
import { buttonClass } from "../../../../components/button/buttonClass.ts";
import { Notice } from "../../../../components/notice/Notice.tsx";
import type { ProposalProps } from "../view/ProposalSheet.tsx";
import { payCode } from "./payCode.ts";
import { usePaidTrade } from "./usePaidTrade.ts";

/** Both signed the same text: the buyer goes on to pay exactly this, the seller waits; once it is paid both see the trade. */
export function PayStep({ scene, proposal, sent }: ProposalProps) {
  const { t } = useTranslation("talkAgreement");
  const navigate = useNavigate();
  const trade = usePaidTrade(proposal.agreement, scene.self);
  if (trade) {
    return (
      <Notice
        kind="success"
        live="status"
        title={t("pay.paidTitle")}
        action={
          <Link
            to="/trade/$id"
            params={{ id: trade }}
            className={buttonClass({ kind: "quiet", size: "small" })}
          >
            {t("pay.trade")}
          </Link>
        }
      >
        {t("pay.paid")}
      </Notice>
    );
  }
  // The page that pays tells the conversation, in answer to the proposal.
  const state = { talk: scene.id, request: proposal.id };
  const isBuyer = sameAddress(proposal.agreement.buyer.address, scene.self);
  return (
    <Notice
      kind="success"
      live="status"
      title={t("pay.title")}
      action={
        isBuyer ? (
          <Button onClick={() => void navigate({ to: "/r", state, hash: payCode(proposal, sent) })}>
            {t("pay.pay")}
          </Button>
        ) : undefined
      }
    >
      {t(isBuyer ? "pay.buyer" : "pay.seller")}
    </Notice>
  );
}
