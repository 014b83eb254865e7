import { encodeFunctionData, recoverTransactionAddress, zeroAddress, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import type { Params } from "../../../web/app/src/lib/wallet/worker/protocol.ts";
import { commitmentOf, type Opening } from "../../../web/shared/court/commitment.ts";
import { disputeId } from "../../../web/shared/court/dispute.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { drawnDispute } from "../shared/support/hearings.ts";
import { first, opening, restored } from "./support/openTab.ts";
import { chainId, court, escrow, transactionRequest } from "./support/scene.ts";

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
      (await tab.call("hasFollowUp", { account: first, commitment, ...changes })).isAgreed;
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

  it("refuses to sign a vote that is another than shown", async () => {
    const tab = await restored();
    const args = [drawnDispute, zeroHash] as const;
    const data = encodeFunctionData({ abi: courtAbi, functionName: "commit", args });
    const context = { ballot: { ...vote, salt: zeroHash } };
    const request = transactionRequest(data, { account: first, to: court, context });
    await expect(tab.call("prepare", { request })).rejects.toMatchObject({ code: "ballotMismatch" });
  });
});
