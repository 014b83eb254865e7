import { Link } from "@tanstack/react-router";
import { MessageSquareText, UserRoundX } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { EmptyState } from "../../../components/empty/EmptyState.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { ListSkeleton } from "../../../components/list/ListSkeleton.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { withoutEarlier } from "../../../lib/talk/room/earlier.ts";
import { strangersIn } from "../../../lib/talk/room/strangersIn.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { usePeople } from "../../../lib/talk/usePeople.ts";
import { useTalkQuery } from "../../../lib/talk/useTalkQuery.ts";
import { FoundMessages } from "./FoundMessages.tsx";
import { LinesNotice } from "./LinesNotice.tsx";
import { RoomRow } from "./RoomRow.tsx";

/** The rooms that one is in, those where something was said last first. What strangers began stands apart. */
export function RoomList({ talk }: { talk: Talk }) {
  const { t } = useTranslation(["talk", "common"]);
  const [words, setWords] = useState("");
  usePeople(talk);
  const { data, error } = useTalkQuery(talk, ["rooms"], () => talk.rooms.list());
  if (error) return <ActFailure error={error} />;
  if (!data) return <ListSkeleton rows={4} label={t("common:loading")} />;
  const accepted = data.filter(({ isAccepted }) => isAccepted);
  const shown = withoutEarlier(talk, accepted);
  const strangers = strangersIn(talk, data);
  return (
    <>
      <LinesNotice talk={talk} />
      {strangers.length > 0 ? (
        <Link
          to="/talk/requests"
          className="flex min-h-14 items-center gap-3 rounded-sheet bg-amber-wash px-4 py-3 font-medium text-amber hover:underline"
        >
          <UserRoundX className="size-5" aria-hidden="true" />
          {t("list.requests", { count: strangers.length })}
        </Link>
      ) : null}
      {accepted.length > 0 ? (
        <TextField
          type="search"
          label={t("search.label")}
          value={words}
          onChange={setWords}
          maxLength={100}
          autoComplete="off"
        />
      ) : null}
      {words.trim() !== "" ? (
        <FoundMessages talk={talk} rooms={accepted} words={words.trim()} />
      ) : accepted.length > 0 ? (
        <ul className="divide-y divide-line overflow-hidden rounded-sheet border border-line bg-sheet">
          {shown.map((room) => (
            <li key={room.id}>
              <RoomRow talk={talk} room={room} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          picture={<MessageSquareText aria-hidden="true" />}
          title={t("list.empty.title")}
          action={
            <Link to="/talk/new" className={buttonClass({})}>
              {t("list.begin")}
            </Link>
          }
        >
          {t("list.empty.body")}
        </EmptyState>
      )}
    </>
  );
}
