import { round, seat } from "ponder:schema";
import { type Address, type Hex, zeroAddress } from "viem";
import { awardOf } from "../../../shared/court/award.ts";
import type { DisputeLog } from "../../../shared/court/courtLog.ts";
import type { Hearing } from "../../../shared/court/hearing.ts";
import { sameAddress } from "../../../shared/wire/sameAddress.ts";
import type { Database } from "./ChainEvent.ts";

/** Who took a seat, left it, or voted on it. */
export async function keepSeats(db: Database, id: Hex, hearing: Hearing, log: DisputeLog): Promise<void> {
  switch (log.eventName) {
    case "DisputeOpened":
      if (log.args.arbitrator !== zeroAddress) await take(0, log.args.arbitrator);
      return;
    case "SeatDrawn":
      return take(log.args.seat, log.args.arbitrator);
    case "SeatRecused":
      return leave(log.args.seat, log.args.arbitrator, "recused");
    case "SeatAbsent":
      return leave(log.args.seat, log.args.arbitrator, "absent");
    case "SeatVoted": {
      const { choice, reason } = log.args;
      const holder = hearing.panel[log.args.seat]?.vote?.arbitrator;
      if (!holder) return;
      const key = { dispute: id, sitting: hearing.sitting, seat: log.args.seat, holder };
      await db.update(seat, key).set({ votedAt: log.time, choice, reason });
    }
  }

  async function take(number: number, holder: Address): Promise<void> {
    const { sitting, round: at } = hearing;
    await db
      .insert(seat)
      .values({ dispute: id, sitting, seat: number, holder, round: at, takenAt: log.time })
      .onConflictDoUpdate({ takenAt: log.time, end: null });
  }

  async function leave(number: number, holder: Address, end: string): Promise<void> {
    const key = { dispute: id, sitting: sittingOf(hearing, number, holder), seat: number, holder };
    if (await db.find(seat, key)) await db.update(seat, key).set({ end });
  }
}

/** An absence may be told only after the round in which it was: nobody sits in two of them. */
function sittingOf({ sitting, appealed }: Hearing, number: number, holder: Address): number {
  const past = appealed.find(({ panel }) => {
    const sat = panel[number]?.holder;
    return sat && sameAddress(sat, holder);
  });
  return past?.sitting ?? sitting;
}

/** The rounds that a log began, appealed or decided. */
export async function keepRounds(
  db: Database,
  id: Hex,
  before: Hearing | null,
  after: Hearing,
): Promise<void> {
  const rows = [
    ...after.appealed.map(({ panel, award, appellant, paid }) => ({
      ...{ award, appellant, paid },
      seats: panel.length,
    })),
    { seats: after.panel.length, award: awardOf(after), appellant: null, paid: null },
  ];
  for (const [index, row] of rows.entries()) {
    if (before && index < before.round) continue;
    await db
      .insert(round)
      .values({ dispute: id, round: index, ...row })
      .onConflictDoUpdate(row);
  }
}
