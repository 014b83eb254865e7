import type { Address } from "viem";
import type { ChainClient } from "../chain/client.ts";
import type { Call } from "./Call.ts";
import { SendError } from "./SendError.ts";

/** What the network may take for a transaction. */
export interface Quote {
  readonly gas: bigint;
  readonly maxFeePerGas: bigint;
  readonly maxPriorityFeePerGas: bigint;
}

/** Storage that is fresh when simulated may be warm when mined, and the other way round. Unused gas is not paid. */
const gasHeadroom = (gas: bigint): bigint => gas + gas / 4n + 5_000n;

/** Tries the call as it would happen now and says what it may cost. Throws the contract's own error when it would fail. */
export async function quote(client: ChainClient, account: Address, call: Call): Promise<Quote> {
  const { to, data = "0x", value = 0n } = call;
  await simulate(client, account, call);
  const [estimate, fees, balance] = await Promise.all([
    client.estimateGas({ account, to, data, value }).catch(decoded),
    client.estimateFeesPerGas({ type: "eip1559" }).catch(decoded),
    client.getBalance({ address: account }).catch(decoded),
  ]);
  const gas = gasHeadroom(estimate);
  const maximum = gas * fees.maxFeePerGas;
  if (balance < value) throw new SendError("balanceTooLow", { balance, needed: value + maximum });
  if (balance < value + maximum) throw new SendError("noGas", { balance, needed: value + maximum });
  return { gas, maxFeePerGas: fees.maxFeePerGas, maxPriorityFeePerGas: fees.maxPriorityFeePerGas };
}

/** Without a fee and from a rich account, so that an empty purse is told apart from a contract's refusal. */
async function simulate(
  client: ChainClient,
  account: Address,
  { to, data = "0x", value = 0n }: Call,
): Promise<void> {
  const purse = value > 0n ? [{ address: account, balance: value + 10n ** 20n }] : undefined;
  await client.call({ account, to, data, value, stateOverride: purse }).catch(decoded);
}

async function decoded(error: unknown): Promise<never> {
  throw (await import("./decodeRevert.ts")).decodeRevert(error);
}
