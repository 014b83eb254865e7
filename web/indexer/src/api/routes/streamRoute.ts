import type { Handler } from "hono";
import { streamSSE } from "hono/streaming";
import type { Hex } from "viem";
import * as z from "zod/mini";
import { callerOf } from "../../../../service/limits/callerOf.ts";
import { type RecordChange, recordChange } from "../../../../shared/record/recordChange.ts";
import { address } from "../../../../shared/wire/address.ts";
import { Refusal } from "../Refusal.ts";
import type { Change, Watch } from "../Watch.ts";
import { readQuery } from "./readQuery.ts";

const query = z.object({ viewer: z.optional(address) });

/** Milliseconds after which silence would look like a broken line. */
const heartbeat = 15_000;

/** Blocks that may wait for a slow reader. */
const mostUnsent = 64;

/** Tells the present block at once, and after every further one what changed: of everybody's, or only what concerns a viewer. */
export function streamRoute(watch: Watch, streamsOfOne: number): Handler {
  const open = new Map<string, number>();
  return (context) => {
    const { viewer } = readQuery(query, context);
    const caller = callerOf(context);
    const count = open.get(caller) ?? 0;
    if (count >= streamsOfOne) throw new Refusal("tooManyStreams");
    open.set(caller, count + 1);
    return streamSSE(context, async (stream) => {
      let unsent = 0;
      const tell = async (change: RecordChange) => {
        // Who does not read comes back and reads the lists anew.
        if (++unsent > mostUnsent) return stream.abort();
        await stream.writeSSE({ event: "block", data: JSON.stringify(z.encode(recordChange, change)) });
        unsent -= 1;
      };
      stream.onAbort(() => {
        const left = (open.get(caller) ?? 1) - 1;
        if (left > 0) open.set(caller, left);
        else open.delete(caller);
      });
      const stop = await watch.listen((change) => {
        void tell(viewer ? concerning(viewer, change) : plain(change));
      });
      stream.onAbort(stop);
      const { block } = await watch.progress();
      if (block) await tell({ block, trades: [], disputes: [], rosters: [] });
      while (!stream.aborted) {
        await stream.sleep(heartbeat);
        await stream.write(": still here\n\n");
      }
      stop();
    });
  };
}

function plain({ people, ...change }: Change) {
  return change;
}

/** A trade that was undone has nobody's row any more, and is told to everybody. */
function concerning(viewer: string, change: Change) {
  const { people, ...rest } = change;
  const concerns = (id: Hex) => people.get(id)?.has(viewer.toLowerCase()) ?? true;
  return { ...rest, trades: rest.trades.filter(concerns), disputes: rest.disputes.filter(concerns) };
}
