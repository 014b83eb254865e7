import type { ChainClient } from "../../../web/app/src/lib/chain/client.ts";
import { type Confirmation, Confirmations } from "../../../web/app/src/lib/sendCalls/Confirmations.ts";
import { checkBatch } from "../../../web/app/src/lib/sendCalls/checkBatch.ts";
import { KeySigner } from "../../../web/app/src/lib/sendCalls/KeySigner.ts";
import { OutsideSigner } from "../../../web/app/src/lib/sendCalls/OutsideSigner.ts";
import { PendingFollower } from "../../../web/app/src/lib/sendCalls/PendingFollower.ts";
import { PendingStore } from "../../../web/app/src/lib/sendCalls/PendingStore.ts";
import { createSending } from "../../../web/app/src/lib/sendCalls.ts";
import { openSponsoring } from "../../../web/app/src/lib/sponsor/openSponsoring.ts";
import { OutsideWallet } from "../../../web/app/src/lib/wallet/outside/OutsideWallet.ts";
import { VaultStore } from "../../../web/app/src/lib/wallet/vault/VaultStore.ts";
import { Wallet } from "../../../web/app/src/lib/wallet/Wallet.ts";
import { WalletSettings } from "../../../web/app/src/lib/wallet/WalletSettings.ts";
import type { WorkerPort } from "../../../web/app/src/lib/wallet/WorkerLine.ts";
import { answerCall } from "../../../web/app/src/lib/wallet/worker/answerCall.ts";
import { WalletKeeper } from "../../../web/app/src/lib/wallet/worker/WalletKeeper.ts";
import { addresses } from "../../../web/shared/generated/addresses.ts";

export const phrase = "test test test test test test test test test test test junk";

/** The Worker without a thread: the same messages, cloned the same way. */
function workerInPlace(store: VaultStore): WorkerPort {
  const target = new EventTarget();
  const post = (data: unknown) =>
    target.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
  const keeper = new WalletKeeper({
    store,
    contracts: addresses,
    kdf: { iterations: 10, saltBytes: 32 },
    now: Date.now,
    tellPage: (news) => post({ news }),
    tellOtherTabs: () => undefined,
  });
  return {
    postMessage: (message: unknown) => void answerCall(keeper, structuredClone(message)).then(post),
    addEventListener: target.addEventListener.bind(target) as WorkerPort["addEventListener"],
    terminate: () => keeper.drop(),
  };
}

const neverConnected = () => new OutsideWallet(() => Promise.reject(new Error("no wallet here")));

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: () => null,
    length: 0,
  };
}

/** Everything the page builds for sending, on a given chain and a given disk. */
export async function openPage(
  client: ChainClient,
  disk: string,
  outside = neverConnected(),
  relayUrl = "http://127.0.0.1:9",
) {
  const wallet = new Wallet({
    openWorker: () => workerInPlace(new VaultStore(`vault-${disk}`)),
    vault: { id: () => new VaultStore(`vault-${disk}`).id(), onNews: () => undefined },
    settings: new WalletSettings(memory()),
    outside,
    forgetTalk: async () => undefined,
    isUsed: async () => false,
  });
  await wallet.start();
  if (wallet.read().vault === "none") await wallet.restore("correct horse", phrase, null);
  else await wallet.unlock("correct horse");
  const pending = new PendingStore(`pending-${disk}`);
  const sponsoring = openSponsoring(client, { escrow: addresses.escrow, relayUrl });
  const follower = new PendingFollower(client, pending, {
    batch: (batch) => checkBatch(outside, batch),
    order: sponsoring.check,
  });
  const confirmations = new Confirmations();
  let last: Promise<unknown> = Promise.resolve();
  const exclusively = <T>(_: string, run: () => Promise<T>): Promise<T> => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
  const keySigner = new KeySigner({ client, wallet, pending, follower, confirmations, exclusively });
  const outsideSigner = new OutsideSigner({ client, outside, follower, confirmations, contracts: addresses });
  const sending = createSending({
    client,
    follower,
    account: () => wallet.read().account,
    signerOf: async (kind) => (kind === "key" ? keySigner : outsideSigner),
    sponsoring: async () => sponsoring,
  });
  return { wallet, pending, follower, confirmations, sending };
}

export type Page = Awaited<ReturnType<typeof openPage>>;

/** Answers the next questions as a user would who always agrees. */
export function agreeing({ confirmations }: Page): () => void {
  const accept = () => confirmations.read()?.accept();
  return confirmations.subscribe(accept);
}

/** The next question to the user. */
export function nextQuestion({ confirmations }: Page): Promise<Confirmation> {
  return new Promise((resolve) => {
    const look = () => {
      const current = confirmations.read();
      if (!current) return;
      stop();
      resolve(current);
    };
    const stop = confirmations.subscribe(look);
  });
}

/** Every question that is asked, each agreed to. */
export function answering(target: Page): Confirmation[] {
  const questions: Confirmation[] = [];
  target.confirmations.subscribe(() => {
    const current = target.confirmations.read();
    if (!current) return;
    questions.push(current);
    current.accept();
  });
  return questions;
}
