import { deepEqual, equal } from "node:assert/strict";
import { type Address, parseEventLogs } from "viem";
import { appealEndsAt, drawEndsAt, sittingEndsAt, voteEndsAt } from "../../../web/shared/court/clock.ts";
import { drawSeats } from "../../../web/shared/court/drawSeats.ts";
import type { Hearing } from "../../../web/shared/court/hearing.ts";
import { roundEnds } from "../../../web/shared/court/payouts.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { buyer, type CourtActionKind, type CourtTheatre, onlooker, people, seller } from "./CourtTheatre.ts";
import { assertTrue, creditOf } from "./courtTruth.ts";

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

export function holdersOf({ panel }: Hearing): Address[] {
  return panel.flatMap(({ holder }) => holder ?? []);
}

export async function holderOf(theatre: CourtTheatre): Promise<Address> {
  const [holder] = holdersOf(await theatre.hearing());
  if (!holder) throw new Error("The seat is empty.");
  return holder;
}

/** At every instant at which something changes, for everybody who may differ. */
export async function compareAll(theatre: CourtTheatre) {
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
export async function draw(theatre: CourtTheatre, time?: number) {
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
export async function voteHidden(theatre: CourtTheatre, choices: readonly number[]) {
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
export async function end(
  theatre: CourtTheatre,
  kind: "executeRuling" | "timeOut",
  award: number,
  time?: number,
) {
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

export async function afterAppeals(theatre: CourtTheatre): Promise<number> {
  return appealEndsAt(await theatre.hearing()) + 1;
}
