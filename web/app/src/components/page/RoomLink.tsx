import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { buttonClass } from "../button/buttonClass.ts";

/** Back to a conversation, by the room's id. */
export function RoomLink({ room, children }: { room: string; children: ReactNode }) {
  // Written out, since pages that pay are no part of talk, which may not be among the routes.
  const path = `/talk/${room}` as "/";
  return (
    <Link to={path} className={buttonClass({ kind: "quiet", size: "small" })}>
      {children}
    </Link>
  );
}
