import * as z from "zod/mini";
import { statuses } from "../escrow/status.ts";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { uint } from "../wire/uint.ts";
import { indexedBlock } from "./indexedBlock.ts";

/** The protocol as a whole. */
export const figuresAnswer = z.object({
  block: indexedBlock,
  trades: z.array(z.object({ status: z.enum(statuses), count: count(48) })),
  coins: z.array(z.object({ token: address, trades: count(48), volume: uint(256), held: uint(256) })),
  cases: z.array(z.object({ outcome: z.nullable(z.string()), count: count(48) })),
  rosters: count(48),
  arbitrators: count(48),
});
