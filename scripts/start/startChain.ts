import { Child } from "./Child.ts";
import type { Settings } from "./settings.ts";

/** Starts the chain and waits until it stands where it stood. */
export async function startChain(settings: Settings): Promise<Child> {
  const chain = new Child("The chain", "scripts/chain/main.ts", {
    PARLEY_CHAIN_PORT: String(settings.chainPort),
    PARLEY_DATA: settings.data,
  });
  if (await chain.isReady()) return chain;
  throw new Error("The chain did not start; its message is above.");
}
