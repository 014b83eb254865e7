import { type Address, getAddress, type Hex, isAddress, isHex } from "viem";
import * as z from "zod/mini";
import type { ChainLog } from "../../../../../shared/wire/ChainLog.ts";
import type { ChainBlock } from "./ChainNode.ts";

const bytes32 = z.pipe(
  z.string().check(z.regex(/^0x[0-9a-fA-F]{64}$/)),
  z.transform((text) => text.toLowerCase() as Hex),
);
const data = z.pipe(
  z.string().check(z.refine((text) => isHex(text))),
  z.transform((text) => text as Hex),
);
export const quantity = z.pipe(
  z.string().check(z.regex(/^0x[0-9a-fA-F]{1,13}$/)),
  z.transform((text) => Number(text)),
);
const address = z.pipe(
  z.string().check(z.refine((text) => isAddress(text, { strict: false }))),
  z.transform((text): Address => getAddress(text)),
);

/** `eth_getBlockBy…` as far as it matters here. */
export const blockOnWire = z.nullable(
  z.pipe(
    z.object({ number: quantity, hash: bytes32, timestamp: quantity }),
    z.transform((block): ChainBlock => ({ number: block.number, hash: block.hash, time: block.timestamp })),
  ),
);

/** A block in the making has no hash, and on some nodes no number. */
export const pendingOnWire = z.nullable(z.object({ timestamp: quantity }));

/** A mined log. Older nodes leave out the time of its block. */
export type LogOnWire = Omit<ChainLog, "time"> & { time: number | undefined };

export const logsOnWire = z.array(
  z.pipe(
    z.object({
      address,
      topics: z.array(bytes32).check(z.maxLength(4)),
      data,
      blockNumber: quantity,
      blockHash: bytes32,
      blockTimestamp: z.optional(z.nullable(quantity)),
      transactionHash: bytes32,
      logIndex: quantity,
      removed: z.optional(z.literal(false)),
    }),
    z.transform(
      (log): LogOnWire => ({
        address: log.address,
        topics: log.topics,
        data: log.data,
        block: log.blockNumber,
        blockHash: log.blockHash,
        time: log.blockTimestamp ?? undefined,
        tx: log.transactionHash,
        index: log.logIndex,
      }),
    ),
  ),
);
