import type { Address } from "viem";

const storageKey = "parley.talk";

/** Accounts that turned talk on here: for the others nothing of it is fetched before they go there. */
export function rememberTalk(account: Address): void {
  try {
    const known = JSON.parse(localStorage.getItem(storageKey) ?? "[]") as unknown[];
    localStorage.setItem(storageKey, JSON.stringify([...new Set([...known, account.toLowerCase()])]));
  } catch {
    // Without it messages are only looked for on Talk's own pages.
  }
}

export function usesTalk(account: Address): boolean {
  try {
    return localStorage.getItem(storageKey)?.includes(account.toLowerCase()) ?? false;
  } catch {
    return false;
  }
}
