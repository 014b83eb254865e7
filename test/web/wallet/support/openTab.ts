import "fake-indexeddb/auto";
import type { Address } from "viem";
import { VaultStore } from "../../../../web/app/src/lib/wallet/vault/VaultStore.ts";
import { answerCall } from "../../../../web/app/src/lib/wallet/worker/answerCall.ts";
import type { Method, Params, Results } from "../../../../web/app/src/lib/wallet/worker/protocol.ts";
import { WalletKeeper } from "../../../../web/app/src/lib/wallet/worker/WalletKeeper.ts";
import { contracts } from "./scene.ts";

export const phrase = "test test test test test test test test test test test junk";
export const first: Address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
export const opening = { password: "correct horse", minutes: 15, accounts: 1 };
let stores = 0;

/** A tab whose Worker keeps the wallet, at a clock of the test's choosing. */
export function openTab(store = new VaultStore(`keeper-${stores++}`), iterations = 10) {
  const clock = { now: 1_000_000 };
  const told: string[] = [];
  const keeper = new WalletKeeper({
    store,
    contracts,
    kdf: { iterations, saltBytes: 32 },
    now: () => clock.now,
    tellPage: (news) => told.push(`page ${news}`),
    tellOtherTabs: (news) => told.push(`tabs ${news}`),
  });
  /** As the page calls it: through the schema, and errors as codes. */
  async function call<M extends Method>(method: M, params: Params<M>): Promise<Results[M]> {
    const answer = await answerCall(keeper, { id: 1, method, params });
    if (answer && "result" in answer) return answer.result as Results[M];
    throw answer && "error" in answer ? answer.error : new Error("no answer");
  }
  return { keeper, call, clock, told, store };
}

/** With the wallet of `phrase` open. */
export const restored = async (tab = openTab()) => {
  await tab.call("restore", { phrase, replace: null, ...opening });
  return tab;
};
