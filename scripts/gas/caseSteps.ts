import type { AbstractSigner, ContractTransactionResponse } from "ethers";
import {
  type CourtContract,
  deployCourt,
  namedRules,
  openedDispute,
  publishRoster,
  SEAT_FEE,
} from "./court.ts";
import { policyFor, publish, type Terms, type World } from "./world.ts";

export type CasePolicy = ReturnType<typeof policyFor>;

export interface Courtroom {
  world: World;
  court: CourtContract;
  roster: readonly AbstractSigner[];
  version: string;
  policy: CasePolicy;
}

/** A court, and a policy that goes to it: with one arbitrator named, with more of them drawn. */
export async function openCourtroom(world: World, arbitrators: number): Promise<Courtroom> {
  const court = await deployCourt(world);
  const roster = (await world.ethers.getSigners()).slice(5, 5 + arbitrators);
  const bountyBps = arbitrators === 1 ? 0n : 1_000n;
  const rules = { ...namedRules(world.ethers.id("rules")), bountyBps };
  const version = await publishRoster(world, court, rules, roster);
  const policy = {
    ...policyFor(await court.getAddress(), version, world.ethers.id("case")),
    maxCaseFee: SEAT_FEE,
  };
  await publish(world.escrow, policy);
  return { world, court, roster, version, policy };
}

export async function deliveredTrade({ world, policy }: Courtroom): Promise<Terms> {
  const { escrow } = world;
  const id = await escrow.policyId(policy);
  const token = await world.dollar.getAddress();
  // Another trade's money stays in the escrow: its balance never rises from zero or falls to it.
  await world.as(escrow, world.buyer).pay(await world.terms(id, token));
  const terms = await world.terms(id, token);
  await world.as(escrow, world.buyer).pay(terms);
  await world.as(escrow, world.seller).deliver(terms);
  return terms;
}

/** The buyer claims all of it. */
export function claim({ world, policy }: Courtroom, terms: Terms): Promise<ContractTransactionResponse> {
  const plea = word(10_000n, world.ethers.id("claim"));
  return world.as(world.escrow, world.buyer).openCase(terms, policy, plea, { value: policy.maxCaseFee });
}

/** The seller gives nothing, which leaves all to the court. */
export function answer({ world, policy }: Courtroom, terms: Terms): Promise<ContractTransactionResponse> {
  const plea = word(0n, world.ethers.id("answer"));
  return world.as(world.escrow, world.seller).answer(terms, policy, plea, { value: policy.maxCaseFee });
}

/** The seller gives what was claimed. */
export function agree({ world, policy }: Courtroom, terms: Terms): Promise<ContractTransactionResponse> {
  return world.as(world.escrow, world.seller).answer(terms, policy, word(10_000n, world.ethers.id("answer")));
}

/** A claimed and answered trade, and the dispute about it. */
export async function disputedTrade(room: Courtroom): Promise<{ terms: Terms; dispute: unknown }> {
  const terms = await deliveredTrade(room);
  await claim(room, terms);
  const answered = await answer(room, terms);
  return { terms, dispute: openedDispute(room.court, await answered.wait()) };
}

function word(buyerBps: bigint, statement: string) {
  return { buyerBps, statement, expiresAt: 0n, signature: "0x" };
}
