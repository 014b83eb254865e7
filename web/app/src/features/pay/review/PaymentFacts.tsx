import { useTranslation } from "react-i18next";
import type { Agreement } from "../../../../../shared/agreement/agreement.ts";
import { sellerFee, sellerNet } from "../../../../../shared/escrow/amounts.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { Amount } from "../../../components/amount/Amount.tsx";
import { LocalWorth } from "../../../components/amount/LocalWorth.tsx";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";

interface PaymentFactsProps {
  agreement: Agreement;
  /** What the coin's contract, or the configuration, calls it. */
  coinName: string;
  sellerName: string | null;
  now: number;
}

/** What leaves, what arrives, to whom, and what may still be undone by when. */
export function PaymentFacts({ agreement, coinName, sellerName, now }: PaymentFactsProps) {
  const { t } = useTranslation("pay");
  const { duration, percent } = useFormat();
  const { language } = useLanguage();
  const { price, policy, seller, deliverBy, escrow } = agreement;
  const { feeBps, inspection } = policy.content;
  return (
    <Section title={t("facts.title")}>
      <DataList
        items={[
          {
            label: t("facts.leaves"),
            strong: true,
            value: (
              <Amount
                value={price.amount}
                decimals={price.token.decimals}
                symbol={price.token.symbol}
                align="end"
                local={<LocalWorth amount={price.amount} coin={price.token} />}
              />
            ),
          },
          {
            label: t("facts.coin"),
            // Symbols are not unique: the address is what tells one coin from another.
            value: isNativeCoin(price.token) ? (
              coinName
            ) : (
              <AddressChip address={price.token.address} name={coinName} />
            ),
          },
          { label: t("facts.heldBy"), value: <AddressChip address={escrow} name={t("facts.escrow")} /> },
          {
            label: t("facts.for"),
            value: <AddressChip address={seller.address} name={sellerName ?? undefined} />,
          },
          ...(feeBps > 0
            ? [
                {
                  label: t("facts.fee", { share: percent(feeBps) }),
                  value: (
                    <ValuedAmount coin={price.token} value={sellerFee(price.amount, feeBps)} align="end" />
                  ),
                },
              ]
            : []),
          {
            label: t("facts.net"),
            value: <ValuedAmount coin={price.token} value={sellerNet(price.amount, feeBps)} align="end" />,
          },
          { label: t("facts.deliverBy"), value: <Deadline at={deliverBy} now={now} /> },
          { label: t("facts.rules"), value: policy.title[language] },
        ]}
      />
      <div className="grid gap-2 border-t border-line pt-4 text-sm">
        <p className="font-medium">{t("facts.undo")}</p>
        <ul className="grid list-disc gap-1.5 ps-5 text-soft">
          <li>{t("facts.undoNow")}</li>
          <li>
            {t("facts.undoUndelivered")} <Deadline at={deliverBy} now={now} />
          </li>
          <li>{t("facts.undoDelivered", { time: duration(inspection) })}</li>
        </ul>
      </div>
    </Section>
  );
}
