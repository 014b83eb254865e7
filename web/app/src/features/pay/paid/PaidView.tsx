import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { termsOf } from "../../../../../shared/agreement/agreement.ts";
import { tradeId } from "../../../../../shared/escrow/terms.ts";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { ShareLink } from "../../../components/share/ShareLink.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { linkUrl } from "../../../lib/links/linkUrl.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Paid } from "../sign/usePay.ts";
import { tradeLink } from "./tradeLink.ts";

/** The money is held. What is left to do is to tell the seller. */
export function PaidView({ agreement, sealed, saved, children }: Paid & { children?: ReactNode }) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const { config } = useChain();
  const { token, amount } = agreement.price;
  const money = `${formatAmount(amount, token.decimals, locale)} ${token.symbol}`;
  const trade = tradeId(termsOf(agreement), config.chainId, config.escrow);
  return (
    <>
      <Notice kind="success" live="status" title={t("paid.title")}>
        {t("paid.lead", { amount: money })}
      </Notice>
      {children}
      <Section title={t("paid.linkTitle")}>
        <p className="text-sm text-soft">{t("paid.linkBody")}</p>
        {agreement.buyer.encryptionKey === null ? (
          <Notice kind="wait" title={t("paid.keyless.title")}>
            {t("paid.keyless.body")}
          </Notice>
        ) : null}
        {saved === "queued" ? <Notice kind="wait">{t("paid.unsent")}</Notice> : null}
        <ShareLink
          url={linkUrl(tradeLink(agreement, sealed))}
          label={t("paid.linkLabel")}
          fileName="parley-trade"
        />
      </Section>
      <Link to="/trade/$id" params={{ id: trade }} className={buttonClass({ wide: true })}>
        {t("paid.trade")}
      </Link>
    </>
  );
}
