import { Users } from "lucide-react";
import { Identicon } from "../../components/address/Identicon.tsx";
import type { Participant } from "../../lib/talk/room/RoomScene.ts";

/** Who is in a room, as a picture beside the words that say it. */
export function Faces({ people }: { people: readonly Participant[] }) {
  const [one, ...more] = people;
  if (one && more.length === 0)
    return <Identicon address={one.account ?? `0x${one.key}`} className="size-10" />;
  return (
    <span className="grid size-10 place-items-center rounded-full bg-accent-wash text-accent">
      <Users className="size-5" aria-hidden="true" />
    </span>
  );
}
