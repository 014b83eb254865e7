// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ChainContext } from "../../../web/app/src/lib/query/ChainContext.ts";
import { connectQueries } from "../../../web/app/src/lib/query/connectQueries.ts";
import { useBalances } from "../../../web/app/src/lib/query/useBalances.ts";
import { useNow } from "../../../web/app/src/lib/query/useNow.ts";
import { useTrades } from "../../../web/app/src/lib/query/useTrades.ts";
import { FakeChain } from "./support/FakeChain.ts";
import { type Ledger, stageChain } from "./support/stageChain.ts";
import { freshDatabase } from "./support/watch.ts";

const OWNER = "0x0000000000000000000000000000000000000a11";

let fake: FakeChain;
beforeEach(() => {
  freshDatabase();
  fake = new FakeChain();
  fake.mineEmpty(3);
});
afterEach(() => vi.useRealTimers());

async function stage(ledger?: Ledger) {
  const staged = await stageChain(fake, ledger);
  const queries = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
  connectQueries(staged.chain, queries);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <ChainContext value={staged.chain}>{children}</ChainContext>
    </QueryClientProvider>
  );
  return { ...staged, queries, wrapper };
}

describe("useNow", () => {
  test("is the pending block's time, whatever the device's clock says", async () => {
    vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
    fake.clockOffset = 5;
    const { tick, monotonic, wrapper } = await stage();
    const { result } = renderHook(useNow, { wrapper });
    expect(result.current).toBeNull();
    await act(tick);
    expect(result.current).toBe(1_000 + 3 * 12 + 5);
    vi.setSystemTime(Date.now() + 3_600_000);
    monotonic.now += 2_000;
    act(() => void vi.advanceTimersByTime(500));
    expect(result.current).toBe(1_000 + 3 * 12 + 7);
  });
});

describe("useBalances", () => {
  const amounts = (data: { amount: bigint | null }[] | undefined) => data?.map(({ amount }) => amount);

  test("follow each new block", async () => {
    const { tick, wrapper } = await stage((block) => BigInt(block * 100));
    await tick();
    const { result } = renderHook(() => useBalances(OWNER), { wrapper });
    await waitFor(() => expect(amounts(result.current.data)).toEqual([300n, 300n]));
    fake.mineEmpty(1);
    await act(tick);
    await waitFor(() => expect(amounts(result.current.data)).toEqual([400n, 400n]));
  });

  test("never go back to an older block's because a slow node answered", async () => {
    const { tick, wrapper, queries } = await stage((block) => BigInt(block * 100));
    await tick();
    const { result } = renderHook(() => useBalances(OWNER), { wrapper });
    await waitFor(() => expect(amounts(result.current.data)).toEqual([300n, 300n]));
    fake.blocks.pop();
    await act(tick);
    await act(() => queries.invalidateQueries());
    expect(amounts(result.current.data)).toEqual([300n, 300n]);
  });

  test("stay on the page while the node is away", async () => {
    const { tick, wrapper, queries } = await stage(() => 7n);
    await tick();
    const { result } = renderHook(() => useBalances(OWNER), { wrapper });
    await waitFor(() => expect(amounts(result.current.data)).toEqual([7n, 7n]));
    fake.quirk.isDown = true;
    await act(() => queries.invalidateQueries());
    expect(amounts(result.current.data)).toEqual([7n, 7n]);
  });
});

describe("useTrades", () => {
  test("answers from what is kept while the node is away", async () => {
    const first = await stage();
    const { result } = renderHook(() => useTrades(OWNER), { wrapper: first.wrapper });
    await act(async () => {
      await vi.waitFor(async () => {
        await first.tick();
        expect((await first.chain.reader.status.value).phase).toBe("live");
      });
    });
    await waitFor(() => expect(result.current.data?.trades).toEqual([]));

    fake.quirk.isDown = true;
    const second = await stage();
    const later = renderHook(() => useTrades(OWNER), { wrapper: second.wrapper });
    await waitFor(() => expect(later.result.current.data).toEqual({ trades: [], refused: [] }));
  });

  test("waits for the first reading rather than say that there are none", async () => {
    const { wrapper } = await stage();
    const { result } = renderHook(() => useTrades(OWNER), { wrapper });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(result.current.data).toBeUndefined();
  });
});
