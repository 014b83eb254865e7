import { concat, zeroHash } from "viem";
import type { Deployment } from "./contracts.ts";
import type { Deployer } from "./Deployer.ts";
import { deploymentProxy } from "./deploymentProxy.ts";

/** Deploys what has no code yet, one after the other, and names what it deployed. */
export async function deployContracts(
  { client, wallet }: Deployer,
  deployments: readonly Deployment[],
): Promise<string[]> {
  const deployed: string[] = [];
  for (const { name, address, initCode } of deployments) {
    if (await client.getCode({ address })) continue;
    const hash = await wallet.sendTransaction({
      chain: null,
      to: deploymentProxy,
      data: concat([zeroHash, initCode]),
    });
    await client.waitForTransactionReceipt({ hash });
    if (!(await client.getCode({ address })))
      throw new Error(`${name} was not created at ${address} (${hash}).`);
    deployed.push(`${name} at ${address}`);
  }
  return deployed;
}
