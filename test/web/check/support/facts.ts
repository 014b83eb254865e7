import type { TradeFacts } from "../../../../web/app/src/lib/check/judgeTrade.ts";
import type { TransactionFacts } from "../../../../web/app/src/lib/check/judgeTransaction.ts";
import { buyer, chainId } from "../../shared/support/cast.ts";

export const trade = `0x${"ab".repeat(32)}` as const;
export const hash = `0x${"cd".repeat(32)}` as const;
export const blockHash = `0x${"ef".repeat(32)}` as const;

const now = 1_800_000_000;

const node = {
  head: { value: { number: 9, hash: blockHash, time: now } },
  place: { value: { chainId, genesis: "0x01", keptGenesis: "0x01", hasContracts: true } },
  expected: { chainId, isLocal: false },
  deviceTime: now,
} as const;

/** A trade of which page, contract and record tell the same. */
export const right: TradeFacts = {
  ...node,
  trade,
  contract: { value: { kind: "same", block: 9, status: 1 } },
  record: { value: { isOfChain: true, isCaught: false, block: 9, behind: 0 } },
  told: { value: { kind: "same" } },
  money: { value: { held: 5n, balance: 6n } },
};

/** A transaction that paid into a trade, in a block that stands. */
export const done: TransactionFacts = {
  ...node,
  hash,
  kept: { trade, isSendable: true, isSponsored: false, minedIn: blockHash },
  known: { value: true },
  signed: { from: buyer, nonce: 4, gas: 100_000n, value: 0n, highestFee: 10n },
  mined: {
    value: {
      ...{ block: 8, blockHash, isReplaced: false, succeeded: true, gasUsed: 60_000n },
      step: { event: "TradePaid", trade },
    },
  },
  counted: { value: 5 },
  cost: { value: { balance: 10n ** 18n, baseFee: 7n } },
  reason: { value: null },
  refusal: { value: null },
};

/** The same before it is in a block. */
export const onTheWay: TransactionFacts = {
  ...done,
  kept: { trade, isSendable: true, isSponsored: false, minedIn: null },
  mined: { value: null },
  counted: { value: 4 },
};
