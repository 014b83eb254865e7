import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { Requests } from "../../features/talk/list/Requests.tsx";
import { TalkGate } from "../../features/talk/open/TalkGate.tsx";

/** What strangers began. */
export function RequestsPage() {
  const { t } = useTranslation(["talk", "talkReport", "common"]);
  const navigate = useNavigate();
  return (
    <Page
      title={t("requests.title")}
      lead={t("requests.lead")}
      back={<BackLink to="/talk">{t("common:pages.talk")}</BackLink>}
    >
      <TalkGate>
        {(talk) => (
          <Requests
            talk={talk}
            onAccepted={(room) => void navigate({ to: "/talk/$room", params: { room }, replace: true })}
          />
        )}
      </TalkGate>
    </Page>
  );
}
