import type { Address, Hex, PublicClient } from "viem";
import type { CourtNow } from "../../shared/court/allowedCourtActions.ts";
import { areRevealsOpen, hasEnded } from "../../shared/court/clock.ts";
import { type Opening, seatCommitted } from "../../shared/court/commitment.ts";
import { type Hearing, hiddenSeats } from "../../shared/court/hearing.ts";
import { readHearings } from "../../shared/court/readHearings.ts";
import type { SignedCommitment } from "../../shared/court/signedCommitment.ts";
import { type Policy, policyId } from "../../shared/escrow/policy.ts";
import { policyPublished, publishedPolicy } from "../../shared/escrow/publishedPolicy.ts";
import { readTrades } from "../../shared/escrow/readTrades.ts";
import type { Trade } from "../../shared/escrow/trade.ts";
import type { ChainLog } from "../../shared/wire/ChainLog.ts";
import { sameAddress } from "../../shared/wire/sameAddress.ts";
import type { FindOpening } from "./findOpening.ts";
import type { FindSigned } from "./findSigned.ts";
import type { LogBook } from "./LogBook.ts";
import { readSigned, takesCommitments } from "./readSigned.ts";

export interface Contracts {
  escrow: Address;
  court: Address;
}

/** What is going on at one instant: trades in a case, disputes, and the policies that they name. */
export interface View {
  trades: Trade[];
  hearings: Hearing[];
  policies: ReadonlyMap<Hex, Policy>;
  now: CourtNow;
  /** The chain's time as it is beyond doubt. */
  settledTime: number;
  /** Hidden votes that may be opened, by their commitments. */
  openings: ReadonlyMap<Hex, Opening>;
  /** Votes that were signed and may be carried, by their disputes. */
  signed: ReadonlyMap<bigint, readonly SignedCommitment[]>;
}

export interface Sources {
  client: PublicClient;
  chainId: number;
  book: LogBook;
  contracts: Contracts;
  depth: number;
  findOpening: FindOpening;
  findSigned: FindSigned;
}

export async function readChain(sources: Sources): Promise<View> {
  const { client, chainId, book, contracts, depth } = sources;
  const logs = await book.read();
  const [pending, latest] = await Promise.all([
    client.getBlock({ blockTag: "pending" }),
    client.getBlockNumber({ cacheTime: 0 }),
  ]);
  const deep = latest > BigInt(depth) ? latest - BigInt(depth) : 0n;
  const settled = depth === 0 ? pending : await client.getBlock({ blockNumber: deep });
  const byContract = (address: Address) => logs.filter((log) => sameAddress(log.address, address));
  const ofEscrow = byContract(contracts.escrow);
  const { hearings } = readHearings(byContract(contracts.court));
  const settledTime = Number(settled.timestamp);
  const time = Number(pending.timestamp);
  return {
    // What makes no sense is left out: the contract would refuse what followed from it.
    trades: readTrades(ofEscrow, chainId, contracts.escrow).trades,
    hearings,
    policies: readPolicies(ofEscrow),
    now: { time, block: latest + 1n },
    settledTime,
    openings: await readOpenings(
      sources,
      hearings.filter((hearing) => areRevealsOpen(hearing, settledTime) && !hasEnded(hearing, settledTime)),
    ),
    signed: await readAllSigned(
      sources,
      hearings.filter((hearing) => takesCommitments(hearing, time)),
    ),
  };
}

async function readAllSigned(
  sources: Sources,
  hearings: readonly Hearing[],
): Promise<Map<bigint, SignedCommitment[]>> {
  const signed = new Map<bigint, SignedCommitment[]>();
  for (const hearing of hearings) signed.set(hearing.id, await readSigned(sources, hearing));
  return signed;
}

async function readOpenings(
  { chainId, contracts: { court }, findOpening }: Sources,
  hearings: readonly Hearing[],
): Promise<Map<Hex, Opening>> {
  const openings = new Map<Hex, Opening>();
  for (const hearing of hearings) {
    const { id: disputeId, sitting, commitments } = hearing;
    const ballot = { chainId, court, disputeId, sitting };
    for (const seat of hiddenSeats(hearing)) {
      const commitment = commitments.find((one) => seatCommitted(one) === seat);
      const opening = commitment && (await findOpening(ballot, commitment));
      if (opening) openings.set(commitment, opening);
    }
  }
  return openings;
}

function readPolicies(logs: readonly ChainLog[]): Map<Hex, Policy> {
  const published = logs.filter(({ topics }) => topics[0] === policyPublished).map(publishedPolicy);
  return new Map(published.map((policy) => [policyId(policy), policy]));
}
