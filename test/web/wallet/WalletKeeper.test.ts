import "fake-indexeddb/auto";
import {
  encodeFunctionData,
  parseTransaction,
  recoverTransactionAddress,
  verifyMessage,
  verifyTypedData,
  zeroAddress,
  zeroHash,
} from "viem";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VaultStore } from "../../../web/app/src/lib/wallet/vault/VaultStore.ts";
import { answerCall } from "../../../web/app/src/lib/wallet/worker/answerCall.ts";
import type { Method, Params, Results } from "../../../web/app/src/lib/wallet/worker/protocol.ts";
import { WalletKeeper } from "../../../web/app/src/lib/wallet/worker/WalletKeeper.ts";
import { commitmentOf, type Opening } from "../../../web/shared/court/commitment.ts";
import { disputeId } from "../../../web/shared/court/dispute.ts";
import { tradeId } from "../../../web/shared/escrow/terms.ts";
import { settlementTypedData } from "../../../web/shared/escrow/typedData.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { drawnDispute } from "../shared/support/hearings.ts";
import {
  chainId,
  escrow,
  escrowData,
  contracts as known,
  stranger,
  terms,
  transactionRequest,
} from "./support/scene.ts";

const phrase = "test test test test test test test test test test test junk";
const first = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const contracts = { ...known, court: stranger };
const opening = { password: "correct horse", minutes: 15, accounts: 1 };
let stores = 0;

function openTab(store = new VaultStore(`keeper-${stores++}`), iterations = 10) {
  const clock = { now: 1_000_000 };
  const told: string[] = [];
  const keeper = new WalletKeeper({
    store,
    contracts,
    kdf: { iterations, saltBytes: 32 },
    now: () => clock.now,
    tellPage: (news) => told.push(`page ${news}`),
    tellOtherTabs: (news) => told.push(`tabs ${news}`),
  });
  /** As the page calls it: through the schema, and errors as codes. */
  async function call<M extends Method>(method: M, params: Params<M>): Promise<Results[M]> {
    const answer = await answerCall(keeper, { id: 1, method, params });
    if (answer && "result" in answer) return answer.result as Results[M];
    throw answer && "error" in answer ? answer.error : new Error("no answer");
  }
  return { keeper, call, clock, told, store };
}

const restored = async (tab = openTab()) => {
  await tab.call("restore", { phrase, replace: null, ...opening });
  return tab;
};

afterEach(() => vi.useRealTimers());

describe("create", () => {
  it("asks some words of the phrase that was shown, then opens the wallet that phrase restores", async () => {
    const { call } = openTab();
    const { phrase: shown } = await call("draft", {});
    const { questions } = await call("challenge", {});
    const answers = questions.map(({ position }) => ({
      position,
      word: shown.split(" ")[position - 1] as string,
    }));
    const { addresses } = await call("create", { answers, replace: null, ...opening });
    const { addresses: again } = await openTab().call("restore", {
      phrase: shown,
      replace: null,
      ...opening,
    });
    expect(addresses).toEqual(again);
  });

  it("names wrongly answered positions, and takes neither too few answers nor answers to no question", async () => {
    const { call } = openTab();
    await call("draft", {});
    await expect(call("create", { answers: [], replace: null, ...opening })).rejects.toMatchObject({
      code: "phraseAnswersWrong",
    });
    const { questions } = await call("challenge", {});
    const answers = questions.map(({ position }) => ({ position, word: "?" }));
    await expect(call("create", { answers, replace: null, ...opening })).rejects.toMatchObject({
      code: "phraseAnswersWrong",
      params: { positions: questions.map(({ position }) => position).join(", ") },
    });
  });

  it("refuses a short password", async () => {
    const { call } = openTab();
    await expect(
      call("restore", { phrase, replace: null, ...opening, password: "1234567" }),
    ).rejects.toMatchObject({
      code: "passwordTooShort",
      params: { minimum: 8 },
    });
  });

  it("never covers a wallet that is there, unless it is named", async () => {
    const tab = await restored();
    const other = openTab(tab.store);
    await expect(other.call("restore", { phrase, replace: null, ...opening })).rejects.toMatchObject({
      code: "vaultExists",
    });
    const { vault } = await other.call("status", {});
    await other.call("restore", { phrase, replace: vault, ...opening, password: "forgotten no more" });
    expect(other.told).toContain("tabs vaultReplaced");
    await tab.call("lock", {});
    await expect(tab.call("unlock", opening)).rejects.toMatchObject({ code: "passwordWrong" });
  });
});

describe("unlock", () => {
  it("opens with the password, and says so when it is wrong or there is nothing to open", async () => {
    const tab = await restored();
    await tab.call("lock", {});
    await expect(tab.call("unlock", { ...opening, password: "wrong horse" })).rejects.toMatchObject({
      code: "passwordWrong",
    });
    expect(await tab.call("unlock", opening)).toEqual({ addresses: [first] });
    await expect(openTab().call("unlock", opening)).rejects.toMatchObject({ code: "vaultMissing" });
  });

  it("locks a vault anew when the parameters have risen", async () => {
    const { store } = await restored();
    await openTab(store, 20).call("unlock", opening);
    const vault = await store.read();
    expect(vault?.unlockMethods[0]?.kdf.iterations).toBe(20);
    expect(await openTab(store, 20).call("unlock", opening)).toEqual({ addresses: [first] });
  });
});

describe("lock", () => {
  it("tells the other tabs and signs nothing any more", async () => {
    const tab = await restored();
    const request = transactionRequest("0x", { account: first });
    const { token } = await tab.call("prepare", { request });
    await tab.call("lock", {});
    expect(tab.told).toEqual(["tabs locked"]);
    await expect(tab.call("sign", { token })).rejects.toMatchObject({ code: "confirmationExpired" });
    await expect(tab.call("prepare", { request })).rejects.toMatchObject({ code: "walletLocked" });
  });

  it("comes by itself when nobody touched the wallet", async () => {
    const tab = await restored();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    tab.clock.now += 14 * 60_000;
    await tab.call("touch", {});
    vi.advanceTimersByTime(14 * 60_000);
    expect(tab.told).not.toContain("page locked");
    vi.advanceTimersByTime(2 * 60_000);
    expect(tab.told).toEqual(["tabs touched", "page locked", "tabs locked"]);
  });

  it("holds after the device slept, when the timers come late", async () => {
    const tab = await restored();
    tab.clock.now += 16 * 60_000;
    expect(await tab.call("status", {})).toMatchObject({ isUnlocked: false });
    expect(tab.told).toContain("page locked");
  });

  it("a touch after that brings nothing back", async () => {
    const tab = await restored();
    tab.clock.now += 16 * 60_000;
    await tab.call("touch", {});
    expect(await tab.call("status", {})).toMatchObject({ isUnlocked: false });
  });
});

describe("password and phrase", () => {
  it("shows the phrase for the password only, even when unlocked", async () => {
    const tab = await restored();
    await expect(tab.call("reveal", { password: "wrong horse" })).rejects.toMatchObject({
      code: "passwordWrong",
    });
    expect(await tab.call("reveal", { password: opening.password })).toEqual({ phrase });
  });

  it("changes the password for the one who knows the old one", async () => {
    const tab = await restored();
    const next = "another horse";
    await expect(tab.call("changePassword", { password: "wrong horse", next })).rejects.toMatchObject({
      code: "passwordWrong",
    });
    await tab.call("changePassword", { password: opening.password, next });
    await expect(tab.call("reveal", { password: opening.password })).rejects.toMatchObject({
      code: "passwordWrong",
    });
    expect(await tab.call("unlock", { ...opening, password: next })).toEqual({ addresses: [first] });
  });

  it("removes the wallet from the device", async () => {
    const tab = await restored();
    await tab.call("remove", {});
    expect(await tab.call("status", {})).toEqual({ vault: null, isUnlocked: false });
    expect(tab.told).toEqual(["tabs vaultRemoved"]);
  });
});

describe("sign", () => {
  let tab: ReturnType<typeof openTab>;
  beforeEach(async () => {
    tab = await restored();
  });

  it("signs the transaction it summed up, once", async () => {
    const data = escrowData({ functionName: "release", args: [{ ...terms, buyer: first }, 5n] });
    const { token, summary } = await tab.call("prepare", {
      request: transactionRequest(data, { account: first }),
    });
    expect(summary).toMatchObject({ action: "release", account: first });
    const signed = await tab.call("sign", { token });
    if (signed.kind !== "transaction") throw new Error("not a transaction");
    expect(await recoverTransactionAddress({ serializedTransaction: signed.raw as `0x02${string}` })).toBe(
      first,
    );
    expect(parseTransaction(signed.raw)).toMatchObject({
      data,
      chainId,
      to: escrow.toLowerCase(),
      gas: 100_000n,
    });
    await expect(tab.call("sign", { token })).rejects.toMatchObject({ code: "confirmationExpired" });
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

  it("answers malformed calls with a code and none of their content", async () => {
    await expect(tab.call("unlock", { password: 5 } as never)).rejects.toEqual({
      code: "requestMalformed",
      params: {},
    });
    expect(await answerCall(tab.keeper, { id: 1, method: "constructor", params: {} })).toBeNull();
    expect(await answerCall(tab.keeper, "hello")).toBeNull();
  });
});

describe("accounts", () => {
  it("derives more of them, and an encryption key for each", async () => {
    const tab = await restored();
    const { addresses } = await tab.call("accounts", { accounts: 2 });
    expect(addresses).toEqual([first, "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"]);
    const keys = await Promise.all(addresses.map((account) => tab.call("encryptionKey", { account })));
    expect(keys[0]?.publicKey).not.toBe(keys[1]?.publicKey);
  });
});

describe("signFollowUp", () => {
  const court = contracts.court;
  const vote = { sitting: 0, choice: 4, reason: zeroHash };
  const fees = 300_000n; // of the scene's requests: gas × maxFeePerGas

  /** A hidden vote that was signed, and what would open it. */
  async function voted(revealFee?: bigint) {
    const tab = await restored();
    const place = { chainId, court, disputeId: disputeId(drawnDispute), sitting: 0, seat: 1 };
    const { salt } = await tab.call("ballotSalt", { account: first, place });
    const ballotOpening = {
      seat: 1,
      arbitrator: first,
      choice: vote.choice,
      salt,
      reason: vote.reason,
    } as const;
    const commitment = commitmentOf(place, ballotOpening);
    const commit = encodeFunctionData({
      abi: courtAbi,
      functionName: "commit",
      args: [drawnDispute, commitment],
    });
    const ballot = { ...vote, salt, ...(revealFee === undefined ? {} : { revealFee }) };
    const request = transactionRequest(commit, { account: first, to: court, context: { ballot } });
    const { token, summary } = await tab.call("prepare", { request });
    const reveal = (changes: Partial<Opening> = {}) => {
      const args = [drawnDispute, [commitment], [{ ...ballotOpening, ...changes }]] as const;
      const data = encodeFunctionData({ abi: courtAbi, functionName: "reveal", args });
      return transactionRequest(data, { account: first, to: court });
    };
    return { tab, token, summary, reveal };
  }

  it("opens the vote that was agreed to, as often as its fee lasts", async () => {
    const { tab, token, summary, reveal } = await voted(2n * fees);
    expect(summary.facts).toContainEqual({
      label: "revealFee",
      type: "amount",
      value: 2n * fees,
      token: zeroAddress,
    });
    expect(summary.undo.kind).toBe("hiddenVoteOpens");
    await tab.call("sign", { token });
    const signed = await tab.call("signFollowUp", { request: reveal() });
    if (signed.kind !== "transaction") throw new Error("no transaction");
    expect(await recoverTransactionAddress({ serializedTransaction: signed.raw as `0x02${string}` })).toBe(
      first,
    );
    await tab.call("signFollowUp", { request: reveal() });
    await expect(tab.call("signFollowUp", { request: reveal() })).rejects.toMatchObject({
      code: "followUpNotAuthorised",
    });
  });

  it("does nothing that was not agreed to, or before the vote is signed", async () => {
    const { tab, token, reveal } = await voted(fees);
    const refused = (request: ReturnType<typeof reveal>) =>
      expect(tab.call("signFollowUp", { request })).rejects.toMatchObject({ code: "followUpNotAuthorised" });
    await refused(reveal());
    await tab.call("sign", { token });
    await refused(reveal({ choice: 5 }));
    await refused(reveal({ seat: 0 }));
    await refused(transactionRequest("0x", { account: first, to: court, value: 1n }));
    const own = reveal();
    if (own.kind !== "transaction") throw new Error("no transaction");
    await refused({ ...own, transaction: { ...own.transaction, value: 1n } });
    await refused({ ...own, transaction: { ...own.transaction, to: escrow } });
    await refused({ ...own, transaction: { ...own.transaction, gas: own.transaction.gas + 1n } });
    await refused({ ...own, chainId: 1 });
    await tab.call("signFollowUp", { request: own });
  });

  it("is forgotten with a lock, and never agreed to by a vote that did not name a fee", async () => {
    const locked = await voted(fees);
    await locked.tab.call("sign", { token: locked.token });
    await locked.tab.call("lock", {});
    await locked.tab.call("unlock", opening);
    const silent = await voted();
    expect(silent.summary.undo.kind).toBe("hiddenVoteIsFinal");
    await silent.tab.call("sign", { token: silent.token });
    for (const { tab, reveal } of [locked, silent]) {
      await expect(tab.call("signFollowUp", { request: reveal() })).rejects.toMatchObject({
        code: "followUpNotAuthorised",
      });
    }
  });

  it("refuses to sign a vote that is another than shown", async () => {
    const tab = await restored();
    const args = [drawnDispute, zeroHash] as const;
    const data = encodeFunctionData({ abi: courtAbi, functionName: "commit", args });
    const context = { ballot: { ...vote, salt: zeroHash } };
    const request = transactionRequest(data, { account: first, to: court, context });
    await expect(tab.call("prepare", { request })).rejects.toMatchObject({ code: "ballotMismatch" });
  });
});
