import { Child } from "./Child.ts";
import type { Settings } from "./settings.ts";

interface IndexerPlace {
  pageOrigin: string;
  rpcUrl: string;
  startBlock: number;
}

/**
 * Starts the indexer. Nobody waits for it: until it has read the chain, and without it, the page reads the chain by itself.
 */
export function startIndexer(
  settings: Settings,
  { pageOrigin, rpcUrl, startBlock }: IndexerPlace,
  say: (line: string) => void,
): Child {
  const indexer = new Child("The indexer", "web/indexer/main.ts", {
    PARLEY_INDEXER_PORT: String(settings.indexerPort),
    PARLEY_DATA: settings.data,
    PARLEY_RPC_URL: rpcUrl,
    PARLEY_START_BLOCK: String(startBlock),
    PARLEY_PAGE_ORIGIN: pageOrigin,
    // The chain is this machine's own: it may be asked often.
    PARLEY_INDEXER_PAUSE: "100",
  });
  indexer.exited.then((code) => {
    if (code !== 0) say("The indexer ended. Lists come from the chain until the next npm start.");
  });
  return indexer;
}
