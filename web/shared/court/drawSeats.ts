import { encodeAbiParameters, type Hex, hexToBigInt, keccak256 } from "viem";
import { sideOf } from "../escrow/side.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import type { Hearing } from "./hearing.ts";
import type { Member } from "./rosterVersion.ts";

/** Random tries of one seat. */
export const drawTries = 64;
/** Blocks whose hash is known (EIP-2935), and so the distance from a missed block to the next one. */
const hashWindow = 8_191n;

/** The block whose hash decides a draw that stands in `block`; null while there is none. */
export function decidingBlock({ seedBlock }: Pick<Hearing, "seedBlock">, block: bigint): bigint | null {
  const fixed = BigInt(seedBlock);
  return block > fixed ? fixed + ((block - fixed - 1n) / hashWindow) * hashWindow : null;
}

/**
 * Whom a seed seats, as the contract finds it, so that anybody can check a draw.
 * @param members of the version, as they stood before the draw
 * @returns for each seat of the panel the member it newly got; null where it had one, or where all tries found nobody
 */
export function drawSeats(hearing: Hearing, seed: Hex, members: readonly Member[]): (Member | null)[] {
  const byNumber = new Map(members.map((member) => [member.number, member]));
  const taken = [...hearing.formers, ...hearing.panel.flatMap(({ holder }) => holder ?? [])];
  return hearing.panel.map(({ holder }, seat) => {
    if (holder !== null) return null;
    for (let attempt = 0; attempt < drawTries; attempt++) {
      const member = byNumber.get(numberAt(hearing, seed, seat, attempt));
      if (!member || taken.some((one) => sameAddress(one, member.address))) continue;
      if (!maySit(hearing, member)) continue;
      taken.push(member.address);
      return member;
    }
    return null;
  });
}

function maySit({ dispute }: Hearing, { address, standing, load, maxLoad, eligibleAt }: Member): boolean {
  if (sideOf(dispute, address) !== null) return false;
  return standing === "Active" && load < maxLoad && eligibleAt <= dispute.createdAt;
}

const inputs = [{ type: "bytes32" }, { type: "uint256" }, { type: "uint256" }, { type: "uint256" }] as const;

/** The member's number that a seed names for a seat at one of its tries. */
export function numberAt({ id, dispute }: Hearing, seed: Hex, seat: number, attempt: number): number {
  const values = [seed, id, BigInt(seat), BigInt(attempt)] as const;
  const random = hexToBigInt(keccak256(encodeAbiParameters(inputs, values)));
  return 1 + Number(random % BigInt(dispute.members));
}
