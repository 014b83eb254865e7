import type { Chain } from "viem";
import { OutsideWallet } from "./outside/OutsideWallet.ts";
import { Wallet } from "./Wallet.ts";
import { WalletSettings } from "./WalletSettings.ts";
import { watchActivity } from "./watchActivity.ts";

/** Puts the parts together: called once, by the composition root. */
export function createWallet(chain: Chain): Wallet {
  const settings = new WalletSettings(localStorage);
  const outside = new OutsideWallet(async () =>
    (await import("./outside/wagmi.ts")).createOutsideWallets(chain),
  );
  const openWorker = () =>
    new Worker(new URL("./worker/wallet.worker.ts", import.meta.url), { type: "module", name: "wallet" });
  const wallet = new Wallet({ openWorker, settings, outside });
  addEventListener("storage", () => settings.reload());
  watchActivity(wallet);
  return wallet;
}
