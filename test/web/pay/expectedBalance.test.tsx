// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { encodeFunctionData, erc20Abi } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { beforeEach, expect, test } from "vitest";
import { useDraftContext } from "../../../web/app/src/features/pay/form/useDraftContext.ts";
import { useBalance } from "../../../web/app/src/features/pay/money/useBalance.ts";
import { ChainContext } from "../../../web/app/src/lib/query/ChainContext.ts";
import { connectQueries } from "../../../web/app/src/lib/query/connectQueries.ts";
import type { SendingDesk } from "../../../web/app/src/lib/sendCalls/openSending.ts";
import { type Pending, PendingStore } from "../../../web/app/src/lib/sendCalls/PendingStore.ts";
import { SendingContext } from "../../../web/app/src/lib/sendCalls/SendingContext.ts";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import { FakeChain } from "../chain/support/FakeChain.ts";
import { DOLLAR, stageChain } from "../chain/support/stageChain.ts";
import { freshDatabase } from "../chain/support/watch.ts";
import { seller } from "../shared/support/cast.ts";

const account = privateKeyToAccount(`0x${"42".repeat(32)}`);
const me = account.address;
const before = 100n;

let fake: FakeChain;
beforeEach(() => {
  freshDatabase();
  fake = new FakeChain();
  fake.mineEmpty(3);
});

/** A payment of 30 dollars that was just sent. */
async function sent(): Promise<Pending> {
  const data = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [seller, 30n] });
  const raw = await account.signTransaction({
    ...{ chainId: 31_337, nonce: 0, gas: 60_000n, maxFeePerGas: 9n, maxPriorityFeePerGas: 1n },
    ...{ to: DOLLAR, data },
  });
  return {
    ...{ hash: "0x01", chainId: 31_337, account: me, to: DOLLAR, nonce: 0, raw },
    ...{ batch: null, purpose: null, sentAfterBlock: 3, mined: null },
  };
}

async function stage() {
  const { chain, tick } = await stageChain(fake, (block) => (block < 4 ? before : before - 30n));
  const queries = new QueryClient();
  connectQueries(chain, queries);
  const pending = new PendingStore(`pending-${Math.random()}`);
  const desk = { pending } as unknown as SendingDesk;
  await tick();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <ChainContext value={chain}>
        <SendingContext value={desk}>{children}</SendingContext>
      </ChainContext>
    </QueryClientProvider>
  );
  const shown = () => {
    const context = useDraftContext(me, "payment", []);
    const coin = context?.coins.find(({ address }) => address !== nativeCoin);
    return { form: coin ? context?.balanceOf(coin) : null, review: useBalance(me, DOLLAR) };
  };
  return { tick, pending, shown, wrapper };
}

test("a second payment is checked against what the first one leaves, before and after its block", async () => {
  const { tick, pending, shown, wrapper } = await stage();
  const seen: unknown[] = [];
  const { result } = renderHook(
    () => {
      const now = shown();
      seen.push(now.form, now.review);
      return now;
    },
    { wrapper },
  );
  await waitFor(() => expect(result.current).toEqual({ form: before, review: before }));

  seen.length = 0;
  const payment = await sent();
  await act(() => pending.put(payment));
  await waitFor(() => expect(result.current).toEqual({ form: 70n, review: 70n }));

  fake.mineEmpty(1);
  await act(() => pending.put({ ...payment, mined: { blockNumber: 4, blockHash: "0x04" } }));
  await act(tick);
  await waitFor(() => expect(result.current).toEqual({ form: 70n, review: 70n }));
  const from = seen.indexOf(70n);
  expect(new Set(seen.slice(from + 2))).toEqual(new Set([70n]));
});

test("what never happened is there again", async () => {
  const { pending, shown, wrapper } = await stage();
  const { result } = renderHook(shown, { wrapper });
  const payment = await sent();
  await act(() => pending.put(payment));
  await waitFor(() => expect(result.current).toEqual({ form: 70n, review: 70n }));
  await act(() => pending.remove(payment.hash));
  await waitFor(() => expect(result.current).toEqual({ form: before, review: before }));
});
