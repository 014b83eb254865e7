import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getAddress, isAddress } from "viem";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { TalkGate } from "../../features/talk/open/TalkGate.tsx";
import { PersonView } from "../../features/talk/person/PersonView.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";

/** Whether somebody is who they say, and what one wants to do with them. */
export function TalkPersonPage() {
  const { t } = useTranslation(["talk", "wallet", "common"]);
  const { address } = useParams({ from: "/shell/talk/person/$address" });
  if (!isAddress(address, { strict: false })) return <NotFoundPage />;
  return (
    <Page title={t("person.title")} back={<BackLink to="/talk">{t("common:pages.talk")}</BackLink>}>
      <TalkGate>{(talk) => <PersonView talk={talk} account={getAddress(address)} />}</TalkGate>
    </Page>
  );
}
