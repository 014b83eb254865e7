import { type Address, erc20Abi, type PublicClient } from "viem";
import { permit2 } from "../../../lib/signing/permit2.ts";

type Client = Pick<PublicClient, "readContract" | "getCode">;

/** What Permit2 may take of a coin. Nothing where the chain has no Permit2, whatever was allowed to its address. */
export async function readPermit2Allowance(client: Client, token: Address, owner: Address): Promise<bigint> {
  const [code, allowed] = await Promise.all([
    client.getCode({ address: permit2 }),
    client.readContract({
      address: token,
      abi: erc20Abi,
      functionName: "allowance",
      args: [owner, permit2],
    }),
  ]);
  return code === undefined ? 0n : allowed;
}
