import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { termsOf } from "../../../../../shared/agreement/agreement.ts";
import { tradeId } from "../../../../../shared/escrow/terms.ts";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { linkUrl } from "../../../lib/links/linkUrl.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { tradeLink } from "../paid/tradeLink.ts";
import type { Paid } from "../sign/usePay.ts";

/** What was paid just now: each trade, and the link that its seller needs. */
export function CartonPaid({ paid }: { paid: readonly Paid[] }) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const { chainId, escrow } = useChain().config;
  if (paid.length === 0) return null;
  return (
    <Section title={t("carton.paidTitle", { count: paid.length })}>
      <Notice kind="success" live="status">
        {t("carton.paidBody")}
      </Notice>
      {paid.some(({ saved }) => saved === "queued") ? <Notice kind="wait">{t("paid.unsent")}</Notice> : null}
      {paid.some(({ agreement }) => agreement.buyer.encryptionKey === null) ? (
        <Notice kind="wait" title={t("paid.keyless.title")}>
          {t("paid.keyless.body")}
        </Notice>
      ) : null}
      <ul className="grid divide-y divide-line">
        {paid.map(({ agreement, sealed }) => {
          const { token, amount } = agreement.price;
          return (
            <li key={sealed.plainHash} className="grid gap-2 py-3 first:pt-0 last:pb-0">
              <p className="flex min-w-0 flex-wrap items-baseline justify-between gap-x-3">
                <span className="min-w-0 truncate font-medium">{agreement.subject.words.split("\n")[0]}</span>
                <span className="figures">{`${formatAmount(amount, token.decimals, locale)} ${token.symbol}`}</span>
              </p>
              <div className="flex flex-wrap gap-2">
                <Link
                  to="/trade/$id"
                  params={{ id: tradeId(termsOf(agreement), chainId, escrow) }}
                  className={buttonClass({ kind: "quiet", size: "small" })}
                >
                  {t("paid.trade")}
                </Link>
                <CopyButton text={linkUrl(tradeLink(agreement, sealed))} label={t("carton.copyLink")} />
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
