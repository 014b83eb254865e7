import { type Address, createWalletClient, type Hex, http } from "viem";
import { people } from "../../../scripts/seed/people.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import type { SeededChain } from "./SeededChain.ts";

const accountOf = (address: Address) => {
  const one = Object.values(people).find(({ account }) => account.address === address);
  if (!one) throw new Error(`Nobody has ${address}.`);
  return one.account;
};

const walletOf = ({ anvil, rpcUrl }: SeededChain) =>
  createWalletClient({ chain: anvil.client.chain, transport: http(rpcUrl) });

/** Somebody fetches what a contract keeps for them. Tells how much it was. */
export async function withdraw(chain: SeededChain, owner: Address, contract: Address, token: Address) {
  const abi = contract === chain.contracts.escrow ? escrowAbi : courtAbi;
  const at = { address: contract, abi } as const;
  const credited = { ...at, functionName: "credits", args: [owner, token] } as const;
  const amount = await chain.anvil.client.readContract(credited);
  const taking = {
    ...at,
    account: accountOf(owner),
    functionName: "withdraw",
    args: [token, owner],
  } as const;
  return { amount, tx: await walletOf(chain).writeContract(taking) };
}

/** An arbitrator fetches what a roster's version owes them. */
export function withdrawFees(chain: SeededChain, arbitrator: Address, version: Hex): Promise<Hex> {
  const at = { account: accountOf(arbitrator), address: chain.contracts.court, abi: courtAbi } as const;
  const taking = { ...at, functionName: "withdrawFees", args: [version, arbitrator] } as const;
  return walletOf(chain).writeContract(taking);
}
