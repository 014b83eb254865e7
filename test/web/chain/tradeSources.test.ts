import { encodeAbiParameters, encodeEventTopics, type Hex } from "viem";
import { describe, expect, test } from "vitest";
import { matches } from "../../../web/app/src/lib/chain/logs/matches.ts";
import { tradesOf } from "../../../web/app/src/lib/chain/sources/tradeSources.ts";
import { readTrades } from "../../../web/shared/escrow/readTrades.ts";
import { type Terms, tradeId } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import type { ChainLog, FetchLogs } from "../../../web/shared/wire/ChainLog.ts";
import { buyer, chainId, escrow, onlooker, seller, terms } from "../shared/support/cast.ts";

const openingFields = ["address", "uint96", "uint40", "bytes32", "bytes32"].map((type) => ({ type }));

function opened(eventName: "TradePaid" | "TradeCharged", of: Terms, index: number): ChainLog {
  const args = { trade: tradeId(of, chainId, escrow), buyer: of.buyer, seller: of.seller };
  const { token, amount, deliverBy, policy, agreement } = of;
  return {
    address: escrow,
    topics: encodeEventTopics({ abi: escrowAbi, eventName, args }) as Hex[],
    data: encodeAbiParameters(openingFields, [token, amount, deliverBy, policy, agreement]),
    block: 5,
    index,
    blockHash: `0x${"bb".repeat(32)}`,
    tx: `0x${"ee".repeat(32)}`,
    time: 1,
  };
}

describe("the trades of a party", () => {
  const held = opened("TradePaid", terms, 0);
  const atOnce = opened("TradeCharged", { ...terms, amount: 7n }, 1);
  const sold = opened("TradeCharged", { ...terms, buyer: onlooker, seller: buyer, amount: 8n }, 2);
  const others = opened("TradeCharged", { ...terms, buyer: onlooker, amount: 9n }, 3);
  const fetch: FetchLogs = async (range, filter) =>
    [held, atOnce, sold, others].filter((log) => matches(log, range, filter));
  const amountsOf = async (party: typeof buyer | typeof seller | typeof onlooker) => {
    const logs = await tradesOf(escrow, party).read({ from: 0, to: 9 }, [], fetch);
    return new Set(readTrades(logs, chainId, escrow).trades.map(({ terms: { amount } }) => amount));
  };

  test("are those held and those paid at once, on either side", async () => {
    expect(await amountsOf(buyer)).toEqual(new Set([terms.amount, 7n, 8n]));
    expect(await amountsOf(seller)).toEqual(new Set([terms.amount, 7n, 9n]));
    expect(await amountsOf(onlooker)).toEqual(new Set([8n, 9n]));
  });
});
