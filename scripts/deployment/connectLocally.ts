import { createPublicClient, createWalletClient, http } from "viem";
import type { Deployer } from "./Deployer.ts";

/** The local node's first unlocked account deploys. */
export async function connectLocally(rpcUrl: string): Promise<Deployer> {
  const transport = http(rpcUrl);
  const client = createPublicClient({ transport, pollingInterval: 20 });
  const [account] = await createWalletClient({ transport }).getAddresses();
  if (!account) throw new Error(`The node on ${rpcUrl} has no unlocked account to deploy from.`);
  return { client, wallet: createWalletClient({ account, transport }) };
}
