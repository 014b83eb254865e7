import {
  decodeFunctionData,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  hashTypedData,
  parseTransaction,
  recoverAddress,
  recoverTransactionAddress,
  serializeSignature,
  verifyMessage,
  verifyTypedData,
  zeroHash,
} from "viem";
import { beforeEach, describe, expect, it } from "vitest";
import {
  authorizationTypedData,
  permitTypedData,
} from "../../../web/app/src/lib/signing/prelude/coinSignatures.ts";
import type { TransactionRequest } from "../../../web/app/src/lib/signing/SigningRequest.ts";
import { tradeId } from "../../../web/shared/escrow/terms.ts";
import { settlementTypedData } from "../../../web/shared/escrow/typedData.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { first, type openTab, restored } from "./support/openTab.ts";
import { chainId, coin, escrow, escrowData, stranger, terms, transactionRequest } from "./support/scene.ts";

async function signTransactions(tab: ReturnType<typeof openTab>, token: string) {
  const signed = await tab.call("sign", { token });
  if (signed.kind !== "transactions") throw new Error("no transactions");
  return signed.transactions;
}

const senderOf = ({ raw }: { raw: Hex } = { raw: "0x" }) =>
  recoverTransactionAddress({ serializedTransaction: raw as `0x02${string}` });

describe("sign", () => {
  let tab: ReturnType<typeof openTab>;
  beforeEach(async () => {
    tab = await restored();
  });

  it("signs the transaction it summed up, once (A-36)", async () => {
    const data = escrowData({ functionName: "release", args: [{ ...terms, buyer: first }, 5n] });
    const { token, summary } = await tab.call("prepare", {
      request: transactionRequest(data, { account: first }),
    });
    expect(summary).toMatchObject({ action: "release", account: first });
    const [signed, ...more] = await signTransactions(tab, token);
    expect(more).toEqual([]);
    expect(await senderOf(signed)).toBe(first);
    expect(parseTransaction(signed?.raw ?? "0x")).toMatchObject({
      data,
      chainId,
      to: escrow.toLowerCase(),
      gas: 100_000n,
    });
    await expect(tab.call("sign", { token })).rejects.toMatchObject({ code: "confirmationExpired" });
  });

  it("makes the payment's signature and the one transaction that carries it of one confirmation", async () => {
    const mine = { ...terms, buyer: first } as const;
    const data = escrowData({ functionName: "payWithAuthorization", args: [mine, 0n, 99n, "0x"] });
    const coinWords = { name: "Coin", version: "1" };
    const { token, summary } = await tab.call("prepare", {
      request: {
        ...transactionRequest(data, { account: first }),
        prelude: { kind: "authorization", coin: coinWords },
      } as never,
    });
    expect(summary).toMatchObject({ action: "payWithAuthorization", prelude: "signPayment" });
    const [signed, ...more] = await signTransactions(tab, token);
    expect(more).toEqual([]);
    expect(await senderOf(signed)).toBe(first);
    const sent = parseTransaction(signed?.raw ?? "0x");
    expect(sent).toMatchObject({ to: escrow.toLowerCase(), chainId, nonce: 0, gas: 100_000n });
    const { functionName, args } = decodeFunctionData({ abi: escrowAbi, data: sent.data ?? "0x" });
    expect([functionName, ...(args?.slice(0, 3) ?? [])]).toEqual(["payWithAuthorization", mine, 0n, 99n]);
    const domain = { ...coinWords, chainId, verifyingContract: mine.token };
    const trade = tradeId(mine, chainId, escrow);
    const time = { validAfter: 0n, validBefore: 99n };
    const digest = hashTypedData(authorizationTypedData(domain, escrow, mine, trade, time) as never);
    expect(await recoverAddress({ hash: digest, signature: args?.[3] as Hex })).toBe(first);
    await expect(tab.call("sign", { token })).rejects.toMatchObject({ code: "confirmationExpired" });
  });

  it("fills a permit in the same way", async () => {
    const mine = { ...terms, buyer: first } as const;
    const data = escrowData({ functionName: "payWithPermit", args: [mine, 50n, 0, zeroHash, zeroHash] });
    const coinWords = { name: "Coin", version: "1" };
    const { token } = await tab.call("prepare", {
      request: {
        ...transactionRequest(data, { account: first }),
        prelude: { kind: "permit", coin: coinWords, nonce: 7n },
      } as never,
    });
    const [signed] = await signTransactions(tab, token);
    const filled = parseTransaction(signed?.raw ?? "0x").data ?? "0x";
    const { args } = decodeFunctionData({ abi: escrowAbi, data: filled });
    const [, , v, r, s] = args as readonly [unknown, bigint, number, Hex, Hex];
    const domain = { ...coinWords, chainId, verifyingContract: mine.token };
    const digest = hashTypedData(permitTypedData(domain, escrow, mine, 7n, 50n) as never);
    const signature = serializeSignature({ r, s, yParity: v - 27 });
    expect(await recoverAddress({ hash: digest, signature })).toBe(first);
  });

  it("signs an allowance and the call that takes it, in this order", async () => {
    const mine = { ...terms, buyer: first } as const;
    const approve = encodeFunctionData({
      abi: erc20Abi,
      functionName: "approve",
      args: [escrow, mine.amount],
    });
    const pay = escrowData({ functionName: "pay", args: [mine] });
    const allowance = transactionRequest(approve, { to: coin }) as TransactionRequest;
    const last = transactionRequest(pay, { account: first }) as TransactionRequest;
    const { token } = await tab.call("prepare", {
      request: {
        ...last,
        transaction: { ...last.transaction, nonce: 1 },
        prelude: { kind: "allowance", transactions: [allowance.transaction] },
      } as never,
    });
    const signed = await signTransactions(tab, token);
    expect(signed.map(({ raw }) => parseTransaction(raw))).toMatchObject([
      { to: coin.toLowerCase(), data: approve },
      { to: escrow.toLowerCase(), data: pay, nonce: 1 },
    ]);
    expect(await Promise.all(signed.map(senderOf))).toEqual([first, first]);
  });

  it("signs the allowances of several coins and the call that takes them, in this order", async () => {
    const approve = (amount: bigint) =>
      encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [escrow, amount] });
    const { seller: party, deliverBy, agreement } = terms;
    const coins = [coin, stranger] as const;
    const steps = coins.map((token, at) =>
      escrowData({
        functionName: "payMany",
        args: [token, terms.policy, [{ party, amount: BigInt(at + 5), deliverBy, agreement }]],
      }),
    );
    const allowances = coins.map((to, at) => {
      const { transaction } = transactionRequest(approve(BigInt(at + 5)), { to }) as TransactionRequest;
      return { ...transaction, nonce: at };
    });
    const data = escrowData({ functionName: "multicall", args: [steps] });
    const last = transactionRequest(data, { account: first }) as TransactionRequest;
    const { token } = await tab.call("prepare", {
      request: {
        ...last,
        transaction: { ...last.transaction, nonce: 2 },
        prelude: { kind: "allowance", transactions: allowances },
      },
    });
    const signed = await signTransactions(tab, token);
    // The first number of all is none in the encoding.
    expect(signed.map(({ raw }) => parseTransaction(raw)).map(({ to, nonce = 0 }) => [to, nonce])).toEqual([
      [coin.toLowerCase(), 0],
      [stranger.toLowerCase(), 1],
      [escrow.toLowerCase(), 2],
    ]);
    expect(await Promise.all(signed.map(senderOf))).toEqual([first, first, first]);
  });

  it("forgets a confirmation that lay open for too long", async () => {
    const { token } = await tab.call("prepare", { request: transactionRequest("0x", { account: first }) });
    tab.clock.now += 10 * 60_000;
    await expect(tab.call("sign", { token })).rejects.toMatchObject({ code: "confirmationExpired" });
  });

  it("signs typed data and messages so that they verify", async () => {
    const mine = { ...terms, buyer: first } as const;
    const offer = settlementTypedData(
      { chainId, escrow },
      { trade: tradeId(mine, chainId, escrow), held: 10n, toBuyer: 4n, expiresAt: 9, epoch: 0 },
    );
    const request = {
      kind: "typedData",
      account: first,
      chainId,
      context: { terms: mine },
      typedData: offer,
    } as never;
    const { token } = await tab.call("prepare", { request });
    const signed = await tab.call("sign", { token });
    if (signed.kind !== "signature") throw new Error("not a signature");
    expect(await verifyTypedData({ ...offer, address: first, signature: signed.signature })).toBe(true);

    const message = await tab.call("prepare", {
      request: { kind: "message", account: first, chainId, message: "hello" },
    });
    const said = await tab.call("sign", { token: message.token });
    if (said.kind !== "signature") throw new Error("not a signature");
    expect(await verifyMessage({ address: first, message: "hello", signature: said.signature })).toBe(true);
  });

  it("keeps the chain in what is signed, whatever struct of the domain comes along", async () => {
    const mine = { ...terms, buyer: first } as const;
    const offer = settlementTypedData(
      { chainId, escrow },
      { trade: tradeId(mine, chainId, escrow), held: 10n, toBuyer: 4n, expiresAt: 9, epoch: 0 },
    );
    const types = { ...offer.types, EIP712Domain: [{ name: "name", type: "string" }] };
    const request = {
      kind: "typedData",
      account: first,
      chainId,
      context: { terms: mine },
      typedData: { ...offer, types },
    };
    const { token } = await tab.call("prepare", { request: request as never });
    const signed = await tab.call("sign", { token });
    if (signed.kind !== "signature") throw new Error("not a signature");
    expect(await verifyTypedData({ ...offer, address: first, signature: signed.signature })).toBe(true);
  });

  it("refuses accounts that are not its own, and another chain than the request's", async () => {
    await expect(tab.call("prepare", { request: transactionRequest("0x") })).rejects.toMatchObject({
      code: "signerMismatch",
    });
    const request = transactionRequest("0x", { account: first });
    await expect(tab.call("prepare", { request: { ...request, chainId: 1 } })).rejects.toMatchObject({
      code: "requestMalformed",
    });
  });
});
