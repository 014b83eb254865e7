// Deploys the product to any chain; `readDeploySettings` says by which environment. Running it again changes nothing.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createPublicClient, createWalletClient, http, sha256 } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { deployProduct } from "./deployment/deployProduct.ts";
import { readDeploySettings } from "./deployment/readDeploySettings.ts";

const { rpcUrl, key, decisions } = readDeploySettings(process.env);
const transport = http(rpcUrl);
const wallet = createWalletClient({ account: privateKeyToAccount(key), transport });
const client = createPublicClient({ transport });

const product = await deployProduct({ client, wallet }, decisions);

console.log(
  product.done.length > 0 ? `Deployed:\n  ${product.done.join("\n  ")}` : "Everything is deployed already.",
);
console.log(
  decisions.feeRecipient
    ? `The policies' fee goes to ${decisions.feeRecipient}.`
    : "PARLEY_FEE_RECIPIENT is not set: the policies take no fee.",
);
if (product.open === null) {
  console.log(
    "PARLEY_OPEN_ARBITRATORS is not set: nobody could be drawn, so neither the open roster nor the policy for goods is published.",
  );
}
const folder = join("deployments", String(product.chainId));
const blobs = join(folder, "blobs");
mkdirSync(blobs, { recursive: true });
for (const document of product.documents) writeFileSync(join(blobs, sha256(document).slice(2)), document);
const { chainId, escrow, court, policies } = product;
const config = { chainId, escrow, court, policies: policies.map(({ id }) => id) };
writeFileSync(join(folder, "config.json"), `${JSON.stringify(config, null, 2)}\n`);
console.log(
  `The page's config.json (add rpcUrl, relayUrl, coins, feeds, startBlock), and under blobs the texts of policies and rosters, for the blob store and to be served beside the page: ${folder}`,
);
