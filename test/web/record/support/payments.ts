import { encodeAbiParameters, encodeEventTopics, type Hex } from "viem";
import type { ChainConfig } from "../../../../web/app/src/lib/chain/config.ts";
import { readTrades } from "../../../../web/shared/escrow/readTrades.ts";
import { type Terms, tradeId } from "../../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../../web/shared/generated/escrowAbi.ts";
import type { FakeChain } from "../../chain/support/FakeChain.ts";
import { terms } from "../../shared/support/cast.ts";
import { FakeRecord } from "./FakeRecord.ts";

const openingFields = ["address", "uint96", "uint40", "bytes32", "bytes32"].map((type) => ({ type }));

/** Payments on a scripted chain, and a record that learns of them when told to. */
export function payments(fake: FakeChain, config: ChainConfig) {
  const { escrow, chainId } = config;
  const indexer = new FakeRecord(config);
  /** Gives the trade's id. */
  const pay = (amount: bigint): Hex => {
    const of: Terms = { ...terms, amount };
    const id = tradeId(of, chainId, escrow);
    const args = { trade: id, buyer: of.buyer, seller: of.seller };
    const topics = encodeEventTopics({ abi: escrowAbi, eventName: "TradePaid", args }) as Hex[];
    const values = [of.token, of.amount, of.deliverBy, of.policy, of.agreement];
    fake.mine([{ address: escrow, topics, data: encodeAbiParameters(openingFields, values) }]);
    return id;
  };
  /** The record knows what the chain has. */
  const index = () => {
    const logs = fake.blocks.flatMap(({ logs, number, hash, timestamp: time }) =>
      logs.map((log, index) => ({
        ...{ data: "0x" as Hex, ...log, block: number, blockHash: hash, time, index, tx: hash },
      })),
    );
    indexer.tell(readTrades(logs, chainId, escrow).trades);
    indexer.block = fake.head.number;
  };
  return { indexer, pay, index };
}
