import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import { TxLink } from "../../components/chain/TxLink.tsx";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { CheckTransaction } from "../../features/check/CheckTransaction.tsx";
import { LookUp } from "../../features/check/LookUp.tsx";

/** A check of one transaction. */
export function CheckTransactionPage() {
  const { t } = useTranslation(["check", "common"]);
  const { data: hash } = bytes32.safeParse(useParams({ from: "/shell/check/tx/$hash" }).hash.toLowerCase());
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      back={<BackLink to="/trades">{t("common:pages.trades")}</BackLink>}
    >
      {hash ? (
        <>
          <p className="text-sm text-soft">
            {t("subject.transaction")} <TxLink hash={hash} />
          </p>
          <CheckTransaction hash={hash} />
        </>
      ) : (
        <LookUp />
      )}
    </Page>
  );
}
