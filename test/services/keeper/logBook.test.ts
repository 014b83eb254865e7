import type { PublicClient } from "viem";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LogBook } from "../../../web/keeper/src/LogBook.ts";
import { CaseWorld } from "./CaseWorld.ts";
import { arbitrators } from "./cast.ts";

let world: CaseWorld;
beforeEach(async () => {
  world = await CaseWorld.open();
});
afterEach(() => world.close());

/** A book, and the first block of each of its questions. */
function openBook() {
  const { client } = world.deployer;
  const asked: bigint[] = [];
  const counting = Object.assign(Object.create(client), client, {
    getLogs: (question: { fromBlock: bigint }) => {
      asked.push(question.fromBlock);
      return client.getLogs(question);
    },
  }) as PublicClient;
  return { book: new LogBook(counting, [world.escrow, world.court], 0), asked };
}

/** What a book says that was never read before. */
const afresh = () => openBook().book.read();
const height = () => world.deployer.client.getBlockNumber({ cacheTime: 0 });

test("what lies deep is asked once, and nothing is lost at the border", async () => {
  const { book, asked } = openBook();
  await world.quarrel();
  expect(await book.read()).toEqual(await afresh());
  expect(book.settledUpTo).toBe(-1);
  // The border moves across the logs, one block at a time.
  await world.mine(Number(64n - 8n));
  for (let step = 0; step < 16; step++) {
    await world.mine(1);
    expect(await book.read()).toEqual(await afresh());
  }
  await world.mine(64);
  await book.read();
  const head = await height();
  expect(book.settledUpTo).toBe(Number(head) - 64);
  await world.join(...arbitrators);
  asked.length = 0;
  expect(await book.read()).toEqual(await afresh());
  expect(asked).toEqual([head - 63n]);
});

test("what replaced blocks said is gone, near the end of the chain and deep within", async () => {
  const { book } = openBook();
  for (const [index, depth] of [1, 100].entries()) {
    const snapshot = await world.snapshot();
    const before = await afresh();
    await world.join(arbitrators[2]);
    await world.mine(depth);
    expect(await book.read()).toHaveLength(before.length + 1);
    await world.revert(snapshot);
    // Shorter than it was, and then longer and another.
    expect(await book.read()).toEqual(before);
    await world.join(arbitrators[index as 0 | 1]);
    await world.mine(depth + 100);
    const read = await book.read();
    expect(read).toEqual(await afresh());
    expect(read).toHaveLength(before.length + 1);
  }
});

test("what was let go of stays away, and the rest stays", async () => {
  const { book } = openBook();
  await world.quarrel();
  await world.join(...arbitrators);
  await world.mine(80);
  const all = await book.read();
  const isOver = ({ address }: { address: string }) => address.toLowerCase() === world.escrow.toLowerCase();
  book.forget(isOver);
  await world.mine(5);
  expect(await book.read()).toEqual(all.filter((log) => !isOver(log)));
});
