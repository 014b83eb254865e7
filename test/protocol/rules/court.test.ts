import { deepEqual, equal } from "node:assert/strict";
import type { Address } from "viem";
import { disputeId } from "../../../web/shared/court/dispute.ts";
import { drawEndsAt, voteEndsAt } from "../../../web/shared/court/hearing.ts";
import { arbitrators, buyer, type CourtActionKind, CourtTheatre, onlooker, seller } from "./CourtTheatre.ts";

const kinds: CourtActionKind[] = ["closeEvidence", "recuse", "vote", "draw", "timeOut", "executeRuling"];

async function agrees(theatre: CourtTheatre) {
  const cases = await theatre.cases();
  deepEqual(cases.row, cases.stored);
  const members = await theatre.members();
  deepEqual(members.rows, members.stored);
}

async function holderOf(theatre: CourtTheatre): Promise<Address> {
  const { holder } = await theatre.hearing();
  if (!holder) throw new Error("The seat is empty.");
  return holder;
}

/** At every instant at which something changes, for everybody. */
async function compareAll(theatre: CourtTheatre) {
  const hearing = await theatre.hearing();
  const now = await theatre.chain.now();
  const turns = [hearing.evidenceEndsAt, drawEndsAt(hearing), voteEndsAt(hearing)];
  for (const time of turns.flatMap((turn) => [turn, turn + 1]).filter((time) => time > now)) {
    for (const viewer of [...arbitrators, buyer, seller, onlooker]) {
      const { predicted, accepted } = await theatre.compare(viewer, time, kinds);
      deepEqual(predicted, accepted, `${hearing.stage} at ${time - hearing.evidenceEndsAt} s, for ${viewer}`);
    }
  }
}

async function draw(theatre: CourtTheatre, time?: number) {
  await theatre.chain.mine(5);
  await theatre.act(onlooker, "draw", time);
  await agrees(theatre);
}

describe("shared court rules", function () {
  this.timeout(120_000);

  it("compute the contract's dispute id", async () => {
    const { id, dispute } = await (await CourtTheatre.open(true)).hearing();
    equal(disputeId(dispute), id);
  });

  it("offer exactly what the contract accepts from and around a named arbitrator", async () => {
    const theatre = await CourtTheatre.open(false);
    await agrees(theatre);
    await compareAll(theatre);
    await theatre.act(seller, "closeEvidence");
    await agrees(theatre);
    await compareAll(theatre);
    await theatre.act(buyer, "closeEvidence");
    await agrees(theatre);
    await compareAll(theatre);
    await theatre.act(await holderOf(theatre), "vote");
    await agrees(theatre);
    equal((await theatre.hearing()).stage, "Delivered");
    await compareAll(theatre);
  });

  it("follow a named arbitrator's recusal and absence to the end", async () => {
    const recused = await CourtTheatre.open(false);
    await recused.act(await holderOf(recused), "recuse");
    await agrees(recused);
    equal((await recused.hearing()).ruling, 0);

    const absent = await CourtTheatre.open(false);
    await absent.act(onlooker, "timeOut", voteEndsAt(await absent.hearing()) + 1);
    await agrees(absent);
    equal((await absent.hearing()).stage, "Delivered");
  });

  it("offer exactly what the contract accepts before, during and after a draw", async () => {
    const theatre = await CourtTheatre.open(true);
    await agrees(theatre);
    await compareAll(theatre);
    await theatre.chain.mine(5);
    await compareAll(theatre);
    await draw(theatre);
    await compareAll(theatre);
  });

  it("follow recusals, an absence, a second sitting and a vote", async () => {
    const theatre = await CourtTheatre.open(true);
    for (const _ of ["first", "second"]) {
      await draw(theatre);
      await theatre.act(await holderOf(theatre), "recuse");
      await agrees(theatre);
    }
    await draw(theatre);
    await compareAll(theatre);
    await theatre.act(onlooker, "timeOut", voteEndsAt(await theatre.hearing()) + 1);
    await agrees(theatre);
    equal((await theatre.hearing()).secondSitting, true);
    await compareAll(theatre);
    await draw(theatre);
    await theatre.act(await holderOf(theatre), "vote");
    await agrees(theatre);
    equal((await theatre.hearing()).ruling, 4);
  });

  it("follow a case in which nobody ever draws", async () => {
    const theatre = await CourtTheatre.open(true);
    await theatre.act(onlooker, "timeOut", voteEndsAt(await theatre.hearing()) + 1);
    await agrees(theatre);
    equal((await theatre.hearing()).secondSitting, true);
    await theatre.act(onlooker, "timeOut", voteEndsAt(await theatre.hearing()) + 1);
    await agrees(theatre);
    deepEqual((await theatre.hearing()).ruling, 0);
  });

  it("follow a case that is given up because the second sitting comes too late", async () => {
    const theatre = await CourtTheatre.open(true);
    const { dispute } = await theatre.hearing();
    await theatre.act(onlooker, "timeOut", voteEndsAt(await theatre.hearing()) + dispute.votePeriod);
    await agrees(theatre);
    equal((await theatre.hearing()).stage, "Delivered");
  });

  it("follow members who retire, return, and draws that find nobody", async () => {
    const theatre = await CourtTheatre.open(true);
    await draw(theatre);
    const holder = await holderOf(theatre);
    await theatre.retire(holder);
    await agrees(theatre);
    await theatre.act(holder, "recuse");
    await agrees(theatre);
    await theatre.join(holder);
    await agrees(theatre);
    for (const arbitrator of arbitrators) await theatre.retire(arbitrator);
    await draw(theatre);
    const { stage, secondSitting } = await theatre.hearing();
    deepEqual({ stage, secondSitting }, { stage: "Drawing", secondSitting: false });
  });
});
