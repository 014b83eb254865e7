import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { TxLink } from "../../../components/chain/TxLink.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { useDraftContext } from "../form/useDraftContext.ts";
import { GasShortage } from "../gas/GasShortage.tsx";
import { useGasShortage } from "../gas/useGasShortage.ts";
import { useOpenText } from "../link/useOpenText.ts";
import { useKnownParties } from "../party/useKnownParties.ts";
import { PlainForm } from "./PlainForm.tsx";
import type { PlainDraft } from "./readPlain.ts";
import { usePlainPay } from "./usePlainPay.ts";

/** A payment that is the payee's at once. */
export function PlainPayment({ account, asked }: { account: Account; asked: PlainDraft }) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const context = useDraftContext(account.address, "payment", []);
  const known = useKnownParties(account.address);
  const openText = useOpenText();
  const missing = useGasShortage(account.address, "plain", 0n);
  const pay = usePlainPay();
  if (!context) return <PageSkeleton />;

  if (pay.data) {
    const { coin, amount } = pay.data.deal;
    const money = `${formatAmount(amount, coin.decimals, locale)} ${coin.symbol}`;
    return (
      <Notice
        kind="success"
        live="status"
        title={t("plain.sent")}
        action={
          <Link to="/" className={buttonClass({ kind: "quiet", size: "small" })}>
            {t("plain.home")}
          </Link>
        }
      >
        <p>{t("plain.sentBody", { amount: money })}</p>
        <TxLink hash={pay.data.hash} />
      </Notice>
    );
  }
  return (
    <>
      {missing !== null ? <GasShortage missing={missing} address={account.address} /> : null}
      <PlainForm
        asked={asked}
        context={context}
        known={known}
        busy={pay.isPending}
        onLink={openText}
        onDeal={(deal) => pay.mutate(deal)}
      />
      <ActFailure error={pay.error} />
    </>
  );
}
