import type { PublicClient } from "viem";
import { decidingBlock } from "../../../../shared/court/drawSeats.ts";
import { type PastDraw, type SeatTrail, seatTrails } from "../../../../shared/court/pastDraws.ts";
import { courtAbi } from "../../../../shared/generated/courtAbi.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import type { ChainConfig } from "../chain/config.ts";
import { readVersions } from "./readVersions.ts";

export interface DrawCheck {
  draw: PastDraw;
  /** The block whose hash decided. */
  block: bigint | null;
  trails: SeatTrail[];
  /** `unchecked`: the node no longer knows who was free then; everything else holds. */
  verdict: "holds" | "broken" | "unchecked";
}

interface Court {
  client: Pick<PublicClient, "getBlock" | "readContract">;
  config: Pick<ChainConfig, "court">;
}

/** Makes a draw again, from the block's hash and the members as they stood before it. */
export async function checkDraw(court: Court, draw: PastDraw, logs: readonly ChainLog[]): Promise<DrawCheck> {
  const { before, seed, at } = draw;
  const block = decidingBlock(before, at.blockNumber);
  const hash = block === null ? null : (await court.client.getBlock({ blockNumber: block })).hash;
  const earlier = logs.filter((log) => isBefore(log, at));
  const version = readVersions(earlier).find(({ id }) => id === before.dispute.version);
  const trails = seatTrails(draw, version?.members ?? []);
  if (hash !== seed || trails.some(({ number }) => number === null)) {
    return { draw, block, trails, verdict: "broken" };
  }
  return { draw, block, trails, verdict: await availability(court, draw, trails) };
}

/** Whoever was passed over without another reason was not free just before the draw. */
async function availability(
  { client, config }: Court,
  { before, at }: PastDraw,
  trails: readonly SeatTrail[],
): Promise<DrawCheck["verdict"]> {
  const passed = trails.flatMap((trail) => trail.passed);
  const open = passed.flatMap(({ why, address }) => (why === "unavailable" && address ? [address] : []));
  try {
    const members = await Promise.all(
      open.map((address) =>
        client.readContract({
          address: config.court,
          abi: courtAbi,
          functionName: "memberOf",
          args: [before.dispute.version, address],
          blockNumber: at.blockNumber - 1n,
        }),
      ),
    );
    const wasFree = members.some(({ standing, load, maxLoad }) => standing === 1 && load < maxLoad);
    return wasFree ? "broken" : "holds";
  } catch {
    return "unchecked";
  }
}

function isBefore(log: ChainLog, { blockNumber, logIndex }: PastDraw["at"]): boolean {
  const block = BigInt(log.block);
  return block < blockNumber || (block === blockNumber && log.index < logIndex);
}
