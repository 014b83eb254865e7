import {
  type Address,
  concat,
  encodeFunctionData,
  type Hex,
  recoverTransactionAddress,
  recoverTypedDataAddress,
  zeroAddress,
  zeroHash,
} from "viem";
import { describe, expect, it } from "vitest";
import type { Params } from "../../../web/app/src/lib/wallet/worker/protocol.ts";
import { commitmentOf, type Opening } from "../../../web/shared/court/commitment.ts";
import { disputeId } from "../../../web/shared/court/dispute.ts";
import { commitmentTypedData } from "../../../web/shared/court/typedData.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { drawnDispute } from "../shared/support/hearings.ts";
import { first, opening, restored } from "./support/openTab.ts";
import { chainId, court, escrow, transactionRequest } from "./support/scene.ts";

/** Without what is not there. */
const pick = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };

describe("signFollowUp", () => {
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
    return { tab, token, summary, commitment, reveal };
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
    if (signed.kind !== "transactions") throw new Error("no transactions");
    const [{ raw } = { raw: "0x" }] = signed.transactions;
    expect(await recoverTransactionAddress({ serializedTransaction: raw as `0x02${string}` })).toBe(first);
    await tab.call("signFollowUp", { request: reveal() });
    await expect(tab.call("signFollowUp", { request: reveal() })).rejects.toMatchObject({
      code: "followUpDearer",
    });
  });

  it("waits for the network to ask no more than was agreed to", async () => {
    const { tab, token, reveal } = await voted(fees);
    await tab.call("sign", { token });
    const agreed = reveal();
    if (agreed.kind !== "transaction") throw new Error("no transaction");
    const { transaction } = agreed;
    const dearer = {
      ...agreed,
      transaction: { ...transaction, maxFeePerGas: transaction.maxFeePerGas + 1n },
    };
    await expect(tab.call("signFollowUp", { request: dearer })).rejects.toMatchObject({
      code: "followUpDearer",
    });
    expect(await tab.call("signFollowUp", { request: agreed })).toMatchObject({ kind: "transactions" });
  });

  it("tells which votes may be opened, and signs nothing for it", async () => {
    const { tab, token, commitment, reveal } = await voted(fees);
    const has = async (changes: Partial<Params<"hasFollowUp">> = {}) =>
      (await tab.call("hasFollowUp", { account: first, commitment, step: "reveal", ...changes })).isAgreed;
    expect(await has()).toBe(false);
    await tab.call("sign", { token });
    expect(await has()).toBe(true);
    expect(await has({ account: first.toLowerCase() as typeof first })).toBe(true);
    expect(await has({ commitment: zeroHash })).toBe(false);
    await expect(has({ account: escrow })).rejects.toMatchObject({ code: "signerMismatch" });
    await tab.call("signFollowUp", { request: reveal() });
    await tab.call("lock", {});
    await expect(has()).rejects.toMatchObject({ code: "walletLocked" });
    await tab.call("unlock", opening);
    expect(await has()).toBe(false);
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

  /** A hidden vote that was signed for others to carry. */
  async function signedForOthers(fees: { revealFee?: bigint; fee?: bigint }) {
    const tab = await restored();
    const { id, sitting } = { id: disputeId(drawnDispute), sitting: 0 };
    const place = { chainId, court, disputeId: id, sitting };
    const { salt } = await tab.call("ballotSalt", { account: first, place: { ...place, seat: 1 } });
    const { choice, reason } = vote;
    const commitment = commitmentOf(place, { seat: 1, arbitrator: first, choice, salt, reason });
    const carrying = { until: 1_800_000_500, voteEndsAt: 1_800_001_000, ...pick({ fee: fees.fee }) };
    const ballot = { ...vote, salt, carrying, ...pick({ revealFee: fees.revealFee }) };
    const typed = commitmentTypedData(place, commitment);
    const typedData = { ...typed, types: { Commitment: [...typed.types.Commitment] } };
    const signer: Address = first;
    const request = {
      kind: "typedData" as const,
      account: signer,
      chainId,
      context: { ballot, dispute: drawnDispute },
      typedData,
    };
    const { token, summary } = await tab.call("prepare", { request });
    const commit = (changes: { dispute?: typeof drawnDispute; commitment?: Hex } = {}) => {
      const args = [changes.dispute ?? drawnDispute, changes.commitment ?? commitment] as const;
      const data = encodeFunctionData({ abi: courtAbi, functionName: "commit", args });
      return transactionRequest(concat([data, "0x1234"]), { account: first, to: court });
    };
    const has = async (step: "commit" | "reveal") =>
      (await tab.call("hasFollowUp", { account: first, commitment, step })).isAgreed;
    return { tab, token, summary, commitment, typedData, request, commit, has };
  }

  it("signs a vote for others to carry, and says what it is and until when they are waited for", async () => {
    const { tab, token, summary, typedData } = await signedForOthers({ revealFee: fees, fee: fees });
    expect(summary).toMatchObject({
      ...{ action: "signCommitment", flows: [], fee: null, warnings: [] },
      undo: { kind: "carriedVoteOpens", until: 1_800_000_500 },
      checks: [{ name: "ballot", state: "passed" }],
    });
    expect(summary.facts).toEqual(
      expect.arrayContaining([
        { label: "buyerShare", type: "share", value: 7_000 },
        { label: "seat", type: "number", value: 2 },
        { label: "carriedUntil", type: "instant", value: 1_800_000_500 },
        { label: "voteEndsAt", type: "instant", value: 1_800_001_000 },
        { label: "revealFee", type: "amount", value: fees, token: zeroAddress },
        { label: "ownCommitFee", type: "amount", value: fees, token: zeroAddress },
      ]),
    );
    const signed = await tab.call("sign", { token });
    if (signed.kind !== "signature") throw new Error("no signature");
    expect(await recoverTypedDataAddress({ ...typedData, signature: signed.signature })).toBe(first);
  });

  it("sends a vote that nobody carried, once it was signed, for no more than was agreed to", async () => {
    const { tab, token, commit, has } = await signedForOthers({ revealFee: fees, fee: fees });
    const refused = (request: ReturnType<typeof commit>, code = "followUpNotAuthorised") =>
      expect(tab.call("signFollowUp", { request })).rejects.toMatchObject({ code });
    await refused(commit());
    await tab.call("sign", { token });
    expect([await has("commit"), await has("reveal")]).toEqual([true, true]);
    await refused(commit({ commitment: zeroHash }));
    await refused(commit({ dispute: { ...drawnDispute, number: 9 } }));
    const own = commit();
    if (own.kind !== "transaction") throw new Error("no transaction");
    await refused({ ...own, transaction: { ...own.transaction, value: 1n } });
    await refused({ ...own, transaction: { ...own.transaction, to: escrow } });
    await refused({ ...own, chainId: 1, transaction: { ...own.transaction, chainId: 1 } });
    expect(await tab.call("signFollowUp", { request: own })).toMatchObject({ kind: "transactions" });
    await refused(own, "followUpDearer");
    expect(await has("reveal")).toBe(true);
    await tab.call("lock", {});
    await tab.call("unlock", opening);
    expect(await has("commit")).toBe(false);
  });

  it("agrees to nothing by itself where no fee was named", async () => {
    const { tab, token, summary, commit, has } = await signedForOthers({});
    expect(summary.undo.kind).toBe("carriedVoteIsFinal");
    await tab.call("sign", { token });
    expect([await has("commit"), await has("reveal")]).toEqual([false, false]);
    await expect(tab.call("signFollowUp", { request: commit() })).rejects.toMatchObject({
      code: "followUpNotAuthorised",
    });
  });

  it("refuses a signed vote of another dispute, sitting or choice than shown", async () => {
    const { tab, request } = await signedForOthers({ fee: fees });
    const { context, typedData } = request;
    const changed = [
      { ...request, context: { ...context, dispute: { ...drawnDispute, number: 9 } } },
      { ...request, context: { ...context, ballot: { ...context.ballot, choice: 5 } } },
      { ...request, context: { ...context, ballot: { ...context.ballot, sitting: 1 } } },
      { ...request, context: {} },
      { ...request, typedData: { ...typedData, message: { ...typedData.message, sitting: 1 } } },
    ];
    for (const one of changed) {
      const refusal = expect(tab.call("prepare", { request: one as typeof request })).rejects;
      await refusal.toMatchObject({ code: "ballotMismatch" });
    }
    const domain = { ...typedData.domain, verifyingContract: escrow };
    const elsewhere = { ...request, typedData: { ...typedData, domain } } as never;
    expect((await tab.call("prepare", { request: elsewhere })).summary.action).toBe("signUnknown");
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
