import type { Abi, Account, Address, Hex, PublicClient, Transport, WalletClient } from "viem";

/** Who deploys, where. The wallet's account is the node's own or a key. */
export interface Deployer {
  client: PublicClient;
  wallet: WalletClient<Transport, undefined, Account>;
}

interface Call {
  address: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
  value?: bigint;
}

/** Calls a contract, as `account` when given, and waits until that is mined. A revert throws before it is sent. */
export async function transact({ client, wallet }: Deployer, call: Call, account?: Account): Promise<Hex> {
  const from = account ?? wallet.account;
  const { request } = await client.simulateContract({ ...call, account: from });
  const hash = await wallet.writeContract({ ...request, account: from, chain: null });
  await client.waitForTransactionReceipt({ hash });
  return hash;
}

/** Sends native coin until `to` has at least `amount`. */
export async function fund({ client, wallet }: Deployer, to: Address, amount: bigint): Promise<void> {
  const missing = amount - (await client.getBalance({ address: to }));
  if (missing <= 0n) return;
  const hash = await wallet.sendTransaction({ chain: null, to, value: missing });
  await client.waitForTransactionReceipt({ hash });
}
