import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice/Notice.tsx";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";
import { usePolicyOffers } from "../../../lib/deal/usePolicyOffers.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { DealForm } from "../form/DealForm.tsx";
import type { Deal } from "../form/readDraft.ts";
import type { DraftControl } from "../form/useDraft.ts";
import { useDraftContext } from "../form/useDraftContext.ts";
import { useOpenText } from "../link/useOpenText.ts";
import { useKnownParties } from "../party/useKnownParties.ts";

interface DealStepProps {
  account: Account;
  writes: "payment" | "request";
  control: DraftControl;
  onDeal: (deal: Deal, now: number) => void;
}

/** The form with everything it is read against. */
export function DealStep({ account, writes, control, onDeal }: DealStepProps) {
  const { t } = useTranslation("pay");
  const { offers, isReading, isIncomplete } = usePolicyOffers();
  const context = useDraftContext(account.address, writes, offers);
  const known = useKnownParties(account.address);
  const openText = useOpenText();
  if (!context) return <PageSkeleton />;
  return (
    <>
      {isIncomplete ? <Notice kind="wait">{t("policy.missing")}</Notice> : null}
      {isReading ? <Notice live="status">{t("policy.loading")}</Notice> : null}
      {!isReading && offers.length === 0 ? <Notice kind="danger">{t("policy.none")}</Notice> : null}
      <DealForm
        control={control}
        context={context}
        known={known}
        who={writes === "payment" ? "seller" : "buyer"}
        onLink={openText}
        onDeal={(deal) => onDeal(deal, context.now)}
      />
    </>
  );
}
