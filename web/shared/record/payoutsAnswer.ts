import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { cursor, pageOf } from "./pageOf.ts";

/** Somebody's money, the last movement first. */
export const payoutsQuery = z.object(pageOf);

export type PayoutsQuery = z.output<typeof payoutsQuery>;

/** `paid` and `charged` left for the escrow or through it; `received` and `depositBack` came from it. */
export const payoutKinds = ["paid", "charged", "received", "depositBack"] as const;

export const payoutsAnswer = z.object({
  block: indexedBlock,
  payouts: z.array(
    z.object({
      trade: bytes32,
      kind: z.enum(payoutKinds),
      /** The other side of the trade. */
      other: address,
      token: address,
      /** Before the policy's fee. */
      amount: uint(256),
      fee: uint(256),
      time: count(48),
      tx: bytes32,
    }),
  ),
  next: z.nullable(cursor),
});

export type PayoutsAnswer = z.output<typeof payoutsAnswer>;
