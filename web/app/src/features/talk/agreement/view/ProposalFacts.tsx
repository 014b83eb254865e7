import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { Agreement } from "../../../../../../shared/agreement/agreement.ts";
import { AddressChip } from "../../../../components/address/AddressChip.tsx";
import { ValuedAmount } from "../../../../components/amount/ValuedAmount.tsx";
import { DataList } from "../../../../components/layout/DataList.tsx";
import { Deadline } from "../../../../components/time/Deadline.tsx";
import { useLanguage } from "../../../../lib/i18n/useLanguage.ts";
import { useNow } from "../../../../lib/query/useNow.ts";

interface ProposalFactsProps {
  agreement: Agreement;
  /** What the reader calls the two. */
  who: (account: Address) => string;
}

/** A proposal in short, from the text itself: what, how much, by when, who pays whom and who would decide. */
export function ProposalFacts({ agreement, who }: ProposalFactsProps) {
  const { t } = useTranslation("talkAgreement");
  const { language } = useLanguage();
  const now = useNow() ?? agreement.createdAt;
  const { price, buyer, seller, deliverBy, policy } = agreement;
  return (
    <DataList
      items={[
        {
          label: t("field.amount"),
          strong: true,
          value: <ValuedAmount coin={price.token} value={price.amount} align="end" />,
        },
        { label: t("field.deliverBy"), value: <Deadline at={deliverBy} now={now} /> },
        { label: t("field.buyer"), value: <AddressChip address={buyer.address} name={who(buyer.address)} /> },
        {
          label: t("field.seller"),
          value: <AddressChip address={seller.address} name={who(seller.address)} />,
        },
        { label: t("field.policy"), value: policy.title[language] },
        { label: t("field.arbitrator"), value: policy.arbitratorName[language] },
      ]}
    />
  );
}
