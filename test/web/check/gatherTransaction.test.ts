import {
  encodeErrorResult,
  RawContractError,
  TransactionNotFoundError,
  TransactionReceiptNotFoundError,
} from "viem";
import { expect, test } from "vitest";
import { gatherTransaction } from "../../../web/app/src/lib/check/gatherTransaction.ts";
import { transactionFindings, transactionVerdict } from "../../../web/app/src/lib/check/judgeTransaction.ts";
import type { Pending } from "../../../web/app/src/lib/sendCalls/PendingStore.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { buyer, chainId, escrow } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { hash } from "./support/facts.ts";
import { hashAt, stage, wire } from "./support/stage.ts";

const story = new Story();
const log = wire(story.logs[0] as never, 8);
const transaction = {
  from: buyer,
  to: escrow,
  input: "0x",
  nonce: 4,
  gas: 100_000n,
  value: 0n,
  maxFeePerGas: 10n,
};
const receipt = {
  ...{ blockNumber: 8n, blockHash: hashAt(8), status: "success", gasUsed: 60_000n },
  logs: [{ ...log, blockNumber: 8n, logIndex: 0, transactionHash: hash }],
};
const around = {
  getTransaction: async () => transaction,
  getTransactionReceipt: async () => receipt,
  getTransactionCount: async () => 5,
  getBalance: async () => 10n ** 18n,
  getBlock: async ({ blockNumber }: { blockNumber?: bigint }) => ({
    hash: hashAt(Number(blockNumber ?? 9n)),
    baseFeePerGas: 7n,
  }),
  call: async () => ({}),
};
const nowhere = {
  getTransaction: () => Promise.reject(new TransactionNotFoundError({ hash })),
  getTransactionReceipt: () => Promise.reject(new TransactionReceiptNotFoundError({ hash })),
};
const failed = {
  ...around,
  getTransactionReceipt: async () => ({ ...receipt, status: "reverted", logs: [] }),
};

const pending: Pending = {
  ...{ hash, chainId, account: buyer, to: escrow, nonce: 4, raw: null, batch: null },
  ...{ purpose: { action: "pay", trade: story.trade }, sentAfterBlock: 3, mined: null },
};

async function check(
  client: Record<string, (args: never) => unknown>,
  own: readonly Pending[] = [],
  refusal: string | null = null,
) {
  const sponsor = async () => ({ state: async () => ({ refusal }) }) as never;
  const parts = { chain: stage({ client }), pending: own, sponsor, deviceTime: 1_009 };
  const facts = await gatherTransaction(parts, hash, () => undefined);
  return { verdict: transactionVerdict(facts), codes: transactionFindings(facts).map(({ code }) => code) };
}

test("what went through is told with its step and its trade", async () => {
  const { verdict } = await check(around);
  expect(verdict).toMatchObject({ code: "txDone", params: { event: "TradePaid", trade: story.trade } });
});

test("a refusal is played again, and told in the contract's own words", async () => {
  const data = encodeErrorResult({ abi: escrowAbi, errorName: "DeadlineNotPassed", args: [77n, 66n] });
  const call = () => Promise.reject(new RawContractError({ data }));
  const { verdict } = await check({ ...failed, call });
  expect(verdict).toMatchObject({ code: "txReverted", error: { code: "DeadlineNotPassed" } });
});

test("a reason that only the state before its block has is found there", async () => {
  const data = encodeErrorResult({ abi: escrowAbi, errorName: "DeadlineNotPassed", args: [77n, 66n] });
  const call = async ({ blockNumber }: { blockNumber: bigint }) => {
    if (blockNumber === 7n) throw new RawContractError({ data });
  };
  expect((await check({ ...failed, call })).verdict.error?.code).toBe("DeadlineNotPassed");
});

test("out of gas is seen by what was used", async () => {
  const spent = {
    ...failed,
    getTransactionReceipt: async () => ({ ...receipt, status: "reverted", logs: [], gasUsed: 100_000n }),
  };
  expect((await check(spent)).verdict.code).toBe("txOutOfGas");
});

test("a receipt from a block that was replaced counts for nothing", async () => {
  const replaced = {
    ...around,
    getTransactionCount: async () => 4,
    getBlock: async () => ({ hash: hashAt(77), baseFeePerGas: 7n }),
  };
  expect((await check(replaced, [pending])).codes).toContain("chainGone");
});

test("what was mined here and is nowhere now was undone", async () => {
  const mined = { ...pending, mined: { blockNumber: 8, blockHash: hashAt(8) } };
  expect(
    (await check({ ...around, ...nowhere, getTransactionCount: async () => 4 }, [mined])).verdict.code,
  ).toBe("txUndone");
});

test("what waits is told by its number, its price and its purse", async () => {
  const waits = { ...around, getTransactionReceipt: nowhere.getTransactionReceipt };
  expect((await check({ ...waits, getTransactionCount: async () => 4 })).verdict.code).toBe("txWaiting");
  expect((await check({ ...waits, getTransactionCount: async () => 2 })).verdict.code).toBe("txGap");
  expect((await check({ ...waits, getTransactionCount: async () => 5 })).verdict.code).toBe("txReplaced");
  const poor = { ...waits, getTransactionCount: async () => 4, getBalance: async () => 0n };
  expect((await check(poor)).verdict.code).toBe("txShort");
});

test("what nobody knows, and what only this device knows, are told apart", async () => {
  expect((await check({ ...around, ...nowhere })).verdict.code).toBe("txUnknown");
  expect((await check({ ...around, ...nowhere }, [pending])).verdict.code).toBe("txLost");
});

test("what a sponsor was given waits for it, or is refused by its quota", async () => {
  const ordered = { ...pending, order: {} as never };
  expect((await check({ ...around, ...nowhere }, [ordered])).verdict.code).toBe("txSponsored");
  const { verdict } = await check({ ...around, ...nowhere }, [ordered], "sponsorPersonSpent");
  expect(verdict).toMatchObject({ code: "txSponsorRefuses", error: { code: "sponsorPersonSpent" } });
});

test("a node that does not answer accuses nobody", async () => {
  const silent = Object.fromEntries(
    Object.keys(around).map((name) => [name, () => Promise.reject(new TypeError("fetch failed"))]),
  );
  const { verdict } = await check({ ...silent, getCode: around.call });
  expect(verdict.code).toBe("incomplete");
});
