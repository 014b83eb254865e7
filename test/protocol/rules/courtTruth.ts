import { deepEqual } from "node:assert/strict";
import { type Address, zeroAddress, zeroHash } from "viem";
import { appealEndsAt, isAppealable, sittingEndsAt, voteEndsAt } from "../../../web/shared/court/clock.ts";
import { recordOf } from "../../../web/shared/court/commitment.ts";
import type { Hearing, Seat } from "../../../web/shared/court/hearing.ts";
import { appealCost } from "../../../web/shared/court/payouts.ts";
import { memberOf, type RosterVersion } from "../../../web/shared/court/rosterVersion.ts";
import { storedCase } from "../../../web/shared/court/storedCase.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import type { CourtTheatre } from "./CourtTheatre.ts";

const seatsInWord = 6;
const voidBallot = 255n;

/** Everything that the court stores of the dispute and its members is what the row says. */
export async function assertTrue(theatre: CourtTheatre): Promise<void> {
  const { hearings, versions } = await theatre.state();
  const version = versions.get(theatre.version) as RosterVersion;
  for (const hearing of hearings.values()) {
    await assertCase(theatre, hearing, version);
    await assertAppeals(theatre, hearing, version);
  }
  await assertMembers(theatre, version);
}

const reader = ({ chain, court }: CourtTheatre) => {
  const contract = { address: court, abi: courtAbi } as const;
  return { client: chain.client, contract };
};

async function assertCase(theatre: CourtTheatre, hearing: Hearing, version: RosterVersion) {
  const { client, contract } = reader(theatre);
  const { id, panel, sitting, dispute, commitments, turn } = hearing;
  const stored = await client.readContract({ ...contract, functionName: "caseOf", args: [id] });
  const alone = panel.length === 1 ? panelWords(panel, version)[0] : 0n;
  deepEqual({ ...storedCase(hearing), seat: Number(alone) }, stored);
  if (panel.length > 1) {
    for (const [index, word] of panelWords(panel, version).entries()) {
      const args = [id, BigInt(sitting), BigInt(index)] as const;
      deepEqual(word, await client.readContract({ ...contract, functionName: "seatsOf", args }));
    }
  }
  // Once all is revealed the word has served.
  const record = turn === "Revealed" ? zeroHash : recordOf(commitments);
  const place = [id, BigInt(sitting)] as const;
  deepEqual(record, await client.readContract({ ...contract, functionName: "commitmentsOf", args: place }));
  if (hearing.stage !== "Drawing" && hearing.stage !== "Seated") return;
  const args = [dispute] as const;
  const ends = await client.readContract({ ...contract, functionName: "deadlinesOf", args });
  const last = isAppealable(hearing) ? appealEndsAt(hearing) : sittingEndsAt(hearing);
  deepEqual([voteEndsAt(hearing), sittingEndsAt(hearing), last].map(BigInt), [...ends]);
  const cost = await client.readContract({ ...contract, functionName: "appealCost", args });
  deepEqual(appealCost(hearing), cost);
}

async function assertAppeals(theatre: CourtTheatre, hearing: Hearing, version: RosterVersion) {
  const { client, contract } = reader(theatre);
  for (const [index, { paid: _, panel, ...round }] of hearing.appealed.entries()) {
    const args = [hearing.id, BigInt(index)] as const;
    const seat = panel.length === 1 ? Number(panelWords(panel, version)[0]) : 0;
    deepEqual({ ...round, seat }, await client.readContract({ ...contract, functionName: "roundOf", args }));
  }
  for (const side of ["buyer", "seller"] as const) {
    const asked = hearing.escalations.find((one) => one.side === side) ?? { ...none, side };
    const { outsideId: _, side: _side, ...escalation } = asked;
    const args = [hearing.id, side === "buyer"] as const;
    deepEqual(escalation, await client.readContract({ ...contract, functionName: "escalationOf", args }));
  }
}

const none = { outsideId: 0n, cost: 0n, endsAt: 0, statedAward: 0, ruling: 0 };

async function assertMembers(theatre: CourtTheatre, version: RosterVersion) {
  const { client, contract } = reader(theatre);
  for (const { address, profile: _, ...row } of version.members) {
    const args = [version.id, address] as const;
    const stored = await client.readContract({ ...contract, functionName: "memberOf", args });
    const { named: _named, standing, ...member } = stored;
    deepEqual(row, { ...member, standing: standing === 1 ? "Active" : "Retired" }, address);
  }
}

/** Seats as the contract packs them. */
function panelWords(panel: readonly Seat[], version: RosterVersion): bigint[] {
  const words: bigint[] = [];
  for (const [at, seat] of panel.entries()) {
    const index = Math.floor(at / seatsInWord);
    words[index] = (words[index] ?? 0n) | (seatBits(seat, version) << BigInt(40 * (at % seatsInWord)));
  }
  return words;
}

function seatBits({ holder, recusals, vote, isVoid }: Seat, version: RosterVersion): bigint {
  const number = holder ? (memberOf(version, holder)?.number ?? 0) : 0;
  const ballot = isVoid ? voidBallot : vote ? BigInt(vote.choice) + 1n : 0n;
  return BigInt(number) | (BigInt(recusals) << 30n) | (ballot << 32n);
}

/** What somebody may withdraw from the court in its native coin. */
export function creditOf(theatre: CourtTheatre, owner: Address): Promise<bigint> {
  const { client, contract } = reader(theatre);
  return client.readContract({ ...contract, functionName: "credits", args: [owner, zeroAddress] });
}
