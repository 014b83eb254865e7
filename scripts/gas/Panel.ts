import type { AbstractSigner, ContractTransactionReceipt } from "ethers";
import { getAddress, type Hex } from "viem";
import { commitmentTypedData } from "../../web/shared/court/typedData.ts";
import {
  type CourtContract,
  DAY,
  deployCourt,
  drawPanel,
  namedRules,
  openedDispute,
  publishRoster,
  type Rules,
  SEAT_FEE,
} from "./court.ts";
import { chainIdOf, sign } from "./signatures.ts";
import { gasOf, type World } from "./world.ts";

const CHOICES = 101n;

export type Steps = Record<"create" | "draw" | "commits" | "reveals" | "execute", number>;

interface Plan {
  seats: number;
  rounds: number;
  /** A relayer carries the commitments, and one call reveals. */
  batched: boolean;
  /** What else the version says. */
  rules?: Partial<Rules>;
}

export interface Sitting {
  dispute: unknown;
  id: bigint;
  number: bigint;
}

/** The hidden votes of a sitting, in the order of its seats. */
export interface Ballots {
  panel: readonly AbstractSigner[];
  openings: readonly unknown[];
  commitments: readonly string[];
}

/** A court with one roster, whose panels hear one dispute after the other. */
export class Panel {
  readonly court: CourtContract;
  readonly version: string;
  private readonly world: World;
  private readonly arbitrators: readonly AbstractSigner[];
  private readonly plan: Plan;

  static async open(world: World, arbitrators: readonly AbstractSigner[], plan: Plan): Promise<Panel> {
    const court = await deployCourt(world);
    const rules = {
      ...namedRules(world.ethers.id("panel")),
      seats: BigInt(plan.seats),
      rounds: BigInt(plan.rounds),
      revealPeriod: 3n * DAY,
      appealPeriod: plan.rounds > 1 ? 3n * DAY : 0n,
      overturnedBps: plan.rounds > 1 ? 2_000n : 0n,
      bountyBps: 1_000n,
      minStake: SEAT_FEE * 20n,
      slash: SEAT_FEE,
      ...plan.rules,
    };
    const version = await publishRoster(world, court, rules, arbitrators);
    return new Panel(world, court, version, arbitrators, plan);
  }

  private constructor(
    world: World,
    court: CourtContract,
    version: string,
    arbitrators: readonly AbstractSigner[],
    plan: Plan,
  ) {
    this.world = world;
    this.court = court;
    this.version = version;
    this.arbitrators = arbitrators;
    this.plan = plan;
  }

  async run(): Promise<Steps> {
    const { sitting, create } = await this.create();
    const votes = await this.vote(sitting);
    return { create, ...votes, execute: await this.execute(sitting) };
  }

  async runWithAppeal(): Promise<Steps & { appeal: number }> {
    const { world, court } = this;
    const { sitting, create } = await this.create();
    const first = await this.vote(sitting);
    const value: bigint = await court.appealCost(sitting.dispute);
    const appeal = await gasOf(world.as(court, world.buyer).appeal(sitting.dispute, { value }));
    const second = await this.vote({ ...sitting, number: 1n });
    return {
      create,
      appeal,
      draw: first.draw + second.draw,
      commits: first.commits + second.commits,
      reveals: first.reveals + second.reveals,
      execute: await this.execute(sitting),
    };
  }

  async create(): Promise<{ sitting: Sitting; create: number }> {
    const { court, plan } = this;
    const value = SEAT_FEE * BigInt(plan.seats);
    const extraData = await disputeData(this.world, this.version);
    const created = await court["createDispute(uint256,bytes)"](CHOICES, extraData, { value });
    const receipt: ContractTransactionReceipt = await created.wait();
    const dispute = openedDispute(court, receipt);
    const id: bigint = await court.disputeIdOf(dispute);
    return { sitting: { dispute, id, number: 0n }, create: Number(receipt.gasUsed) };
  }

  async draw({ dispute }: Sitting): Promise<{ panel: AbstractSigner[]; gas: number }> {
    return drawPanel(this.world, this.court, dispute, this.arbitrators);
  }

  /** The evidence is over: what everybody in the panel is going to vote. */
  async ballots({ id, number }: Sitting, panel: readonly AbstractSigner[]): Promise<Ballots> {
    await this.world.skip(8n * DAY);
    const openings = await Promise.all(panel.map((signer, seat) => this.opening(signer, seat)));
    const commitments: string[] = [];
    for (const opening of openings) commitments.push(await this.court.commitmentOf(id, number, opening));
    return { panel, openings, commitments };
  }

  async vote(sitting: Sitting): Promise<Omit<Steps, "create" | "execute">> {
    const { panel, gas: draw } = await this.draw(sitting);
    const ballots = await this.ballots(sitting, panel);
    if (!this.plan.batched) {
      const commits = await this.commitAlone(sitting, ballots);
      return { draw, commits, reveals: await this.revealAlone(sitting, ballots) };
    }
    const commits = await this.commitTogether(sitting, ballots);
    return { draw, commits, reveals: await this.revealTogether(sitting, ballots) };
  }

  async execute({ dispute }: Sitting): Promise<number> {
    const { world, court } = this;
    return gasOf(world.as(court, world.relayer).executeRuling(dispute, "0x"));
  }

  /** By the first `count` of the panel. */
  async commitAlone({ dispute }: Sitting, { panel, commitments }: Ballots, count = panel.length) {
    let gas = 0;
    for (const [seat, signer] of panel.slice(0, count).entries()) {
      gas += await gasOf(this.world.as(this.court, signer).commit(dispute, commitments[seat]));
    }
    return gas;
  }

  async revealTogether({ dispute }: Sitting, { commitments, openings }: Ballots): Promise<number> {
    const { world, court } = this;
    return gasOf(world.as(court, world.relayer).reveal(dispute, commitments, openings));
  }

  private async revealAlone({ dispute }: Sitting, { panel, commitments, openings }: Ballots) {
    let gas = 0;
    for (const [seat, signer] of panel.entries()) {
      const own = this.world.as(this.court, signer).reveal(dispute, commitments, [openings[seat]]);
      gas += await gasOf(own);
    }
    return gas;
  }

  private async commitTogether({ dispute, id }: Sitting, { panel, commitments }: Ballots) {
    const { relayer } = this.world;
    const chainId = await chainIdOf(this.world);
    const court = getAddress(await this.court.getAddress());
    const place = { chainId, court, disputeId: id, sitting: 0 };
    const names = await Promise.all(panel.map((signer) => signer.getAddress()));
    const signatures = await Promise.all(
      panel.map((signer, seat) => sign(signer, commitmentTypedData(place, commitments[seat] as Hex))),
    );
    const carried = this.world.as(this.court, relayer).commitSigned(
      dispute,
      panel.map((_, seat) => ({
        commitment: commitments[seat],
        arbitrator: names[seat],
        signature: signatures[seat],
      })),
    );
    return gasOf(carried);
  }

  private async opening(signer: AbstractSigner, seat: number) {
    const { ethers } = this.world;
    return {
      seat,
      arbitrator: await signer.getAddress(),
      choice: 11 + 10 * seat,
      salt: ethers.id(`salt ${seat}`),
      reason: ethers.id(`reason ${seat}`),
    };
  }
}

/** What an arbitrable contract tells the court: the version, and the two whom it keeps off the panel. */
export async function disputeData({ ethers, buyer, seller }: World, version: string): Promise<string> {
  return ethers.AbiCoder.defaultAbiCoder().encode(
    ["bytes32", "address", "address"],
    [version, await buyer.getAddress(), await seller.getAddress()],
  );
}
