import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getAddress, isAddress } from "viem";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { BeginRoom } from "../../features/talk/begin/BeginRoom.tsx";
import { TalkGate } from "../../features/talk/open/TalkGate.tsx";

/** With whom one wants to talk. */
export function NewRoomPage() {
  const { t } = useTranslation(["talk", "common"]);
  const navigate = useNavigate();
  const { to } = useSearch({ from: "/shell/talk/new" });
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
            to={to && isAddress(to) ? getAddress(to) : null}
            onBegun={(room) => void navigate({ to: "/talk/$room", params: { room }, replace: true })}
          />
        )}
      </TalkGate>
    </Page>
  );
}
