import { type Abi, toEventSelector } from "viem";
import { escrowAbi } from "../generated/escrowAbi.ts";
import type { ChainLog } from "../wire/ChainLog.ts";

const names = new Map(
  (escrowAbi as Abi).flatMap((item) =>
    item.type === "event" ? [[toEventSelector(item) as string, item.name] as const] : [],
  ),
);

/** What the escrow calls what happened; null for somebody else's event. */
export const eventNameOf = ({ topics }: Pick<ChainLog, "topics">): string | null =>
  names.get(topics[0] ?? "") ?? null;
