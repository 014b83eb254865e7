import type { Hex } from "viem";
import { Cell } from "../../../../web/app/src/lib/chain/Cell.ts";
import { chainConfigSchema } from "../../../../web/app/src/lib/chain/config.ts";
import type { ReaderStatus } from "../../../../web/app/src/lib/chain/logs/ReaderStatus.ts";
import { RecordClient } from "../../../../web/app/src/lib/record/RecordClient.ts";
import { RecordFollower } from "../../../../web/app/src/lib/record/RecordFollower.ts";
import { chainId, escrow } from "../../shared/support/cast.ts";
import { FakeRecord } from "./FakeRecord.ts";

export const hashAt = (number: number): Hex => `0x${number.toString(16).padStart(64, "0")}`;

/** The page's record over a scripted one, beside a chain of which only the head matters. */
export function stageRecord({ local = true } = {}) {
  const config = chainConfigSchema.parse({
    ...{ chainId, rpcUrl: "http://node", relayUrl: "http://relay", escrow, court: escrow },
    ...{ coins: [], feeds: [], policies: [], local, startBlock: 0, indexerUrl: "http://record" },
  });
  const fake = new FakeRecord({ escrow, court: escrow });
  fake.chainId = chainId;
  const chain = new Cell<ReaderStatus>({ phase: "connecting", head: null, known: null, error: null });
  const follower = new RecordFollower({
    config,
    chain,
    client: async () => new RecordClient("http://record", fake.fetch),
    blockAt: async (number) => ({ hash: hashAt(number) }),
  });
  const mine = (number: number) => {
    chain.value = {
      phase: "live",
      head: { number, hash: hashAt(number), time: number },
      known: number,
      error: null,
    };
  };
  return { config, fake, chain, follower, mine };
}
