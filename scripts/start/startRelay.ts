import { Child } from "./Child.ts";
import type { Settings } from "./settings.ts";

/** Starts the blob store and waits until it listens. */
export async function startRelay(settings: Settings, pageOrigin: string): Promise<Child> {
  const relay = new Child("The blob store", "web/relay/src/main.ts", {
    PARLEY_RELAY_PORT: String(settings.relayPort),
    PARLEY_DATA: settings.data,
    PARLEY_PAGE_ORIGIN: pageOrigin,
  });
  if (await relay.isReady()) return relay;
  throw new Error("The blob store did not start; its message is above.");
}
