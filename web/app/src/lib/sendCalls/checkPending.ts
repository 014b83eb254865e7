import {
  type Hex,
  TransactionNotFoundError,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
} from "viem";
import type { ChainClient } from "../chain/client.ts";
import type { Pending } from "./PendingStore.ts";

export type Standing =
  | { readonly state: "mined"; readonly receipt: TransactionReceipt }
  | { readonly state: "waiting" }
  /** Another transaction of the account took its place: it can never be mined. */
  | { readonly state: "replaced" }
  /** The network refuses it for good. */
  | { readonly state: "refused"; readonly error: unknown }
  /** The outside wallet that was to send it knows nothing of it. */
  | { readonly state: "forgotten" };

/** Where a transaction stands in the canonical chain; sends it again when the network lost it. */
export async function checkPending(client: ChainClient, pending: Pending): Promise<Standing> {
  const receipt = await canonicalReceipt(client, pending.hash);
  if (receipt) return { state: "mined", receipt };
  if (await isKnown(client, pending.hash)) return { state: "waiting" };
  const { account, nonce, raw } = pending;
  if (
    nonce !== null &&
    (await client.getTransactionCount({ address: account, blockTag: "latest" })) > nonce
  ) {
    // It may have been mined since the first look.
    const late = await canonicalReceipt(client, pending.hash);
    return late ? { state: "mined", receipt: late } : { state: "replaced" };
  }
  return raw === null ? { state: "waiting" } : sendAgain(client, raw);
}

async function sendAgain(client: ChainClient, raw: Hex): Promise<Standing> {
  try {
    await client.sendRawTransaction({ serializedTransaction: raw });
    return { state: "waiting" };
  } catch (error) {
    return isTransient(error) ? { state: "waiting" } : { state: "refused", error };
  }
}

/** A receipt whose block still is in the chain. A node may answer from a block that was just replaced. */
async function canonicalReceipt(client: ChainClient, hash: Hex): Promise<TransactionReceipt | null> {
  const receipt = await client.getTransactionReceipt({ hash }).catch((error: unknown) => {
    if (error instanceof TransactionReceiptNotFoundError) return null;
    throw error;
  });
  if (!receipt) return null;
  const block = await client.getBlock({ blockNumber: receipt.blockNumber });
  return block.hash === receipt.blockHash ? receipt : null;
}

async function isKnown(client: ChainClient, hash: Hex): Promise<boolean> {
  try {
    await client.getTransaction({ hash });
    return true;
  } catch (error) {
    if (error instanceof TransactionNotFoundError) return false;
    throw error;
  }
}

/** Nodes word it differently, and there is no code for it. Whatever is not a refusal of this very transaction may pass. */
const refusals =
  /insufficient funds|intrinsic gas|exceeds block gas limit|invalid (sender|signature|chain)|fee cap|max fee per gas less/i;

export const isTransient = (error: unknown): boolean => !refusals.test(wordsOf(error));

function wordsOf(error: unknown): string {
  const words: string[] = [];
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    words.push(one.message, "details" in one ? String(one.details) : "");
  }
  return words.join(" ");
}
