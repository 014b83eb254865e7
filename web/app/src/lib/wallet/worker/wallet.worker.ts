import { addresses } from "../../../../../shared/generated/addresses.ts";
import { kdfDefaults } from "../vault/sealVault.ts";
import { VaultStore } from "../vault/VaultStore.ts";
import { answerCall } from "./answerCall.ts";
import type { WalletNews, WorkerMessage } from "./protocol.ts";
import { tabChannel } from "./tabChannel.ts";
import { WalletKeeper } from "./WalletKeeper.ts";

const scope = self as unknown as DedicatedWorkerGlobalScope;
const tabs = new BroadcastChannel(tabChannel);
const post = (message: WorkerMessage) => scope.postMessage(message);

const keeper = new WalletKeeper({
  store: new VaultStore(),
  contracts: addresses,
  kdf: kdfDefaults,
  now: Date.now,
  tellPage: (news) => post({ news }),
  tellOtherTabs: (news) => tabs.postMessage(news),
});

// Locking in one tab locks them all, even one whose page hangs, and whoever is busy in one keeps the others open: the
// Workers tell each other.
tabs.addEventListener("message", ({ data }: MessageEvent<WalletNews | "touched">) => {
  if (data === "touched") return keeper.touch();
  keeper.drop();
  post({ news: data });
});

scope.addEventListener("message", async ({ data }: MessageEvent<unknown>) => {
  const answer = await answerCall(keeper, data);
  if (answer) post(answer);
});
