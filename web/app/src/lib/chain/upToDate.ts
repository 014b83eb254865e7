import type { Chain } from "./Chain.ts";
import { ChainError } from "./ChainError.ts";
import type { Book } from "./logs/LogCache.ts";
import type { LogSource } from "./logs/LogSource.ts";

/** A source as of the node's present head; throws when the node cannot tell. */
export async function upToDate({ reader, follower }: Chain, source: LogSource): Promise<Book> {
  const release = reader.follow(source);
  try {
    await follower.refresh();
    const { phase } = reader.status.value;
    if (phase !== "live") throw new ChainError("nodeBehind");
    return await reader.book(source);
  } finally {
    release();
  }
}
