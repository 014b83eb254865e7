import { step } from "ponder:schema";
import type { Hex } from "viem";
import { type Happening, placeOf } from "./ChainEvent.ts";

interface About {
  about: Hex;
  name: string;
  by?: string;
}

/** Keeps a log as the chain has it: from these every row can be made again. */
export async function keepStep({ event, context }: Happening, { about, name, by }: About): Promise<void> {
  const { address, topics, data } = event.log;
  await context.db.insert(step).values({
    ...placeOf(event),
    blockHash: event.block.hash,
    contract: address,
    about,
    name,
    by: by ?? null,
    topics: topics.filter((topic) => topic !== null).join(),
    data,
  });
}
