import type { ChainError } from "../ChainError.ts";
import type { ChainBlock } from "./ChainNode.ts";

/** How well the page knows the chain. */
export interface ReaderStatus {
  /**
   * connecting: not asked yet · reading: catching up · live: everything up to the head is known ·
   * behind: the node is slower than what was seen already · offline: the node does not answer as it should
   */
  phase: "connecting" | "reading" | "live" | "behind" | "offline";
  /** The newest block the node told of. */
  head: ChainBlock | null;
  /** The block up to which all followed logs are known. */
  known: number | null;
  error: ChainError | null;
}

/** Equal statuses are not worth a rendering. */
export function isSameStatus(one: ReaderStatus, other: ReaderStatus): boolean {
  return (
    one.phase === other.phase &&
    one.head?.hash === other.head?.hash &&
    one.known === other.known &&
    one.error?.code === other.error?.code
  );
}
