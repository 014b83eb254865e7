import { equal } from "node:assert/strict";
import type { Address } from "viem";
import { awardOf } from "../../../web/shared/court/award.ts";
import { sittingEndsAt, voteEndsAt } from "../../../web/shared/court/clock.ts";
import { CourtTheatre, onlooker, people } from "./CourtTheatre.ts";
import { panelOfThree } from "./courtRosters.ts";
import { afterAppeals, compareAll, draw, end, holderOf, holdersOf, voteHidden } from "./courtSteps.ts";
import { assertTrue } from "./courtTruth.ts";

describe("shared court rules for panels", function () {
  this.timeout(600_000);

  it("offer exactly what the contract accepts through a hidden vote with an absence", async () => {
    const theatre = await CourtTheatre.open(people, panelOfThree);
    await compareAll(theatre);
    await draw(theatre);
    const [first, second] = holdersOf(await theatre.hearing()) as [Address, Address];
    await theatre.act(second, "recuse");
    await assertTrue(theatre);
    await draw(theatre);
    await compareAll(theatre);
    const hearing = await theatre.hearing();
    const replaced = holdersOf(hearing)[1] as Address;
    await theatre.act(first, "commit", hearing.evidenceEndsAt + 1);
    await assertTrue(theatre);
    await compareAll(theatre);
    await theatre.act(replaced, "commit");
    await assertTrue(theatre);
    await theatre.act(onlooker, "reveal", voteEndsAt(hearing) + 1);
    await assertTrue(theatre);
    await compareAll(theatre);
    await end(theatre, "executeRuling", 4, await afterAppeals(theatre));
  });

  it("follow a vote told too early, and reveals that nobody makes", async () => {
    const theatre = await CourtTheatre.open(people, panelOfThree);
    await draw(theatre);
    const hearing = await theatre.hearing();
    for (const arbitrator of holdersOf(hearing).slice(0, 2)) {
      await theatre.act(
        arbitrator,
        "commit",
        Math.max(hearing.evidenceEndsAt, await theatre.chain.now()) + 1,
      );
    }
    await theatre.act(onlooker, "voidSeat");
    await assertTrue(theatre);
    await compareAll(theatre);
    await theatre.act(onlooker, "timeOut", sittingEndsAt(await theatre.hearing()) + 1);
    await assertTrue(theatre);
    equal((await theatre.hearing()).sitting, 1);
  });

  it("follow a sitting that failed with one vote, and the one after it", async () => {
    const theatre = await CourtTheatre.open(people, panelOfThree);
    await draw(theatre);
    const hearing = await theatre.hearing();
    await theatre.act(await holderOf(theatre), "commit", hearing.evidenceEndsAt + 1);
    await theatre.act(onlooker, "reveal", voteEndsAt(hearing) + 1);
    await assertTrue(theatre);
    await compareAll(theatre);
    await theatre.act(onlooker, "timeOut");
    await assertTrue(theatre);
    await compareAll(theatre);
    await draw(theatre);
    await voteHidden(theatre, [2, 0, 9]);
    const { upper } = await theatre.hearing();
    await end(theatre, "executeRuling", upper ? 9 : 2, await afterAppeals(theatre));
  });

  it("follow an appeal that overturns", async () => {
    const theatre = await CourtTheatre.open(people, panelOfThree);
    await draw(theatre);
    await voteHidden(theatre, [1, 2, 9]);
    equal(awardOf(await theatre.hearing()), 2);
    await compareAll(theatre);
    await theatre.act(onlooker, "appeal");
    await assertTrue(theatre);
    await draw(theatre);
    await voteHidden(theatre, [11, 11, 10, 9, 1, 2, 11]);
    await end(theatre, "executeRuling", 10);
  });

  it("follow an appeal that does not overturn, with absences in both rounds", async () => {
    const theatre = await CourtTheatre.open(people, panelOfThree);
    await draw(theatre);
    const hearing = await theatre.hearing();
    for (const arbitrator of holdersOf(hearing).slice(0, 2)) {
      await theatre.act(
        arbitrator,
        "commit",
        Math.max(hearing.evidenceEndsAt, await theatre.chain.now()) + 1,
      );
    }
    await theatre.act(onlooker, "reveal", voteEndsAt(hearing) + 1);
    await theatre.act(onlooker, "appeal");
    await assertTrue(theatre);
    await draw(theatre);
    const appealed = await theatre.hearing();
    for (const arbitrator of holdersOf(appealed).slice(0, 5)) {
      theatre.choices.set(arbitrator, 5);
      await theatre.act(
        arbitrator,
        "commit",
        Math.max(appealed.evidenceEndsAt, await theatre.chain.now()) + 1,
      );
    }
    await theatre.act(onlooker, "reveal", voteEndsAt(appealed) + 1);
    await assertTrue(theatre);
    await end(theatre, "executeRuling", 5);
  });

  it("leave an award standing that two panels of an appeal did not decide about", async () => {
    const theatre = await CourtTheatre.open(people, panelOfThree);
    await draw(theatre);
    await voteHidden(theatre, [3, 3, 3]);
    await theatre.act(onlooker, "appeal");
    await draw(theatre);
    await theatre.act(onlooker, "timeOut", sittingEndsAt(await theatre.hearing()) + 1);
    await assertTrue(theatre);
    await compareAll(theatre);
    await end(theatre, "executeRuling", 3, sittingEndsAt(await theatre.hearing()) + 1);
  });
});
