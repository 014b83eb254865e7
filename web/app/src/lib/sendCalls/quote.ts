import type { Address } from "viem";
import type { ChainClient } from "../chain/client.ts";
import type { SignaturePrelude } from "../signing/SigningRequest.ts";
import type { Call, LackingSignature } from "./Call.ts";
import { gasThatSuffices, rehearse } from "./rehearse.ts";
import { SendError } from "./SendError.ts";

/** What the network may take for a transaction. */
export interface Quote {
  readonly gas: bigint;
  readonly maxFeePerGas: bigint;
  readonly maxPriorityFeePerGas: bigint;
}

/** Storage that is fresh when simulated may be warm when mined, and the other way round. Unused gas is not paid. */
const gasHeadroom = (gas: bigint): bigint => gas + gas / 4n + 5_000n;

/** What a coin needs, at most, to check a signature and to remember that it was used. */
const signatureGas: Record<SignaturePrelude["kind"], bigint> = {
  authorization: 35_000n,
  permit: 55_000n,
  permit2: 60_000n,
};

/** Enough for any payment into the escrow, where the node cannot play one through beforehand. */
const unrehearsedGas = 250_000n;

/** Tries the call as it would happen now and says what it may cost. Throws the contract's own error when it would fail. */
export async function quote(client: ChainClient, account: Address, call: Call): Promise<Quote> {
  const gas = await (call.lacks ? rehearsed(client, account, call.lacks) : estimated(client, account, call));
  return { gas, ...(await affordable(client, account, [gas], call.value)) };
}

/** The same for calls of which each needs those before it; null when the node cannot play them through. */
export async function quoteSequence(
  client: ChainClient,
  account: Address,
  calls: readonly Call[],
): Promise<Quote[] | null> {
  const used = await rehearse(client, account, calls);
  if (!used) return null;
  const gas = await gasThatSuffices(client, account, calls, used.map(gasHeadroom));
  const fees = await affordable(client, account, gas);
  return gas.map((one) => ({ gas: one, ...fees }));
}

/** The block that a call sent now would stand in: a deadline may have passed since the last one. */
const next = { blockTag: "pending" } as const;

/** Without a fee and from a rich account, so that an empty purse is told apart from a contract's refusal. */
export async function simulate(
  client: ChainClient,
  account: Address,
  { to, data = "0x", value = 0n }: Call,
): Promise<void> {
  const purse = value > 0n ? [{ address: account, balance: value + 10n ** 20n }] : undefined;
  await client.call({ account, to, data, value, stateOverride: purse, ...next }).catch(decoded);
}

async function estimated(client: ChainClient, account: Address, call: Call): Promise<bigint> {
  await simulate(client, account, call);
  const { to, data = "0x", value = 0n } = call;
  return gasHeadroom(await client.estimateGas({ account, to, data, value, ...next }).catch(decoded));
}

async function rehearsed(
  client: ChainClient,
  account: Address,
  { prelude, rehearsal }: LackingSignature,
): Promise<bigint> {
  const last = (await rehearse(client, account, rehearsal))?.at(-1);
  return last === undefined ? unrehearsedGas : gasHeadroom(last + signatureGas[prelude.kind]);
}

type Fees = Omit<Quote, "gas">;

/** The network's price, once the account proved to have it. */
async function affordable(
  client: ChainClient,
  account: Address,
  gas: readonly bigint[],
  value = 0n,
): Promise<Fees> {
  const [{ maxFeePerGas, maxPriorityFeePerGas }, balance] = await Promise.all([
    client.estimateFeesPerGas({ type: "eip1559" }).catch(decoded),
    client.getBalance({ address: account }).catch(decoded),
  ]);
  const needed = value + gas.reduce((sum, one) => sum + one, 0n) * maxFeePerGas;
  if (balance < value) throw new SendError("balanceTooLow", { balance, needed });
  if (balance < needed) throw new SendError("noGas", { balance, needed });
  return { maxFeePerGas, maxPriorityFeePerGas };
}

async function decoded(error: unknown): Promise<never> {
  throw (await import("./decodeRevert.ts")).decodeRevert(error);
}
