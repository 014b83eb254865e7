// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ChainContext } from "../../../web/app/src/lib/query/ChainContext.ts";
import { connectQueries } from "../../../web/app/src/lib/query/connectQueries.ts";
import { RecordClient } from "../../../web/app/src/lib/record/RecordClient.ts";
import { RecordContext } from "../../../web/app/src/lib/record/RecordContext.ts";
import { RecordFollower } from "../../../web/app/src/lib/record/RecordFollower.ts";
import { useTradeList } from "../../../web/app/src/lib/record/useTradeList.ts";
import { FakeChain } from "../chain/support/FakeChain.ts";
import { stageChain } from "../chain/support/stageChain.ts";
import { freshDatabase } from "../chain/support/watch.ts";
import { buyer } from "../shared/support/cast.ts";
import type { FakeRecord } from "./support/FakeRecord.ts";
import { payments } from "./support/payments.ts";

let leaving: AbortController;
beforeEach(() => {
  freshDatabase();
  leaving = new AbortController();
});
afterEach(() => leaving.abort());

/** A chain with payments of these amounts, a record that knows them, and the hook that lists them. */
async function stage(...amounts: bigint[]) {
  const fake = new FakeChain();
  const { chain, tick } = await stageChain(fake);
  const { indexer, pay, index } = payments(fake, chain.config);
  for (const amount of amounts) pay(amount);
  const record = new RecordFollower({
    config: chain.config,
    chain: chain.reader.status,
    client: async () => new RecordClient("http://record", indexer.fetch),
    blockAt: async () => null,
  });
  index();
  const queries = new QueryClient();
  connectQueries(chain, queries, record);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <ChainContext value={chain}>
        <RecordContext value={record}>{children}</RecordContext>
      </ChainContext>
    </QueryClientProvider>
  );
  await tick();
  const shown: string[] = [];
  const { result } = renderHook(
    () => {
      const list = useTradeList(buyer, "open");
      shown.push(list.data?.trades.map(({ held }) => held).join() ?? "nothing");
      return list;
    },
    { wrapper },
  );
  const held = () => result.current.data?.trades.map((trade) => trade.held);
  const asksChain = () => fake.calls.filter(({ method }) => method === "eth_getLogs").length;
  const run = () => void record.run(leaving.signal);
  return {
    fake,
    chain,
    tick: () => act(tick),
    record,
    indexer,
    index,
    pay,
    run,
    result,
    held,
    asksChain,
    shown,
  };
}

/** What was shown, one after the other. */
const turns = (shown: readonly string[]) => shown.filter((list, at) => list !== shown[at - 1]);

test("comes from the record, and nothing of it is read from the chain", async () => {
  const { run, held, asksChain, tick } = await stage(1n, 2n);
  await act(async () => run());
  await waitFor(() => expect(held()).toEqual([2n, 1n]));
  await tick();
  expect(asksChain()).toBe(0);
});

test("waits for neither record nor chain to say that there is nothing", async () => {
  const { held } = await stage();
  expect(held()).toBeUndefined();
});

test("comes page after page", async () => {
  const { run, held, indexer, result } = await stage(1n, 2n, 3n);
  indexer.pageSize = 2;
  await act(async () => run());
  await waitFor(() => expect(held()).toEqual([3n, 2n]));
  await act(async () => result.current.more?.());
  await waitFor(() => expect(held()).toEqual([3n, 2n, 1n]));
  expect(result.current.more).toBeNull();
});

test("goes on from the chain when the record is gone and comes back to it, without losing what is shown (A-39)", async () => {
  const { run, held, indexer, index, pay, tick, record, shown } = await stage(1n);
  await act(async () => run());
  await waitFor(() => expect(held()).toEqual([1n]));

  indexer.isDown = true;
  await act(async () => indexer.endStream());
  await waitFor(() => expect(record.status.value.kind).toBe("down"));
  expect(held()).toEqual([1n]);
  pay(2n);
  await tick();
  await waitFor(() => expect(held()).toEqual([2n, 1n]));

  // What it told before it went is older than what the page shows.
  indexer.isDown = false;
  index();
  await waitFor(() => expect(record.status.value.kind).toBe("up"), { timeout: 8_000 });
  pay(3n);
  index();
  await act(async () => indexer.say({ trades: indexer.rows.map(({ id }) => id) }));
  await tick();
  await waitFor(() => expect(held()).toEqual([3n, 2n, 1n]), { timeout: 8_000 });
  expect(turns(shown)).toEqual(["nothing", "1", "2,1", "3,2,1"]);
}, 20_000);

test.each([
  ["makes no sense", (indexer: FakeRecord) => indexer.instead.set("trades", { trades: "all" })],
  [
    "has terms of another trade",
    (indexer: FakeRecord) => {
      indexer.rows = indexer.rows.map((row) => ({ ...row, terms: { ...row.terms, amount: 9n } }));
    },
  ],
])("that %s is not shown, and the chain's is", async (_, bend) => {
  const { run, held, indexer, tick, record, shown } = await stage(1n);
  bend(indexer);
  await act(async () => run());
  await waitFor(() => expect(record.status.value.kind).toBe("lying"));
  await tick();
  await waitFor(() => expect(held()).toEqual([1n]));
  expect(turns(shown)).toEqual(["nothing", "1"]);
});
