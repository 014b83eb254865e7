import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { CheckTrade } from "../../features/check/CheckTrade.tsx";
import { LookUp } from "../../features/check/LookUp.tsx";

/** A check of one trade. */
export function CheckTradePage() {
  const { t } = useTranslation(["check", "common"]);
  const { data: id } = bytes32.safeParse(useParams({ from: "/shell/check/trade/$id" }).id.toLowerCase());
  const back = id ? (
    <BackLink to="/trade/$id" params={{ id }}>
      {t("subject.trade")}
    </BackLink>
  ) : (
    <BackLink to="/trades">{t("common:pages.trades")}</BackLink>
  );
  return (
    <Page title={t("title")} lead={t("lead")} back={back}>
      {id ? <CheckTrade id={id} /> : <LookUp />}
    </Page>
  );
}
