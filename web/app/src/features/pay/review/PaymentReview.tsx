import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Agreement } from "../../../../../shared/agreement/agreement.ts";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { SponsoredFailure } from "../../../components/sponsor/SponsoredFailure.tsx";
import { SponsorNotice } from "../../../components/sponsor/SponsorNotice.tsx";
import { SponsorWait } from "../../../components/sponsor/SponsorWait.tsx";
import { useContactName } from "../../../lib/contacts/useContactName.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import { useOneConfirmation } from "../../../lib/sendCalls/useOneConfirmation.ts";
import { useSponsor } from "../../../lib/sponsor/useSponsor.ts";
import { GasShortage } from "../gas/GasShortage.tsx";
import { useGasShortage } from "../gas/useGasShortage.ts";
import { useBalance } from "../money/useBalance.ts";
import { type PaidOne, usePay } from "../sign/usePay.ts";
import { usePaymentState } from "../sign/usePaymentState.ts";
import { useWay } from "../sign/useWay.ts";
import { AgreementReview } from "./AgreementReview.tsx";
import { AlreadyPaid } from "./AlreadyPaid.tsx";
import { ArbitratorReview } from "./ArbitratorReview.tsx";
import { PaymentFacts } from "./PaymentFacts.tsx";

interface PaymentReviewProps {
  agreement: Agreement;
  now: number;
  onPaid: (paid: PaidOne) => void;
  /** What goes with it, above the button. */
  children?: ReactNode;
}

/** The last look before paying: the text, what happens to the money, whether help would come, and one button. */
export function PaymentReview({ agreement, now, onPaid, children }: PaymentReviewProps) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const { config } = useChain();
  const sellerName = useContactName(agreement.seller.address);
  const { token, amount } = agreement.price;
  const way = useWay(agreement);
  const oneConfirmation = useOneConfirmation();
  const missing = useGasShortage(agreement.buyer.address, way?.way ?? null, amount);
  const asksSponsor = missing !== null && way?.way === "authorization";
  const sponsor = useSponsor(agreement.buyer.address, token.address, asksSponsor);
  const isSponsored = sponsor?.offer.state === "ready";
  const state = usePaymentState(agreement);
  const pay = usePay(agreement);
  const coin = useCoin(token.address);
  const balance = useBalance(agreement.buyer.address, token.address);
  const isShort = balance !== null && balance < amount;
  const money = (value: bigint) => `${formatAmount(value, token.decimals, locale)} ${token.symbol}`;

  if (state.state !== "open" && !pay.isPending) {
    return <AlreadyPaid trade={state.trade} state={state.state} />;
  }
  return (
    <>
      <AgreementReview agreement={agreement} />
      <PaymentFacts
        agreement={agreement}
        coinName={coin?.name ?? token.symbol}
        sellerName={sellerName ?? null}
        now={now}
      />
      <ArbitratorReview agreement={agreement} />
      {children}
      {isShort && !pay.isPending ? (
        <Notice kind="danger" live="status" title={t("review.shortTitle")}>
          {t("review.short", { balance: money(balance), missing: money(amount - balance) })}
        </Notice>
      ) : null}
      {sponsor && !pay.isPending ? <SponsorNotice {...sponsor} /> : null}
      {missing !== null && !pay.isPending && !isSponsored && sponsor?.offer.state !== "asking" ? (
        <GasShortage missing={missing} address={agreement.buyer.address} />
      ) : null}
      {pay.isPending ? <SponsorWait trade={state.trade} /> : null}
      <SponsoredFailure error={pay.error} />
      <div className="grid gap-3">
        <p className="text-sm text-soft">
          {way
            ? t(isSponsored ? "way.sponsor" : `${oneConfirmation ? "way" : "wayOutside"}.${way.way}`, {
                coin: config.native.symbol,
              })
            : t("review.wait")}
        </p>
        <Button
          wide
          busy={pay.isPending || !way}
          disabled={(isShort || (missing !== null && !isSponsored)) && !pay.isPending}
          onClick={() => way && pay.mutate({ ...way, isSponsored }, { onSuccess: onPaid })}
        >
          {pay.isPending ? t("review.paying") : t("review.pay", { amount: money(amount) })}
        </Button>
      </div>
    </>
  );
}
