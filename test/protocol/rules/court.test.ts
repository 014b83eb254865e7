import { deepEqual, equal } from "node:assert/strict";
import type { Hex } from "viem";
import { longestCase, voteEndsAt } from "../../../web/shared/court/clock.ts";
import { disputeId } from "../../../web/shared/court/dispute.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { packSchedule } from "../../web/shared/support/packSchedule.ts";
import { arbitrable, buyer, CourtTheatre, onlooker, people, seller } from "./CourtTheatre.ts";
import { oneSeat, panelOfThree } from "./courtRosters.ts";
import { compareAll, draw, end, holderOf } from "./courtSteps.ts";
import { assertTrue } from "./courtTruth.ts";

const few = people.slice(0, 4);
const alone = people.slice(0, 1);

describe("shared court rules", function () {
  this.timeout(300_000);

  it("compute the contract's dispute id, schedule and longest case", async () => {
    for (const [who, rules] of [
      [alone, oneSeat],
      [people, panelOfThree],
    ] as const) {
      const theatre = await CourtTheatre.open(who, rules);
      const { id, dispute, schedule } = await theatre.hearing();
      equal(disputeId(dispute), id);
      equal(packSchedule(schedule), dispute.schedule);
      const args = [theatre.version] as const;
      const contract = { address: theatre.court, abi: courtAbi, functionName: "longestCase", args } as const;
      const longest = await theatre.chain.client.readContract(contract);
      equal(BigInt(longestCase(rules, who === alone)), longest);
    }
  });

  it("offer exactly what the contract accepts from and around a named arbitrator", async () => {
    const theatre = await CourtTheatre.open(alone);
    await assertTrue(theatre);
    await compareAll(theatre);
    await theatre.act(seller, "closeEvidence");
    await assertTrue(theatre);
    await compareAll(theatre);
    await theatre.act(buyer, "closeEvidence");
    await assertTrue(theatre);
    await compareAll(theatre);
    const holder = await holderOf(theatre);
    await theatre.act(holder, "vote");
    await assertTrue(theatre);
    equal((await theatre.hearing()).stage, "Delivered");
    await compareAll(theatre);
    await theatre.withdrawFees(holder);
    await assertTrue(theatre);
  });

  it("follow a named arbitrator's recusal and absence to the end", async () => {
    const recused = await CourtTheatre.open(alone);
    await recused.act(await holderOf(recused), "recuse");
    await assertTrue(recused);
    equal((await recused.hearing()).ruling, 0);

    const absent = await CourtTheatre.open(alone);
    await end(absent, "timeOut", 0, voteEndsAt(await absent.hearing()) + 1);
  });

  it("offer exactly what the contract accepts before, during and after a draw", async () => {
    const theatre = await CourtTheatre.open(few);
    await assertTrue(theatre);
    await compareAll(theatre);
    await theatre.chain.mine(5);
    await compareAll(theatre);
    await draw(theatre);
    await compareAll(theatre);
  });

  it("follow recusals, an absence, a second sitting and a vote", async () => {
    const theatre = await CourtTheatre.open(few);
    for (const _ of ["first", "second"]) {
      await draw(theatre);
      await theatre.act(await holderOf(theatre), "recuse");
      await assertTrue(theatre);
    }
    await draw(theatre);
    await compareAll(theatre);
    await theatre.act(onlooker, "timeOut", voteEndsAt(await theatre.hearing()) + 1);
    await assertTrue(theatre);
    equal((await theatre.hearing()).isSecondSitting, true);
    await compareAll(theatre);
    await draw(theatre);
    await theatre.act(await holderOf(theatre), "vote");
    await assertTrue(theatre);
    equal((await theatre.hearing()).ruling, 4);
  });

  it("follow a case in which nobody ever draws", async () => {
    const theatre = await CourtTheatre.open(few);
    await theatre.act(onlooker, "timeOut", voteEndsAt(await theatre.hearing()) + 1);
    await assertTrue(theatre);
    equal((await theatre.hearing()).isSecondSitting, true);
    await end(theatre, "timeOut", 0, voteEndsAt(await theatre.hearing()) + 1);
  });

  it("follow a case that is given up because the second sitting comes too late", async () => {
    const theatre = await CourtTheatre.open(few);
    const { schedule } = await theatre.hearing();
    await theatre.act(onlooker, "timeOut", voteEndsAt(await theatre.hearing()) + schedule.vote);
    await assertTrue(theatre);
    equal((await theatre.hearing()).stage, "Delivered");
  });

  it("follow members who retire, return, and draws that find nobody", async () => {
    const theatre = await CourtTheatre.open(few);
    await draw(theatre);
    const holder = await holderOf(theatre);
    await theatre.retire(holder);
    await assertTrue(theatre);
    await theatre.act(holder, "recuse");
    await assertTrue(theatre);
    await theatre.join(holder);
    await assertTrue(theatre);
    for (const arbitrator of few) await theatre.retire(arbitrator);
    await draw(theatre);
    const { stage, isSecondSitting } = await theatre.hearing();
    deepEqual({ stage, isSecondSitting }, { stage: "Drawing", isSecondSitting: false });
  });

  it("follow a ruling that was not taken, until it is", async () => {
    const theatre = await CourtTheatre.open(few);
    await draw(theatre);
    const { evidenceEndsAt } = await theatre.hearing();
    const refusing: Hex = "0xfe";
    await theatre.chain.setCode(arbitrable, refusing);
    await theatre.act(await holderOf(theatre), "vote", evidenceEndsAt + 1);
    await assertTrue(theatre);
    equal((await theatre.hearing()).stage, "Ruled");
    await theatre.chain.setCode(arbitrable, "0x");
    await compareAll(theatre);
    await theatre.act(onlooker, "executeRuling");
    await assertTrue(theatre);
    equal((await theatre.hearing()).stage, "Delivered");
  });
});
