import { useMutation } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { LinkContent } from "../../../../../shared/links/link.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { keepAgreement } from "../../../lib/documents/keepAgreement.ts";
import { useTrade } from "../../../lib/query/useTrade.ts";
import { useErrorSentence } from "../../../lib/signing/useErrorSentence.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { useAsReader } from "../form/useAsReader.ts";
import { Stopped } from "./Stopped.tsx";

interface OpenTradeProps {
  link: LinkContent<"trade">;
  account: Account;
}

/** The other side's link to a trade: its agreement becomes readable for this account, then the trade opens. */
export function OpenTrade({ link, account }: OpenTradeProps) {
  const { t } = useTranslation("pay");
  const navigate = useNavigate();
  const { hash } = useLocation();
  const documents = useDocuments();
  const asReader = useAsReader();
  const sentence = useErrorSentence();
  const { data: trade, error } = useTrade(link.trade, account.address);

  const open = useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const reader = await asReader(account);
      if (reader && link.agreement) await keepAgreement(documents, link.agreement, reader.publicKey);
      // An account without a key for documents reads with the link's, which therefore stays in the address.
      return reader ? undefined : hash;
    },
    onSuccess: (kept) =>
      navigate({ to: "/trade/$id", params: { id: link.trade }, hash: kept, replace: true }),
  });

  if (error) return <Stopped reason={sentence(error)} />;
  if (!trade) return <PageSkeleton />;
  const { buyer, seller, agreement } = trade.terms;
  if (link.agreement && link.agreement.plainHash !== agreement)
    return <Stopped reason={t("link.otherText")} />;
  const isParty = [buyer, seller].some((one) => sameAddress(one, account.address));
  return (
    <Section title={t("link.tradeTitle")}>
      <p>{t(isParty ? "link.tradeBody" : "link.tradeOfOthers")}</p>
      {open.error ? (
        <Notice kind="danger" live="alert">
          {sentence(open.error)}
        </Notice>
      ) : null}
      {isParty ? (
        <Button wide busy={open.isPending} onClick={() => open.mutate()}>
          {t("link.tradeOpen")}
        </Button>
      ) : null}
    </Section>
  );
}
