import type { Chain } from "../chain/Chain.ts";
import { RecordFollower } from "./RecordFollower.ts";

/** Null where the page was told of no indexer. Nothing is asked before `run`. */
export function openRecord({ config, reader, client }: Chain): RecordFollower | null {
  const { indexerUrl } = config;
  if (!indexerUrl) return null;
  return new RecordFollower({
    config,
    chain: reader.status,
    client: () => import("./RecordClient.ts").then(({ RecordClient }) => new RecordClient(indexerUrl)),
    blockAt: (number) => client.getBlock({ blockNumber: BigInt(number) }),
  });
}
