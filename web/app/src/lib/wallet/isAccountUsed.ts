import { type Address, erc20Abi, type Hex, numberToHex } from "viem";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { addressTopic, eventTopic } from "../../../../shared/wire/topics.ts";
import type { ChainClient } from "../chain/client.ts";
import type { ChainConfig } from "../chain/config.ts";

const openings = [eventTopic(escrowAbi, "TradePaid"), eventTopic(escrowAbi, "TradeCharged")];

/**
 * Whether an account was ever somebody's: it sent something, holds something, or is party to a trade. A payer whose
 * signatures others carried has sent nothing, so the trades are asked too.
 */
export async function isAccountUsed(
  client: ChainClient,
  { escrow, coins, startBlock }: ChainConfig,
  account: Address,
): Promise<boolean> {
  const who = addressTopic(account);
  const trades = async (topics: (Hex | null)[]) => {
    const fromBlock = numberToHex(startBlock);
    const filter = { address: escrow, topics: [openings, ...topics], fromBlock };
    return (await client.request({ method: "eth_getLogs", params: [filter] })).length;
  };
  const signs = await Promise.allSettled([
    client.getTransactionCount({ address: account }),
    client.getBalance({ address: account }),
    trades([null, who]),
    trades([null, null, who]),
    ...coins.map(({ address }) =>
      client.readContract({ address, abi: erc20Abi, functionName: "balanceOf", args: [account] }),
    ),
  ]);
  // What a node does not tell is no sign; an account it hides can be added by hand.
  return signs.some((sign) => sign.status === "fulfilled" && sign.value > 0);
}
