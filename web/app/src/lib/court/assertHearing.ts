import { numberToHex } from "viem";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { readHearings } from "../../../../shared/court/readHearings.ts";
import { storedCase } from "../../../../shared/court/storedCase.ts";
import { courtAbi } from "../../../../shared/generated/courtAbi.ts";
import type { Chain } from "../chain/Chain.ts";
import { ChainError } from "../chain/ChainError.ts";
import { disputeSource } from "../chain/sources/courtSources.ts";
import { upToDate } from "../chain/upToDate.ts";

/**
 * To be awaited right before anything about a dispute is signed: logs and contract must tell the same, and it must be
 * what the page shows. Throws a `ChainError` with the reason when not.
 */
export async function assertHearing(chain: Chain, shown: Hearing): Promise<void> {
  const { client, config } = chain;
  const source = disputeSource(config.court, numberToHex(shown.id, { size: 32 }));
  const book = await upToDate(chain, source);
  const [actual] = readHearings(book.logs).hearings;
  const stored = await client.readContract({
    address: config.court,
    abi: courtAbi,
    functionName: "caseOf",
    args: [shown.id],
    blockNumber: BigInt(book.cursor ?? 0),
  });
  const dispute = String(shown.id);
  if (!actual || !isSame(storedCase(actual), stored)) throw new ChainError("disputeMismatch", { dispute });
  if (!isSame(storedCase(actual), storedCase(shown))) throw new ChainError("disputeChanged", { dispute });
}

function isSame<Told extends object>(told: Told, other: { [Key in keyof Told]: unknown }): boolean {
  return (Object.keys(told) as (keyof Told)[]).every((key) => told[key] === other[key]);
}
