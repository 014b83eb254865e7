import { Link } from "@tanstack/react-router";
import { ShieldAlert, ShieldCheck, ShieldQuestion } from "lucide-react";
import { useTranslation } from "react-i18next";
import { isVerified } from "../../../lib/talk/people/personSchema.ts";
import type { Participant } from "../../../lib/talk/room/RoomScene.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { usePeople } from "../../../lib/talk/usePeople.ts";
import { useNames } from "../useNames.ts";

/** Who is here, each with how sure that is, and the way to make it surer. */
export function RoomPeople({ talk, people }: { talk: Talk; people: readonly Participant[] }) {
  const { t } = useTranslation("talk");
  const { nameOf } = useNames();
  const known = usePeople(talk);
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {people.map((participant) => {
        const { account, key } = participant;
        const person = known.whose(key);
        if (!account || !person) return null;
        const standing =
          person.changedFrom !== null ? "changed" : isVerified(person) ? "verified" : "unverified";
        const look = { changed: "text-danger", verified: "text-jade", unverified: "text-soft" }[standing];
        const Icon = { changed: ShieldAlert, verified: ShieldCheck, unverified: ShieldQuestion }[standing];
        return (
          <Link
            key={key}
            to="/talk/person/$address"
            params={{ address: account }}
            className={`inline-flex min-h-9 items-center gap-1.5 hover:underline ${look}`}
          >
            <Icon className="size-4" aria-hidden="true" />
            {people.length > 1
              ? t("person.inGroup", { name: nameOf(participant), standing: t(`standing.${standing}`) })
              : t(`standing.${standing}`)}
          </Link>
        );
      })}
    </span>
  );
}
