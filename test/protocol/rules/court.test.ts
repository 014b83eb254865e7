import { deepEqual, equal } from "node:assert/strict";
import { type Address, encodeFunctionData, type Hex, parseEventLogs } from "viem";
import { awardOf } from "../../../web/shared/court/award.ts";
import {
  appealEndsAt,
  drawEndsAt,
  longestCase,
  sittingEndsAt,
  voteEndsAt,
} from "../../../web/shared/court/clock.ts";
import { disputeId } from "../../../web/shared/court/dispute.ts";
import { drawSeats } from "../../../web/shared/court/drawSeats.ts";
import type { Hearing } from "../../../web/shared/court/hearing.ts";
import { roundEnds } from "../../../web/shared/court/payouts.ts";
import type { Rules } from "../../../web/shared/court/rosterVersion.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { packSchedule } from "../../web/shared/support/packSchedule.ts";
import { Chain } from "./Chain.ts";
import {
  arbitrable,
  buyer,
  type CourtActionKind,
  CourtTheatre,
  onlooker,
  people,
  seller,
} from "./CourtTheatre.ts";
import { deployCourt, extraData, oneSeat, panelOfThree, publishRoster } from "./courtRosters.ts";
import { assertTrue, creditOf } from "./courtTruth.ts";

const few = people.slice(0, 4);
const alone = people.slice(0, 1);

const kinds: CourtActionKind[] = [
  "closeEvidence",
  "recuse",
  "vote",
  "commit",
  "reveal",
  "voidSeat",
  "draw",
  "timeOut",
  "executeRuling",
  "appeal",
  "appealOutside",
];

function holdersOf({ panel }: Hearing): Address[] {
  return panel.flatMap(({ holder }) => holder ?? []);
}

async function holderOf(theatre: CourtTheatre): Promise<Address> {
  const [holder] = holdersOf(await theatre.hearing());
  if (!holder) throw new Error("The seat is empty.");
  return holder;
}

/** At every instant at which something changes, for everybody who may differ. */
async function compareAll(theatre: CourtTheatre) {
  const hearing = await theatre.hearing();
  const now = await theatre.chain.now();
  const turns = [
    hearing.evidenceEndsAt,
    drawEndsAt(hearing),
    voteEndsAt(hearing),
    sittingEndsAt(hearing),
    appealEndsAt(hearing),
    ...hearing.escalations.map(({ endsAt }) => endsAt),
  ];
  const times = [...new Set(turns.flatMap((turn) => [turn, turn + 1]))].filter((time) => time > now);
  const outsiders = people.filter((one) => !holdersOf(hearing).includes(one)).slice(0, 1);
  for (const time of times) {
    for (const viewer of [...holdersOf(hearing), ...outsiders, buyer, seller, onlooker]) {
      const { predicted, accepted } = await theatre.compare(viewer, time, kinds);
      deepEqual(predicted, accepted, `${hearing.stage} at ${time - hearing.evidenceEndsAt} s, for ${viewer}`);
    }
  }
}

/** Draws, and finds from the seed alone whom the contract seated. */
async function draw(theatre: CourtTheatre, time?: number) {
  await theatre.chain.mine(5);
  const before = await theatre.state();
  const hearing = await theatre.hearing();
  const { logs } = await theatre.act(onlooker, "draw", time);
  const [drawn] = parseEventLogs({ abi: courtAbi, logs, eventName: "PanelDrawn" });
  if (drawn) {
    const seated = parseEventLogs({ abi: courtAbi, logs, eventName: "SeatDrawn" });
    const members = before.versions.get(theatre.version)?.members ?? [];
    const found = drawSeats(hearing, drawn.args.seed, members);
    deepEqual(
      found.flatMap((member, seat) => (member ? [{ arbitrator: member.address, seat }] : [])),
      seated.map(({ args: { arbitrator, seat } }) => ({ arbitrator, seat })),
    );
  }
  await assertTrue(theatre);
}

/** Everybody on the panel votes hidden, as told, and all of it is opened. */
async function voteHidden(theatre: CourtTheatre, choices: readonly number[]) {
  const hearing = await theatre.hearing();
  for (const [seat, arbitrator] of holdersOf(hearing).entries()) {
    theatre.choices.set(arbitrator, choices[seat] ?? 0);
    const first = Math.max(hearing.evidenceEndsAt, await theatre.chain.now()) + 1;
    await theatre.act(arbitrator, "commit", first);
    await assertTrue(theatre);
  }
  await theatre.act(onlooker, "reveal");
  await assertTrue(theatre);
}

/** Ends the dispute, and finds that everybody was given what the rules say. */
async function end(theatre: CourtTheatre, kind: "executeRuling" | "timeOut", award: number, time?: number) {
  const hearing = await theatre.hearing();
  const owed = new Map<Address, bigint>();
  for (const { to, amount, kind } of roundEnds(hearing, award).flatMap(({ payouts }) => payouts)) {
    if (kind !== "fee") owed.set(to, (owed.get(to) ?? 0n) + amount);
  }
  const before = await Promise.all([buyer, seller, onlooker].map((one) => creditOf(theatre, one)));
  await theatre.act(onlooker, kind, time);
  const after = await Promise.all([buyer, seller, onlooker].map((one) => creditOf(theatre, one)));
  deepEqual(
    after.map((credit, at) => credit - (before[at] ?? 0n)),
    [buyer, seller, onlooker].map((one) => owed.get(one) ?? 0n),
  );
  await assertTrue(theatre);
  equal((await theatre.hearing()).ruling, award);
}

async function afterAppeals(theatre: CourtTheatre): Promise<number> {
  return appealEndsAt(await theatre.hearing()) + 1;
}

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
