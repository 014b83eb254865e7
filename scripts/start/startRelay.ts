import { setTimeout as delay } from "node:timers/promises";
import { Child } from "./Child.ts";
import type { Settings } from "./settings.ts";

/** Starts the blob store and waits until it answers. */
export async function startRelay(settings: Settings, pageOrigin: string): Promise<Child> {
  const relay = new Child("The blob store", "web/relay/src/main.ts", {
    PARLEY_RELAY_PORT: String(settings.relayPort),
    PARLEY_DATA: settings.data,
    PARLEY_PAGE_ORIGIN: pageOrigin,
  });
  let hasExited = false;
  relay.exited.then(() => {
    hasExited = true;
  });
  while (!hasExited) {
    if (await answers(`http://127.0.0.1:${settings.relayPort}/`)) return relay;
    await delay(30);
  }
  throw new Error("The blob store did not start; its message is above.");
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
