import { QueryClient } from "@tanstack/react-query";
import { type Address, decodeFunctionData, type Hex, maxUint256 } from "viem";
import { beforeEach, describe, expect, test } from "vitest";
import {
  type CartonSurroundings,
  openCarton,
} from "../../../web/app/src/features/pay/carton/CartonRequest.ts";
import { CartonStore } from "../../../web/app/src/features/pay/carton/CartonStore.ts";
import { confirmationsOf, payAllCalls } from "../../../web/app/src/features/pay/carton/payManyCalls.ts";
import { standingOf } from "../../../web/app/src/features/pay/carton/standing.ts";
import { paymentStateOf } from "../../../web/app/src/features/pay/sign/usePaymentState.ts";
import { readersOf } from "../../../web/app/src/lib/documents/readersOf.ts";
import type { CoinView } from "../../../web/app/src/lib/money/CoinView.ts";
import { keys } from "../../../web/app/src/lib/query/keys.ts";
import { type Agreement, encodeAgreement, termsOf } from "../../../web/shared/agreement/agreement.ts";
import { type Batch, batchesOf } from "../../../web/shared/escrow/batch.ts";
import { tradeId } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";
import { readerOf } from "../../../web/shared/sealed/keyWrap.ts";
import { seal } from "../../../web/shared/sealed/seal.ts";
import { buyer, chainId, dollar, escrow, native, onlooker, seller } from "../shared/support/cast.ts";
import { coins, now, offer } from "./support/scene.ts";

const reader = readerOf(new Uint8Array(32).fill(7));
const token = { chainId, address: dollar, symbol: "tUSD", decimals: 6 } as const;
const [listed] = coins;
const coin = { ...listed, label: "tUSD", mark: null, isListed: true } as CoinView;

function agreementWith(changes: Partial<Agreement> = {}): Agreement {
  return {
    version: 1,
    language: "en",
    createdAt: now,
    nonce: `0x${"12".repeat(32)}`,
    escrow,
    seller: { address: seller, name: "Sam", encryptionKey: null },
    buyer: { address: buyer, name: "", encryptionKey: reader.publicKey },
    subject: { kind: "goods", words: "Tea" },
    price: { token, amount: 5_000_000n },
    deliverBy: now + 86_400,
    policy: offer.named,
    ...changes,
  };
}

const agreement = agreementWith();
const sealedOf = (one: Agreement) => seal(encodeAgreement(one), readersOf(one));

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

let storage: Storage;
let store: CartonStore;
beforeEach(() => {
  storage = memory();
  store = new CartonStore(chainId, buyer, storage);
});

/** What is known of the chain and its documents already. */
function around(changes: Partial<CartonSurroundings> = {}): CartonSurroundings {
  const queries = new QueryClient();
  queries.setQueryData(keys.policy(offer.id), offer.named.content);
  queries.setQueryData([...keys.document(offer.named.content.document), "policy"], offer.document);
  const config = {
    chainId,
    escrow,
    coins: [{ ...listed }],
    native: { symbol: "ETH", name: "E", decimals: 18 },
  };
  return {
    chain: { config } as never,
    documents: { load: async () => Promise.reject(new Error("no relay")) },
    queries,
    account: { kind: "key", address: buyer, name: null, number: 1 },
    reader,
    ...changes,
  };
}

describe("the carton", () => {
  test("outlives the page, for this account and chain alone, and tells nothing without the account's key", async () => {
    store.add(await sealedOf(agreement), true);
    expect(new CartonStore(chainId, buyer, storage).read()).toHaveLength(1);
    expect(new CartonStore(chainId, onlooker, storage).read()).toEqual([]);
    expect(new CartonStore(1, buyer, storage).read()).toEqual([]);
    expect(store.read()[0]?.key).toBeNull();
    expect(storage.getItem(`parley-carton-${chainId}-${buyer.toLowerCase()}`)).not.toContain("Tea");
  });

  test("holds the same request once, and lets each be taken out", async () => {
    const other = await sealedOf(agreementWith({ nonce: `0x${"34".repeat(32)}` }));
    const first = await sealedOf(agreement);
    store.add(first, true);
    store.add(other, true);
    store.add(await sealedOf(agreement), true);
    expect(store.read().map(({ plainHash }) => plainHash)).toEqual([other.plainHash, first.plainHash]);
    store.drop(other.plainHash);
    expect(store.read().map(({ plainHash }) => plainHash)).toEqual([first.plainHash]);
  });

  test("is empty where the storage holds something else", () => {
    storage.setItem(`parley-carton-${chainId}-${buyer.toLowerCase()}`, '[{"plainHash":1}]');
    expect(store.read()).toEqual([]);
  });

  test("gives a request back as it was read, with its trade", async () => {
    store.add(await sealedOf(agreement), true);
    const [reading] = await openCarton(store.read(), around());
    expect(reading).toMatchObject({
      ok: true,
      request: {
        agreement,
        terms: termsOf(agreement),
        trade: tradeId(termsOf(agreement), chainId, escrow),
        coin: { label: "tUSD", isListed: true },
      },
    });
  });

  test("opens with the key beside it for an account that has none", async () => {
    const keyless = agreementWith({ buyer: { address: buyer, name: "", encryptionKey: null } });
    store.add(await sealedOf(keyless), false);
    const [reading] = await openCarton(store.read(), around({ reader: null }));
    expect(reading?.ok).toBe(true);
  });

  test("stops what is not the text of its hash, is for others, or for elsewhere, and keeps back no other", async () => {
    const elsewhere = agreementWith({ escrow: onlooker });
    const foreign = agreementWith({
      buyer: { address: onlooker, name: "", encryptionKey: reader.publicKey },
    });
    for (const one of [agreement, elsewhere, foreign]) store.add(await sealedOf(one), true);
    const [whole, ...rest] = store.read();
    if (!whole) throw new Error("nothing was kept");
    const swapped = { ...whole, plainHash: `0x${"00".repeat(32)}` as Hex };
    const readings = await openCarton([swapped, ...rest, whole], around());
    expect(readings.map((one) => (one.ok ? "open" : (one.error as { code: string }).code))).toEqual([
      "sealedHashMismatch",
      "linkForged",
      "linkForged",
      "open",
    ]);
  });
});

describe("standingOf", () => {
  const moment = { you: buyer, now, payment: "open" } as const;
  const request = { agreement, coin, policy: "checked" } as const;

  test("is ready as long as nothing is against it", () => {
    expect(standingOf(request, moment)).toEqual({ state: "ready" });
    expect(standingOf({ ...request, policy: "notChecked" }, moment)).toEqual({ state: "ready" });
  });

  test("says what keeps a request from being paid", () => {
    expect(standingOf(request, { ...moment, payment: "paid" })).toEqual({ state: "paid" });
    expect(standingOf(request, { ...moment, payment: "onItsWay" })).toEqual({ state: "onItsWay" });
    expect(standingOf(request, { ...moment, now: agreement.deliverBy })).toEqual({
      state: "stopped",
      problem: { code: "expired" },
    });
    expect(standingOf({ ...request, policy: "forged" }, moment)).toEqual({ state: "policyForged" });
    expect(standingOf({ ...request, coin: { ...coin, decimals: 18 } }, moment)).toEqual({
      state: "stopped",
      problem: { code: "coinForged" },
    });
  });
});

describe("paymentStateOf", () => {
  const trade: Hex = `0x${"ab".repeat(32)}`;
  const sent = (purpose: { action: string; trade?: Hex; trades?: Hex[] }) => [{ purpose }];

  test("finds a payment on its way, alone or among others", () => {
    expect(paymentStateOf(trade, [], sent({ action: "pay", trade }))).toBe("onItsWay");
    expect(paymentStateOf(trade, [], sent({ action: "payMany", trades: [trade] }))).toBe("onItsWay");
    expect(paymentStateOf(trade, [], sent({ action: "payMany", trades: [] }))).toBe("open");
    expect(paymentStateOf(trade, [], sent({ action: "collectMany", trades: [trade] }))).toBe("open");
    expect(paymentStateOf(trade, [{ id: trade }], [])).toBe("paid");
  });
});

describe("one batch", () => {
  const payable = (changes: Partial<Agreement> = {}) => {
    const one = agreementWith(changes);
    return { agreement: one, terms: termsOf(one) };
  };
  const batchOf = (...all: ReturnType<typeof payable>[]) =>
    batchesOf(all)[0] as Batch<ReturnType<typeof payable>>;
  const other = payable({ seller: { address: onlooker, name: "", encryptionKey: null } });

  test("allows exactly the sum, and pays it to each seller in one call", () => {
    const allowed = new Map<Address, bigint>([[dollar, 9_999_999n]]);
    const [approve, pay, ...rest] = payAllCalls(escrow, [batchOf(payable(), other)], allowed);
    expect(rest).toHaveLength(1);
    expect(decodeFunctionData({ abi: tokenAbi, data: approve?.data as Hex }).args).toEqual([escrow, 0n]);
    expect(decodeFunctionData({ abi: tokenAbi, data: pay?.data as Hex }).args).toEqual([escrow, 10_000_000n]);
    const { functionName, args } = decodeFunctionData({ abi: escrowAbi, data: rest[0]?.data as Hex });
    expect(functionName).toBe("payMany");
    expect(args).toMatchObject([dollar, offer.id, [{ party: seller }, { party: onlooker }]]);
    expect(rest[0]?.value).toBe(0n);
    expect(rest[0]?.context?.agreements).toHaveLength(2);
  });

  test("an allowance that suffices is one call, and so is native coin, which goes along", () => {
    expect(payAllCalls(escrow, [batchOf(payable())], new Map([[dollar, maxUint256]]))).toHaveLength(1);
    const price = { token: { ...token, address: native }, amount: 7n } as const;
    const all = batchOf(payable({ price }), payable({ price }));
    const [call, ...rest] = payAllCalls(escrow, [all], new Map());
    expect(rest).toEqual([]);
    expect(call?.value).toBe(14n);
  });

  test("coins and rules that differ are paid apart", () => {
    const price = { token: { ...token, address: native }, amount: 7n } as const;
    expect(batchesOf([payable(), payable({ price }), other]).map(({ members }) => members.length)).toEqual([
      2, 1,
    ]);
  });
});

describe("all batches in one go", () => {
  const allowances = (calls: readonly { to: string; data?: Hex }[]) =>
    calls.flatMap(({ to, data = "0x" }) => {
      if (to !== dollar) return [];
      const { args } = decodeFunctionData({ abi: tokenAbi, data });
      return [args?.[1]];
    });
  const request = (amount: bigint, changes: Partial<Agreement> = {}) => {
    const one = agreementWith({ price: { token, amount }, ...changes });
    return { agreement: one, terms: termsOf(one) };
  };
  const otherRules = { ...offer.named, content: { ...offer.named.content, feeBps: 0 } };
  const ether = { chainId, address: native, symbol: "ETH", decimals: 18 } as const;
  const batches = batchesOf([
    request(5n),
    request(7n, { policy: otherRules }),
    { ...request(9n), ...request(9n, { price: { token: ether, amount: 9n } }) },
  ]);

  const yuan = { chainId, address: onlooker, symbol: "tCNY", decimals: 6 } as const;
  const inYuan = batchesOf([request(11n, { price: { token: yuan, amount: 11n } })]);

  test("of a coin share one allowance of their sum, where it is lacking", () => {
    expect(batches).toHaveLength(3);
    const calls = payAllCalls(escrow, batches, new Map());
    expect(allowances(calls)).toEqual([12n]);
    expect(calls.map(({ to }) => to)).toEqual([dollar, escrow, escrow]);
    expect(calls.map(({ value = 0n }) => value)).toEqual([0n, 0n, 9n]);
    expect(allowances(payAllCalls(escrow, batches, new Map([[dollar, 12n]])))).toEqual([]);
    // What is left of an earlier one is taken back first, once for all of them.
    expect(allowances(payAllCalls(escrow, batches, new Map([[dollar, 11n]])))).toEqual([0n, 12n]);
  });

  test("of coins of contracts are steps of one call, each with what is known of it", () => {
    const calls = payAllCalls(escrow, [...batches, ...inYuan], new Map());
    expect(calls.map(({ to }) => to)).toEqual([dollar, onlooker, escrow, escrow]);
    const [together, native] = calls.slice(2);
    const call = decodeFunctionData({ abi: escrowAbi, data: together?.data as Hex });
    if (call.functionName !== "multicall") throw new Error("They are no steps.");
    const steps = call.args[0].map((data) => decodeFunctionData({ abi: escrowAbi, data }));
    expect(steps.map((step) => [step.functionName, step.args?.[0], step.args?.[1]])).toEqual([
      ["payMany", dollar, batches[0]?.policy],
      ["payMany", dollar, batches[1]?.policy],
      ["payMany", onlooker, inYuan[0]?.policy],
    ]);
    expect(together?.value ?? 0n).toBe(0n);
    const known = together?.context?.steps ?? [];
    expect(known.map(({ policy }) => policy?.feeBps)).toEqual([
      offer.named.content.feeBps,
      0,
      offer.named.content.feeBps,
    ]);
    expect(known.map(({ agreements }) => agreements?.length)).toEqual([1, 1, 1]);
    expect(decodeFunctionData({ abi: escrowAbi, data: native?.data as Hex }).functionName).toBe("payMany");
  });

  test("are one confirmation, but native coin is paid apart, once for each set of rules", () => {
    const [dollars, otherDollars, ethers] = batches;
    expect(confirmationsOf([...batches, ...inYuan])).toEqual([[dollars, otherDollars, ...inYuan], [ethers]]);
    expect(confirmationsOf(inYuan)).toEqual([inYuan]);
    expect(confirmationsOf(batches.slice(2))).toEqual([[ethers]]);
    expect(confirmationsOf([])).toEqual([]);
  });
});
