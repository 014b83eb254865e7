import { type Abi, encodeAbiParameters, encodeEventTopics, type Hex } from "viem";
import type { CourtLog } from "../../../../web/shared/court/courtLog.ts";
import { courtAbi } from "../../../../web/shared/generated/courtAbi.ts";
import type { ChainLog } from "../../../../web/shared/wire/ChainLog.ts";
import { court } from "../../shared/support/cast.ts";

/** A court's log as a node gives it. */
export function wire(log: CourtLog): ChainLog {
  const item = (courtAbi as Abi).find((one) => one.type === "event" && one.name === log.eventName);
  if (item?.type !== "event") throw new Error("no event");
  const args = log.args as Record<string, unknown>;
  const plain = item.inputs.filter(({ indexed }) => !indexed);
  const topics = encodeEventTopics({ abi: courtAbi, eventName: log.eventName, args } as never) as Hex[];
  const data = encodeAbiParameters(plain, plain.map(({ name }) => args[name ?? ""]) as never);
  const block = Number(log.blockNumber);
  const common = { address: court, tx: log.transactionHash, blockHash: log.transactionHash } as const;
  return { ...common, topics, data, block, time: log.time, index: log.logIndex };
}
