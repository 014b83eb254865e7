import { expect, test } from "vitest";
import * as z from "zod/mini";
import { gatherTrade } from "../../../web/app/src/lib/check/gatherTrade.ts";
import { tradeFindings, tradeVerdict } from "../../../web/app/src/lib/check/judgeTrade.ts";
import { RecordClient } from "../../../web/app/src/lib/record/RecordClient.ts";
import { listedTrade } from "../../../web/shared/escrow/listedTrade.ts";
import { readTrades } from "../../../web/shared/escrow/readTrades.ts";
import { storedTrade } from "../../../web/shared/escrow/trade.ts";
import { tradeAnswer } from "../../../web/shared/record/tradeAnswer.ts";
import type { ChainLog } from "../../../web/shared/wire/ChainLog.ts";
import { chainId, court, escrow, policy, terms } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { stage, wire } from "./support/stage.ts";

const story = new Story();
const paid = wire(story.logs[0] as never, 4);
const delivered = wire({ eventName: "TradeDelivered", args: { trade: story.trade, endsAt: 99 } } as never, 6);
const logs = [paid, delivered];
const tradeOf = (from: readonly ChainLog[]) => {
  const [trade] = readTrades(from, chainId, escrow).trades;
  if (!trade) throw new Error("no trade");
  return trade;
};
const trade = tradeOf(logs);

/** What the contract stores after a block, and a token that has everything. */
const contract = (stored: (block: number) => unknown) => ({
  readContract: async ({ functionName, blockNumber }: { functionName: string; blockNumber: bigint }) =>
    functionName === "balanceOf" ? terms.amount : stored(Number(blockNumber)),
});
const truth = contract((block) => storedTrade(block < 6 ? tradeOf([paid]) : trade));

function record(told: readonly ChainLog[], { block = 9, status = 200 } = {}): RecordClient {
  const at = { number: block, time: block };
  const row = listedTrade(told.length > 0 ? tradeOf(told) : trade);
  const answer = { block: at, trade: row, policy, logs: told, hearing: null, courtLogs: [] };
  return new RecordClient("http://record", (async (url: string) =>
    url.includes("/status")
      ? new Response(JSON.stringify({ chainId, escrow, court, isReady: true, block: at, lastStep: null }))
      : new Response(JSON.stringify(z.encode(tradeAnswer, answer as never)), { status })) as typeof fetch);
}

async function check(chain: ReturnType<typeof stage>, told: RecordClient | null) {
  const seen: string[] = [];
  const parts = { chain, record: told, isCaught: false, viewer: null, deviceTime: 1_009 };
  const facts = await gatherTrade(parts, story.trade, (so) => {
    seen.push(tradeFindings(so).at(-1)?.step ?? "");
  });
  return { verdict: tradeVerdict(facts), codes: tradeFindings(facts).map(({ code }) => code), seen };
}

test("where page, contract and record agree, it says so, step after step", async () => {
  const { verdict, codes, seen } = await check(stage({ logs, client: truth }), record(logs));
  expect(verdict.code).toBe("allSame");
  expect(codes).toEqual([
    "nodeAnswers",
    "placeRight",
    "timeClose",
    "contractSame",
    "recordUp",
    "toldSame",
    "moneyThere",
  ]);
  expect(seen.at(0)).toBe("time");
  expect(seen.at(-1)).toBe("money");
});

test("the block after which page and contract part is found", async () => {
  const moved = contract((block) => ({
    ...storedTrade(block < 6 ? tradeOf([paid]) : trade),
    ...(block >= 6 && { held: 1n }),
  }));
  const { verdict } = await check(stage({ logs, client: moved }), null);
  expect(verdict).toMatchObject({ code: "pageDiffers", params: { event: "TradeDelivered", block: 6 } });
});

test("a node without a past still tells that they differ now", async () => {
  const forgetful = contract((block) => {
    if (block < 9) throw new Error("missing trie node");
    return { ...storedTrade(trade), held: 1n };
  });
  const { codes, verdict } = await check(stage({ logs, client: forgetful }), null);
  expect(codes).toContain("contractDiffersNow");
  expect(verdict.code).toBe("pageDiffers");
});

test("the first step that the record tells otherwise is named", async () => {
  const elsewhere = [paid, { ...delivered, block: 7 }];
  const { verdict } = await check(stage({ logs, client: truth }), record(elsewhere));
  expect(verdict).toMatchObject({ code: "recordDiffers", params: { event: "TradeDelivered", block: 6 } });
});

test("a step that the record leaves out is named, unless the record is behind", async () => {
  const left = await check(stage({ logs, client: truth }), record([paid]));
  expect(left.verdict).toMatchObject({ code: "recordDiffers", params: { event: "TradeDelivered" } });
  const behind = await check(stage({ logs, client: truth }), record([paid], { block: 5 }));
  expect(behind.verdict).toMatchObject({ code: "recordBehind", params: { count: 4 } });
  expect(behind.codes).toContain("toldSame");
});

test("a record that does not know the trade is told from one that does not answer", async () => {
  expect((await check(stage({ logs, client: truth }), record(logs, { status: 404 }))).codes).toContain(
    "toldWithout",
  );
  const { codes, verdict } = await check(stage({ logs, client: truth }), record(logs, { status: 500 }));
  expect(codes).toContain("toldUnread");
  expect(verdict.code).toBe("recordSilent");
});

test("a trade that the contract does not store is unknown", async () => {
  const empty = contract(() => ({ ...storedTrade(trade), status: 0 }));
  expect((await check(stage({ client: empty }), null)).verdict.code).toBe("tradeUnknown");
});

test("terms that are not the trade's are forged", async () => {
  const forged = wire(
    { eventName: "TradePaid", args: { trade: story.trade, ...terms, amount: 1n } } as never,
    4,
  );
  expect((await check(stage({ logs: [forged], client: truth }), null)).verdict.code).toBe("nodeForges");
});

test("too little money in the contract is said", async () => {
  const poor = {
    readContract: async ({ functionName }: { functionName: string }) =>
      functionName === "balanceOf" ? 1n : storedTrade(trade),
  };
  expect((await check(stage({ logs, client: poor }), null)).verdict.code).toBe("moneyShort");
});

test("a chain of the same number with another beginning is another chain", async () => {
  const { verdict } = await check(stage({ logs, client: truth, keptGenesis: `0x${"99".repeat(32)}` }), null);
  expect(verdict.code).toBe("otherPlace");
});

test("a silent node leaves everything unchecked, and nothing said to be right", async () => {
  const chain = stage({
    logs,
    client: { readContract: () => Promise.reject(new TypeError("Failed to fetch")) },
    isDown: true,
  });
  const { verdict, codes } = await check(chain, null);
  expect(verdict.code).toBe("nodeSilent");
  expect(codes).toEqual([
    "nodeSilent",
    "placeUnread",
    "timeUnread",
    "contractUnread",
    "recordNone",
    "toldNone",
    "moneyNothing",
  ]);
});
