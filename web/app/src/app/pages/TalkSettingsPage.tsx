import { useTranslation } from "react-i18next";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { TalkGate } from "../../features/talk/open/TalkGate.tsx";
import { TalkSettingsView } from "../../features/talk/settings/TalkSettingsView.tsx";

/** How one wants to talk. */
export function TalkSettingsPage() {
  const { t } = useTranslation(["talk", "common"]);
  return (
    <Page title={t("settings.title")} back={<BackLink to="/talk">{t("common:pages.talk")}</BackLink>}>
      <TalkGate>{(talk) => <TalkSettingsView talk={talk} />}</TalkGate>
    </Page>
  );
}
