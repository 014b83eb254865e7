import { type Hex, hashTypedData } from "viem";
import * as z from "zod/mini";
import { address } from "../../wire/address.ts";
import { count } from "../../wire/count.ts";
import { bytes } from "../../wire/hex.ts";
import { talkKey } from "../event.ts";
import { talkKeyTypedData } from "./typedData.ts";

/** So many keys an account can have had: what BIP-32 has places for. */
export const sequence = count(31);

/** An account's word that messages to it are for this key. Its signature is still to be checked. */
export const statementSchema = z.strictObject({
  chainId: z.int().check(z.positive()),
  account: address,
  key: talkKey,
  sequence,
  signature: bytes(2_048),
});

export type Statement = z.output<typeof statementSchema>;

/** What the account signed, for whoever checks it: by its key, or by its code (EIP-1271). */
export function statementHash({ chainId, account, key, sequence }: Omit<Statement, "signature">): Hex {
  return hashTypedData(talkKeyTypedData(chainId, { account, key: `0x${key}`, sequence }));
}
