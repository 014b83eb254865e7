import { type Address, zeroAddress } from "viem";
import type { CourtLog, DisputeLog, RosterLog } from "../../../../web/shared/court/courtLog.ts";
import { type Dispute, disputeId } from "../../../../web/shared/court/dispute.ts";
import type { Rules } from "../../../../web/shared/court/rosterVersion.ts";
import { buyer, escrow, native, onlooker, seller } from "./cast.ts";
import { packSchedule } from "./packSchedule.ts";

export const day = 86_400;
export const openedAt = 1_800_000_000;
export const arbitrator = onlooker;
export const second = "0xa0Ee7A142d267C1f36714E4a8F75612F20a79720";
export const version = `0x${"ac".repeat(32)}` as const;

export const rules: Rules = {
  open: true,
  seats: 1,
  rounds: 1,
  evidencePeriod: 5 * day,
  votePeriod: 7 * day + 1,
  revealPeriod: 0,
  appealPeriod: 0,
  newcomerWait: 7 * day,
  feeToken: native,
  seatFee: 1_000n,
  bountyBps: 1_000,
  stakeToken: native,
  minStake: 500n,
  slash: 200n,
  overturnedBps: 0,
  outsideCourt: native,
  outsidePeriod: 0,
  outsideData: "0x",
  document: `0x${"0d".repeat(32)}`,
};

export const oneSeat = {
  evidence: rules.evidencePeriod,
  vote: rules.votePeriod,
  reveal: 0,
  appeal: 0,
  seats: 1,
  rounds: 1,
  bountyBps: rules.bountyBps,
  overturnedBps: 0,
  outside: false,
};

export const drawnDispute: Dispute = {
  arbitrable: escrow,
  version,
  number: 1,
  members: 2,
  createdAt: openedAt,
  schedule: packSchedule(oneSeat),
  choices: 11,
  feeToken: native,
  seatFee: rules.seatFee,
  buyer,
  seller,
};
export const namedDispute: Dispute = {
  ...drawnDispute,
  members: 0,
  schedule: packSchedule({ ...oneSeat, bountyBps: 0 }),
};

type Event<Log extends CourtLog> = Log extends CourtLog ? Pick<Log, "eventName" | "args"> : never;

/** Writes the court's logs, so that a test only says what happened and when. */
export class CourtStory {
  readonly logs: CourtLog[] = [];
  readonly dispute: Dispute;
  readonly id: bigint;

  constructor(dispute: Dispute = drawnDispute) {
    this.dispute = dispute;
    this.id = disputeId(dispute);
  }

  get hearingLogs(): DisputeLog[] {
    return this.logs.filter((log): log is DisputeLog => "disputeId" in log.args);
  }

  published(named: readonly `0x${string}`[] = []) {
    return this.at(openedAt, {
      eventName: "VersionPublished",
      args: {
        roster: `0x${"0e".repeat(32)}`,
        version,
        publisher: seller,
        number: 1n,
        salt: `0x${"00".repeat(32)}`,
        rules,
        arbitrators: named,
      },
    });
  }

  joined(address: `0x${string}`, number: number, stake = 1_000n) {
    const profile = `0x${"0f".repeat(32)}` as const;
    return this.at(openedAt, {
      eventName: "ArbitratorJoined",
      args: { version, arbitrator: address, number, stake, maxLoad: 3, eligibleAt: openedAt, profile },
    });
  }

  opened() {
    const named: Address = this.dispute.members === 0 ? arbitrator : zeroAddress;
    const evidenceEndsAt = openedAt + rules.evidencePeriod;
    const { id, dispute } = this;
    const seedBlock = named === zeroAddress ? 100 : 0;
    const args = { disputeId: id, version, arbitrator: named, dispute, evidenceEndsAt, seedBlock } as const;
    return this.at(openedAt, { eventName: "DisputeOpened", args });
  }

  scheduled(seedBlock: number, time = openedAt) {
    return this.at(time, { eventName: "DrawScheduled", args: { disputeId: this.id, seedBlock } });
  }

  /** Seats these people, from the first seat on. */
  drawn(...people: readonly `0x${string}`[]) {
    for (const [seat, address] of people.entries()) this.seated(address, seat);
    const args = { disputeId: this.id, drawer: buyer, seed: version } as const;
    return this.at(openedAt, { eventName: "PanelDrawn", args });
  }

  seated(address: `0x${string}`, seat: number) {
    return this.at(openedAt, {
      eventName: "SeatDrawn",
      args: { disputeId: this.id, arbitrator: address, seat },
    });
  }

  voted(address: `0x${string}`, choice: number, time: number) {
    const reason = `0x${"4e".repeat(32)}` as const;
    const args = { disputeId: this.id, seat: this.seatOf(address), choice, reason } as const;
    return this.at(time, { eventName: "SeatVoted", args });
  }

  /** The seat last drawn to somebody; the only one of a named arbitrator. */
  seatOf(address: `0x${string}`): number {
    const drawn = this.hearingLogs.findLast(
      (log) => log.eventName === "SeatDrawn" && log.args.arbitrator === address,
    );
    return drawn?.eventName === "SeatDrawn" ? drawn.args.seat : 0;
  }

  /** The buyer appeals the first round's award. */
  appealed(
    time: number,
    { award, paid, evidenceEndsAt }: { award: number; paid: bigint; evidenceEndsAt: number },
  ) {
    const args = { disputeId: this.id, appellant: buyer, round: 0, award, paid, evidenceEndsAt } as const;
    return this.at(time, { eventName: "AwardAppealed", args });
  }

  failed(sitting: number, endedAt: number, time = endedAt + 1) {
    return this.at(time, { eventName: "SittingFailed", args: { disputeId: this.id, sitting, endedAt } });
  }

  at(time: number, event: Event<DisputeLog> | Event<RosterLog>) {
    const logIndex = this.logs.length;
    const transactionHash = `0x${"ee".repeat(32)}` as const;
    this.logs.push({ ...event, blockNumber: BigInt(logIndex), logIndex, transactionHash, time } as CourtLog);
    return this;
  }
}
