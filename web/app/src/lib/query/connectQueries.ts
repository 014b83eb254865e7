import type { QueryClient } from "@tanstack/react-query";
import type { Chain } from "../chain/Chain.ts";
import type { RecordFollower } from "../record/RecordFollower.ts";
import { keys } from "./keys.ts";

/** Lets new logs, new blocks and what the record tells make the queries stale that depend on them. Called once, by the composition root. */
export function connectQueries(
  { reader }: Chain,
  queries: QueryClient,
  record: RecordFollower | null = null,
): void {
  record?.onChange(() => queries.invalidateQueries({ queryKey: keys.record(record.epoch) }));
  reader.onChange((source) => queries.invalidateQueries({ queryKey: keys.logs(source) }));

  let seen: string | undefined;
  reader.status.subscribe(() => {
    const { phase, head } = reader.status.value;
    if (phase !== "live" || head?.hash === seen) return;
    seen = head?.hash;
    void queries.invalidateQueries({ queryKey: keys.state() });
  });
}
