import type { Wallet } from "./Wallet.ts";

/** Often enough for the shortest auto-lock, seldom enough to cost nothing. */
const interval = 10_000;

/** Tells the Worker that somebody is here, so that it does not lock under their hands. */
export function watchActivity(wallet: Wallet): void {
  let last = 0;
  const touch = () => {
    if (wallet.read().vault !== "open" || performance.now() - last < interval) return;
    last = performance.now();
    void wallet.call("touch", {});
  };
  for (const type of ["pointerdown", "keydown", "wheel", "touchmove"]) {
    addEventListener(type, touch, { passive: true, capture: true });
  }
  // A page kept in the back-forward cache lives on with its Worker; whoever left it did not mean to leave it open.
  addEventListener("pagehide", () => wallet.leave());
}
