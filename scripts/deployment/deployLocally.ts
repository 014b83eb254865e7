import { createPublicClient, createWalletClient, http } from "viem";
import { productContracts } from "./contracts.ts";
import { deployContracts } from "./deployContracts.ts";
import { ensureDeploymentProxy } from "./deploymentProxy.ts";
import { testCoins, testFeeds } from "./testCoins.ts";

/** Deploys what the local chain lacks, from the node's own unlocked account, and describes it all for the page. */
export async function deployLocally(rpcUrl: string, say: (line: string) => void) {
  const transport = http(rpcUrl);
  const client = createPublicClient({ transport, pollingInterval: 20 });
  const [account] = (await client.request({ method: "eth_accounts" as never })) as `0x${string}`[];
  if (!account) throw new Error(`The node on ${rpcUrl} has no unlocked account to deploy from.`);
  const wallet = createWalletClient({ account, transport });

  const { escrow } = productContracts();
  const coins = testCoins();
  const feeds = testFeeds();
  const isNewProxy = await ensureDeploymentProxy(client, wallet);
  const deployed = await deployContracts(client, wallet, [escrow, ...coins, ...feeds]);
  const report = [...(isNewProxy ? ["the deployment proxy"] : []), ...deployed];
  say(report.length > 0 ? `Deployed:\n  ${report.join("\n  ")}` : "The contracts are deployed already.");

  return {
    chainId: await client.getChainId(),
    escrow: escrow.address,
    startBlock: 0,
    coins: coins.map(({ address, symbol, name, decimals, methods }) => ({
      address,
      symbol,
      name,
      decimals,
      methods,
    })),
    feeds: feeds.map(({ address, token, currency }) => ({ address, token, currency })),
  };
}
