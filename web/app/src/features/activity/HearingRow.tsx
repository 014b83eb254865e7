import { Link } from "@tanstack/react-router";
import { Scale } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Deadline } from "../../components/time/Deadline.tsx";
import type { WaitingHearing } from "../../lib/court/waitingHearings.ts";

/** A case on the viewer's desk that waits for a vote. */
export function HearingRow({ hearing, due, now }: WaitingHearing & { now: number }) {
  const { t } = useTranslation("home");
  return (
    <Link
      to="/desk/case/$id"
      params={{ id: String(hearing.id) }}
      className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 px-4 py-3.5 hover:bg-accent-wash sm:px-5"
    >
      <Scale className="m-1.5 size-6 text-amber" aria-hidden="true" />
      <span className="grid">
        <span className="font-medium">{t("desk.vote")}</span>
        {due.by === null ? null : (
          <span className="text-sm">
            <Deadline at={due.by} now={now} yours />
          </span>
        )}
      </span>
    </Link>
  );
}
