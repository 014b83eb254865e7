import { type Address, keccak256 } from "viem";
import type { ChainClient } from "../chain/client.ts";
import type { ChainConfig } from "../chain/config.ts";
import type { Purpose } from "../sendCalls/Call.ts";
import type { ElsewhereStanding, Ordered, PendingFollower } from "../sendCalls/PendingFollower.ts";
import { simulate } from "../sendCalls/quote.ts";
import { createOrderCheck } from "./checkOrder.ts";
import { SponsorClient } from "./SponsorClient.ts";
import { SponsorError } from "./SponsorError.ts";
import { callDataOf, endOf, type Sponsored } from "./Sponsored.ts";

/** The page's side of a sponsor. */
export interface Sponsoring {
  readonly sponsor: SponsorClient;
  /** Gives it a signed order. Resolves once it is written down and the sponsor has it, or may have it. */
  readonly hand: (
    follower: PendingFollower,
    account: Address,
    sponsored: Sponsored,
    purpose: Purpose,
  ) => Promise<Ordered>;
  readonly check: (pending: Ordered) => Promise<ElsewhereStanding>;
}

export function openSponsoring(
  client: ChainClient,
  { escrow, relayUrl }: Pick<ChainConfig, "escrow" | "relayUrl">,
): Sponsoring {
  const sponsor = new SponsorClient(relayUrl);
  return {
    sponsor,
    check: createOrderCheck({ client, escrow, sponsor }),
    async hand(follower, account, order, purpose) {
      const data = callDataOf(order);
      // The escrow's own answer, before anybody else is asked.
      await simulate(client, account, { to: escrow, data });
      const sentAfterBlock = Number(await client.getBlockNumber());
      const entry: Ordered = {
        ...{ hash: keccak256(data), chainId: client.chain.id, account, to: escrow },
        ...{ nonce: null, raw: null, batch: null, order, purpose, sentAfterBlock, mined: null },
      };
      await follower.add(entry);
      await sponsor.carry(order).catch(async (error: unknown) => {
        // Who did not answer may have it all the same: the chain will tell.
        if (error instanceof SponsorError && error.code === "sponsorUnreachable") return;
        await follower.drop(entry.hash);
        if (!(error instanceof SponsorError)) throw error;
        // It was given a signature that ends later: who signs something else instead must know.
        throw new SponsorError(error.code, { until: endOf(order) }, { cause: error });
      });
      return entry;
    },
  };
}
