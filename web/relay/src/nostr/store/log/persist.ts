import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds: how long servers may take to choose a leader, and between two tries. */
const [patience, tryPause] = [30_000, 250];

/** Tries until it succeeds: servers that have only started, or lost one of them, answer late or with any error. */
export async function persist<T>(attempt: () => Promise<T>): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > until) throw error;
      await pause(tryPause);
    }
  }
}
