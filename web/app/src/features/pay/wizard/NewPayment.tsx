import { useLocation, useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { Agreement } from "../../../../../shared/agreement/agreement.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Steps } from "../../../components/steps/Steps.tsx";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import { addressInHash } from "../../../lib/links/addressInHash.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useNow } from "../../../lib/query/useNow.ts";
import type { TalkOrigin } from "../../../lib/talk/room/talkOrigin.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { buyersAgreement } from "../form/draftAgreement.ts";
import type { Deal } from "../form/readDraft.ts";
import { useAsReader } from "../form/useAsReader.ts";
import { useDraft } from "../form/useDraft.ts";
import { PaidView } from "../paid/PaidView.tsx";
import { PaymentReview } from "../review/PaymentReview.tsx";
import type { Paid, PaidOne } from "../sign/usePay.ts";
import { BesidePayment } from "../talk/BesidePayment.tsx";
import { PostedLine } from "../talk/PostedLine.tsx";
import { paidTradeCard } from "../talk/paidTradeCard.ts";
import { usePostPaid } from "../talk/usePostPaid.ts";
import { DealStep } from "./DealStep.tsx";

/** The review is a place of its own in the history, so that "back" leads to the form. */
const reviewHash = "review";

interface NewPaymentProps {
  account: Account;
  /** The conversation that led here, which is told of the payment. */
  from?: TalkOrigin;
}

const nowhere: TalkOrigin = {};

/** From an empty form to money that is held. Whom to pay may stand behind the `#`. */
export function NewPayment({ account, from = nowhere }: NewPaymentProps) {
  const { t } = useTranslation("pay");
  const { language } = useLanguage();
  const { config } = useChain();
  const now = useNow();
  const asReader = useAsReader();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const isReviewing = hash === reviewHash;
  const control = useDraft("payment", addressInHash(hash));
  const [agreement, setAgreement] = useState<Agreement | null>(null);
  const [paid, setPaid] = useState<Paid | null>(null);
  const { beside, tell, ...posting } = usePostPaid(from);
  const step = isReviewing && paid ? 2 : isReviewing && agreement ? 1 : 0;

  async function review(deal: Deal, at: number) {
    if (!deal.party) return;
    const reader = await asReader(account);
    const createdAt = control.draft.writtenAt ?? at;
    setAgreement(
      buyersAgreement(
        { ...deal, party: deal.party as Address },
        {
          escrow: config.escrow,
          language,
          nonce: control.draft.nonce,
          createdAt,
          you: { address: account.address, encryptionKey: reader?.publicKey ?? null },
        },
      ),
    );
    control.writeOut(createdAt);
    void navigate({ to: "/pay/new", state: from, hash: reviewHash });
    window.scrollTo({ top: 0 });
  }

  function finish(result: PaidOne) {
    control.finish();
    setPaid(result);
    tell(paidTradeCard(result));
  }

  return (
    <>
      <Steps steps={[t("steps.terms"), t("steps.agreement"), t("steps.paid")]} current={step} />
      {step === 0 ? <DealStep account={account} writes="payment" control={control} onDeal={review} /> : null}
      {step === 1 && agreement && now !== null ? (
        <>
          <div className="-ms-3">
            <Button
              kind="text"
              size="small"
              icon={<ArrowLeft className="size-4" aria-hidden="true" />}
              onClick={() => void navigate({ to: "/pay/new", state: from })}
            >
              {t("review.change")}
            </Button>
          </div>
          <PaymentReview agreement={agreement} now={now} onPaid={finish}>
            {from.talk ? <BesidePayment drafting={beside} /> : null}
          </PaymentReview>
        </>
      ) : null}
      {step === 2 && paid ? (
        <PaidView {...paid}>{from.talk ? <PostedLine room={from.talk} posting={posting} /> : null}</PaidView>
      ) : null}
    </>
  );
}
