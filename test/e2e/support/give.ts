import { type Address, encodeFunctionData, type Hex, numberToHex, parseAbi, parseUnits } from "viem";
import { coinNamed } from "./coins.ts";
import type { Person } from "./Person.ts";
import type { Stack } from "./Stack.ts";

const mintAbi = parseAbi(["function mint(address to, uint256 amount)"]);

/** A coin alone, as who was paid by somebody has it: without the chain's own, which pays the network. */
export async function giveCoin({ stack, address }: Person, name: string, amount: string): Promise<void> {
  const coin = coinNamed(stack, name);
  const args = [address, parseUnits(amount, coin.decimals)] as const;
  await sendAsBanker(stack, {
    to: coin.address,
    data: encodeFunctionData({ abi: mintAbi, functionName: "mint", args }),
  });
}

/** The chain's own coin, to the last unit. */
export async function giveNative({ stack, address }: Person, amount: bigint): Promise<void> {
  await sendAsBanker(stack, { to: address, value: numberToHex(amount) });
}

/** Sends something that anybody may send, from an account of the chain's own. */
export async function sendAsBanker(
  stack: Stack,
  call: { to: Address; data?: Hex; value?: Hex },
): Promise<void> {
  const [from] = (await stack.request("eth_accounts", [])) as Address[];
  const hash = (await stack.request("eth_sendTransaction", [{ from, ...call }])) as Hex;
  await stack.client.waitForTransactionReceipt({ hash });
}
