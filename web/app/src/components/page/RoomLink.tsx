import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { buttonClass } from "../button/buttonClass.ts";

/** Back to a conversation, by the room's id. */
export function RoomLink({ room, children }: { room: string; children: ReactNode }) {
  return (
    <Link to="/talk/$room" params={{ room }} className={buttonClass({ kind: "quiet", size: "small" })}>
      {children}
    </Link>
  );
}
