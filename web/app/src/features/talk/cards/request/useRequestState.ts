import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Address } from "viem";
import { useChain } from "../../../../lib/query/useChain.ts";
import { transactionQuery } from "../../../../lib/query/useTransaction.ts";
import type { CardProps } from "../CardView.tsx";
import { answersTo } from "./answersTo.ts";
import { judgeRequest, type RequestState } from "./judgeRequest.ts";

/** Whether a request was paid, anew at each block and with each answer that comes. */
export function useRequestState(
  { card: { amount, token }, message, scene: { self }, messages }: CardProps<"request">,
  to: Address,
): { status: RequestState; error: unknown } {
  const chain = useChain();
  const { chainId, escrow, court } = chain.config;
  const answers = useMemo(
    () => answersTo(message, { messages, self, chainId }),
    [message, messages, self, chainId],
  );
  const readings = useQueries({
    queries: answers.map(({ transaction }) => transactionQuery(chain, transaction)),
  });
  const known = answers.map((answer, at) => {
    const { data, isError } = readings[at] ?? {};
    return { ...answer, reading: data ?? (isError ? null : undefined) };
  });
  const status = judgeRequest({ to, token, amount, at: message.at }, known, [escrow, court]);
  return { status, error: readings.find(({ error }) => error)?.error ?? null };
}
