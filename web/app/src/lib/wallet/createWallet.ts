import type { Address } from "viem";
import type { ChainClient } from "../chain/client.ts";
import type { ChainConfig } from "../chain/config.ts";
import { usesTalk } from "../talk/session/rememberTalk.ts";
import { OutsideWallet } from "./outside/OutsideWallet.ts";
import { vaultSight } from "./vault/VaultSight.ts";
import { Wallet } from "./Wallet.ts";
import { WalletSettings } from "./WalletSettings.ts";
import { watchActivity } from "./watchActivity.ts";

/** Puts the parts together: called once, by the composition root. */
export function createWallet(client: ChainClient, config: ChainConfig): Wallet {
  const wallet = new Wallet({
    settings: new WalletSettings(localStorage),
    openWorker: () =>
      new Worker(new URL("./worker/wallet.worker.ts", import.meta.url), { type: "module", name: "wallet" }),
    vault: vaultSight,
    outside: new OutsideWallet(async () =>
      (await import("./outside/wagmi.ts")).createOutsideWallets(client.chain),
    ),
    isUsed: async (account: Address) =>
      (await import("./isAccountUsed.ts")).isAccountUsed(client, config, account),
    forgetTalk: async (whose) => {
      if (whose !== "key" && !usesTalk(whose.address)) return;
      if (whose !== "key") await wallet.call("talkForget", { account: whose.address });
      // Without its key what would stay behind is sealed for good: that is no reason to keep the wallet.
      const { forgetTalk } = await import("../talk/forgetTalk.ts");
      await forgetTalk(whose).catch(() => undefined);
    },
  });
  addEventListener("storage", () => wallet.settings.reload());
  watchActivity(wallet);
  return wallet;
}
