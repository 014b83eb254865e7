import { createConfig } from "ponder";
import { addresses } from "../shared/generated/addresses.ts";
import { courtAbi } from "../shared/generated/courtAbi.ts";
import { escrowAbi } from "../shared/generated/escrowAbi.ts";
import { readChainSettings } from "./chainSettings.ts";

const { chainId, rpcUrl, startBlock, pause, database } = readChainSettings(process.env);

export default createConfig({
  database,
  ordering: "omnichain",
  chains: { home: { id: chainId, rpc: lanes(rpcUrl), pollingInterval: pause } },
  contracts: {
    Escrow: { chain: "home", abi: escrowAbi, address: addresses.escrow, startBlock },
    // The court's office speaks from the court's address.
    Court: { chain: "home", abi: courtAbi, address: addresses.court, startBlock },
  },
});

/**
 * Ponder asks each node twenty times a second until it has proved to bear more, and asks once for each kind of event: a
 * node on this machine is named as often as lets it answer as fast as it can.
 */
function lanes(url: string): string[] {
  const isOurs = ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);
  return Array<string>(isOurs ? 25 : 1).fill(url);
}
