import type { Address } from "viem";
import type { Policy } from "../../web/shared/escrow/policy.ts";
import { courtAbi } from "../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import type { PublishedPolicy } from "../../web/shared/policies/publishedPolicies.ts";
import { type Deployer, transact } from "./Deployer.ts";

/** Publishes what is not published yet, and says which. */
export async function publishPolicies(
  deployer: Deployer,
  escrow: Address,
  policies: readonly PublishedPolicy[],
): Promise<string[]> {
  const contract = { address: escrow, abi: escrowAbi } as const;
  const done: string[] = [];
  for (const { key, id, policy } of policies) {
    const isThere = await deployer.client.readContract({
      ...contract,
      functionName: "isPublished",
      args: [id],
    });
    if (isThere) continue;
    await requireTimeForLongestCase(deployer, policy);
    await transact(deployer, { ...contract, functionName: "publishPolicy", args: [policy] });
    done.push(`policy ${key} (${id})`);
  }
  return done;
}

/** A policy whose clock ends before its court can have ruled would only promise a ruling. */
async function requireTimeForLongestCase({ client }: Deployer, policy: Policy): Promise<void> {
  const longest = await client.readContract({
    address: policy.arbitrator,
    abi: courtAbi,
    functionName: "longestCase",
    args: [policy.arbitratorData],
  });
  if (longest >= BigInt(policy.rulingWindow)) {
    throw new Error(`A case may take ${longest} s, the policy gives ${policy.rulingWindow} s.`);
  }
}
