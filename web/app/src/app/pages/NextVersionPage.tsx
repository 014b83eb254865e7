import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import { Notice } from "../../components/notice/Notice.tsx";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { PageSkeleton } from "../../components/page/PageSkeleton.tsx";
import { NextVersion } from "../../features/desk/publish/NextVersion.tsx";
import { useAccount } from "../../lib/wallet/useAccount.ts";

export function NextVersionPage() {
  const { t } = useTranslation(["desk", "common", "errors"]);
  const account = useAccount();
  const id = bytes32.safeParse(useParams({ from: "/shell/desk/roster/$id/version" }).id.toLowerCase());
  return (
    <Page
      title={t("common:pages.nextVersion")}
      lead={t("next.lead")}
      back={<BackLink to="/desk">{t("common:pages.desk")}</BackLink>}
    >
      {id.success ? null : <Notice kind="danger">{t("next.unknown")}</Notice>}
      {id.success && !account ? <PageSkeleton /> : null}
      {id.success && account ? (
        <NextVersion key={account.address} id={id.data} viewer={account.address} />
      ) : null}
    </Page>
  );
}
