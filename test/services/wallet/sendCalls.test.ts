import "fake-indexeddb/auto";
import { type Hex, parseEther, toFunctionSelector } from "viem";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Ending } from "../../../web/app/src/lib/sendCalls/PendingFollower.ts";
import type { Pending } from "../../../web/app/src/lib/sendCalls/PendingStore.ts";
import { type Anvil, startAnvil } from "./anvil.ts";
import { agreeing, nextQuestion, openPage, type Page } from "./openPage.ts";

const me = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const friend = "0x00000000000000000000000000000000000F41e4".toLowerCase() as Hex;
const refusing = "0x000000000000000000000000000000000000dEaD";
const late = "0x000000000000000000000000000000000000beef";

/** Code that does nothing but revert with a custom error without arguments. */
const revertsWith = (error: string): Hex => `0x63${toFunctionSelector(error).slice(2)}6000526004601cfd`;

let anvil: Anvil;
let disk = 0;
let page: Page;
let running: AbortController;

const follow = (target: Page) => void target.follower.run(running.signal);

beforeAll(async () => {
  anvil = await startAnvil();
});
afterAll(() => anvil.stop());

beforeEach(async () => {
  running?.abort();
  running = new AbortController();
  await anvil.test.setAutomine(true);
  page = await openPage(anvil.client, String(disk++));
});
afterAll(() => running.abort());

const payFriend = () =>
  page.sending.sendCalls({ calls: [{ to: friend, value: 5n }], purpose: { action: "send" } });
const question = () => nextQuestion(page);

describe("sendCalls", () => {
  it("shows what the Worker read, sends it and answers with the receipt", async () => {
    follow(page);
    const asked = question();
    const sent = payFriend();
    const { summary, accept } = await asked;
    expect(summary).toMatchObject({ action: "sendNative", account: me, flows: [{ amount: 5n }] });
    expect(summary.fee?.maximum).toBeGreaterThan(0n);
    accept();
    const receipt = await sent;
    expect(receipt.status).toBe("success");
    expect(receipt.gasUsed * receipt.effectiveGasPrice).toBeLessThanOrEqual(summary.fee?.maximum ?? 0n);
    expect(page.pending.read()).toMatchObject([
      { hash: receipt.transactionHash, mined: { blockHash: receipt.blockHash } },
    ]);
  });

  it("says the contract's own error before anything is asked", async () => {
    await anvil.test.setCode({ address: refusing, bytecode: revertsWith("AmountIsZero()") });
    await expect(page.sending.sendCalls({ calls: [{ to: refusing }] })).rejects.toMatchObject({
      code: "AmountIsZero",
    });
    expect(page.confirmations.read()).toBeNull();
  });

  it("says the contract's own error when the call failed only once mined", async () => {
    follow(page);
    const sent = page.sending.sendCalls({ calls: [{ to: late, data: "0x01" }] });
    const { accept } = await question();
    await anvil.test.setCode({ address: late, bytecode: revertsWith("AmountIsZero()") });
    accept();
    await expect(sent).rejects.toMatchObject({ code: "AmountIsZero" });
  });

  it("calls a refusal without a known reason a refusal", async () => {
    await anvil.test.setCode({ address: refusing, bytecode: "0x5f5ffd" });
    await expect(page.sending.sendCalls({ calls: [{ to: refusing }] })).rejects.toMatchObject({
      code: "refused",
    });
  });

  it("tells too little for the fee from too little for the amount", async () => {
    const balance = await anvil.client.getBalance({ address: me });
    await anvil.test.setBalance({ address: me, value: 6n });
    await expect(payFriend()).rejects.toMatchObject({ code: "noGas", params: { balance: 6n } });
    await anvil.test.setBalance({ address: me, value: 4n });
    await expect(payFriend()).rejects.toMatchObject({ code: "balanceTooLow" });
    await anvil.test.setBalance({ address: me, value: balance });
  });

  it("sends nothing when the user says no", async () => {
    const before = await anvil.client.getTransactionCount({ address: me });
    const sent = payFriend();
    (await question()).reject();
    await expect(sent).rejects.toMatchObject({ code: "userRejected" });
    expect(await anvil.client.getTransactionCount({ address: me })).toBe(before);
    expect(page.pending.read()).toEqual([]);
  });

  it("gives two payments that were prepared at once two numbers", async () => {
    follow(page);
    const stop = agreeing(page);
    const receipts = await Promise.all([payFriend(), payFriend()]);
    stop();
    expect(new Set(receipts.map(({ transactionHash }) => transactionHash)).size).toBe(2);
  });

  it("sends several calls one after the other, each with its question", async () => {
    follow(page);
    const stop = agreeing(page);
    const steps: string[] = [];
    page.confirmations.subscribe(() => {
      const current = page.confirmations.read();
      if (current) steps.push(`${current.step} of ${current.steps}`);
    });
    await page.sending.sendCalls({
      calls: [
        { to: friend, value: 1n },
        { to: friend, value: 2n },
      ],
    });
    stop();
    expect(steps).toEqual(["1 of 2", "2 of 2"]);
  });
});

describe("a page that was killed", () => {
  /** A second page over the same disk, as after a restart. */
  async function restarted(): Promise<{ page: Page; ended: Promise<[Pending, Ending]> }> {
    const next = await openPage(anvil.client, String(disk - 1));
    const ended = new Promise<[Pending, Ending]>((resolve) =>
      next.follower.onEnding((pending, ending) => resolve([pending, ending])),
    );
    return { page: next, ended };
  }

  /** Signed and written down; the killed page never learnt what came of it. */
  async function sentAndKilled(): Promise<Pending> {
    await anvil.test.setAutomine(false);
    const stop = agreeing(page);
    void payFriend().catch(() => undefined);
    const written = await new Promise<Pending>((resolve) => {
      page.pending.subscribe(() => {
        const [first] = page.pending.read();
        if (first) resolve(first);
      });
    });
    stop();
    for (;;) {
      const known = await anvil.client.getTransaction({ hash: written.hash }).catch(() => null);
      if (known) return written;
    }
  }

  it("finds its transaction mined at the next start, and says what it was for", async () => {
    const { hash } = await sentAndKilled();
    await anvil.test.mine({ blocks: 1 });
    const next = await restarted();
    follow(next.page);
    const [pending, ending] = await next.ended;
    expect(pending).toMatchObject({ hash, purpose: { action: "send" } });
    expect(ending.state).toBe("mined");
  });

  it("sends again what the network lost", async () => {
    const { hash } = await sentAndKilled();
    await anvil.test.dropTransaction({ hash });
    const next = await restarted();
    await next.page.follower.look(true);
    expect(await anvil.client.getTransaction({ hash })).toMatchObject({ hash });
    await anvil.test.mine({ blocks: 1 });
    await next.page.follower.look(false);
    expect((await next.ended)[1].state).toBe("mined");
  });

  it("learns that another transaction took its place", async () => {
    const { hash, nonce } = await sentAndKilled();
    await anvil.test.dropTransaction({ hash });
    await anvil.test.setNonce({ address: me, nonce: (nonce ?? 0) + 1 });
    const next = await restarted();
    await next.page.follower.look(true);
    expect((await next.ended)[1].state).toBe("replaced");
    expect(next.page.pending.read()).toEqual([]);
  });

  it("does not use the number of a transaction that the network lost for the next one", async () => {
    const lost = await sentAndKilled();
    await anvil.test.dropTransaction({ hash: lost.hash });
    const next = await restarted();
    page = next.page;
    await page.pending.load();
    const asked = question();
    void payFriend().catch(() => undefined);
    const { summary, reject } = await asked;
    expect(summary.raw).toContain(`"nonce": ${(lost.nonce ?? 0) + 1}`);
    reject();
    await anvil.test.setAutomine(true);
    await page.follower.look(true);
  });
});

describe("a chain that reorganises", () => {
  it("takes a mined payment back on its way, until it is mined again", async () => {
    const snapshot = await anvil.test.snapshot();
    follow(page);
    const stop = agreeing(page);
    const first = await payFriend();
    stop();
    running.abort();
    await anvil.test.revert({ id: snapshot });
    await anvil.test.setBalance({ address: me, value: parseEther("10") });
    expect(page.pending.read()[0]?.mined?.blockHash).toBe(first.blockHash);
    await page.follower.look(true);
    expect(page.pending.read()[0]?.mined).toBeNull();
    await page.follower.look(true);
    await page.follower.look(true);
    expect(page.pending.read()[0]?.mined).not.toBeNull();
    expect(await anvil.client.getTransactionReceipt({ hash: first.transactionHash })).toMatchObject({
      status: "success",
    });
  });

  it("forgets a payment that lies too deep to be taken back", async () => {
    follow(page);
    const stop = agreeing(page);
    await payFriend();
    stop();
    running.abort();
    await anvil.test.mine({ blocks: 12 });
    await page.follower.look(true);
    expect(page.pending.read()).toEqual([]);
  });
});
