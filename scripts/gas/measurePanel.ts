import type { AbstractSigner } from "ethers";
import {
  type CourtContract,
  DAY,
  deployCourt,
  drawPanel,
  namedRules,
  openedDispute,
  publishRoster,
  SEAT_FEE,
} from "./court.ts";
import { gasOf, type World } from "./world.ts";

const CHOICES = 101n;

/** The court's side of hidden panels, each step a transaction of its own, and with a relayer carrying the commitments. */
export async function measurePanels(createWorld: () => Promise<World>): Promise<Record<string, number>> {
  const three = await measurePanel(await createWorld(), 3, false);
  const appealed = await measureAppeal(await createWorld());
  return {
    ...Object.fromEntries(Object.entries(three).map(([step, gas]) => [`panel3.${step}`, gas])),
    "panel3.total": sum(three),
    "panel3.batched": sum(await measurePanel(await createWorld(), 3, true)),
    "panel5.total": sum(await measurePanel(await createWorld(), 5, false)),
    "appeal.ask": appealed.appeal,
    "appeal.total": sum(appealed),
  };
}

type Steps = Record<"create" | "draw" | "commits" | "reveals" | "execute", number>;

async function measurePanel(world: World, seats: number, batched: boolean): Promise<Steps> {
  const arbitrators = (await world.ethers.getSigners()).slice(5, 5 + 3 * seats);
  const panel = await Panel.open(world, arbitrators, { seats, batched, rounds: 1 });
  // Everybody has served, and been paid, before.
  let steps = await panel.run();
  for (let round = 1; round < 8; round++) steps = await panel.run();
  return steps;
}

/** A whole life: a panel of 3, its award appealed, a panel of 7, and the end. */
async function measureAppeal(world: World): Promise<Steps & { appeal: number }> {
  const arbitrators = (await world.ethers.getSigners()).slice(5);
  const panel = await Panel.open(world, arbitrators, { seats: 3, batched: false, rounds: 2 });
  // Everybody has served, and been paid, before.
  let steps = await panel.runWithAppeal();
  for (let round = 1; round < 4; round++) steps = await panel.runWithAppeal();
  return steps;
}

const sum = (steps: Record<string, number>) => Object.values(steps).reduce((total, gas) => total + gas, 0);

interface Plan {
  seats: number;
  rounds: number;
  /** A relayer carries the commitments, and one call reveals. */
  batched: boolean;
}

interface Sitting {
  dispute: unknown;
  id: bigint;
  number: bigint;
}

class Panel {
  private readonly world: World;
  private readonly court: CourtContract;
  private readonly arbitrators: readonly AbstractSigner[];
  private readonly extraData: string;
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
    };
    const version = await publishRoster(world, court, rules, arbitrators);
    const extraData = world.ethers.AbiCoder.defaultAbiCoder().encode(
      ["bytes32", "address", "address"],
      [version, await world.buyer.getAddress(), await world.seller.getAddress()],
    );
    return new Panel(world, court, arbitrators, extraData, plan);
  }

  private constructor(
    world: World,
    court: CourtContract,
    arbitrators: readonly AbstractSigner[],
    extraData: string,
    plan: Plan,
  ) {
    this.world = world;
    this.court = court;
    this.arbitrators = arbitrators;
    this.extraData = extraData;
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

  private async create(): Promise<{ sitting: Sitting; create: number }> {
    const { court, extraData, plan } = this;
    const value = SEAT_FEE * BigInt(plan.seats);
    const created = await court["createDispute(uint256,bytes)"](CHOICES, extraData, { value });
    const receipt = await created.wait();
    const dispute = openedDispute(court, receipt);
    const id: bigint = await court.disputeIdOf(dispute);
    return { sitting: { dispute, id, number: 0n }, create: Number(receipt.gasUsed) };
  }

  private async vote(sitting: Sitting): Promise<Omit<Steps, "create" | "execute">> {
    const { world, court } = this;
    const { dispute, id, number } = sitting;
    const { panel, gas: draw } = await drawPanel(world, court, dispute, this.arbitrators);
    await world.skip(8n * DAY);
    const openings = await Promise.all(panel.map((signer, seat) => this.opening(signer, seat)));
    const commitments: string[] = [];
    for (const opening of openings) commitments.push(await court.commitmentOf(id, number, opening));
    if (!this.plan.batched) {
      const commits = await this.commitAlone(dispute, panel, commitments);
      return { draw, commits, reveals: await this.revealAlone(dispute, panel, commitments, openings) };
    }
    const commits = await this.commitTogether(dispute, id, panel, commitments);
    const reveals = await gasOf(world.as(court, world.relayer).reveal(dispute, commitments, openings));
    return { draw, commits, reveals };
  }

  private async execute({ dispute }: Sitting): Promise<number> {
    const { world, court } = this;
    return gasOf(world.as(court, world.relayer).executeRuling(dispute, "0x"));
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

  private async commitAlone(
    dispute: unknown,
    panel: readonly AbstractSigner[],
    commitments: readonly string[],
  ) {
    let gas = 0;
    for (const [seat, signer] of panel.entries()) {
      gas += await gasOf(this.world.as(this.court, signer).commit(dispute, commitments[seat]));
    }
    return gas;
  }

  private async commitTogether(
    dispute: unknown,
    disputeId: bigint,
    panel: readonly AbstractSigner[],
    commitments: readonly string[],
  ) {
    const { ethers, relayer } = this.world;
    const { chainId } = await ethers.provider.getNetwork();
    const domain = {
      name: "Parley Court",
      version: "1",
      chainId,
      verifyingContract: await this.court.getAddress(),
    };
    const types = {
      Commitment: [
        { name: "disputeId", type: "uint256" },
        { name: "sitting", type: "uint8" },
        { name: "commitment", type: "bytes32" },
      ],
    };
    const names = await Promise.all(panel.map((signer) => signer.getAddress()));
    const signatures = await Promise.all(
      panel.map((signer, seat) =>
        signer.signTypedData(domain, types, { disputeId, sitting: 0, commitment: commitments[seat] }),
      ),
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

  private async revealAlone(
    dispute: unknown,
    panel: readonly AbstractSigner[],
    commitments: readonly string[],
    openings: readonly unknown[],
  ) {
    let gas = 0;
    for (const [seat, signer] of panel.entries()) {
      const own = this.world.as(this.court, signer).reveal(dispute, commitments, [openings[seat]]);
      gas += await gasOf(own);
    }
    return gas;
  }
}
