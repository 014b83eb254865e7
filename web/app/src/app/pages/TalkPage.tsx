import { Link } from "@tanstack/react-router";
import { MessageSquarePlus, Settings } from "lucide-react";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../components/button/buttonClass.ts";
import { Page } from "../../components/page/Page.tsx";
import { RoomList } from "../../features/talk/list/RoomList.tsx";
import { TalkGate } from "../../features/talk/open/TalkGate.tsx";
import { useTalkIsOpen } from "../../lib/talk/TalkContext.ts";

/** Whom one talks with. */
export function TalkPage() {
  const { t } = useTranslation(["talk", "common"]);
  return (
    <Page
      title={t("common:pages.talk")}
      actions={
        <Suspense>
          <Actions />
        </Suspense>
      }
    >
      <TalkGate>{(talk) => <RoomList talk={talk} />}</TalkGate>
    </Page>
  );
}

function Actions() {
  const { t } = useTranslation("talk");
  const isOpen = useTalkIsOpen();
  if (!isOpen) return null;
  return (
    <span className="flex gap-2">
      <Link
        to="/talk/settings"
        className={buttonClass({ kind: "quiet", size: "small" })}
        aria-label={t("settings.title")}
      >
        <Settings className="size-5" aria-hidden="true" />
      </Link>
      <Link to="/talk/new" className={buttonClass({ size: "small" })}>
        <MessageSquarePlus className="size-5" aria-hidden="true" />
        {t("list.begin")}
      </Link>
    </span>
  );
}
