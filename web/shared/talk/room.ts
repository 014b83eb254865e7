import { sha256, stringToHex } from "viem";
import type { TalkKey } from "./event.ts";

/** A room is who is in it, and nothing else (NIP-17): whoever joins or leaves makes another one, with a history of its own. */
export function roomId(participants: readonly TalkKey[]): string {
  return sha256(stringToHex([...new Set(participants)].sort().join())).slice(2);
}
