import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Agreement, AgreementDraft } from "../../../../../shared/agreement/agreement.ts";
import { PolicyWarning } from "../../../components/deal/PolicyWarning.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";
import { payCoins } from "../../../lib/deal/payCoins.ts";
import { policyStanding } from "../../../lib/deal/policyStanding.ts";
import { useReader } from "../../../lib/documents/useReader.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { TalkOrigin } from "../../../lib/talk/room/talkOrigin.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { AddToCarton } from "../carton/AddToCarton.tsx";
import { PaidView } from "../paid/PaidView.tsx";
import { PartyNotes } from "../party/PartyNotes.tsx";
import { useKnownParties } from "../party/useKnownParties.ts";
import { PaymentReview } from "../review/PaymentReview.tsx";
import type { Paid, PaidOne } from "../sign/usePay.ts";
import { BesidePayment } from "../talk/BesidePayment.tsx";
import { PostedLine } from "../talk/PostedLine.tsx";
import { paidTradeCard } from "../talk/paidTradeCard.ts";
import { usePostPaid } from "../talk/usePostPaid.ts";
import { agreementToPay } from "./agreementToPay.ts";

interface RequestToPayProps {
  draft: AgreementDraft;
  /** Both signed it: it is paid word for word, or not at all. */
  isAgreed: boolean;
  account: Account;
  /** The conversation that led here, which is told of the payment. */
  from?: TalkOrigin | undefined;
  isListed: boolean;
  isPolicyChecked: boolean;
  now: number;
}

const nowhere: TalkOrigin = {};

/** Who asks, and then the same last look as before any other payment. */
export function RequestToPay({
  draft,
  isAgreed,
  account,
  from = nowhere,
  isListed,
  isPolicyChecked,
  now,
}: RequestToPayProps) {
  const { t } = useTranslation("pay");
  const { config } = useChain();
  const reader = useReader();
  const known = useKnownParties(account.address);
  const { beside, tell, ...posting } = usePostPaid(from);
  const [paid, setPaid] = useState<Paid | null>(null);
  const agreement = useMemo((): Agreement | null => {
    if (reader === undefined) return null;
    const encryptionKey = reader?.publicKey ?? null;
    return agreementToPay(draft, { address: account.address, encryptionKey, isAgreed });
  }, [draft, isAgreed, account.address, reader]);

  if (paid) {
    return (
      <PaidView {...paid}>{from.talk ? <PostedLine room={from.talk} posting={posting} /> : null}</PaidView>
    );
  }
  if (!agreement) return <PageSkeleton />;
  function finish(result: PaidOne) {
    setPaid(result);
    tell(paidTradeCard(result));
  }
  const standing = policyStanding(draft.policy.content, config);
  return (
    <>
      <p className="text-soft">{t(isAgreed ? "link.agreedLead" : "link.requestLead")}</p>
      <Section title={t("facts.from")}>
        {draft.seller.name ? (
          <p className="text-sm text-soft">{t("link.callsItself", { name: draft.seller.name })}</p>
        ) : null}
        <PartyNotes
          address={draft.seller.address}
          checked
          known={known}
          coins={payCoins(config).slice(0, -1)}
        />
      </Section>
      {isListed ? null : (
        <Notice kind="danger" title={t("link.coinUnlistedTitle")}>
          {t("link.coinUnlisted")}
        </Notice>
      )}
      <PolicyWarning {...standing} />
      {isPolicyChecked ? null : <Notice kind="wait">{t("link.policyNotChecked")}</Notice>}
      <PaymentReview agreement={agreement} now={now} onPaid={finish}>
        {from.talk ? <BesidePayment drafting={beside} /> : null}
      </PaymentReview>
      {standing.asksSoundly ? <AddToCarton agreement={agreement} /> : null}
    </>
  );
}
