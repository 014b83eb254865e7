import type { AbstractSigner, Contract, ContractMethod, ContractTransactionReceipt } from "ethers";
import type { Abi } from "viem";
import { mergeAbis } from "../deployment/mergeAbis.ts";
import { readArtifact } from "../deployment/readArtifact.ts";
import type { World } from "./world.ts";

const ZERO = "0x0000000000000000000000000000000000000000";
export const DAY = 86_400n;
const BLOCKS_TO_SEED = 5;
/** Of a panel of 5 among 15 one draw in two meets nobody twice. */
const TRIAL_DRAWS = 16;
export const SEAT_FEE = 10n ** 16n;

type CourtMethod =
  | "publishVersion"
  | "join"
  | "setMaxLoad"
  | "retire"
  | "draw"
  | "recuse"
  | "closeEvidence"
  | "vote"
  | "commit"
  | "commitSigned"
  | "reveal"
  | "voidSeat"
  | "timeOut"
  | "executeRuling"
  | "appeal"
  | "appealOutside"
  | "appealCost"
  | "withdraw"
  | "withdrawFees"
  | "rosterId"
  | "versionId"
  | "disputeIdOf"
  | "commitmentOf"
  | "createDispute(uint256,bytes)";
export type CourtContract = Contract & Record<CourtMethod, ContractMethod>;

export type Rules = ReturnType<typeof namedRules>;

/** Court and office with what can be called at the court's address. */
export async function deployCourt({ ethers, deployer }: World): Promise<CourtContract> {
  const office = await ethers.deployContract("CourtOffice");
  const court = await ethers.deployContract("Court", [await office.getAddress()]);
  return new ethers.Contract(await court.getAddress(), courtAbi() as never, deployer) as CourtContract;
}

export function courtAbi(): Abi {
  return mergeAbis(readArtifact("court/Court").abi, readArtifact("court/office/CourtOffice").abi);
}

/** One arbitrator, one round, native fees, no stake. */
export function namedRules(document: string) {
  return {
    open: false,
    seats: 1n,
    rounds: 1n,
    evidencePeriod: 7n * DAY,
    votePeriod: 7n * DAY,
    revealPeriod: 0n,
    appealPeriod: 0n,
    newcomerWait: 0n,
    feeToken: ZERO,
    seatFee: SEAT_FEE,
    bountyBps: 0n,
    stakeToken: ZERO,
    minStake: 0n,
    slash: 0n,
    overturnedBps: 0n,
    outsideCourt: ZERO,
    outsidePeriod: 0n,
    document,
    outsideData: "0x",
  };
}

/** Publishes a curated version and lets everyone named join it. */
export async function publishRoster(
  { ethers, deployer, as }: World,
  court: CourtContract,
  rules: Rules,
  arbitrators: readonly AbstractSigner[],
): Promise<string> {
  const salt = ethers.id("roster");
  const names = await Promise.all(arbitrators.map((signer) => signer.getAddress()));
  await court.publishVersion(salt, rules, names);
  const roster = await court.rosterId(await deployer.getAddress(), salt);
  const version: string = await court.versionId(roster, rules, names);
  for (const arbitrator of arbitrators) {
    await as(court, arbitrator).join(version, rules.minStake, 20n, ethers.id("profile"), {
      value: rules.minStake,
    });
  }
  return version;
}

/** The dispute of a receipt, as later calls resend it. */
export function openedDispute(court: Contract, receipt: ContractTransactionReceipt | null) {
  for (const log of receipt?.logs ?? []) {
    const event = court.interface.parseLog(log);
    if (event?.name === "DisputeOpened") return event.args.dispute.toObject();
  }
  throw new Error("The dispute was not created.");
}

/**
 * Waits for the seed's block and lets the relayer draw; the panel is in the order of its seats. Chance decides how many tries
 * a draw takes, so the world is turned back until one has met nobody twice: only that is the same in every run.
 */
export async function drawPanel(
  world: World,
  court: CourtContract,
  dispute: unknown,
  roster: readonly AbstractSigner[],
): Promise<{ panel: AbstractSigner[]; gas: number }> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; ; attempt++) {
    const before = await world.ethers.provider.send("evm_snapshot", []);
    await world.skip(BigInt(attempt));
    for (let i = 0; i < BLOCKS_TO_SEED; i++) await world.ethers.provider.send("evm_mine", []);
    const receipt: ContractTransactionReceipt = await (
      await world.as(court, world.relayer).draw(dispute)
    ).wait();
    const gas = Number(receipt.gasUsed);
    if (attempt >= TRIAL_DRAWS && gas <= least) return { panel: await seated(court, receipt, roster), gas };
    least = Math.min(least, gas);
    await world.ethers.provider.send("evm_revert", [before]);
  }
}

async function seated(
  court: CourtContract,
  receipt: ContractTransactionReceipt,
  roster: readonly AbstractSigner[],
) {
  const byAddress = new Map<string, AbstractSigner>();
  for (const signer of roster) byAddress.set(await signer.getAddress(), signer);
  const panel: AbstractSigner[] = [];
  for (const log of receipt.logs) {
    const event = court.interface.parseLog(log);
    const signer = event?.name === "SeatDrawn" ? byAddress.get(event.args.arbitrator) : undefined;
    if (signer) panel[Number(event?.args.seat)] = signer;
  }
  return panel;
}
