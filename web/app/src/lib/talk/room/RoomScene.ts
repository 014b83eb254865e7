import type { Address } from "viem";
import type { Content } from "../../../../../shared/talk/content/Content.ts";
import type { TalkKey } from "../../../../../shared/talk/event.ts";

/** Somebody in a room. */
export interface Participant {
  readonly key: TalkKey;
  /** Whose key it is, once the account's own signature said so. */
  readonly account: Address | null;
}

/** A message as a thread shows it. */
export interface Message {
  readonly id: string;
  readonly author: Participant;
  readonly isOwn: boolean;
  /** Unix seconds, as its author says. */
  readonly at: number;
  readonly content: Content;
}

/** What whatever stands in a room knows of it. */
export interface RoomScene {
  readonly id: string;
  readonly self: Address;
  /** Everybody else, sorted by their keys. */
  readonly others: readonly Participant[];
  /** Resolves when it is on this device and queued for the relay; rejects with a TalkError. */
  readonly send: (content: Content) => Promise<void>;
}
