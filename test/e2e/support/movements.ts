import { type Address, type Hex, isAddressEqual } from "viem";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import type { Stack } from "./Stack.ts";

/** Money that went from one address to another, as the chain moved it. */
export interface Movement {
  token: Address;
  from: Address;
  to: Address;
  amount: bigint;
}

interface Call {
  type: string;
  from: Address;
  to?: Address;
  value?: Hex;
  error?: string;
  logs?: { address: Address; topics: Hex[]; data: Hex }[];
  calls?: Call[];
}

const transferTopic = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";

/** All that a transaction moved, told by the calls it made and the coins it met; its own gas is not among it. */
export async function movementsOf(stack: Stack, transaction: Hex): Promise<Movement[]> {
  const options = { tracer: "callTracer", tracerConfig: { withLog: true } };
  return collect((await stack.request("debug_traceTransaction", [transaction, options])) as Call);
}

/** What somebody's transactions after a block moved. */
export async function movedBy(stack: Stack, sender: Address, after: bigint): Promise<Movement[]> {
  const { client } = stack;
  const moved: Movement[] = [];
  const latest = await client.getBlockNumber({ cacheTime: 0 });
  for (let blockNumber = after + 1n; blockNumber <= latest; blockNumber++) {
    const { transactions } = await client.getBlock({ blockNumber, includeTransactions: true });
    for (const { from, hash } of transactions)
      if (isAddressEqual(from, sender)) moved.push(...(await movementsOf(stack, hash)));
  }
  return moved;
}

/** What of a coin went from one of these to somebody who is none of them. */
export function sumOut(
  movements: readonly Movement[],
  { address }: { address: Address },
  from: readonly Address[],
): bigint {
  const among = (one: Address) => from.some((other) => isAddressEqual(one, other));
  return movements
    .filter((one) => isAddressEqual(one.token, address) && among(one.from) && !among(one.to))
    .reduce((total, one) => total + one.amount, 0n);
}

function collect(call: Call): Movement[] {
  if (call.error) return [];
  const movements = (call.calls ?? []).flatMap(collect);
  const value = BigInt(call.value ?? 0);
  // A delegated call carries its caller's value once more, which moves nothing.
  if (value > 0n && call.to && call.type === "CALL")
    movements.push({ token: nativeCoin, from: call.from, to: call.to, amount: value });
  for (const { address, topics, data } of call.logs ?? []) {
    const [topic, from, to] = topics;
    if (topic === transferTopic && from && to)
      movements.push({
        token: address,
        from: wordAddress(from),
        to: wordAddress(to),
        amount: BigInt(data),
      });
  }
  return movements;
}

const wordAddress = (word: Hex): Address => `0x${word.slice(-40)}`;
