import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { mostReported } from "../../../../../shared/talk/limits.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { When } from "../../../components/time/When.tsx";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import { participantOf } from "../../../lib/talk/room/readThread.ts";
import { type Talk, talkNow } from "../../../lib/talk/session/Talk.ts";
import { Person } from "../cards/Person.tsx";
import { ReportDialog } from "../report/ReportDialog.tsx";
import { useNames } from "../useNames.ts";
import { useWhose } from "../useWhose.ts";

/** A room that a stranger began: who is in it, by what their accounts signed, and what one can do about it. */
export function Request({ talk, room, onAccepted }: { talk: Talk; room: Room; onAccepted: () => void }) {
  const { t } = useTranslation(["talk", "talkReport"]);
  const { nameOf } = useNames();
  const whose = useWhose(talk, room.others);
  const accept = useMutation({
    mutationFn: () => talk.accept(room.id),
    onSuccess: onAccepted,
    networkMode: "always",
  });
  const decline = useMutation({ mutationFn: () => talk.rooms.forget(room.id), networkMode: "always" });
  const block = useMutation({
    mutationFn: async () => {
      for (const key of room.others) await talk.block(key);
      await talk.rooms.forget(room.id);
    },
    networkMode: "always",
  });
  const [isReporting, setReporting] = useState(false);
  const isBusy = accept.isPending || decline.isPending || block.isPending;
  return (
    <article className="grid gap-3 rounded-sheet border border-line bg-sheet p-4 sm:p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {room.others.map((key) => {
          const { account } = participantOf(talk, key);
          return account ? (
            <Person key={key} account={account} self={talk.self} />
          ) : (
            <span key={key} className="text-soft">
              {whose.isPending ? t("requests.looking") : nameOf({ account, key })}
            </span>
          );
        })}
      </div>
      <p className="flex flex-wrap gap-x-3 text-sm text-soft">
        <span>{t("requests.count", { count: room.unread })}</span>
        <When at={room.at} now={talkNow()} />
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" busy={accept.isPending} disabled={isBusy} onClick={() => accept.mutate()}>
          {t("requests.accept")}
        </Button>
        <Button
          kind="quiet"
          size="small"
          busy={decline.isPending}
          disabled={isBusy}
          onClick={() => decline.mutate()}
        >
          {t("requests.decline")}
        </Button>
        <Button
          kind="quiet"
          size="small"
          busy={block.isPending}
          disabled={isBusy}
          onClick={() => block.mutate()}
        >
          {t("requests.block")}
        </Button>
        <Button kind="quiet" size="small" disabled={isBusy} onClick={() => setReporting(true)}>
          {t("talkReport:report")}
        </Button>
      </div>
      {isReporting ? (
        <ReportDialog
          talk={talk}
          find={() => talk.history.page(room.id, mostReported)}
          onClose={() => setReporting(false)}
        />
      ) : null}
      <ActFailure error={accept.error ?? decline.error ?? block.error} />
    </article>
  );
}
