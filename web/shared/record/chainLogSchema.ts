import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes, bytes32 } from "../wire/hex.ts";

/** A log as the chain has it. What is told with it can be made from it again, by anyone. */
export const chainLogSchema = z.object({
  address,
  topics: z.readonly(z.array(bytes32)),
  data: bytes(16_384),
  block: count(48),
  blockHash: bytes32,
  time: count(48),
  tx: bytes32,
  index: count(32),
});
