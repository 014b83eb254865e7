import type { VaultSight } from "../../../../web/app/src/lib/wallet/vault/VaultSight.ts";
import { VaultStore } from "../../../../web/app/src/lib/wallet/vault/VaultStore.ts";
import type { WorkerPort } from "../../../../web/app/src/lib/wallet/WorkerLine.ts";
import { answerCall } from "../../../../web/app/src/lib/wallet/worker/answerCall.ts";
import { WalletKeeper } from "../../../../web/app/src/lib/wallet/worker/WalletKeeper.ts";
import { contracts } from "./scene.ts";

/** Tabs of one browser: their Workers hear each other, and each has its page. */
export class Browser {
  readonly keepers: { keeper: WalletKeeper; post: (data: unknown) => void }[] = [];
  readonly store = new VaultStore(`wallet-${Math.random()}`);
  readonly #pages: (() => void)[] = [];
  /** Of the device, in milliseconds. */
  now = 0;
  crash: (() => void) | null = null;

  readonly vault: VaultSight = {
    id: () => this.store.id(),
    onNews: (listener) => void this.#pages.push(listener),
  };

  openWorker = (): WorkerPort => {
    const target = new EventTarget();
    const post = (data: unknown) => target.dispatchEvent(new MessageEvent("message", { data }));
    const keeper = new WalletKeeper({
      store: this.store,
      contracts,
      kdf: { iterations: 10, saltBytes: 32 },
      now: () => this.now,
      tellPage: (news) => post({ news }),
      tellOtherTabs: (news) => {
        for (const page of this.#pages) page();
        for (const other of this.keepers) {
          if (other.keeper === keeper || news === "touched") continue;
          other.keeper.drop();
          other.post({ news });
        }
      },
    });
    this.keepers.push({ keeper, post });
    this.crash = () => target.dispatchEvent(new Event("error"));
    return {
      postMessage: (message: unknown) => void answerCall(keeper, message).then(post),
      addEventListener: target.addEventListener.bind(target) as WorkerPort["addEventListener"],
      terminate: () => keeper.drop(),
    };
  };
}
