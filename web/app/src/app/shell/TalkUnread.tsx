import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { Talk } from "../../lib/talk/session/Talk.ts";
import { useTalkState } from "../../lib/talk/TalkContext.ts";
import { useTalkQuery } from "../../lib/talk/useTalkQuery.ts";

/** How many messages are new, beside the word for where they are. What strangers sent calls nobody. */
export function TalkUnread() {
  const state = useTalkState();
  return state.kind === "open" ? <Count talk={state.talk} /> : null;
}

const most = 99;

function Count({ talk }: { talk: Talk }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { data: rooms = [] } = useTalkQuery(talk, ["rooms"], () => talk.rooms.list());
  const unread = rooms.reduce((all, room) => all + (room.isAccepted ? room.unread : 0), 0);
  if (unread === 0) return null;
  return (
    <span className="figures absolute start-1/2 top-1 ms-2 min-w-5 rounded-full bg-accent px-1 text-center text-xs font-semibold text-on-accent md:static md:ms-auto">
      <span aria-hidden="true">{unread > most ? `${number(most)}+` : number(unread)}</span>
      <span className="sr-only">{t("shell.unread", { count: unread })}</span>
    </span>
  );
}
