import type { Address, Hex } from "viem";
import { type Deployer, fund } from "./Deployer.ts";

/**
 * The deterministic deployment proxy, at the same address on every chain because its creation is signed before any
 * chain id: https://github.com/Arachnid/deterministic-deployment-proxy. Calldata is a salt and then the init code.
 */
export const deploymentProxy: Address = "0x4e59b44847b379578588920cA78FbF26c0B4956C";

const presigned: Hex =
  "0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf31ba02222222222222222222222222222222222222222222222222222222222222222a02222222222222222222222222222222222222222222222222222222222222222";
const presignedSender: Address = "0x3fAB184622Dc19b6109349B94811493BF2a45362";
/** Its gas limit times its gas price: 100,000 × 100 gwei. */
const presignedCost = 10n ** 16n;

/** Sends the proxy's own creation on a chain that lacks it, after giving its sender what that costs. */
export async function ensureDeploymentProxy(deployer: Deployer): Promise<boolean> {
  const { client } = deployer;
  if (await client.getCode({ address: deploymentProxy })) return false;
  await fund(deployer, presignedSender, presignedCost);
  const hash = await client.sendRawTransaction({ serializedTransaction: presigned });
  await client.waitForTransactionReceipt({ hash });
  return true;
}
