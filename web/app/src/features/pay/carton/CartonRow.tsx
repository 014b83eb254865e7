import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { Amount } from "../../../components/amount/Amount.tsx";
import { LocalWorth } from "../../../components/amount/LocalWorth.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useContactName } from "../../../lib/contacts/useContactName.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import { useRequestSentence } from "../open/useRequestSentence.ts";
import { AgreementText } from "../review/AgreementText.tsx";
import type { CartonRequest } from "./CartonRequest.ts";
import type { Standing } from "./standing.ts";

interface CartonRowProps {
  request: CartonRequest;
  standing: Standing;
  now: number;
}

/** A request of the carton: what for, how much, to whom, by when, and what keeps it from being paid. */
export function CartonRow({ request, standing, now }: CartonRowProps) {
  const { t } = useTranslation("pay");
  const { language } = useLanguage();
  const { agreement, coin, trade, policy } = request;
  const { seller, price, deliverBy } = agreement;
  const name = useContactName(seller.address);
  const describe = useRequestSentence(price.token);
  return (
    <>
      <DataList
        items={[
          {
            label: t("facts.leaves"),
            strong: true,
            value: (
              <Amount
                value={price.amount}
                decimals={coin.decimals}
                symbol={coin.label}
                align="end"
                local={<LocalWorth amount={price.amount} coin={coin} />}
              />
            ),
          },
          { label: t("facts.for"), value: <AddressChip address={seller.address} name={name} /> },
          { label: t("facts.deliverBy"), value: <Deadline at={deliverBy} now={now} /> },
          { label: t("facts.rules"), value: agreement.policy.title[language] },
        ]}
      />
      {standing.state === "stopped" ? <Notice kind="danger">{describe(standing.problem)}</Notice> : null}
      {standing.state === "policyForged" ? <Notice kind="danger">{t("link.policyForged")}</Notice> : null}
      {standing.state === "paid" || standing.state === "onItsWay" ? (
        <Notice kind={standing.state === "paid" ? "success" : "wait"}>
          {t(`already.${standing.state}.body`)}{" "}
          <Link to="/trade/$id" params={{ id: trade }} className="text-accent underline">
            {t("paid.trade")}
          </Link>
        </Notice>
      ) : null}
      {standing.state === "ready" && policy === "notChecked" ? (
        <Notice kind="wait">{t("link.policyNotChecked")}</Notice>
      ) : null}
      {coin.isListed ? null : <Notice kind="danger">{t("link.coinUnlisted")}</Notice>}
      <Disclosure title={t("review.agreement")}>
        <AgreementText agreement={agreement} />
      </Disclosure>
    </>
  );
}
