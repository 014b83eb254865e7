import { useMemo } from "react";
import type { Address } from "viem";
import { type ArbitratorRecord, readArbitrator } from "../../../../shared/court/arbitratorRecord.ts";
import { courtLogsOf } from "../../../../shared/court/courtLogsOf.ts";
import { type ArbitratorAnswer, arbitratorAnswer } from "../../../../shared/record/arbitratorAnswer.ts";
import { type ChainLog, inChainOrder } from "../../../../shared/wire/ChainLog.ts";
import { rosterSource } from "../chain/sources/courtSources.ts";
import { standingSource } from "../chain/sources/publicSources.ts";
import { useChain } from "../query/useChain.ts";
import { useChainStatus } from "../query/useChainStatus.ts";
import { useLogs } from "../query/useLogs.ts";
import type { Sourced } from "./Sourced.ts";
import { useToldAnswer } from "./useToldAnswer.ts";

export type PublicArbitrator = Omit<ArbitratorAnswer, "block">;

/** An arbitrator's public record: as the record tells it, or made from the court's logs by the same rules. */
export function useArbitrator(address: Address): Sourced<PublicArbitrator> {
  const { court } = useChain().config;
  const { known } = useChainStatus();
  const { answer, isLeft } = useToldAnswer(arbitratorAnswer, `arbitrators/${address}`);
  const publications = useLogs(
    useMemo(() => (isLeft ? rosterSource(court) : null), [court, isLeft]),
    asThey,
  );
  const own = useLogs(
    useMemo(() => (isLeft ? standingSource(court, address) : null), [court, address, isLeft]),
    asThey,
  );
  const made = useMemo(
    () =>
      publications.data && own.data
        ? asAnswer(
            readArbitrator(courtLogsOf(inChainOrder([...publications.data, ...own.data])), address),
            address,
          )
        : undefined,
    [publications.data, own.data, address],
  );
  const refetch = () => void Promise.all([publications.refetch(), own.refetch()]);
  if (answer)
    return { data: answer, from: "record", block: answer.block?.number ?? null, error: null, refetch };
  return { data: made, from: "chain", block: known, error: publications.error ?? own.error, refetch };
}

const asThey = (logs: ChainLog[]) => logs;

function asAnswer({ memberships, ...record }: ArbitratorRecord, address: Address): PublicArbitrator {
  return {
    address,
    ...record,
    memberships: memberships.map(({ version: { id, roster, number, rules }, member }) => {
      const { open, feeToken, seatFee, stakeToken, document } = rules;
      return { version: id, roster, number, open, feeToken, seatFee, stakeToken, document, member };
    }),
  };
}
