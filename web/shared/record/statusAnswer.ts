import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { indexedBlock } from "./indexedBlock.ts";

/** How far the indexer is, and on which chain: by it a page says how many blocks the list is behind. */
export const statusAnswer = z.object({
  chainId: count(48),
  escrow: address,
  court: address,
  /** False while it still reads the past. */
  isReady: z.boolean(),
  block: indexedBlock,
  /** The last block with a step, by its hash: whether it stands on the same chain as another node. */
  lastStep: z.nullable(z.object({ number: count(48), hash: bytes32 })),
});
export type StatusAnswer = z.output<typeof statusAnswer>;
