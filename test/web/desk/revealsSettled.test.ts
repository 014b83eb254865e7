import { describe, expect, it } from "vitest";
import { settledDepth } from "../../../web/app/src/lib/chain/settledDepth.ts";
import { assertRevealsSettled } from "../../../web/app/src/lib/court/ballots/assertRevealsSettled.ts";
import { findOpening } from "../../../web/app/src/lib/court/ballots/findOpening.ts";
import { commitEndsAt } from "../../../web/shared/court/clock.ts";
import type { Hearing } from "../../../web/shared/court/hearing.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { arbitrator, CourtStory } from "../shared/support/hearings.ts";

const told = reduceHearing(new CourtStory().joined(arbitrator, 1).opened().drawn(arbitrator).hearingLogs);
if (!told) throw new Error("no hearing");
const waiting: Hearing = told;
const byTheClock = commitEndsAt(waiting);
const early: Hearing = { ...waiting, turn: "Committed", turnedAt: byTheClock - 50_000 };

/** A chain that mines a block a second, the last of them now. */
function chain(now: number, { head = 1_000_000n, local = false } = {}) {
  const asked: bigint[] = [];
  const client = {
    getBlockNumber: async () => head,
    getBlock: async ({ blockNumber }: { blockNumber: bigint }) => {
      asked.push(blockNumber);
      return { number: blockNumber, timestamp: BigInt(now) - (head - blockNumber) };
    },
  };
  return { asked, place: { client, config: { local } } as never };
}
const settled = (hearing: Hearing, ...about: Parameters<typeof chain>) =>
  assertRevealsSettled(chain(...about).place, hearing);

describe.each([
  ["when time is up", waiting, byTheClock],
  ["when all have voted before", early, early.turnedAt],
])("an opening leaves the device %s", (_, hearing, closed) => {
  it("only once the block that closed the votes is deep enough", async () => {
    await expect(settled(hearing, closed)).rejects.toMatchObject({ code: "revealTooEarly" });
    await expect(settled(hearing, closed + settledDepth)).rejects.toMatchObject({ code: "revealTooEarly" });
    await expect(settled(hearing, closed + settledDepth + 1)).resolves.toBeUndefined();
  });
});

it("nobody is asked for the salt of a vote before", async () => {
  const wallet = { call: () => Promise.reject(new Error("asked too early")) };
  const account = { kind: "key", address: arbitrator } as never;
  const find = (now: number) => findOpening(chain(now).place, wallet as never, account, early, 0);
  await expect(find(early.turnedAt)).rejects.toMatchObject({ code: "revealTooEarly" });
  // Nothing was committed here, so there is nothing to open.
  await expect(find(early.turnedAt + settledDepth + 1)).resolves.toBeNull();
});

it("a chain younger than that proves nothing", async () => {
  const about = { head: BigInt(settledDepth - 1) };
  await expect(settled(waiting, byTheClock + 1_000, about)).rejects.toMatchObject({ code: "revealTooEarly" });
});

it("the depth is counted from the head as it is now", async () => {
  const { place, asked } = chain(byTheClock + 1_000);
  await assertRevealsSettled(place, waiting);
  expect(asked).toEqual([1_000_000n - BigInt(settledDepth)]);
});

it("a local chain, which nobody else mines, is not waited for", async () => {
  const { place, asked } = chain(byTheClock + 1, { local: true });
  await assertRevealsSettled(place, waiting);
  expect(asked).toEqual([]);
});
