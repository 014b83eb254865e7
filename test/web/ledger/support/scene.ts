import type { LedgerScene } from "../../../../web/app/src/features/ledger/list/LedgerScene.ts";
import { dollar } from "./entries.ts";

const coin = { chainId: 31_337, address: dollar, symbol: "tUSD", decimals: 6, name: "Test Dollar" };

/** What a list is told with; a test says only its subject. */
export function sceneWith(changes: Partial<LedgerScene> = {}): LedgerScene {
  return {
    coins: (token) => (token === dollar ? { ...coin, label: "tUSD", mark: null, isListed: true } : null),
    names: () => null,
    titles: new Map(),
    notes: {},
    policies: new Map(),
    balances: new Map(),
    worth: () => null,
    currency: "USD",
    now: 1_000,
    ...changes,
  };
}
