import { type Address, encodeFunctionData, type Hex, keccak256, parseEventLogs } from "viem";
import { allowedCourtActions } from "../../../web/shared/court/allowedCourtActions.ts";
import type { CourtAction } from "../../../web/shared/court/CourtAction.ts";
import { commitmentOf, type Opening } from "../../../web/shared/court/commitment.ts";
import { type CourtLog, disputeEventNames, rosterEventNames } from "../../../web/shared/court/courtLog.ts";
import { type Hearing, hiddenSeats, seatOf } from "../../../web/shared/court/hearing.ts";
import { appealCost } from "../../../web/shared/court/payouts.ts";
import { type CourtState, reduceCourt } from "../../../web/shared/court/reduceCourt.ts";
import type { Rules } from "../../../web/shared/court/rosterVersion.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { account, type Call, Chain } from "./Chain.ts";
import { deployCourt, extraData, joinRoster, oneSeat, publishRoster } from "./courtRosters.ts";

export const buyer = account(1).address;
export const seller = account(2).address;
export const arbitrable = account(5).address;
export const onlooker = account(6).address;
/** Enough for a panel of three, another after it failed, and one of seven. */
export const people = Array.from({ length: 13 }, (_, at) => account(7 + at).address);

export type CourtActionKind = CourtAction["kind"];

const eventNames: readonly string[] = [...rosterEventNames, ...disputeEventNames];
const reason: Hex = `0x${"4e".repeat(32)}`;

/** One dispute on a real court, with the shared rules' view of it. `choices` says how each votes, 4 when it does not. */
export class CourtTheatre {
  readonly chain: Chain;
  readonly court: Address;
  readonly version: Hex;
  readonly choices = new Map<Address, number>();
  readonly #rules: Rules;

  /** A named arbitrator when it is alone. */
  static async open(arbitrators: readonly Address[], rules: Rules = oneSeat): Promise<CourtTheatre> {
    const chain = await Chain.start();
    const court = await deployCourt(chain);
    return CourtTheatre.onCourt(chain, court, arbitrators, rules);
  }

  static async onCourt(chain: Chain, court: Address, arbitrators: readonly Address[], rules: Rules) {
    const bountyBps = arbitrators.length === 1 ? 0 : rules.bountyBps;
    const version = await publishRoster(chain, court, { ...rules, bountyBps }, arbitrators);
    const theatre = new CourtTheatre(chain, court, version, rules);
    await theatre.#createDispute();
    return theatre;
  }

  private constructor(chain: Chain, court: Address, version: Hex, rules: Rules) {
    this.chain = chain;
    this.court = court;
    this.version = version;
    this.#rules = rules;
  }

  async state(): Promise<CourtState> {
    const raw = await this.chain.client.getLogs({ address: this.court, fromBlock: 0n });
    const logs: CourtLog[] = [];
    const times = new Map<bigint, number>();
    for (const log of parseEventLogs({ abi: courtAbi, logs: raw })) {
      if (!eventNames.includes(log.eventName)) continue;
      const time = times.get(log.blockNumber) ?? (await this.#timeOf(log.blockNumber));
      times.set(log.blockNumber, time);
      logs.push({ ...log, time } as unknown as CourtLog);
    }
    return reduceCourt(logs);
  }

  async hearing(): Promise<Hearing> {
    const [hearing] = (await this.state()).hearings.values();
    if (!hearing) throw new Error("No dispute was opened.");
    return hearing;
  }

  async act(from: Address, kind: CourtActionKind, time?: number) {
    return this.chain.send(from, this.#callFor(kind, await this.hearing(), from), time);
  }

  async compare(viewer: Address, time: number, kinds: readonly CourtActionKind[]) {
    const hearing = await this.hearing();
    const block = (await this.chain.client.getBlockNumber({ cacheTime: 0 })) + 1n;
    const predicted = allowedCourtActions(hearing, viewer, { time, block }).map(({ kind }) => kind);
    const accepted: CourtActionKind[] = [];
    for (const kind of kinds) {
      const call = this.#callFor(kind, hearing, viewer);
      if (await this.chain.accepts(viewer, call, time)) accepted.push(kind);
    }
    return { predicted: kinds.filter((kind) => predicted.includes(kind)), accepted };
  }

  async retire(from: Address): Promise<void> {
    const data = encodeFunctionData({ abi: courtAbi, functionName: "retire", args: [this.version] });
    await this.chain.send(from, { to: this.court, data });
  }

  async join(from: Address): Promise<void> {
    await joinRoster(this.chain, this.court, this.version, from);
  }

  async withdrawFees(from: Address): Promise<void> {
    const args = [this.version, onlooker] as const;
    const data = encodeFunctionData({ abi: courtAbi, functionName: "withdrawFees", args });
    await this.chain.send(from, { to: this.court, data });
  }

  /** What a seat's holder votes, hidden or shown. */
  openingOf({ panel }: Hearing, seat: number): Opening {
    const arbitrator = panel[seat]?.holder ?? onlooker;
    const choice = this.choices.get(arbitrator) ?? 4;
    return { seat, arbitrator, choice, salt: keccak256(arbitrator), reason };
  }

  commitment(hearing: Hearing, seat: number): Hex {
    const { id: disputeId, sitting } = hearing;
    const ballot = { chainId: this.chain.id, court: this.court, disputeId, sitting };
    return commitmentOf(ballot, this.openingOf(hearing, seat));
  }

  #callFor(kind: CourtActionKind, hearing: Hearing, from: Address): Call {
    const { dispute, commitments } = hearing;
    const call = (functionName: string, args: readonly unknown[], value = 0n) => {
      const data = encodeFunctionData({ abi: courtAbi, functionName, args: [dispute, ...args] } as never);
      return { to: this.court, data, value };
    };
    const seat = seatOf(hearing, from) ?? 0;
    const hidden = hiddenSeats(hearing);
    // Where nothing is hidden, what nobody has committed to.
    const openings = (hidden.length === 0 ? [0] : hidden).map((one) => this.openingOf(hearing, one));
    switch (kind) {
      case "draw":
      case "closeEvidence":
        return call(kind, []);
      case "recuse":
        return call(kind, [seat, "0x"]);
      case "vote":
        return call(kind, [this.choices.get(from) ?? 4, reason, "0x"]);
      case "commit":
        return call(kind, [this.commitment(hearing, seat)]);
      case "reveal":
        return call(kind, [commitments, openings]);
      case "voidSeat":
        return call(kind, [commitments, openings[0]]);
      case "timeOut":
      case "executeRuling":
        return call(kind, ["0x"]);
      case "appeal":
        return call(kind, [], appealCost(hearing));
      case "appealOutside": {
        const stated = from === seller ? 11 : 1;
        return call(kind, [this.#rules.outsideData, stated, 2_000n], 2_000n);
      }
    }
  }

  async #createDispute(): Promise<void> {
    const { seatFee, seats } = this.#rules;
    const args = [11n, extraData(this.version, buyer, seller)] as const;
    const data = encodeFunctionData({ abi: courtAbi, functionName: "createDispute", args });
    await this.chain.send(arbitrable, { to: this.court, data, value: seatFee * BigInt(seats) });
  }

  async #timeOf(blockNumber: bigint): Promise<number> {
    return Number((await this.chain.client.getBlock({ blockNumber })).timestamp);
  }
}
