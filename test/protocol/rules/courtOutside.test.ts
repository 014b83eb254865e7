import { equal } from "node:assert/strict";
import { type Address, encodeFunctionData, parseEventLogs } from "viem";
import type { Rules } from "../../../web/shared/court/rosterVersion.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { Chain } from "./Chain.ts";
import { buyer, CourtTheatre, people, seller } from "./CourtTheatre.ts";
import { deployCourt, extraData, oneSeat, panelOfThree, publishRoster } from "./courtRosters.ts";
import { compareAll, draw, end, voteHidden } from "./courtSteps.ts";
import { assertTrue } from "./courtTruth.ts";

describe("shared court rules for the outside court", function () {
  this.timeout(600_000);

  /** Another court as last instance, with an arbitrator of its own. */
  async function openOutside() {
    const chain = await Chain.start();
    const outside = await deployCourt(chain);
    const judge = people[12] as Address;
    const version = await publishRoster(chain, outside, { ...oneSeat, bountyBps: 0 }, [judge]);
    const rules: Rules = {
      ...panelOfThree,
      rounds: 1,
      outsideCourt: outside,
      outsidePeriod: 20 * 86_400,
      outsideData: extraData(version, buyer, seller),
    };
    const theatre = await CourtTheatre.onCourt(chain, await deployCourt(chain), people.slice(0, 3), rules);
    await draw(theatre);
    await voteHidden(theatre, [4, 4, 4]);
    await compareAll(theatre);
    await theatre.act(buyer, "appealOutside");
    await assertTrue(theatre);
    return { theatre, outside, judge };
  }

  async function ruleOutside(
    theatre: CourtTheatre,
    outside: Address,
    judge: Address,
    choices: readonly number[],
  ) {
    const { client } = theatre.chain;
    const raw = await client.getLogs({ address: outside, fromBlock: 0n });
    const asked = parseEventLogs({ abi: courtAbi, logs: raw, eventName: "DisputeOpened" });
    equal(asked.length, choices.length);
    for (const [index, { args: opened }] of asked.entries()) {
      const args = [opened.dispute, choices[index] ?? 0, `0x${"4e".repeat(32)}`, "0x"] as const;
      const data = encodeFunctionData({ abi: courtAbi, functionName: "vote", args });
      const first = Math.max(opened.evidenceEndsAt, await theatre.chain.now()) + 1;
      await theatre.chain.send(judge, { to: outside, data }, first);
      await assertTrue(theatre);
    }
  }

  /** When nobody may ask any more. */
  async function afterAsking(theatre: CourtTheatre): Promise<number> {
    const { evidenceEndsAt: askUntil } = await theatre.hearing();
    return Math.max(askUntil, await theatre.chain.now()) + 1;
  }

  it("follow it when it chooses the party's award, and when it does not", async () => {
    for (const [choice, award] of [
      [2, 1],
      [1, 4],
      [0, 4],
    ] as const) {
      const { theatre, outside, judge } = await openOutside();
      await compareAll(theatre);
      await ruleOutside(theatre, outside, judge, [choice]);
      await compareAll(theatre);
      await end(theatre, "executeRuling", award, await afterAsking(theatre));
    }
  });

  it("follow the only stated award that it chooses of two", async () => {
    for (const [ofBuyer, ofSeller, award] of [
      [2, 1, 1],
      [1, 2, 11],
      [2, 2, 4],
      [1, 0, 4],
    ] as const) {
      const { theatre, outside, judge } = await openOutside();
      await theatre.act(seller, "appealOutside");
      await assertTrue(theatre);
      await compareAll(theatre);
      await ruleOutside(theatre, outside, judge, [ofBuyer, ofSeller]);
      await end(theatre, "executeRuling", award);
    }
  });

  it("leave the award standing when it is late", async () => {
    const { theatre } = await openOutside();
    const { escalations } = await theatre.hearing();
    await end(theatre, "executeRuling", 4, (escalations[0]?.endsAt ?? 0) + 1);
  });
});
