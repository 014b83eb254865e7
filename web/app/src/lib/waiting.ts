import type { Cell } from "./chain/Cell.ts";

/** Resolves at the next change of a value, or when `signal` aborts. */
export function nextChange(cell: Cell<unknown>, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      leave();
      resolve();
    };
    const leave = cell.subscribe(done);
    signal?.addEventListener("abort", done, { once: true });
  });
}

/** Waits so many milliseconds, or until `signal` aborts. */
export function elapsed(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
