import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import { participantOf } from "../../../lib/talk/room/readThread.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { usePeople } from "../../../lib/talk/usePeople.ts";
import { useNames } from "../useNames.ts";
import { useWhose } from "../useWhose.ts";

/** What the reader must know of the keys in a room before saying anything: changed loudly, unknown plainly. */
export function KeyNotices({ talk, room }: { talk: Talk; room: Room }) {
  const { t } = useTranslation("talk");
  const { nameOf } = useNames();
  const people = usePeople(talk);
  useWhose(talk, room.others);
  return (
    <>
      {room.others.map((key) => {
        const participant = participantOf(talk, key);
        const { account } = participant;
        const person = people.whose(key);
        if (person === null || account === null) {
          return (
            <Notice key={key} kind="wait">
              {t("person.noAccount", { name: nameOf(participant) })}
            </Notice>
          );
        }
        if (person.changedFrom === null) return null;
        return (
          <Notice
            key={key}
            kind="danger"
            live="alert"
            title={t("person.changed.title", { name: nameOf(participant) })}
            action={
              <Link
                to="/talk/person/$address"
                params={{ address: account }}
                className={buttonClass({ size: "small" })}
              >
                {t("person.changed.act")}
              </Link>
            }
          >
            {t("person.changed.body")}
          </Notice>
        );
      })}
    </>
  );
}
