import { type Address, parseEther } from "viem";
import { relayFolder } from "../../web/relay/src/config.ts";
import { sponsorFolder } from "../../web/relay/src/sponsor/openSponsor.ts";
import type { Deployer } from "../deployment/Deployer.ts";
import { Child } from "./Child.ts";
import { fundService } from "./fundService.ts";
import type { Settings } from "./settings.ts";

interface RelayPlace {
  pageOrigin: string;
  rpcUrl: string;
  deployer: Deployer;
  /** Coins whose payments a signature alone can make. */
  coins: readonly Address[];
  indexerUrl: string | undefined;
}

/** Starts the blob store and waits until it listens. Its sponsor pays network fees with play money. */
export async function startRelay(
  settings: Settings,
  { pageOrigin, rpcUrl, deployer, coins, indexerUrl }: RelayPlace,
): Promise<Child> {
  await fundService(deployer, sponsorFolder(relayFolder(settings.data)), parseEther("0.2"));
  const relay = new Child("The blob store", "web/relay/src/main.ts", {
    PARLEY_RELAY_PORT: String(settings.relayPort),
    PARLEY_DATA: settings.data,
    PARLEY_PAGE_ORIGIN: pageOrigin,
    PARLEY_SPONSOR: "1",
    PARLEY_RELAY_COMMITMENTS: settings.keeper ? "1" : "0",
    PARLEY_RECORD_URL: indexerUrl ?? "",
    PARLEY_RPC_URL: rpcUrl,
    PARLEY_SPONSOR_COINS: coins.join(),
  });
  if (await relay.isReady()) return relay;
  throw new Error("The blob store did not start; its message is above.");
}
