import { type Address, type Hex, zeroAddress, zeroHash } from "viem";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { productContracts } from "../../../scripts/deployment/contracts.ts";
import { transact } from "../../../scripts/deployment/Deployer.ts";
import { deployContracts } from "../../../scripts/deployment/deployContracts.ts";
import { ensureDeploymentProxy } from "../../../scripts/deployment/deploymentProxy.ts";
import { testCoins } from "../../../scripts/deployment/testCoins.ts";
import type { ChainClient } from "../../../web/app/src/lib/chain/client.ts";
import { type Policy, policyId } from "../../../web/shared/escrow/policy.ts";
import type { Terms } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";

const day = 86_400;
const seller: Address = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";

/** The escrow and two coins where the page expects them: one that reads signatures, and one that must be allowed. */
export async function openMarket(client: ChainClient, buyers: readonly Address[]) {
  const deployer = await connectLocally(client.chain.rpcUrls.default.http[0]);
  const { escrow, court } = productContracts();
  const [dollar, , ticket] = testCoins();
  if (!dollar || !ticket) throw new Error("The dollar and the ticket are among the test coins.");
  await ensureDeploymentProxy(deployer);
  await deployContracts(deployer, [escrow, court, dollar, ticket]);

  const policy: Policy = {
    inspection: 7 * day,
    returnWindow: 14 * day,
    answerWindow: 5 * day,
    rulingWindow: 30 * day,
    feeBps: 0,
    feeRecipient: zeroAddress,
    defaultBuyerBps: 5_000,
    choices: 101,
    arbitrator: court.address,
    arbitratorData: zeroHash,
    passParties: true,
    caseFeeToken: zeroAddress,
    maxCaseFee: 1_000n,
    document: zeroHash,
    templateId: 0n,
  };
  const at = { address: escrow.address, abi: escrowAbi };
  await transact(deployer, { ...at, functionName: "publishPolicy", args: [policy] });
  for (const { address } of [dollar, ticket]) {
    for (const buyer of buyers) {
      await transact(deployer, {
        address,
        abi: tokenAbi,
        functionName: "mint",
        args: [buyer, 1_000n],
      });
    }
  }

  let deals = 0;
  return {
    escrow: escrow.address,
    policy,
    dollar: dollar.address,
    ticket: ticket.address,
    async terms(buyer: Address, token: Address): Promise<Terms> {
      const { timestamp } = await client.getBlock();
      const agreement: Hex = `0x${(++deals).toString(16).padStart(64, "0")}`;
      const deliverBy = Number(timestamp) + 10 * day;
      return { buyer, seller, token, amount: 100n, deliverBy, policy: policyId(policy), agreement };
    },
  };
}

export type Market = Awaited<ReturnType<typeof openMarket>>;
