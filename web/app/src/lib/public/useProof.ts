import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { Hex } from "viem";
import { readTrades } from "../../../../shared/escrow/readTrades.ts";
import { storedTrade, type Trade } from "../../../../shared/escrow/trade.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { tradeAnswer } from "../../../../shared/record/tradeAnswer.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import type { Chain } from "../chain/Chain.ts";
import { ChainError } from "../chain/ChainError.ts";
import { tradeById } from "../chain/sources/tradeSources.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";
import { useChainStatus } from "../query/useChainStatus.ts";
import { useLogs } from "../query/useLogs.ts";
import type { Sourced } from "./Sourced.ts";
import { useToldAnswer } from "./useToldAnswer.ts";

/** How the steps stand against what the contract stores now. What was not compared is never told as the same. */
export type Comparison = "same" | "differs" | "unchecked" | "comparing";

/**
 * A trade's steps: those that the record tells, where the contract confirms what they come to, and otherwise those that
 * the chain tells. Steps whose terms do not hash to the trade's id are none.
 */
export function useProof(id: Hex): Sourced<Trade> & { comparison: Comparison } {
  const chain = useChain();
  const { chainId, escrow } = chain.config;
  const { known } = useChainStatus();
  const { answer, isLeft } = useToldAnswer(tradeAnswer, `trades/${id}`);
  const read = useCallback(
    (logs: readonly ChainLog[]) => {
      const { trades, refused } = readTrades(logs, chainId, escrow);
      const problem = refused.find((one) => one.id === id);
      if (problem) throw new ChainError(problem.code, { trade: id });
      return trades.find((one) => one.id === id) ?? null;
    },
    [chainId, escrow, id],
  );
  const told = useMemo(() => (answer ? attempt(() => read(answer.logs)) : null), [answer, read]);
  const toldStands = useComparison(chain, told);
  const isRead = isLeft || (answer !== undefined && told === null) || toldStands === "differs";
  const own = useLogs(
    useMemo(() => (isRead ? tradeById(escrow, id) : null), [escrow, id, isRead]),
    read,
  );
  const ownStands = useComparison(chain, own.data ?? null);
  const { refetch } = own;
  if (told && !isRead) {
    const block = answer?.block?.number ?? null;
    return { data: told, from: "record", block, error: null, refetch, comparison: toldStands };
  }
  const error = own.data === null ? new ChainError("tradeUnknown", { trade: id }) : own.error;
  const data = own.data ?? undefined;
  return { data, from: "chain", block: known, error, refetch, comparison: ownStands };
}

function useComparison({ client, config }: Chain, trade: Trade | null): Comparison {
  const { data, isError } = useQuery({
    queryKey: [...keys.state(), "stored", trade?.id ?? ""],
    queryFn: () =>
      client.readContract({
        address: config.escrow,
        abi: escrowAbi,
        functionName: "tradeOf",
        args: [trade?.id ?? "0x"],
      }),
    enabled: trade !== null,
    networkMode: "always",
    retry: 1,
  });
  if (!trade || (!data && !isError)) return "comparing";
  if (!data) return "unchecked";
  const shown = storedTrade(trade);
  const isSame = (Object.keys(shown) as (keyof typeof shown)[]).every((key) => shown[key] === data[key]);
  return isSame ? "same" : "differs";
}

/** Null where the record tells what cannot be. */
function attempt(read: () => Trade | null): Trade | null {
  try {
    return read();
  } catch {
    return null;
  }
}
