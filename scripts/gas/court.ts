import type { AbstractSigner, Contract, ContractTransactionReceipt } from "ethers";
import type { Abi } from "viem";
import { mergeAbis } from "../deployment/mergeAbis.ts";
import { readArtifact } from "../deployment/readArtifact.ts";
import type { World } from "./world.ts";

const ZERO = "0x0000000000000000000000000000000000000000";
export const DAY = 86_400n;
export const SEAT_FEE = 10n ** 16n;

export type Rules = ReturnType<typeof namedRules>;

/** Court and office with what can be called at the court's address. */
export async function deployCourt({ ethers, deployer }: World): Promise<Contract> {
  const office = await ethers.deployContract("CourtOffice");
  const court = await ethers.deployContract("Court", [await office.getAddress()]);
  return new ethers.Contract(await court.getAddress(), courtAbi() as never, deployer);
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
  court: Contract,
  rules: Rules,
  arbitrators: readonly AbstractSigner[],
): Promise<string> {
  const salt = ethers.id("roster");
  const names = await Promise.all(arbitrators.map((signer) => signer.getAddress()));
  await court.publishVersion?.(salt, rules, names);
  const roster = await court.rosterId?.(await deployer.getAddress(), salt);
  const version: string = await court.versionId?.(roster, rules, names);
  for (const arbitrator of arbitrators) {
    await as(court, arbitrator).join?.(version, rules.minStake, 20n, ethers.id("profile"), {
      value: rules.minStake,
    });
  }
  return version;
}

/** The dispute of a receipt, as later calls resend it. */
export function openedDispute(court: Contract, receipt: ContractTransactionReceipt) {
  for (const log of receipt.logs) {
    const event = court.interface.parseLog(log);
    if (event?.name === "DisputeOpened") return event.args.dispute.toObject();
  }
  throw new Error("The dispute was not created.");
}
