import { type Address, encodeFunctionData, type Hex, parseEventLogs, zeroAddress, zeroHash } from "viem";
import type { Rules } from "../../../web/shared/court/rosterVersion.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import type { Chain } from "./Chain.ts";

const day = 86_400;

export const stake = 1_000n;

/** One seat, one round. */
export const oneSeat: Rules = {
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
  bountyBps: 997,
  stakeToken: zeroAddress,
  minStake: 500n,
  slash: 200n,
  overturnedBps: 0,
  outsideCourt: zeroAddress,
  outsidePeriod: 0,
  document: zeroHash,
  outsideData: "0x",
};

/** Three seats that vote hidden; an appeal goes to seven. */
export const panelOfThree: Rules = {
  ...oneSeat,
  seats: 3,
  rounds: 2,
  revealPeriod: 2 * day,
  appealPeriod: 4 * day,
  overturnedBps: 3_000,
};

/** The court as every chain gets it: the office, and the court that runs its code. */
export async function deployCourt(chain: Chain): Promise<Address> {
  return chain.deploy("Court", [await chain.deploy("CourtOffice")]);
}

/** Publishes a version whose arbitrators have all joined. */
export async function publishRoster(
  chain: Chain,
  court: Address,
  rules: Rules,
  arbitrators: readonly Address[],
): Promise<Hex> {
  const [publisher] = arbitrators;
  if (!publisher) throw new Error("A roster needs somebody.");
  const args = [zeroHash, rules, arbitrators] as const;
  const data = encodeFunctionData({ abi: courtAbi, functionName: "publishVersion", args });
  const { logs } = await chain.send(publisher, { to: court, data });
  const [published] = parseEventLogs({ abi: courtAbi, logs, eventName: "VersionPublished" });
  if (!published) throw new Error("The roster was not published.");
  const { version } = published.args;
  for (const arbitrator of arbitrators) await joinRoster(chain, court, version, arbitrator);
  return version;
}

export async function joinRoster(chain: Chain, court: Address, version: Hex, arbitrator: Address) {
  const args = [version, stake, 3, zeroHash] as const;
  const data = encodeFunctionData({ abi: courtAbi, functionName: "join", args });
  await chain.send(arbitrator, { to: court, data, value: stake });
}

/** What a dispute's creation tells a court: roster and the two parties. */
export function extraData(version: Hex, buyer: Address, seller: Address): Hex {
  const word = (address: Address) => address.slice(2).toLowerCase().padStart(64, "0");
  return `${version}${word(buyer)}${word(seller)}`;
}
