import { parseEther } from "viem";
import { keeperFolder } from "../../web/keeper/src/config.ts";
import type { Deployer } from "../deployment/Deployer.ts";
import { Child } from "./Child.ts";
import { fundService } from "./fundService.ts";
import type { Settings } from "./settings.ts";

/** Starts the keeper with play money for its network fees; the local chain makes the blocks that draws wait for. */
export async function startKeeper(settings: Settings, deployer: Deployer, rpcUrl: string): Promise<Child> {
  await fundService(deployer, keeperFolder(settings.data), parseEther("0.1"));
  const keeper = new Child("The keeper", "web/keeper/src/main.ts", {
    PARLEY_RPC_URL: rpcUrl,
    PARLEY_DATA: settings.data,
    PARLEY_RELAY_URL: `http://127.0.0.1:${settings.relayPort}`,
    // One node's own chain undoes nothing.
    PARLEY_KEEPER_DEPTH: "0",
    PARLEY_KEEPER_MINES: "1",
    PARLEY_KEEPER_PAUSE: "1",
  });
  if (await keeper.isReady()) return keeper;
  throw new Error("The keeper did not start; its message is above.");
}
