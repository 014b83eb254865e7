import { Link } from "@tanstack/react-router";
import { MessageSquareOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { EmptyState } from "../../../components/empty/EmptyState.tsx";

/** For a room's address that this device knows nothing of: perhaps another account's, or not received yet. */
export function UnknownRoom() {
  const { t } = useTranslation("talk");
  return (
    <EmptyState
      picture={<MessageSquareOff aria-hidden="true" />}
      title={t("room.unknown.title")}
      action={
        <Link to="/talk" className={buttonClass({ kind: "quiet" })}>
          {t("room.unknown.act")}
        </Link>
      }
    >
      {t("room.unknown.body")}
    </EmptyState>
  );
}
