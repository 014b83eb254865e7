import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { TxLink } from "../../../components/chain/TxLink.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { TalkOrigin } from "../../../lib/talk/room/talkOrigin.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { useDraftContext } from "../form/useDraftContext.ts";
import { GasShortage } from "../gas/GasShortage.tsx";
import { useGasShortage } from "../gas/useGasShortage.ts";
import { useOpenText } from "../link/useOpenText.ts";
import { useKnownParties } from "../party/useKnownParties.ts";
import { BesidePayment } from "../talk/BesidePayment.tsx";
import { PostedLine } from "../talk/PostedLine.tsx";
import { usePostPaid } from "../talk/usePostPaid.ts";
import { PlainForm } from "./PlainForm.tsx";
import type { PlainDraft } from "./readPlain.ts";
import { usePlainPay } from "./usePlainPay.ts";

interface PlainPaymentProps {
  account: Account;
  asked: PlainDraft;
  /** The conversation that led here, which is told of the payment. */
  from?: TalkOrigin;
}

const nowhere: TalkOrigin = {};

/** A payment that is the payee's at once. */
export function PlainPayment({ account, asked, from = nowhere }: PlainPaymentProps) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const context = useDraftContext(account.address, "payment", []);
  const known = useKnownParties(account.address);
  const openText = useOpenText();
  const missing = useGasShortage(account.address, "plain", 0n);
  const { chainId } = useChain().config;
  const { beside, tell, ...posting } = usePostPaid(from);
  const pay = usePlainPay((transaction) => tell({ card: "transaction", chainId, transaction }));
  if (!context) return <PageSkeleton />;

  if (pay.data) {
    const { coin, amount } = pay.data.deal;
    const money = `${formatAmount(amount, coin.decimals, locale)} ${coin.symbol}`;
    return (
      <>
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
        {from.talk ? <PostedLine room={from.talk} posting={posting} /> : null}
      </>
    );
  }
  return (
    <>
      {missing !== null ? <GasShortage missing={missing} address={account.address} /> : null}
      <PlainForm
        asked={asked}
        from={from}
        context={context}
        known={known}
        busy={pay.isPending}
        onLink={openText}
        onDeal={(deal) => pay.mutate(deal)}
      >
        {from.talk ? <BesidePayment drafting={beside} /> : null}
      </PlainForm>
      <ActFailure error={pay.error} />
    </>
  );
}
