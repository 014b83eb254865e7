import { type Address, encodeFunctionData, type Hex, parseEventLogs, zeroAddress, zeroHash } from "viem";
import { allowedCourtActions, type CourtAction } from "../../../web/shared/court/allowedCourtActions.ts";
import { type CourtLog, disputeEventNames, rosterEventNames } from "../../../web/shared/court/courtLog.ts";
import { type Hearing, stages } from "../../../web/shared/court/hearing.ts";
import { type CourtState, reduceCourt } from "../../../web/shared/court/reduceCourt.ts";
import { memberOf, type RosterVersion } from "../../../web/shared/court/rosterVersion.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { account, type Call, Chain } from "./Chain.ts";

const day = 86_400;
export const buyer = account(1).address;
export const seller = account(2).address;
export const arbitrable = account(5).address;
export const onlooker = account(6).address;
export const arbitrators = [7, 8, 9, 10].map((index) => account(index).address);

export type CourtActionKind = CourtAction["kind"];

const eventNames: readonly string[] = [...rosterEventNames, ...disputeEventNames];
const reason: Hex = `0x${"4e".repeat(32)}`;

/** One dispute on a real court, with the shared rules' view of it beside the contract's own. */
export class CourtTheatre {
  readonly chain: Chain;
  readonly court: Address;
  readonly version: Hex;

  /** A drawn roster when `drawn`, otherwise one named arbitrator. */
  static async open(drawn: boolean): Promise<CourtTheatre> {
    const chain = await Chain.start();
    const court = await chain.deploy("Court");
    const named = drawn ? arbitrators : arbitrators.slice(0, 1);
    const rules = {
      open: false,
      seats: 1,
      rounds: 1,
      evidencePeriod: 3 * day,
      votePeriod: 7 * day + 1,
      revealPeriod: 0,
      appealPeriod: 0,
      newcomerWait: 0,
      feeToken: zeroAddress,
      seatFee: 1_003n,
      drawBounty: drawn ? 100n : 0n,
      stakeToken: zeroAddress,
      minStake: 500n,
      slash: 200n,
      overturnedBps: 0,
      outsideCourt: zeroAddress,
      document: zeroHash,
    };
    const { logs } = await chain.send(arbitrable, {
      to: court,
      data: encodeFunctionData({
        abi: courtAbi,
        functionName: "publishVersion",
        args: [zeroHash, rules, named],
      }),
    });
    const [published] = parseEventLogs({ abi: courtAbi, logs, eventName: "VersionPublished" });
    if (!published) throw new Error("The roster was not published.");
    const theatre = new CourtTheatre(chain, court, published.args.version);
    for (const arbitrator of named) await theatre.join(arbitrator);
    await theatre.createDispute();
    return theatre;
  }

  private constructor(chain: Chain, court: Address, version: Hex) {
    this.chain = chain;
    this.court = court;
    this.version = version;
  }

  async state(): Promise<CourtState> {
    const raw = await this.chain.client.getLogs({ address: this.court, fromBlock: 0n });
    const logs: CourtLog[] = [];
    for (const log of parseEventLogs({ abi: courtAbi, logs: raw })) {
      if (!eventNames.includes(log.eventName)) continue;
      const { timestamp } = await this.chain.client.getBlock({ blockNumber: log.blockNumber });
      logs.push({ ...log, time: Number(timestamp) } as unknown as CourtLog);
    }
    return reduceCourt(logs);
  }

  async hearing(): Promise<Hearing> {
    const [hearing] = (await this.state()).hearings.values();
    if (!hearing) throw new Error("No dispute was opened.");
    return hearing;
  }

  /** The contract's case and the row's, in one shape. */
  async cases() {
    const [state, hearing] = [await this.state(), await this.hearing()];
    const version = state.versions.get(this.version) as RosterVersion;
    const numberOf = (address: Address) => memberOf(version, address)?.number ?? 0;
    const args = [hearing.id] as const;
    const stored = await this.#read("caseOf", args);
    const row = {
      stage: stages.indexOf(hearing.stage),
      ruling: hearing.ruling ?? 0,
      draws: hearing.draws,
      recusals: hearing.recusals,
      secondSitting: hearing.secondSitting,
      closedBy: (hearing.closedBy.includes("buyer") ? 1 : 0) + (hearing.closedBy.includes("seller") ? 2 : 0),
      evidenceEndsAt: hearing.evidenceEndsAt,
      seedBlock: hearing.seedBlock,
      holder: hearing.holder ? numberOf(hearing.holder) : 0,
      formers: hearing.formers.reduce((word, former) => (word << 32n) | BigInt(numberOf(former)), 0n),
    };
    return { row, stored };
  }

  /** The contract's members and the row's, in one shape. */
  async members() {
    const version = (await this.state()).versions.get(this.version) as RosterVersion;
    const stored = [];
    for (const { address } of version.members) {
      const {
        standing,
        named: _,
        overturned: _none,
        ...member
      } = await this.#read("memberOf", [this.version, address]);
      stored.push({ ...member, standing: standing === 1 ? "Active" : "Retired" });
    }
    const rows = version.members.map(({ address: _, profile: _profile, ...member }) => member);
    return { rows, stored };
  }

  async act(from: Address, kind: CourtActionKind, time?: number): Promise<void> {
    await this.chain.send(from, this.#callFor(kind, await this.hearing()), time);
  }

  async compare(viewer: Address, time: number, kinds: readonly CourtActionKind[]) {
    const hearing = await this.hearing();
    const block = (await this.chain.client.getBlockNumber({ cacheTime: 0 })) + 1n;
    const predicted = allowedCourtActions(hearing, viewer, { time, block }).map(({ kind }) => kind);
    const accepted: CourtActionKind[] = [];
    for (const kind of kinds) {
      if (await this.chain.accepts(viewer, this.#callFor(kind, hearing), time)) accepted.push(kind);
    }
    return { predicted: kinds.filter((kind) => predicted.includes(kind)), accepted };
  }

  async retire(from: Address): Promise<void> {
    const data = encodeFunctionData({ abi: courtAbi, functionName: "retire", args: [this.version] });
    await this.chain.send(from, { to: this.court, data });
  }

  async join(from: Address): Promise<void> {
    const args = [this.version, 1_000n, 3, reason] as const;
    const data = encodeFunctionData({ abi: courtAbi, functionName: "join", args });
    await this.chain.send(from, { to: this.court, data, value: 1_000n });
  }

  async createDispute(): Promise<void> {
    const word = (address: Address) => address.slice(2).toLowerCase().padStart(64, "0");
    const extraData: Hex = `${this.version}${word(buyer)}${word(seller)}`;
    const args = [11n, extraData] as const;
    const data = encodeFunctionData({ abi: courtAbi, functionName: "createDispute", args });
    await this.chain.send(arbitrable, { to: this.court, data, value: 1_003n });
  }

  #callFor(kind: CourtActionKind, { dispute }: Hearing): Call {
    const call = (functionName: string, args: readonly unknown[]) => ({
      to: this.court,
      data: encodeFunctionData({ abi: courtAbi, functionName, args } as never),
    });
    if (kind === "vote") return call(kind, [dispute, 4, reason, "0x"]);
    return kind === "draw" || kind === "closeEvidence" ? call(kind, [dispute]) : call(kind, [dispute, "0x"]);
  }

  #read<Name extends "caseOf" | "memberOf">(functionName: Name, args: readonly unknown[]) {
    const call = { address: this.court, abi: courtAbi, functionName, args };
    return this.chain.client.readContract(call as never) as Promise<Stored[Name]>;
  }
}

interface Stored {
  caseOf: object;
  memberOf: { standing: number; named: boolean; overturned: number; number: number };
}
