import type { Address } from "viem";
import type { Chain } from "./Chain.ts";
import type { LogSource } from "./logs/LogSource.ts";
import { type Creditor, creditAbi, creditedTokens } from "./sources/creditSource.ts";

export interface Credit {
  creditor: Creditor;
  /** The contract to withdraw from. */
  contract: Address;
  token: Address;
  amount: bigint;
}

/** Which coins were ever credited the logs tell, how much of each is left the contracts. */
export async function readCredits(
  { client, config, reader }: Chain,
  owner: Address,
  sources: Record<Creditor, LogSource>,
): Promise<Credit[]> {
  const of = async (creditor: Creditor): Promise<Credit[]> => {
    const contract = config[creditor];
    const { logs } = await reader.book(sources[creditor]);
    const read = async (token: Address) => {
      const call = {
        address: contract,
        abi: creditAbi,
        functionName: "credits",
        args: [owner, token],
      } as const;
      return { creditor, contract, token, amount: await client.readContract(call) };
    };
    return Promise.all(creditedTokens(logs).map(read));
  };
  const credits = (await Promise.all([of("escrow"), of("court")])).flat();
  return credits.filter(({ amount }) => amount > 0n);
}
