import { createContext } from "react";
import type { Message } from "./RoomScene.ts";

/**
 * The messages of the room around, as far as they are on this device, the oldest first. A request finds its answers among them;
 * without them it stays unpaid, never the other way round.
 */
export const RoomMessagesContext = createContext<readonly Message[]>([]);
