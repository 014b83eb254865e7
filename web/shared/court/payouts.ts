import type { Address } from "viem";
import { overturns } from "./award.ts";
import { type Hearing, type Seat, votesIn } from "./hearing.ts";
import { panelSize } from "./schedule.ts";

/** Money that the end of a dispute gives to somebody, in its fee coin. */
export interface Payout {
  to: Address;
  amount: bigint;
  /** `fee` of a vote; `unearned` returns to who paid; `repaid` to whose appeal overturned the round. */
  kind: "fee" | "unearned" | "repaid";
}

/** Who appealed, and what of its price is not repaid: no appellant has back more than it paid. */
interface Payer {
  to: Address;
  limit: bigint;
}

/** How a round ends when the final award is known. */
export interface RoundEnd {
  panel: readonly Seat[];
  isOverturned: boolean;
  payouts: Payout[];
}

/** What one draw pays its caller. */
export function bountyOf({ seatFee, bountyBps }: { seatFee: bigint; bountyBps: number }): bigint {
  return (seatFee * BigInt(bountyBps)) / 10_000n;
}

/** What a panel can earn: paid draws came out of its fees. */
export function poolOf(
  { dispute: { seatFee }, schedule: { bountyBps } }: Pick<Hearing, "dispute" | "schedule">,
  seats: number,
  draws: number,
): bigint {
  return seatFee * BigInt(seats) - BigInt(draws) * bountyOf({ seatFee, bountyBps });
}

/** What a vote in the present sitting earns, once nothing can overturn it. The rest of the division goes to the first. */
export function feeOfVote(hearing: Hearing): bigint {
  const seats = hearing.panel.length;
  return seats === 0 ? 0n : poolOf(hearing, seats, hearing.draws) / BigInt(seats);
}

/** Price of the next panel, in the version's fee coin. */
export function appealCost({ dispute, schedule, round }: Hearing): bigint {
  return dispute.seatFee * BigInt(panelSize(schedule, round + 1));
}

/** What returns to who appeals now when the final award overturns this round's: its fees, at most what was paid. */
export function repaidIfOverturned(hearing: Hearing, cost: bigint): bigint {
  // Once the outside court was asked the round in question is the last that was appealed.
  const { panel, draws } = hearing.stage === "Outside" ? (hearing.appealed.at(-1) ?? hearing) : hearing;
  const pool = poolOf(hearing, panel.length, draws);
  return pool < cost ? pool : cost;
}

/** Who gets what of every round's fees when the dispute ends with `award`. */
export function roundEnds(hearing: Hearing, award: number): RoundEnd[] {
  const { appealed, dispute, escalations, panel, draws } = hearing;
  let payer: Payer | null = null;
  const ends: RoundEnd[] = [];
  for (const [index, round] of appealed.entries()) {
    const pool = poolOf(hearing, round.panel.length, round.draws);
    const isOverturned = overturns(hearing, award, round.award);
    // The outside court overturns when it chose one stated award alone.
    const chosen = index === appealed.length - 1 && escalations.find(({ ruling }) => ruling === 2);
    const repaid = chosen && chosen.cost < pool ? chosen.cost : pool;
    const payouts = isOverturned
      ? [
          { to: chosen ? dispute[chosen.side] : round.appellant, amount: repaid, kind: "repaid" } as const,
          ...givenBack(hearing, payer, pool - repaid),
        ]
      : paidPanel(hearing, round.panel, pool, payer);
    ends.push({ panel: round.panel, isOverturned, payouts: payouts.filter(({ amount }) => amount > 0n) });
    const price = dispute.seatFee * BigInt(panelSize(hearing.schedule, index + 1));
    payer = { to: round.appellant, limit: isOverturned ? price - repaid : price };
  }
  if (panel.length === 0) return ends;
  const payouts = paidPanel(hearing, panel, poolOf(hearing, panel.length, draws), payer);
  return [...ends, { panel, isOverturned: false, payouts: payouts.filter(({ amount }) => amount > 0n) }];
}

/** Votes are paid alike; the rest of the division goes to the first of them, and what nobody earned back. */
function paidPanel(hearing: Hearing, panel: readonly Seat[], pool: bigint, payer: Payer | null): Payout[] {
  const [seats, votes] = [BigInt(panel.length), votesIn(panel)];
  const share = pool / seats;
  const fees = votes.map(({ arbitrator }, index) => {
    return { to: arbitrator, amount: index === 0 ? share + (pool % seats) : share, kind: "fee" } as const;
  });
  const unearned = votes.length === 0 ? pool : share * (seats - BigInt(votes.length));
  return [...fees, ...givenBack(hearing, payer, unearned)];
}

/** What nobody earned returns to the appellant who paid, and half each to the parties, an odd unit to the buyer. */
function givenBack({ dispute }: Hearing, payer: Payer | null, amount: bigint): Payout[] {
  const limit = payer?.limit ?? 0n;
  const toPayer = amount < limit ? amount : limit;
  const rest = amount - toPayer;
  const half = rest / 2n;
  return [
    ...(payer ? [{ to: payer.to, amount: toPayer, kind: "unearned" } as const] : []),
    { to: dispute.buyer, amount: rest - half, kind: "unearned" },
    { to: dispute.seller, amount: half, kind: "unearned" },
  ];
}
