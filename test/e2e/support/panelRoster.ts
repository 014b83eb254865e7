import { type Address, type Hex, parseEther, sha256, toHex, zeroAddress, zeroHash } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import type { Deployer } from "../../../scripts/deployment/Deployer.ts";
import { joinRoster, publishRoster } from "../../../scripts/deployment/publishRoster.ts";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";
import { accountNumbered } from "./deliveredTrades.ts";

const day = 86_400;

export const panelPeriods = {
  evidence: day,
  vote: 2 * day,
  reveal: day,
  appeal: 2 * day,
  outside: 5 * day,
};

/** What everybody on a panel earns, a draw pays of that, and an absence burns. */
export const panelMoney = {
  seatFee: parseEther("0.002"),
  bounty: parseEther("0.0001"),
  stake: parseEther("0.005"),
  slash: parseEther("0.001"),
};

/** Members who have no page in a journey. */
export const others = Array.from({ length: 10 }, (_, at) => accountNumbered(20 + at));
/** What the members who may have one restore their wallets from. */
export const arbitratorPhrases = [
  demoPhrases.arbitrator,
  "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
] as const;
export const persons = arbitratorPhrases.map((phrase) => mnemonicToAccount(phrase));

export interface PanelPlan {
  seats: 3 | 5;
  rounds: 1 | 2;
  /** Of `others`, how many are members. */
  members: number;
  /** Of `persons`, how many are. */
  people: 0 | 1 | 2;
  outsideCourt: Address;
}

/** A roster of invited people, all of whom have joined. */
export async function publishPanel(deployer: Deployer, court: Address, plan: PanelPlan): Promise<Hex> {
  const { seats, rounds, members, people, outsideCourt } = plan;
  const arbitrators = [...persons.slice(0, people), ...others.slice(0, members)];
  const hasOutside = outsideCourt !== zeroAddress;
  const isAppealable = rounds > 1 || hasOutside;
  const { seatFee, stake, slash } = panelMoney;
  const rules = {
    open: false,
    seats,
    rounds,
    evidencePeriod: panelPeriods.evidence,
    votePeriod: panelPeriods.vote,
    revealPeriod: panelPeriods.reveal,
    appealPeriod: isAppealable ? panelPeriods.appeal : 0,
    newcomerWait: 0,
    feeToken: zeroAddress,
    seatFee,
    bountyBps: 500,
    stakeToken: zeroAddress,
    minStake: stake,
    slash,
    overturnedBps: isAppealable ? 2_000 : 0,
    outsideCourt,
    outsidePeriod: hasOutside ? panelPeriods.outside : 0,
    document: sha256(toHex("Panel")),
    outsideData: "0x",
  } as const;
  const salt = sha256(toHex(`panel ${Date.now()}`));
  const names = arbitrators.map(({ address }) => address);
  const documentBytes = new TextEncoder().encode("Panel");
  const roster = { name: "Panel", salt, rules, arbitrators: names, documentBytes };
  const { version } = await publishRoster(deployer, court, roster);
  for (const one of arbitrators)
    await joinRoster(deployer, court, { version, stake, maxLoad: 5, profile: zeroHash }, one);
  return version;
}

/** A panel's fees, when everybody voted: what the division leaves goes to the first seat. */
export function feesOf(
  seats: readonly { seat: number; arbitrator: Address }[],
  pool: bigint,
): [Address, bigint][] {
  const count = BigInt(seats.length);
  return seats
    .toSorted((one, other) => one.seat - other.seat)
    .map(({ arbitrator }, at) => [arbitrator, pool / count + (at === 0 ? pool % count : 0n)]);
}
