import type { ChainClient } from "../chain/client.ts";
import type { ChainConfig } from "../chain/config.ts";
import { createSending, type Sending } from "../sendCalls.ts";
import type { Sponsoring } from "../sponsor/openSponsoring.ts";
import type { Account } from "../wallet/Account.ts";
import type { Wallet } from "../wallet/Wallet.ts";
import { Confirmations } from "./Confirmations.ts";
import { exclusively } from "./exclusively.ts";
import { PendingFollower } from "./PendingFollower.ts";
import { PendingStore } from "./PendingStore.ts";
import type { Signer } from "./Signer.ts";

/** Sending, with what the screens show of it. */
export interface SendingDesk extends Sending {
  readonly confirmations: Confirmations;
  readonly pending: PendingStore;
  readonly follower: PendingFollower;
  readonly sponsoring: () => Promise<Sponsoring>;
}

/** Puts the parts together. Nothing is asked of the node before `follower.run`. */
export function openSending(client: ChainClient, config: ChainConfig, wallet: Wallet): SendingDesk {
  const confirmations = new Confirmations();
  const pending = new PendingStore(`parley-pending-${config.chainId}`);
  let opened: Promise<Sponsoring> | null = null;
  const sponsoring = () => {
    opened ??= import("../sponsor/openSponsoring.ts").then((module) => module.openSponsoring(client, config));
    return opened;
  };
  const follower = new PendingFollower(client, pending, {
    batch: async (batch) => (await import("./checkBatch.ts")).checkBatch(wallet.outside, batch),
    order: async (ordered) => (await sponsoring()).check(ordered),
  });
  const signers: Record<Account["kind"], () => Promise<Signer>> = {
    key: async () => {
      const { KeySigner } = await import("./KeySigner.ts");
      return new KeySigner({ client, wallet, pending, follower, confirmations, exclusively });
    },
    outside: async () => {
      const { OutsideSigner } = await import("./OutsideSigner.ts");
      return new OutsideSigner({
        client,
        outside: wallet.outside,
        follower,
        confirmations,
        contracts: config,
      });
    },
  };
  const sending = createSending({
    client,
    follower,
    account: () => wallet.read().account,
    signerOf: (kind) => signers[kind](),
    sponsoring,
  });
  // A wallet that was locked, here or in another tab, has nothing to confirm with.
  wallet.subscribe(() => {
    if (wallet.read().account === null) confirmations.dismiss();
  });
  return { ...sending, confirmations, pending, follower, sponsoring };
}
