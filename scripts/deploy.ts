// Deploys the product to any chain: PARLEY_RPC and PARLEY_DEPLOYER_KEY name where and by whom, PARLEY_ARBITRATOR and
// PARLEY_ARBITRATOR_NAME who the named arbitrator is. Running it again changes nothing.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createPublicClient, createWalletClient, getAddress, http, isHex, sha256 } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { deployProduct } from "./deployment/deployProduct.ts";

const transport = http(required("PARLEY_RPC"));
const key = required("PARLEY_DEPLOYER_KEY");
if (!isHex(key)) throw new Error("PARLEY_DEPLOYER_KEY is not a 0x-prefixed private key.");
const wallet = createWalletClient({ account: privateKeyToAccount(key), transport });
const client = createPublicClient({ transport });
const name = required("PARLEY_ARBITRATOR_NAME");

const product = await deployProduct(
  { client, wallet },
  { named: getAddress(required("PARLEY_ARBITRATOR")), name: { en: name, zh: name }, open: [] },
);

console.log(
  product.done.length > 0 ? `Deployed:\n  ${product.done.join("\n  ")}` : "Everything is deployed already.",
);
const folder = join("deployments", String(product.chainId));
mkdirSync(folder, { recursive: true });
for (const document of product.documents) writeFileSync(join(folder, sha256(document).slice(2)), document);
const { chainId, escrow, court, policies } = product;
const config = { chainId, escrow, court, policies: policies.map(({ id }) => id) };
writeFileSync(join(folder, "config.json"), `${JSON.stringify(config, null, 2)}\n`);
console.log(
  `The page's config.json (add rpcUrl, relayUrl, coins, feeds, startBlock) and the texts of policies and rosters: ${folder}`,
);

function required(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`Set ${variable}.`);
  return value;
}
