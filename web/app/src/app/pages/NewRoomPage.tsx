import { useLocation, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { BeginRoom } from "../../features/talk/begin/BeginRoom.tsx";
import { TalkGate } from "../../features/talk/open/TalkGate.tsx";
import { addressInHash } from "../../lib/links/addressInHash.ts";

/** With whom one wants to talk. Whom one came from may stand behind the `#`. */
export function NewRoomPage() {
  const { t } = useTranslation(["talk", "common"]);
  const navigate = useNavigate();
  const to = addressInHash(useLocation().hash);
  return (
    <Page
      title={t("begin.title")}
      lead={t("begin.lead")}
      back={<BackLink to="/talk">{t("common:pages.talk")}</BackLink>}
    >
      <TalkGate>
        {(talk) => (
          <BeginRoom
            talk={talk}
            to={to}
            onBegun={(room) => void navigate({ to: "/talk/$room", params: { room }, replace: true })}
          />
        )}
      </TalkGate>
    </Page>
  );
}
