// Deploys the product to any chain; `readDeploySettings` says by which environment. Running it again changes nothing.
import { join } from "node:path";
import { createPublicClient, createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { deployProduct } from "./deployment/deployProduct.ts";
import { readDeploySettings } from "./deployment/readDeploySettings.ts";
import { writePageFiles } from "./deployment/writePageFiles.ts";

const { rpcUrl, key, decisions, page } = readDeploySettings(process.env);
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
writePageFiles(folder, product, page);
console.log(
  `To be served beside the page: config.json (add coins, feeds, startBlock), the texts of policies and rosters under blobs (for the blob store as well), and _headers: ${folder}`,
);
