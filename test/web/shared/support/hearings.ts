import { type Address, zeroAddress } from "viem";
import type { CourtLog, DisputeLog, RosterLog } from "../../../../web/shared/court/courtLog.ts";
import { type Dispute, disputeId } from "../../../../web/shared/court/dispute.ts";
import type { Rules } from "../../../../web/shared/court/rosterVersion.ts";
import { buyer, escrow, native, onlooker, seller } from "./cast.ts";

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
  drawBounty: 100n,
  stakeToken: native,
  minStake: 500n,
  slash: 200n,
  overturnedBps: 0,
  outsideCourt: native,
  document: `0x${"0d".repeat(32)}`,
};

export const drawnDispute: Dispute = {
  arbitrable: escrow,
  version,
  number: 1,
  members: 2,
  createdAt: openedAt,
  votePeriod: rules.votePeriod,
  choices: 11,
  feeToken: native,
  seatFee: rules.seatFee,
  drawBounty: rules.drawBounty,
  buyer,
  seller,
};
export const namedDispute: Dispute = { ...drawnDispute, members: 0, drawBounty: 0n };

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
    const args = { disputeId: id, version, arbitrator: named, dispute, evidenceEndsAt } as const;
    this.at(openedAt, { eventName: "DisputeOpened", args });
    return named === zeroAddress ? this.scheduled(100) : this;
  }

  scheduled(seedBlock: number, time = openedAt) {
    return this.at(time, { eventName: "DrawScheduled", args: { disputeId: this.id, seedBlock } });
  }

  drawn(address: `0x${string}`, time = openedAt) {
    const args = { disputeId: this.id, arbitrator: address, drawer: buyer, seed: version } as const;
    return this.at(time, { eventName: "SeatDrawn", args });
  }

  at(time: number, event: Event<DisputeLog> | Event<RosterLog>) {
    const logIndex = this.logs.length;
    const transactionHash = `0x${"ee".repeat(32)}` as const;
    this.logs.push({ ...event, blockNumber: BigInt(logIndex), logIndex, transactionHash, time } as CourtLog);
    return this;
  }
}
