import { verifyEvent } from "nostr-tools/wasm";
import type { Connection } from "../Connection.ts";
import { Denial } from "../Denial.ts";
import { type Desk, nowOf } from "../Desk.ts";
import { kinds } from "../kinds.ts";
import { readEvent, tagValues } from "../NostrEvent.ts";
import { maxKeys, signInWindow } from "../NostrLimits.ts";

/** AUTH (NIP-42). The URL that is signed must be ours, or another relay could sign in here with what it was sent. */
export function authenticate(desk: Desk, connection: Connection, [given]: unknown[]): void {
  const event = readEvent(given);
  if (event.kind !== kinds.authentication)
    throw new Denial("invalid", "signing in takes an event of kind 22242");
  if (Math.abs(event.created_at - nowOf(desk)) > signInWindow) {
    throw new Denial("invalid", "this was signed too long ago, or a clock is wrong");
  }
  if (!tagValues(event, "challenge").includes(connection.challenge)) {
    throw new Denial("invalid", "this answers another challenge");
  }
  if (!tagValues(event, "relay").some(desk.isOurUrl)) {
    throw new Denial("invalid", "this was signed for another relay");
  }
  if (connection.keys.size >= maxKeys) throw new Denial("restricted", `at most ${maxKeys} keys may sign in`);
  if (!verifyEvent(event)) throw new Denial("invalid", "the id or the signature is wrong");
  desk.board.know(connection, event.pubkey);
  connection.ok(event.id, true);
}
