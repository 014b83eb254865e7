import { nextChange } from "../waiting.ts";
import type { Cell } from "./Cell.ts";
import { ChainError } from "./ChainError.ts";
import type { ReaderStatus } from "./logs/ReaderStatus.ts";

/** The block up to which the reader knows, once it has read for the first time, unless the node is behind it. */
export async function knownBlock(status: Cell<ReaderStatus>): Promise<number> {
  while (isFirstReading(status.value)) await nextChange(status);
  const { phase, known } = status.value;
  if (phase === "behind" || known === null) throw new ChainError("nodeBehind");
  return known;
}

const isFirstReading = ({ phase, known }: ReaderStatus): boolean =>
  known === null && (phase === "connecting" || phase === "reading");
