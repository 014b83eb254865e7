import { type Account, type Address, type Hex, parseEther } from "viem";
import { courtAbi } from "../../web/shared/generated/courtAbi.ts";
import { type Deployer, fund, transact } from "./Deployer.ts";
import type { Roster } from "./rosters.ts";

/** Publishes the roster's version unless it is there, and gives its id, which follows from its content. */
export async function publishRoster(
  deployer: Deployer,
  court: Address,
  roster: Roster,
): Promise<{ roster: Roster; version: Hex; done: string[] }> {
  const { name, salt, rules, arbitrators } = roster;
  const { client, wallet } = deployer;
  const contract = { address: court, abi: courtAbi } as const;
  const rosterId = await client.readContract({
    ...contract,
    functionName: "rosterId",
    args: [wallet.account.address, salt],
  });
  const version = await client.readContract({
    ...contract,
    functionName: "versionId",
    args: [rosterId, rules, arbitrators],
  });
  const { seatFee } = await client.readContract({ ...contract, functionName: "versionOf", args: [version] });
  // A published version has a fee: the court refuses none.
  if (seatFee > 0n) return { roster, version, done: [] };
  await transact(deployer, { ...contract, functionName: "publishVersion", args: [salt, rules, arbitrators] });
  return { roster, version, done: [`${name} (roster ${version})`] };
}

/** Lets an arbitrator whose key we hold join, unless it has ever joined: who retired wanted to. */
export async function joinRoster(
  deployer: Deployer,
  court: Address,
  { version, stake, maxLoad, profile }: { version: Hex; stake: bigint; maxLoad: number; profile: Hex },
  arbitrator: Account,
): Promise<boolean> {
  const contract = { address: court, abi: courtAbi } as const;
  const args = [version, arbitrator.address] as const;
  const { standing } = await deployer.client.readContract({ ...contract, functionName: "memberOf", args });
  if (standing !== 0) return false;
  await fund(deployer, arbitrator.address, stake + parseEther("1"));
  const join = { functionName: "join", args: [version, stake, maxLoad, profile], value: stake };
  await transact(deployer, { ...contract, ...join }, arbitrator);
  return true;
}
