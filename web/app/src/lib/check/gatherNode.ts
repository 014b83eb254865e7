import type { Hex } from "viem";
import type { Chain } from "../chain/Chain.ts";
import { ChainError } from "../chain/ChainError.ts";
import { createChainNode } from "../chain/logs/createChainNode.ts";
import type { NodeFacts } from "./judgeNode.ts";
import { learn } from "./Learnt.ts";

export type Report<Facts> = (facts: Partial<Facts>) => void;

/** Asks the node for its chain, its beginning, its head, and whether the contracts are there. */
export async function gatherNode(
  { client, config, reader }: Chain,
  deviceTime: number,
  report: Report<NodeFacts>,
): Promise<void> {
  const node = createChainNode(client.request);
  const expected = { chainId: config.chainId, isLocal: config.local };
  const head = await learn(() => node.head());
  report({ head, expected, deviceTime });
  const place = await learn(async () => {
    const [chainId, genesis, kept, ...codes] = await Promise.all([
      node.chainId(),
      node.block(0),
      reader.identity(),
      ...[config.escrow, config.court].map((address) => client.getCode({ address })),
    ]);
    if (!genesis) throw new ChainError("nodeAnswerInvalid", { method: "eth_getBlockByNumber" });
    const hasContracts = codes.every((code) => code !== undefined && code !== "0x");
    // The page keeps what it read under the first block's hash and the contracts' addresses.
    const keptGenesis = (kept?.split(":")[0] as Hex | undefined) ?? null;
    return { chainId, genesis: genesis.hash, keptGenesis, hasContracts };
  });
  report({ place });
}
