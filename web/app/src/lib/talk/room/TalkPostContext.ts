import { createContext } from "react";
import type { Content } from "../../../../../shared/talk/content/Content.ts";

/** The way into a conversation for pages that are no part of it. */
export interface TalkPost {
  /**
   * Writes a message into a room by the room's id. Resolves with the message's own id when it is on this device and queued
   * for the relay; rejects with a TalkError.
   */
  readonly post: (roomId: string, content: Content) => Promise<string>;
}

/** Null while talk is closed: nothing can be posted then, and the page that wanted to says so. */
export const TalkPostContext = createContext<TalkPost | null>(null);
