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
  return {
    "panel3.total": await measurePanel(await createWorld(), 3, false),
    "panel3.batched": await measurePanel(await createWorld(), 3, true),
    "panel5.total": await measurePanel(await createWorld(), 5, false),
  };
}

async function measurePanel(world: World, seats: number, batched: boolean): Promise<number> {
  const court = await deployCourt(world);
  const arbitrators = (await world.ethers.getSigners()).slice(5, 5 + 3 * seats);
  const rules = {
    ...namedRules(world.ethers.id("panel")),
    seats: BigInt(seats),
    revealPeriod: 3n * DAY,
    bountyBps: 1_000n,
    minStake: SEAT_FEE * 20n,
    slash: SEAT_FEE,
  };
  const version = await publishRoster(world, court, rules, arbitrators);
  const extraData = world.ethers.AbiCoder.defaultAbiCoder().encode(
    ["bytes32", "address", "address"],
    [version, await world.buyer.getAddress(), await world.seller.getAddress()],
  );
  // Everybody has served, and been paid, before.
  let total = 0;
  for (let round = 0; round < 8; round++)
    total = await new Panel(world, court, arbitrators, batched).run(extraData, seats);
  return total;
}

class Panel {
  private readonly world: World;
  private readonly court: CourtContract;
  private readonly arbitrators: readonly AbstractSigner[];
  private readonly batched: boolean;

  constructor(world: World, court: CourtContract, arbitrators: readonly AbstractSigner[], batched: boolean) {
    this.world = world;
    this.court = court;
    this.arbitrators = arbitrators;
    this.batched = batched;
  }

  async run(extraData: string, seats: number): Promise<number> {
    const { world, court } = this;
    const value = SEAT_FEE * BigInt(seats);
    const created = await court["createDispute(uint256,bytes)"](CHOICES, extraData, { value });
    const receipt = await created.wait();
    const dispute = openedDispute(court, receipt);
    const id: bigint = await court.disputeIdOf(dispute);
    const { panel, gas: draw } = await drawPanel(world, court, dispute, this.arbitrators);
    await world.skip(8n * DAY);

    const openings = await Promise.all(panel.map((signer, seat) => this.opening(signer, seat)));
    const commitments: string[] = [];
    for (const opening of openings) commitments.push(await court.commitmentOf(id, 0n, opening));
    const voting = this.batched
      ? (await this.commitTogether(dispute, id, panel, commitments)) +
        (await gasOf(world.as(court, world.relayer).reveal(dispute, commitments, openings)))
      : (await this.commitAlone(dispute, panel, commitments)) +
        (await this.revealAlone(dispute, panel, commitments, openings));
    const execute = await gasOf(world.as(court, world.relayer).executeRuling(dispute, "0x"));
    return Number(receipt.gasUsed) + draw + voting + execute;
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
